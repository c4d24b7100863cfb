"""Did you mean …?"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from riktlint.text import Text, same
from riktlint.wording import say

_LONGEST = 100


def suggest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that `word` most likely stands for, or None if none is close.

    Close is a similarity ratio of 0.7 or more (difflib), case and the choice of `-` or `_` aside.
    """
    if len(word) > _LONGEST:
        return None
    folded = {name.lower().replace("-", "_"): name for name in known}
    close = difflib.get_close_matches(word.lower().replace("-", "_"), folded, n=1, cutoff=0.7)
    return folded[close[0]] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> Text:
    """Return the question whether a close word was meant, to stand after a sentence; nothing if none is close."""
    return hint_at(suggest(word, known))


def hint_at(meant: str | None) -> Text:
    """Return the question whether this word was meant, to stand after a sentence; nothing for none."""
    return say("phrases.did_you_mean", word=meant) if meant else same("")
