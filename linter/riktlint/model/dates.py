"""Dates known to the day, the month or the year."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from riktlint.text import Text, same
from riktlint.wording import say

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, order=False)
class PartialDate:
    """A date of which the year, the year and month, or the whole is known.

    Two partial dates have no total order: 2017 is neither before nor after 2017-03. Compare with
    `is_before` and `is_after`, which answer True only where every reading of both dates agrees.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read `2017`, `2017-03` or `2017-03-14`.

        Raises ValueError if the form is another or the day does not exist (2017-02-30).
        """
        match = _FORM.fullmatch(text)
        if match is None:
            raise ValueError(f"not a date: {text}")
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None  # noqa: S101 -- the pattern has matched four digits
        parsed = cls(year, month, day)
        date(year, month or 1, day or 1)
        return parsed

    @property
    def earliest(self) -> date:
        """The first day that the date can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that the date can be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def is_before(self, other: PartialDate) -> bool:
        """Whether this date is certainly before `other`."""
        return self.latest < other.earliest

    def is_after(self, other: PartialDate) -> bool:
        """Whether this date is certainly after `other`."""
        return self.earliest > other.latest

    def __str__(self) -> str:
        return "-".join(
            [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)]
        )


def date_words(day: PartialDate | date | None) -> Text:
    """Return a date as it is read aloud, as precise as it is known: "14 mars 2017", "mars 2017", "2017" or "okänt"."""
    if day is None:
        return say("phrases.unknown_date")
    if day.month is None:
        return same(str(day.year))
    month = say(f"phrases.months.{day.month}")
    number = f"{day.day} " if day.day else ""
    return Text(f"{number}{month.sv} {day.year}", f"{number}{month.en} {day.year}")
