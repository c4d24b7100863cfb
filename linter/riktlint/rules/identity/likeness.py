"""How alike two provisions are, word by word."""

from __future__ import annotations

from difflib import SequenceMatcher

_MOST_WORDS = 300


def words_of(text: str) -> set[str]:
    """Return the different words of a text, case aside: comparing them is cheap."""
    return set(text.casefold().split())


def likeness(first: str, second: str) -> float:
    """Return 0 (nothing in common) to 1 (the same words in the same order)."""
    one, other = first.casefold().split()[:_MOST_WORDS], second.casefold().split()[:_MOST_WORDS]
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
