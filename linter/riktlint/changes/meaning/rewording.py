"""What a change of wording alone may mean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from riktlint.changes.wording import listed, phrase
from riktlint.likeness import likeness, words_of
from riktlint.text import Text

_UNLIKE = 0.3
"""Below this likeness a text is another text."""

_NEGATIONS = (
    ("inte", "ej", "icke"),
    ("aldrig",),
    ("ingen", "inga", "inget", "intet"),
    ("utan",),
    ("varken",),
)
_TURNING = (
    *_NEGATIONS,
    ("bara", "endast", "enbart", "uteslutande"),
    ("utom", "förutom", "undantaget"),
    ("undantag", "undantagsvis"),
    ("minst", "åtminstone"),
    ("högst", "maximalt"),
    ("alla", "allt", "samtliga", "varje"),
    ("alltid",),
    ("genast", "omedelbart", "skyndsamt", "snarast"),
    *zip(
        ["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
        ["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
        strict=True,
    ),
)
"""Words that can turn the meaning of a text, those that mean the same together."""
_CLASSES = {word: words[0] for words in _TURNING for word in words}
_DENYING = frozenset(words[0] for words in _NEGATIONS)
_MODALS = {"ska": 3, "skall": 3, "måste": 3, "bör": 2, "får": 1, "kan": 1}
_WORD = re.compile(r"[\w§]+(?:[.,:]\d+)*")


def negations(text: str) -> Counter[str]:
    """Return the words of a text that deny."""
    return Counter(word for word, _ in _turning(text) if word in _DENYING)


def turning_words(texts: Iterable[str]) -> set[str]:
    """Return the words of several texts that can turn the meaning."""
    return {word for text in texts for word, _ in _turning(text)}


def rewording(before: str, after: str) -> tuple[str, Text]:
    """Return the kind of a change from one text to another, and the words that it hangs on, if any.

    It is editorial unless words that can turn the meaning come or go, or hardly anything is left of the text.
    """
    if before.split() == after.split():
        return "respaced", Text("", "")
    old, new = _turning(before), _turning(after)
    gone, come = _without(old, new), _without(new, old)
    modals = [
        {word for word in _WORD.findall(text.casefold()) if word in _MODALS} for text in (before, after)
    ]
    binds = [{_MODALS[word] for word in words} for words in modals]
    if binds[0] - binds[1] and binds[1] - binds[0]:  # one that merely comes or goes is a matter of style
        gone += sorted(word for word in modals[0] if _MODALS[word] not in binds[1])
        come += sorted(word for word in modals[1] if _MODALS[word] not in binds[0])
    if gone or come:
        parts = [phrase("text_removed", words=word) for word in gone]
        return "text_turned", listed(parts + [phrase("text_added", words=word) for word in come])
    return ("rewritten" if _unlike(before, after) else "reworded"), Text("", "")


def _turning(text: str) -> list[tuple[str, str]]:
    """The words that can turn the meaning, numbers among them: each with one that stands for all like it."""
    words = _WORD.findall(text.casefold())
    return [(_CLASSES.get(word, word), word) for word in words if word in _CLASSES or word[0].isdigit()]


def _without(words: list[tuple[str, str]], others: list[tuple[str, str]]) -> list[str]:
    left = Counter(word for word, _ in others)
    found = []
    for word, written in words:
        if left[word]:
            left[word] -= 1
        else:
            found.append(written)
    return found


def _unlike(before: str, after: str) -> bool:
    old, new = words_of(before), words_of(after)
    shared = 2 * len(old & new) / max(len(old) + len(new), 1)
    return max(shared, likeness(before, after)) < _UNLIKE
