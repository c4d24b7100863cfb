"""Typed values of provisions: what makes them comparable."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_FORM = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
_MINUTES = (525_960, 43_830, 10_080, 1_440, 60, 1)

Bound = Literal["at_most", "at_least", "exactly"]
Counting = Literal["calendar_days", "weekdays", "business_days"]


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


@dataclass(frozen=True, slots=True)
class DurationValue:
    """A time limit, such as an answer within 24 hours on weekdays."""

    duration: Duration
    bound: Bound
    counting: Counting = "calendar_days"
    kind: Literal["duration"] = "duration"


@dataclass(frozen=True, slots=True)
class FrequencyValue:
    """How often: `count` times every `per`."""

    count: int
    per: Duration
    bound: Bound
    average: bool = False
    kind: Literal["frequency"] = "frequency"

    @property
    def per_year(self) -> float:
        """Times a year, for ordering."""
        return self.count * 525_960 / max(self.per.approximate_minutes, 1)


@dataclass(frozen=True, slots=True)
class ListValue:
    """Words of the vocabulary that the topic names. `exhaustive` is None where the source does not say."""

    items: tuple[str, ...]
    exhaustive: bool | None = None
    kind: Literal["list"] = "list"


@dataclass(frozen=True, slots=True)
class ChoiceValue:
    """One of the answers that the topic lists."""

    choice: str
    kind: Literal["choice"] = "choice"


Value = DurationValue | FrequencyValue | ListValue | ChoiceValue
