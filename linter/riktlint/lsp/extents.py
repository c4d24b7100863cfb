"""How far values reach: the parser's end marks of blocks run into the lines after them."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.reading.document import Document, MappingSpan, ScalarSpan, SequenceSpan, Span


def end_of(document: Document, span: Span) -> tuple[int, int]:
    """Return the line and column (from 0, exclusive) where the last of a value stands."""
    if isinstance(span, ScalarSpan):
        return _text_end(document, span)
    inner = _inner(span)
    first = document.line(span.start_mark.line + 1)[span.start_mark.column : span.start_mark.column + 1]
    if not inner or first in ("[", "{"):
        return span.end_mark.line, span.end_mark.column
    return max(end_of(document, child) for child in inner)


def blocks(document: Document, span: Span | None) -> Iterator[tuple[int, int]]:
    """Yield the first and last line (from 1) of each key and list item that begins its line, outer ones first."""
    if span is None or isinstance(span, ScalarSpan):
        return
    starts = [key.start_mark for key in span.keys.values()] if isinstance(span, MappingSpan) else None
    for number, child in enumerate(_inner(span)):
        start = starts[number] if starts else child.start_mark
        if not document.line(start.line + 1)[: start.column].strip(" -"):
            yield start.line + 1, end_of(document, child)[0] + 1
        yield from blocks(document, child)


def _inner(span: MappingSpan | SequenceSpan) -> list[Span]:
    return span.items if isinstance(span, SequenceSpan) else list(span.values.values())


def _text_end(document: Document, span: ScalarSpan) -> tuple[int, int]:
    line, column = span.end_mark.line, span.end_mark.column
    while line > span.start_mark.line and not document.line(line + 1)[:column].strip():
        line -= 1
        column = len(document.line(line + 1))
    return line, column
