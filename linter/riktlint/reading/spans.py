"""Where the keys, values and items of a YAML document begin and end, and the edits that replace or remove them.

What asks where something stands asks here: the parser's end marks of blocks run into the blank lines and comments
after them. An edit leaves what it does not name byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from riktlint.findings import TextEdit
from riktlint.model.place import Path
from riktlint.reading.document import Document, MappingSpan, Part, Point, ScalarSpan, SequenceSpan, Span


class Entry(NamedTuple):
    """A key and its value, or an item of a list, which has no key. `step` is the key's name or the item's number."""

    step: str | int
    key: ScalarSpan | None
    value: Span

    @property
    def start(self) -> Point:
        """Where it begins; an item after its hyphen."""
        return (self.key or self.value).start_mark


def entries(span: Span | None) -> list[Entry]:
    """Return what a mapping or list holds, in order; nothing for a scalar."""
    if isinstance(span, MappingSpan):
        return [Entry(name, span.keys[name], value) for name, value in span.values.items()]
    if isinstance(span, SequenceSpan):
        return [Entry(number, None, item) for number, item in enumerate(span.items)]
    return []


def find(document: Document, path: Path) -> Entry | None:
    """Return what stands at a path, or None if it leads nowhere or is that of the whole document."""
    key, span, reached = document.follow(path)
    return Entry(path[-1], key, span) if path and span is not None and reached == len(path) else None


def scalars(span: Span | None) -> Iterator[ScalarSpan]:
    """Yield the scalars of a value, without its keys, in order."""
    if isinstance(span, ScalarSpan):
        yield span
    for entry in entries(span):
        yield from scalars(entry.value)


def head(document: Document, span: Span) -> str:
    """Return the character that a value begins with: a bracket, a quote, the head of a block or one of its own."""
    column = span.start_mark.column
    return document.line(span.start_mark.line + 1)[column : column + 1]


def is_bracketed(document: Document, span: Span | None) -> bool:
    """Return whether a value is a mapping or list that is written in brackets."""
    return span is not None and not isinstance(span, ScalarSpan) and head(document, span) in ("{", "[")


def end_of(document: Document, span: Span) -> tuple[int, int]:
    """Return the line and column (from 0, exclusive) where the last of a value stands."""
    inner = entries(span)
    line, column = span.end_mark.line, span.end_mark.column
    if inner and not is_bracketed(document, span):
        return max(end_of(document, entry.value) for entry in inner)
    if isinstance(span, ScalarSpan):
        while line > span.start_mark.line and not document.line(line + 1)[:column].strip():
            line -= 1
            column = len(document.line(line + 1))
    return line, column


def last_line(document: Document, span: Span) -> int:
    """Return the last line (from 1) that holds something of a value."""
    return end_of(document, span)[0] + 1


def blocks(document: Document, span: Span | None) -> Iterator[tuple[int, int]]:
    """Yield the first and last line (from 1) of each key and list item that begins its line, outer ones first."""
    for entry in entries(span):
        start = entry.start
        if not document.line(start.line + 1)[: start.column].strip(" -"):
            yield start.line + 1, last_line(document, entry.value)
        yield from blocks(document, entry.value)


def path_at(span: Span | None, point: tuple[int, int]) -> tuple[Path, Part] | None:
    """Return the path of the key or scalar that holds a point (line and column from 0) or ends there, or None."""
    path: Path = ()
    while span is not None and not isinstance(span, ScalarSpan):
        following: Entry | None = None
        for entry in entries(span):
            if entry.key is not None and _holds(entry.key, point):
                return (*path, entry.step), "key"
            if (entry.value.start_mark.line, entry.value.start_mark.column) <= point:
                following = entry
        if following is None:
            return None
        span, path = following.value, (*path, following.step)
    return (path, "value") if span is not None and _holds(span, point) else None


def _holds(span: ScalarSpan, point: tuple[int, int]) -> bool:
    start, end = (span.start_mark.line, span.start_mark.column), (span.end_mark.line, span.end_mark.column)
    return start != end and start <= point <= end


def replacement(span: ScalarSpan, text: str) -> TextEdit:
    """Return the edit that writes a key or a scalar anew."""
    start, end = span.start_mark, span.end_mark
    return TextEdit(start.line + 1, start.column + 1, end.line + 1, end.column + 1, text)


def removal(document: Document, path: Path) -> TextEdit | None:
    """Return the edit that removes a key with its value, or an item, or None if it can't be told what to remove.

    Where it has lines to itself they go; elsewhere it goes with what parts it from its neighbour.
    """
    entry = find(document, path)
    if entry is None:
        return None
    _, parent, _ = document.follow(path[:-1])
    beside = entries(parent)
    number = beside.index(entry)
    start, (line, column) = entry.start, end_of(document, entry.value)
    before = document.line(start.line + 1)[: start.column].strip()
    # A comment after an item may be about the list; one after a key goes with it.
    alone = before == "" if entry.key else before == "-" and not document.line(line + 1)[column:].strip()
    if alone and not is_bracketed(document, parent):
        return TextEdit(start.line + 1, 1, line + 2, 1, "")
    if number > 0:
        from_line, from_column = end_of(document, beside[number - 1].value)
        return TextEdit(from_line + 1, from_column + 1, line + 1, column + 1, "")
    if len(beside) > 1:
        following = beside[1].start
        return TextEdit(start.line + 1, start.column + 1, following.line + 1, following.column + 1, "")
    return None


def edited(document: Document, edits: Iterable[TextEdit]) -> str:
    """Return a document's text with edits made that don't overlap. Its lines end with a line feed."""
    text = "\n".join(document.lines)
    starts = [0, *accumulate(len(line) + 1 for line in document.lines)]
    for edit in sorted(edits, key=lambda edit: (edit.line, edit.column), reverse=True):
        start, end = starts[edit.line - 1] + edit.column - 1, starts[edit.end_line - 1] + edit.end_column - 1
        text = text[:start] + edit.text + text[end:]
    return text
