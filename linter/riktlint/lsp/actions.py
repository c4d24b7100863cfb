"""What can be done about findings: their fixes, and comments that silence them with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from riktlint.engine.fixing import apply_fixes
from riktlint.findings import Finding, TextEdit
from riktlint.lsp.files import PolicyFile
from riktlint.reading.document import Document
from riktlint.reading.spans import blocks
from riktlint.rules.families import Family
from riktlint.text import Language, Text
from riktlint.wording import say


@dataclass(frozen=True, slots=True)
class Action:
    """A change of a file: what to call it, what it does and which finding it is for."""

    title: Text
    kind: Literal["fix", "ignore", "fix-all"]
    edits: tuple[TextEdit, ...]
    finding: Finding | None = None
    preferred: bool = False


def actions_for(file: PolicyFile, finding: Finding, language: Language) -> list[Action]:
    """Return what can be done about one finding of a file. `language` is that of what stands for a reason."""
    actions = []
    if finding.fix is not None:
        actions.append(
            Action(finding.fix.title, "fix", finding.fix.edits, finding, preferred=finding.fix.safe)
        )
    ignoring = _ignoring(file, finding, language)
    return [*actions, ignoring] if ignoring else actions


def fix_all(file: PolicyFile, findings: list[Finding]) -> Action | None:
    """Return the safe fixes of all findings together, or None if there are none."""
    applied = apply_fixes(file.source.text, findings, unsafe=False).applied
    edits = [edit for finding in applied if finding.fix for edit in finding.fix.edits]
    return Action(say("lsp.actions.fix_all"), "fix-all", tuple(edits)) if edits else None


def _ignoring(file: PolicyFile, finding: Finding, language: Language) -> Action | None:
    """A comment above the key or list item that a finding is about, or above all if it is about the file."""
    if finding.code.startswith(Family.SUPPRESSIONS.value) or not file.is_whole:
        return None
    document, at = file.document, finding.location
    if (at.line, at.column, at.end_line, at.end_column) == (1, 1, 1, 1):
        number, title, kind = (
            _first_line(document),
            say("lsp.actions.ignore_file", code=finding.code),
            "ignore-file",
        )
    else:
        around = [first for first, last in blocks(document, document.spans) if first <= at.line <= last]
        if not around:
            return None
        number, title, kind = around[-1], say("lsp.actions.ignore", code=finding.code), "ignore"
    line = document.line(number)
    indent = line[: len(line) - len(line.lstrip(" "))]
    # In pointed brackets it counts as no reason until somebody writes one.
    reason = say("lsp.actions.reason").in_language(language)
    comment = f"{indent}# riktlint: {kind}[{finding.code}] {reason}{file.lines.line_end}"
    return Action(title, "ignore", (TextEdit(number, 1, number, 1, comment),), finding)


def _first_line(document: Document) -> int:
    """The first line that is no comment: what a file begins with, such as the address of its schema, stays."""
    for number, line in enumerate(document.lines, 1):
        if line.strip() and not line.lstrip().startswith("#"):
            return number
    return 1
