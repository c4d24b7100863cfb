"""The words that the language rules know, from `rules/words/language.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.rules.words import entry, words


def plain_words() -> dict[str, str]:
    """Old-fashioned words, each with a plain one to write instead."""
    return dict(entry("language.archaic"))


def abbreviations() -> dict[str, str]:
    """Abbreviations, each written out."""
    return dict(entry("language.abbreviations"))


@cache
def dotted_abbreviations() -> frozenset[str]:
    """The abbreviations whose full stop does not end a sentence, in lower case."""
    shortened = words("language.abbreviations", "language.dotted")
    return frozenset(part for word in shortened if word.endswith(".") for part in (word, word.split()[-1]))


def words_that_double() -> frozenset[str]:
    """Words that may stand twice in a row."""
    return frozenset(words("language.doubled"))


def placeholders() -> tuple[str, ...]:
    """What stands in a text that has not been written yet, case as it stands."""
    return words("language.placeholders")


def first_runs(known: Iterable[str]) -> frozenset[str]:
    """Return the letters, digits and hyphens that words begin with: in small letters, with a capital, in capitals."""
    runs = [match[0] for match in map(re.compile(r"[\w-]+").match, known) if match]
    return frozenset(form for run in runs for form in (run, run.capitalize(), run.upper()))
