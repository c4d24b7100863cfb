"""Which county a municipality code belongs to."""

from __future__ import annotations

from pathlib import Path

from riktlint.reading.reader import read

_FILE = Path(__file__).with_name("counties.yaml")


def county_of(code: str) -> str | None:
    """Return the name of the county that a four-digit municipality code begins with, or None."""
    document, problems = read(_FILE.read_bytes(), _FILE.name)
    if problems or not isinstance(document.value, dict):
        raise ValueError(f"{_FILE.name}: {[problem.message.en for problem in problems]}")
    county = document.value.get(code[:2])
    return county if isinstance(county, str) else None
