"""Which words of a paragraph are deleted and which are inserted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from riktlint.changes.words import word_diff
from riktlint.documents.word.flow import Piece
from riktlint.documents.word.marks import Mark
from riktlint.model.likeness import likeness

Marked = tuple[Piece, Mark]
_ALIKE = 0.3
"""From this likeness on, two texts are compared word by word; below, the one replaces the other."""


def changed_words(before: Sequence[Piece], after: Sequence[Piece]) -> tuple[Marked, ...]:
    """The pieces of both texts in reading order: what stays unmarked, what goes as deleted, what comes as inserted."""
    if list(before) == list(after):
        return tuple((piece, "") for piece in after)
    old, new = _parts(before), _parts(after)
    if [part for part in old if isinstance(part, Piece)] != [part for part in new if isinstance(part, Piece)]:
        return (*((piece, "del") for piece in before), *((piece, "ins") for piece in after))
    marked: list[Marked] = []
    for one, other in zip(old, new, strict=True):
        if isinstance(one, Piece) or isinstance(other, Piece):
            marked += [(one, "")] if isinstance(one, Piece) else []
        else:
            marked += _trimmed(one, other)
    return tuple(marked)


Characters = list[tuple[str, str]]
"""Each character of a text with its style."""


def _parts(pieces: Sequence[Piece]) -> list[Piece | Characters]:
    """What is not text, and before, between and after it the text."""
    parts: list[Piece | Characters] = []
    text: Characters = []
    for piece in pieces:
        if piece.kind == "text":
            text += [(character, piece.style) for character in piece.text]
        else:
            parts += [text, piece]
            text = []
    return [*parts, text]


def _trimmed(old: Characters, new: Characters) -> Iterator[Marked]:
    """The blanks at either end by themselves: the comparison of words leaves them out."""
    (old_start, old_text, old_end), (new_start, new_text, new_end) = _ends(old), _ends(new)
    yield from _replaced(old_start, new_start)
    yield from _text(old_text, new_text)
    yield from _replaced(old_end, new_end)


def _ends(text: Characters) -> tuple[Characters, Characters, Characters]:
    written = [number for number, (character, _) in enumerate(text) if not character.isspace()]
    first, last = (written[0], written[-1] + 1) if written else (len(text), len(text))
    return text[:first], text[first:last], text[last:]


def _replaced(old: Characters, new: Characters) -> Iterator[Marked]:
    if old == new:
        yield from _run(old, "")
    else:
        yield from _run(old, "del")
        yield from _run(new, "ins")


def _text(old: Characters, new: Characters) -> Iterator[Marked]:
    before, after = ("".join(character for character, _ in text) for text in (old, new))
    if likeness(before, after) < _ALIKE or any(text != " ".join(text.split()) for text in (before, after)):
        yield from _replaced(old, new)
        return
    gone = come = 0
    for segment in word_diff(before, after):
        length = len(segment.text)
        if segment.operation == "removed":
            yield from _run(old[gone : gone + length], "del")
        elif segment.operation == "added":
            yield from _run(new[come : come + length], "ins")
        else:
            yield from _kept(old[gone : gone + length], new[come : come + length])
        gone += 0 if segment.operation == "added" else length
        come += 0 if segment.operation == "removed" else length


def _kept(old: Characters, new: Characters) -> Iterator[Marked]:
    """Text that stays, but that goes and comes where its style changes."""
    for _, pairs in groupby(zip(old, new, strict=True), key=lambda pair: pair[0] == pair[1]):
        both = list(pairs)
        yield from _replaced([one for one, _ in both], [other for _, other in both])


def _run(text: Characters, mark: Mark) -> Iterator[Marked]:
    for style, characters in groupby(text, key=lambda pair: pair[1]):
        yield Piece("".join(character for character, _ in characters), style), mark
