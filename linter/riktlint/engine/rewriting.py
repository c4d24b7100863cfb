"""Texts rewritten where they stand: line breaks, indentation and quotes of the file are kept.

What is written is read again before it counts, so that it says what was meant and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from riktlint.engine.respelling import smallest_edit
from riktlint.findings import TextEdit
from riktlint.findings.fixes import Rewrite
from riktlint.reading.document import Document, ScalarSpan, at
from riktlint.reading.limits import MAX_REWRITTEN
from riktlint.reading.reader import read
from riktlint.reading.spans import head, is_bracketed

_BLOCKS = ("|", ">")
_QUOTES = ("'", '"')
_KEY = "k"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of one line (from 1; columns from 0, the end exclusive) that holds a part of the text."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Written:
    """A text as it stands in a file: its value, where it stands and whether it stands inside brackets."""

    value: str
    span: ScalarSpan
    in_brackets: bool


def rewritten(document: Document, change: Rewrite) -> list[TextEdit]:
    """Return the edits that rewrite a text; none if there is nothing to do, or its layout stands in the way."""
    found = _find(document, change)
    if found is None:
        return []
    style = _style(document, found.span)
    in_file = replace(change, pairs=tuple((_escaped(a, style), _escaped(b, style)) for a, b in change.pairs))
    pieces = list(_pieces(document, found.span, style))
    if change.where == "start":
        pieces = pieces[:1]
    elif change.where == "end":
        pieces = pieces[-1:]
    edits = []
    for piece in pieces:
        before = document.line(piece.line)[piece.start : piece.end]
        after = in_file.of(before)
        if after != before:
            edits.append(smallest_edit(piece.line, piece.start, before, after))
    return edits if edits and _reads_as(change.of(found.value), document, found, edits) else []


def _find(document: Document, change: Rewrite) -> _Written | None:
    path = change.place.path
    _, span, reached = document.follow(path)
    value = at(document.value, path)
    if reached < len(path) or not isinstance(span, ScalarSpan) or not isinstance(value, str):
        return None
    around = (document.follow(path[:number])[1] for number in range(len(path)))
    in_brackets = any(is_bracketed(document, each) for each in around)
    return _Written(value, span, in_brackets) if len(value) <= MAX_REWRITTEN else None


def _style(document: Document, span: ScalarSpan) -> str:
    """The character that says how a scalar is written: a quote, the head of a block, or "" for a plain one."""
    first = head(document, span)
    return first if first in (*_BLOCKS, *_QUOTES) else ""


def _last(span: ScalarSpan) -> int:
    """The last line (from 1) of a scalar with the empty lines that end a block: they may be part of the text."""
    return max(span.end_mark.line + bool(span.end_mark.column), span.start_mark.line + 1)


def _escaped(text: str, style: str) -> str:
    if style == '"':
        return text.replace("\\", "\\\\").replace('"', '\\"')
    return text.replace("'", "''") if style == "'" else text


def _pieces(document: Document, span: ScalarSpan, style: str) -> Iterator[_Piece]:
    """The parts of the text, line by line, without heads, quotes, indentation and the blanks at a line's end."""
    first, last = span.start_mark.line + 1, _last(span)
    quote = 1 if style in _QUOTES else 0
    for number in range(first + (1 if style in _BLOCKS else 0), last + 1):
        line = document.line(number)
        start = span.start_mark.column + quote if number == first else len(line) - len(line.lstrip(" \t"))
        is_end = number == span.end_mark.line + 1 and style not in _BLOCKS
        end = span.end_mark.column - quote if is_end else len(line.rstrip(" \t"))
        if start < end:
            yield _Piece(number, start, end)


def _reads_as(wanted: str, document: Document, found: _Written, edits: list[TextEdit]) -> bool:
    """Whether the text, with the edits made, reads as it should: in a small document of its own."""
    span = found.span
    by_line = {edit.line: edit for edit in edits}
    lines = []
    for number in range(span.start_mark.line + 1, _last(span) + 1):
        line, start = document.line(number), 0
        is_end = number == span.end_mark.line + 1 and _style(document, span) not in _BLOCKS
        end = span.end_mark.column if is_end else len(line)
        if number == span.start_mark.line + 1:
            start = span.start_mark.column
        edit = by_line.get(number)
        if edit is None:
            lines.append(line[start:end])
        else:
            lines.append(line[start : edit.column - 1] + edit.text + line[edit.end_column - 1 : end])
    text = "\n".join(lines)
    # Whether a line break follows matters to a block.
    ends = "\n" if span.start_mark.line + len(lines) < len(document.lines) else ""
    whole = f"{{{_KEY}: {text}}}" if found.in_brackets else f"{_KEY}: {text}{ends}"
    again, problems = read(whole.encode("utf-8", "surrogatepass"), "")
    return not problems and again.value == {_KEY: wanted}
