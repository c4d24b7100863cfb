"""Two texts compared word by word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Operation = Literal["kept", "removed", "added"]

_TOKEN = re.compile(r"\w+(?:[-’':./]\w+)*|[^\w\s]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_LEAST_KEPT = 0.35
"""Where less of two texts is common, they are easier to read one after the other."""
_MOST_MATCHES = 40_000
"""Pairs of equal tokens that are looked through; beyond, sentences are compared instead of words."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words that stays, goes or comes. Blanks are part of the text, at either end too."""

    operation: Operation
    text: str


def word_diff(before: str, after: str) -> list[Segment]:
    """Return the segments of two texts. Line breaks and several blanks count as one blank.

    The kept and removed segments make up `before`, the kept and added ones `after`.
    """
    old, new = " ".join(before.split()), " ".join(after.split())
    if old == new:
        return [Segment("kept", old)] if old else []
    segments = _joined(_segments(_tokens(old), _tokens(new)))
    kept = sum(len(segment.text) for segment in segments if segment.operation == "kept")
    if 2 * kept < _LEAST_KEPT * (len(old) + len(new)):
        return [Segment(operation, text) for operation, text in _whole(old, new) if text]
    return segments


def _whole(old: str, new: str) -> list[tuple[Operation, str]]:
    return [("removed", old), ("added", new)]


def _tokens(text: str) -> list[str]:
    """The text cut so that each piece is a word or a mark with the blank after it."""
    starts = [match.start() for match in _TOKEN.finditer(text)] if text else []
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=False)]


def _segments(old: list[str], new: list[str]) -> list[Segment]:
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    return [
        Segment("kept", "".join(old[:head])),
        *_middle(middle_old, middle_new),
        Segment("kept", "".join(old[len(old) - tail :])),
    ]


def _middle(old: list[str], new: list[str]) -> list[Segment]:
    if not old or not new:
        return [Segment("removed", "".join(old)), Segment("added", "".join(new))]
    if _matches(old, new) <= _MOST_MATCHES:
        return _matched(old, new)
    sentences = [_SENTENCE.split("".join(tokens)) for tokens in (old, new)]
    if _matches(*sentences) <= _MOST_MATCHES:
        pieces = [[s + " " if n < len(part) - 1 else s for n, s in enumerate(part)] for part in sentences]
        return _matched(*pieces)
    return [Segment("removed", "".join(old)), Segment("added", "".join(new))]


def _matches(old: Sequence[str], new: Sequence[str]) -> int:
    counts = Counter(old)
    return sum(counts[token] * count for token, count in Counter(new).items())


def _matched(old: list[str], new: list[str]) -> list[Segment]:
    # A word is the same whether a blank or a mark follows it.
    bare = [[token.rstrip() for token in tokens] for tokens in (old, new)]
    segments: list[Segment] = []
    matcher = SequenceMatcher(None, bare[0], bare[1], autojunk=False)
    for operation, i1, i2, j1, j2 in matcher.get_opcodes():
        if operation == "equal":
            for one, other in zip(old[i1:i2], new[j1:j2], strict=True):
                if one == other:
                    segments.append(Segment("kept", one))
                else:
                    word = one.rstrip()
                    segments += [
                        Segment("kept", word),
                        Segment("removed", one[len(word) :]),
                        Segment("added", other[len(word) :]),
                    ]
        else:
            segments += [Segment("removed", "".join(old[i1:i2])), Segment("added", "".join(new[j1:j2]))]
    return segments


def _joined(segments: list[Segment]) -> list[Segment]:
    """Neighbours of the same operation joined, and what goes put before what comes.

    A kept blank or mark between changes is no help to a reader: it goes and comes with them.
    """
    joined: list[Segment] = []
    removed = added = ""

    def flush() -> None:
        nonlocal removed, added
        blank = " " if removed.endswith(" ") and added.endswith(" ") else ""
        if blank:
            removed, added = removed[:-1], added[:-1]
        joined.extend(s for s in (Segment("removed", removed), Segment("added", added)) if s.text)
        removed = added = ""
        if blank:
            joined.append(Segment("kept", blank))

    pending = [s for s in segments if s.text]
    for number, segment in enumerate(pending):
        if segment.operation == "removed":
            removed += segment.text
        elif segment.operation == "added":
            added += segment.text
        elif (removed or added) and number < len(pending) - 1 and not any(c.isalnum() for c in segment.text):
            removed += segment.text
            added += segment.text
        else:
            flush()
            if joined and joined[-1].operation == "kept":
                joined[-1] = Segment("kept", joined[-1].text + segment.text)
            else:
                joined.append(segment)
    flush()
    return joined
