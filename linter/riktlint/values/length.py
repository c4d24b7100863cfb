"""Lengths of time as ISO 8601 writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from riktlint.text import Text
from riktlint.wording.phrases import counted, joined_texts

_FORM = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
UNITS = ("years", "months", "weeks", "days", "hours", "minutes")
"""The parts of a duration, from the longest."""

DAY = 1_440
"""The minutes of a day."""

_MINUTES = (525_960, 43_830, 7 * DAY, DAY, 60, 1)


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

    def worded(self, days: str = "days") -> Text:
        """Word the length, such as "24 timmar" or "ett år och 6 månader".

        `days` is what its days are called: `days`, `weekdays` or `business_days`.
        """
        named = [
            (days if unit == "days" else unit, count)
            for unit, count in zip(UNITS, self.parts, strict=True)
            if count
        ]
        return joined_texts(
            [counted(f"values.units.{unit}", count) for unit, count in named or [("minutes", 0)]]
        )

    @property
    def all_months(self) -> int:
        """Its years and months, in months."""
        return self.years * 12 + self.months

    @property
    def counted_minutes(self) -> int:
        """Its days, hours and minutes, in minutes: the parts that may be counted on some days only."""
        return self.days * DAY + self.hours * 60 + self.minutes

    @property
    def calendar_span(self) -> tuple[int, int]:
        """The shortest and the longest that its years, months and weeks can be, in minutes."""
        days = [
            self.years * year + self.months * month + self.weeks * 7 for year, month in ((365, 28), (366, 31))
        ]
        return days[0] * DAY, days[1] * DAY

    def times(self, factor: int) -> Duration:
        """Return the duration so many times over, part by part."""
        return Duration(*(part * factor for part in self.parts))

    @property
    def approximate_minutes(self) -> int:
        """The length in minutes, about: a year counts 365.25 days, a month a twelfth of that."""
        return sum(count * size for count, size in zip(self.parts, _MINUTES, strict=True))

    def __str__(self) -> str:
        def written(counts: tuple[int, ...], letters: str) -> str:
            return "".join(f"{count}{letter}" for count, letter in zip(counts, letters, strict=True) if count)

        date_part, time_part = written(self.parts[:4], "YMWD"), written(self.parts[4:], "HM")
        return f"P{date_part}{'T' + time_part if time_part else ''}" if date_part or time_part else "PT0M"
