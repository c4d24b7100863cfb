"""Times and rates as running Swedish text gives them."""

from __future__ import annotations

import re
from functools import cache

from riktlint.rules.words import any_of, entry, words
from riktlint.values.length import Duration

_UNIT = r"minut(?:er)?|timm(?:e|ar)|dygn|(?:arbets|var|kalender)?dag(?:ar)?|veck(?:a|or)|månad(?:er)?|kvartal|halvår|år"
_PER = re.compile(
    r"\b(?:per|i|om|varje)\s(dag|dygn|vecka|månad|kvartal|halvår|år)(?:en|n|et)?\b", re.IGNORECASE
)
_LEEWAY = 0.1
"""How far apart two lengths may be that mean the same: months and years have no one length."""


def lengths_in(text: str) -> list[tuple[str, float]]:
    """Return the lengths of time that a text gives in numbers: its words, and the length in minutes."""
    found: list[tuple[str, float]] = []
    for match in _length().finditer(text):
        unit = match[3].lower().removeprefix("arbets").removeprefix("var").removeprefix("kalender")
        size = _minutes(unit)
        found += [(match[0], _number(number) * size) for number in match.group(1, 2) if number]
    return found


def speaks_of_time(text: str) -> bool:
    """Whether a text says anything at all about a time, a period or a number."""
    return _spoken().search(text) is not None


def counts_in(text: str) -> list[tuple[str, int]]:
    """Return how many times, posts or pictures a text gives: its words, and the number."""
    return [
        (match[0], _number(number))
        for match in _count().finditer(text)
        for number in match.group(1, 2)
        if number
    ]


def periods_in(text: str) -> list[tuple[str, float]]:
    """Return the periods that a text counts by, as in "i veckan": its words, and the length in minutes."""
    return [(match[0], _minutes(match[1].lower())) for match in _PER.finditer(text)]


def is_length(minutes: float, duration: Duration) -> bool:
    """Whether a length that a text gives is a duration, months and years taken as they come."""
    wanted = float(duration.approximate_minutes)
    return abs(minutes - wanted) <= _LEEWAY * max(minutes, wanted)


def _number(written: str) -> int:
    return int(written) if written.isdecimal() else _numbers()[written.lower()]


def _minutes(unit: str) -> int:
    sizes: dict[str, int] = entry("time.units")
    return next(size for stem, size in sizes.items() if unit.startswith(stem))


@cache
def _numbers() -> dict[str, int]:
    return dict(entry("time.numbers"))


@cache
def _range() -> str:
    number = "|".join((r"\d{1,4}", *sorted(_numbers(), key=len, reverse=True)))
    return rf"\b(?:({number})\s?(?:till|eller|–|-)\s?)?({number})"


@cache
def _length() -> re.Pattern[str]:
    return re.compile(rf"{_range()}[ \u00a0-](?:hela\s)?({_UNIT})\b", re.IGNORECASE)


@cache
def _count() -> re.Pattern[str]:
    counted = r"gång(?:er)?|inlägg|uppdatering(?:ar)?|ögonblicksbild(?:er)?"
    return re.compile(rf"{_range()}\s(?:{counted})\b", re.IGNORECASE)


@cache
def _spoken() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(words('time.spoken'))}|\d+)\b", re.IGNORECASE)
