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
from riktlint.reading.document import Document, ScalarSpan
from riktlint.reading.limits import MAX_FIXES
from riktlint.reading.spans import removal, replacement
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
    if isinstance(change, RemoveItem):
        return _removal(document, change.place.path)
    key, span, reached = document.follow(change.place.path)
    if reached < len(change.place.path):
        return None
    if isinstance(change, RenameKey):
        return replacement(key, change.name) if key else None
    if not isinstance(span, ScalarSpan):
        return None
    if span.start_mark.line != span.end_mark.line:
        return None
    if isinstance(change, QuoteValue):
        written = document.line(span.start_mark.line + 1)[span.start_mark.column : span.end_mark.column]
        return replacement(span, f'"{written}"') if is_plain(written) else None
    if isinstance(change, SetValue):
        # Where nothing stands yet, nothing parts the new value from the colon before it.
        before = document.line(span.start_mark.line + 1)[: span.start_mark.column]
        blank = " " if before.endswith((":", "-")) else ""
        return replacement(span, blank + scalar(change.value))
    return None


def _removal(document: Document, path: Path) -> TextEdit | None:
    """Remove an item that stands on one line; what spans more may hold comments, and is left to people."""
    edit = removal(document, path) if path and isinstance(path[-1], int) else None
    is_one_line = edit is not None and edit.end_line - edit.line == (edit.end_column == 1)
    return edit if is_one_line else None


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
