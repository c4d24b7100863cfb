"""Fixes: from changes of the data to edits of the text, and from edits to files.

What an edit does not cover stays byte for byte: comments, order, layout, line ends.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from riktlint.engine.respelling import respelled
from riktlint.engine.rewriting import rewritten
from riktlint.findings import Finding, Fix, TextEdit
from riktlint.findings.fixes import (
    Change,
    ComposeLetters,
    DropByteOrderMark,
    DropUnseen,
    ProposedFix,
    QuoteValue,
    RemoveItem,
    RenameKey,
    Rewrite,
    SetValue,
)
from riktlint.model.place import Path
from riktlint.reading.document import Document, MappingSpan, Point, ScalarSpan, SequenceSpan, Span
from riktlint.reading.limits import MAX_FIXES
from riktlint.reading.writing import is_plain, scalar

BYTE_ORDER_MARK = "\ufeff"


class FixResolver:
    """Works out the fixes of a folder's findings: each once, and no more of them than `MAX_FIXES`."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        """Take the folder's documents by the names of their files."""
        self._documents = documents
        self._resolved: dict[ProposedFix, Fix | None] = {}

    def resolve(self, proposed: ProposedFix | None, file: str) -> Fix | None:
        """Return what a proposed fix means in a file, or None if it can't be made or there are too many."""
        document = self._documents.get(file)
        if proposed is None or document is None:
            return None
        if proposed not in self._resolved:
            if len(self._resolved) >= MAX_FIXES:
                return None
            self._resolved[proposed] = resolve_fix(proposed, document)
        return self._resolved[proposed]


def resolve_fix(proposed: ProposedFix, document: Document) -> Fix | None:
    """Return the edits that a proposed fix means in a document, or None if one of its changes can't be made."""
    edits: list[TextEdit] = []
    for change in proposed.changes:
        if isinstance(change, Rewrite):
            made = rewritten(document, change)
        elif isinstance(change, ComposeLetters | DropUnseen):
            made = respelled(document, change)
        else:
            edit = _edit(change, document)
            made = [edit] if edit else []
        if not made:
            return None
        edits += made
    return Fix(proposed.title, proposed.safe, tuple(edits))


def _edit(change: Change, document: Document) -> TextEdit | None:
    if isinstance(change, DropByteOrderMark):
        # Columns count from after the mark; a column of 0 stands for the mark itself.
        return TextEdit(1, 0, 1, 1, "")
    key, span = _find(document.spans, change.place.path)
    if isinstance(change, RenameKey):
        return _between(key.start_mark, key.end_mark, change.name) if key else None
    if isinstance(change, RemoveItem):
        return _removal(document, change.place.path)
    if not isinstance(span, ScalarSpan):
        return None
    if span.start_mark.line != span.end_mark.line:
        return None
    if isinstance(change, QuoteValue):
        written = document.line(span.start_mark.line + 1)[span.start_mark.column : span.end_mark.column]
        return _between(span.start_mark, span.end_mark, f'"{written}"') if is_plain(written) else None
    if isinstance(change, SetValue):
        # Where nothing stands yet, nothing parts the new value from the colon before it.
        before = document.line(span.start_mark.line + 1)[: span.start_mark.column]
        blank = " " if before.endswith((":", "-")) else ""
        return _between(span.start_mark, span.end_mark, blank + scalar(change.value))
    return None


def _find(span: Span | None, path: Path) -> tuple[ScalarSpan | None, Span | None]:
    key: ScalarSpan | None = None
    for step in path:
        if isinstance(span, MappingSpan) and isinstance(step, str):
            key, span = span.keys.get(step), span.values.get(step)
        elif isinstance(span, SequenceSpan) and isinstance(step, int) and step < len(span.items):
            key, span = None, span.items[step]
        else:
            return None, None
    return key, span


def _between(start: Point, end: Point, text: str) -> TextEdit:
    return TextEdit(start.line + 1, start.column + 1, end.line + 1, end.column + 1, text)


def _removal(document: Document, path: Path) -> TextEdit | None:
    """Remove an item of a flow list with its comma, or the line of a block list's one-line item."""
    _, parent = _find(document.spans, path[:-1])
    index = path[-1]
    if not isinstance(parent, SequenceSpan) or not isinstance(index, int) or index >= len(parent.items):
        return None
    item = parent.items[index]
    line = document.line(item.start_mark.line + 1)
    if item.start_mark.line != item.end_mark.line:
        return None
    if not isinstance(item, ScalarSpan) and line[item.start_mark.column] not in "{[":
        return None  # the end of a mapping in block style is not where it seems
    if line[: item.start_mark.column].strip() == "-" and not line[item.end_mark.column :].strip():
        return TextEdit(item.start_mark.line + 1, 1, item.start_mark.line + 2, 1, "")
    if index > 0 and parent.items[index - 1].end_mark.line == item.start_mark.line:
        before = parent.items[index - 1].end_mark
        return TextEdit(
            before.line + 1, before.column + 1, item.end_mark.line + 1, item.end_mark.column + 1, ""
        )
    return None


@dataclass(slots=True)
class FixedText:
    """A text with fixes in it, and the findings that they put right."""

    text: str
    applied: list[Finding]


def apply_fixes(text: str, findings: Iterable[Finding], *, unsafe: bool) -> FixedText:
    """Return a file's text with the fixes of its findings; where two overlap, the first wins.

    `text` begins with its byte order mark, if it has one. Unsafe fixes are left out unless `unsafe`.
    """
    lines = _keep_ends(text.removeprefix(BYTE_ORDER_MARK))
    mark = BYTE_ORDER_MARK if text.startswith(BYTE_ORDER_MARK) else ""
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    body = "".join(lines)

    def offset(line: int, column: int) -> int:
        return min(starts[min(line - 1, len(lines))] + column - 1, len(body))

    applied: list[Finding] = []
    taken: list[_Stretch] = []
    for finding in findings:
        if finding.fix is None or not (finding.fix.safe or unsafe):
            continue
        stretches = [
            (offset(e.line, e.column), offset(e.end_line, e.end_column), e.text) for e in finding.fix.edits
        ]
        if any(_is_taken(stretch, taken) for stretch in stretches):
            continue
        for stretch in stretches:
            insort(taken, stretch)
        applied.append(finding)
    pieces: list[str] = []
    reached = 0
    for start, end, new in taken:
        if start < 0:
            mark = ""
        else:
            pieces += (body[reached:start], new)
            reached = end
    return FixedText(mark + "".join(pieces) + body[reached:], applied)


_Stretch = tuple[int, int, str]
"""Where an edit begins and ends in a text, and what takes its place."""


def _is_taken(stretch: _Stretch, taken: Sequence[_Stretch]) -> bool:
    """Whether a stretch overlaps one of those in order of which none overlaps another: only its neighbours can."""
    at = bisect_left(taken, stretch[:2], key=lambda each: each[:2])
    return any(_overlap(stretch, other) for other in taken[max(at - 1, 0) : at + 1])


def _overlap(one: _Stretch, other: _Stretch) -> bool:
    return (one[0] < other[1] and other[0] < one[1]) or one[:2] == other[:2]


def _keep_ends(text: str) -> Sequence[str]:
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)
