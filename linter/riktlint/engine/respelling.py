"""Whole files written as they are read: letters composed, and nothing that can't be seen.

Line by line, and no more of a line than what changes, so that other fixes have room.
"""

from __future__ import annotations

from riktlint.findings import TextEdit
from riktlint.findings.fixes import ComposeLetters, DropUnseen
from riktlint.reading.document import Document
from riktlint.reading.letters import composed, without_unseen
from riktlint.reading.reader import read


def respelled(document: Document, change: ComposeLetters | DropUnseen) -> list[TextEdit]:
    """Return the edits that respell a file; none if its YAML would then say something else."""
    spell = composed if isinstance(change, ComposeLetters) else without_unseen
    edits = []
    for number, line in enumerate(document.lines, start=1):
        after = spell(line)
        if after != line:
            edits.append(smallest_edit(number, 0, line, after))
    # What can't be read cannot come to say something else.
    again, _ = read(spell(document.text).encode("utf-8"), document.file)
    return edits if document.spans is None or again.value == document.value else []


def smallest_edit(line: int, start: int, before: str, after: str) -> TextEdit:
    """Return the edit from one text to another, without what they begin and end with alike.

    `before` stands on a line (from 1) from the column `start` (from 0).
    """
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    first, end = start + head, start + len(before) - tail
    return TextEdit(line, first + 1, line, end + 1, after[head : len(after) - tail])
