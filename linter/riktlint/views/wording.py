"""The Swedish wording of what readers are shown: `wording.yaml`, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from riktlint.model.dates import PartialDate
from riktlint.reading.own import read_own

_FILE = Path(__file__).with_name("wording.yaml")


@cache
def wording() -> dict[str, Any]:
    """The words by subject and key."""
    return read_own(_FILE)


def date_text(date: PartialDate | None) -> str:
    """A date as it is read aloud, as precise as it is known: "14 mars 2017", "mars 2017" or "okänt"."""
    if date is None:
        return "okänt"
    if date.month is None:
        return str(date.year)
    month = wording()["months"][date.month - 1]
    return f"{date.day} {month} {date.year}" if date.day else f"{month} {date.year}"
