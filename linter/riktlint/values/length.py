"""Lengths of time as ISO 8601 writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FORM = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
_MINUTES = (525_960, 43_830, 10_080, 1_440, 60, 1)


@dataclass(frozen=True, slots=True)
class Duration:
    """An ISO 8601 duration, as written: P6M stays six months and is not 182 days."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    hours: int = 0
    minutes: int = 0

    @classmethod
    def parse(cls, text: str) -> Duration:
        """Read a duration such as PT24H, P2D or P6M.

        Raises ValueError if the form is another.
        """
        match = _FORM.fullmatch(text)
        if match is None or not any(match.groups()):
            raise ValueError(f"not a duration: {text}")
        return cls(*(int(part or 0) for part in match.groups()))

    @property
    def parts(self) -> tuple[int, int, int, int, int, int]:
        """Years, months, weeks, days, hours and minutes."""
        return (self.years, self.months, self.weeks, self.days, self.hours, self.minutes)

    @property
    def approximate_minutes(self) -> int:
        """The length in minutes, for ordering: a year counts 365.25 days, a month a twelfth of that."""
        return sum(count * size for count, size in zip(self.parts, _MINUTES, strict=True))

    def __str__(self) -> str:
        def written(counts: tuple[int, ...], letters: str) -> str:
            return "".join(f"{count}{letter}" for count, letter in zip(counts, letters, strict=True) if count)

        date_part, time_part = written(self.parts[:4], "YMWD"), written(self.parts[4:], "HM")
        return f"P{date_part}{'T' + time_part if time_part else ''}" if date_part or time_part else "PT0M"
