"""Which county a municipality code belongs to."""

from __future__ import annotations

from pathlib import Path

from riktlint.reading.own import read_own

_FILE = Path(__file__).with_name("counties.yaml")


def county_of(code: str) -> str | None:
    """Return the name of the county that a four-digit municipality code begins with, or None."""
    county = read_own(_FILE).get(code[:2])
    return county if isinstance(county, str) else None
