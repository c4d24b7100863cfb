"""Times and rates as running Swedish text gives them."""

from __future__ import annotations

import re

from riktlint.values.length import Duration

_WORDS = [
    "noll",
    "en",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
    "tretton",
    "fjorton",
    "femton",
    "sexton",
    "sjutton",
    "arton",
    "nitton",
    "tjugo",
]
_NUMBERS = {word: number for number, word in enumerate(_WORDS)} | {
    "ett": 1,
    "tjugofyra": 24,
    "trettio": 30,
    "fyrtioåtta": 48,
    "sextio": 60,
    "sjuttiotvå": 72,
    "nittio": 90,
}
_MINUTES = {
    "minut": 1,
    "timm": 60,
    "dygn": 1440,
    "dag": 1440,
    "veck": 10_080,
    "månad": 43_800,
    "kvartal": 131_400,
}
_MINUTES |= {"halvår": 262_800, "år": 525_600}
_NUMBER = rf"\d{{1,4}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}"
_UNIT = r"minut(?:er)?|timm(?:e|ar)|dygn|(?:arbets|var|kalender)?dag(?:ar)?|veck(?:a|or)|månad(?:er)?|kvartal|halvår|år"
_RANGE = rf"\b(?:({_NUMBER})\s?(?:till|eller|–|-)\s?)?({_NUMBER})"
_LENGTH = re.compile(rf"{_RANGE}[ \u00a0-](?:hela\s)?({_UNIT})\b", re.IGNORECASE)
_SPOKEN = re.compile(
    r"\b(?:samma|nästa|varje|var|vart|per|årlig\w*|månat\w*|kvartal\w*|vecko\w*|daglig\w*|löpande|varannan|vartannat"
    r"|halvår\w*|års\w*|timm\w*|minut\w*|dygn\w*|\w*dag|\w*dagar|\w*dagen|veck\w*|månad\w*|år|året|åren|skyndsam\w*"
    r"|termin\w*|mandatperiod\w*|\d+)\b",
    re.IGNORECASE,
)
_PER = re.compile(
    r"\b(?:per|i|om|varje)\s(dag|dygn|vecka|månad|kvartal|halvår|år)(?:en|n|et)?\b", re.IGNORECASE
)
_COUNT = re.compile(
    rf"{_RANGE}\s(?:gång(?:er)?|inlägg|uppdatering(?:ar)?|ögonblicksbild(?:er)?)\b", re.IGNORECASE
)
_LEEWAY = 0.1
"""How far apart two lengths may be that mean the same: months and years have no one length."""


def lengths_in(text: str) -> list[tuple[str, float]]:
    """Return the lengths of time that a text gives in numbers: its words, and the length in minutes."""
    found: list[tuple[str, float]] = []
    for match in _LENGTH.finditer(text):
        unit = match[3].lower().removeprefix("arbets").removeprefix("var").removeprefix("kalender")
        size = next(size for stem, size in _MINUTES.items() if unit.startswith(stem))
        found += [(match[0], _number(number) * size) for number in match.group(1, 2) if number]
    return found


def speaks_of_time(text: str) -> bool:
    """Whether a text says anything at all about a time, a period or a number."""
    return _SPOKEN.search(text) is not None


def counts_in(text: str) -> list[tuple[str, int]]:
    """Return how many times, posts or pictures a text gives: its words, and the number."""
    return [
        (match[0], _number(number))
        for match in _COUNT.finditer(text)
        for number in match.group(1, 2)
        if number
    ]


def periods_in(text: str) -> list[tuple[str, float]]:
    """Return the periods that a text counts by, as in "i veckan": its words, and the length in minutes."""
    return [
        (match[0], next(size for stem, size in _MINUTES.items() if match[1].lower().startswith(stem)))
        for match in _PER.finditer(text)
    ]


def is_length(minutes: float, duration: Duration) -> bool:
    """Whether a length that a text gives is a duration, months and years taken as they come."""
    wanted = float(duration.approximate_minutes)
    return abs(minutes - wanted) <= _LEEWAY * max(minutes, wanted)


def _number(written: str) -> int:
    return int(written) if written.isdecimal() else _NUMBERS[written.lower()]
