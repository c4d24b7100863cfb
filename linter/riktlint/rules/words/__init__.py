"""The words that rules go by: the YAML files beside this one, each an idea, read when first asked for.

A key such as `negations.never` names the file and the entry in it. Rules build their patterns from the lists, so that
a word that several rules know stands once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from riktlint.reading.own import read_own

FOLDER = Path(__file__).parent


@cache
def entry(key: str) -> Any:
    """Return the list or mapping under a key, as it stands there.

    Raises FileNotFoundError or KeyError if nothing does, ValueError if its file is not sound YAML.
    """
    idea, name = key.split(".")
    return _idea(idea)[name]


@cache
def words(*keys: str) -> tuple[str, ...]:
    """Return the words under one or more keys, in their order; raises as `entry` does."""
    return tuple(word for key in keys for word in entry(key))


def any_of(words: Iterable[str]) -> str:
    r"""Return a group for a pattern that matches any of the words, the first that fits.

    A star in a word stands for any letters (`\w*`); all else is meant to the letter.
    """
    return f"(?:{'|'.join(_pattern(word) for word in words)})"


def whole(*keys: str) -> str:
    """Return a pattern that matches any of the words under the keys where it stands by itself."""
    return rf"\b{any_of(words(*keys))}\b"


def _pattern(word: str) -> str:
    # A space is left as it is: nobody reads a pattern in verbose mode here.
    return re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", " ")


@cache
def _idea(name: str) -> Mapping[str, Any]:
    return read_own(FOLDER / f"{name}.yaml")
