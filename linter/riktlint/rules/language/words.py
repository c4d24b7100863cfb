"""The words that the language rules know, from `words.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from riktlint.reading.own import read_own

_FILE = Path(__file__).with_name("words.yaml")


@cache
def _data() -> dict[str, Any]:
    return read_own(_FILE)


def plain_words() -> dict[str, str]:
    """Old-fashioned words, each with a plain one to write instead."""
    return dict(_data()["archaic"])


def abbreviations() -> dict[str, str]:
    """Abbreviations, each written out."""
    return dict(_data()["abbreviations"])


@cache
def dotted_abbreviations() -> frozenset[str]:
    """The abbreviations whose full stop does not end a sentence, in lower case."""
    words = (*_data()["abbreviations"], *_data()["dotted"])
    return frozenset(part for word in words if word.endswith(".") for part in (word, word.split()[-1]))


def words_that_double() -> frozenset[str]:
    """Words that may stand twice in a row."""
    return frozenset(_data()["doubled"])


def placeholders() -> tuple[str, ...]:
    """What stands in a text that has not been written yet, case as it stands."""
    return tuple(_data()["placeholders"])


def first_runs(words: Iterable[str]) -> frozenset[str]:
    """Return the letters, digits and hyphens that words begin with: in small letters, with a capital, in capitals."""
    runs = [match[0] for match in map(re.compile(r"[\w-]+").match, words) if match]
    return frozenset(form for run in runs for form in (run, run.capitalize(), run.upper()))
