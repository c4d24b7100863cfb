"""What a short answer and a text have in common, judged by the beginnings of their longer words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.rules.language.measures import sentences
from riktlint.rules.words import any_of, words

_WORD = re.compile(r"[a-zåäöéü]{4,}|\d+", re.IGNORECASE)
_STEM = 4


def stems(text: str) -> set[str]:
    """Return the beginnings of the words of a text that carry meaning, joined words by their parts' beginning."""
    common = _common()
    return {
        word if word.isdecimal() else word[:_STEM]
        for word in (match.lower() for match in _WORD.findall(text))
        if word not in common
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
        if stems(sentence) and not _says_nothing().search(sentence) and not shares_a_word(together, sentence):
            return sentence
    return None


@cache
def _common() -> frozenset[str]:
    return frozenset(words("meaning.common"))


@cache
def _says_nothing() -> re.Pattern[str]:
    nothing = any_of(("inte", *words("negations.none", "negations.nothing", "meaning.rest")))
    said = any_of(words("meaning.saying"))
    shown = any_of(words("meaning.saying", "meaning.showing"))
    return re.compile(rf"\b{nothing}\b.*\b{shown}\b|\bingen tid\b|\b{said} inte\b", re.IGNORECASE)
