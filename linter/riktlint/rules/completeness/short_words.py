"""What a short answer and a text have in common, judged by the beginnings of their longer words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.rules.language.measures import sentences

_WORD = re.compile(r"[a-zåäöéü]{4,}|\d+", re.IGNORECASE)
_STEM = 4
_COMMON = frozenset(
    [
        "alla",
        "andra",
        "annan",
        "annat",
        "bara",
        "både",
        "denna",
        "dess",
        "detta",
        "dock",
        "efter",
        "eller",
        "finns",
        "från",
        "gäller",
        "genom",
        "gälla",
        "görs",
        "göra",
        "inga",
        "ingen",
        "inte",
        "inom",
        "just",
        "kommun",
        "kommunen",
        "kommunens",
        "kommuner",
        "konto",
        "kontot",
        "konton",
        "kontots",
        "måste",
        "många",
        "mest",
        "minst",
        "också",
        "rutin",
        "riktlinje",
        "riktlinjen",
        "riktlinjerna",
        "rutinen",
        "ska",
        "skall",
        "sina",
        "sitt",
        "sociala",
        "media",
        "medier",
        "mediet",
        "samt",
        "sedan",
        "själv",
        "säger",
        "sägs",
        "till",
        "under",
        "utan",
        "vara",
        "varje",
        "vilka",
        "vilken",
        "vilket",
        "vill",
        "anges",
        "nämns",
        "framgår",
        "finnas",
    ]
)
_SAYS_NOTHING = re.compile(
    r"\b(?:inte|ingen|inga|inget|mer|annat|övriga?)\b.*\b(?:säg\w*|näm\w*|ange\w*|framgå\w*|känd\w*|känt|vis\w*|avgräns\w*"
    r"|ställ\w*)\b|\bingen tid\b|\b(?:säg\w*|näm\w*|ange\w*|framgå\w*|avgräns\w*) inte\b",
    re.IGNORECASE,
)


def stems(text: str) -> set[str]:
    """Return the beginnings of the words of a text that carry meaning, joined words by their parts' beginning."""
    return {
        word if word.isdecimal() else word[:_STEM]
        for word in (match.lower() for match in _WORD.findall(text))
        if word not in _COMMON
    }


def shares_a_word(answer: str, text: str) -> bool:
    """Whether an answer has any of the words that carry a text's meaning, or the text has none."""
    wanted = stems(text)
    lower = answer.lower()
    return not wanted or not wanted.isdisjoint(stems(answer)) or any(stem in lower for stem in wanted)


def says_something_else(answer: str, said: Iterable[str]) -> str | None:
    """Return a sentence of an answer that shares no word with anything that is said, or None.

    A sentence that says what is not said shares none by its nature, and "ja" and "nej" say no more than the question.
    """
    together = "\n".join(said)
    for sentence in sentences(answer):
        if stems(sentence) and not _SAYS_NOTHING.search(sentence) and not shares_a_word(together, sentence):
            return sentence
    return None
