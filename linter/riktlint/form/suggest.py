"""Did you mean …?"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

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
