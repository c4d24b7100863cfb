"""A comment on a pull request.

GitHub refuses a comment of more than 65,536 characters ("body is too long"), so the report leaves off the
mildest findings rather than be refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from riktlint.findings import Finding, Location, Severity
from riktlint.output.markdown import inert, inert_code
from riktlint.reports.places import relative
from riktlint.reports.summary import summary
from riktlint.text import Language
from riktlint.wording import say
from riktlint.wording.phrases import counted

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult

MAX_LENGTH = 60_000
"""How many characters the report has at most."""

_LONGEST_ROW = 4_000
_RESERVE = 1_000
_MARKER = "<!-- riktlint -->"
_ICONS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "💡"}


def markdown_report(result: CheckResult, language: Language) -> str:
    """Return a summary and a table for each severity, in GitHub's Markdown, at most MAX_LENGTH characters.

    Errors are open, milder findings folded. A bot can know its own comment again by the first line.
    """
    icon = next((_ICONS[severity] for severity in Severity if result.count(severity)), "✅")
    parts = [f"{_MARKER}\n### {icon} riktlint: {inert(summary(result, language))}\n"]
    room = MAX_LENGTH - len(parts[0]) - _RESERVE
    left_off = 0
    for severity in Severity:
        findings = [finding for finding in result.findings if finding.severity is severity]
        rows: list[str] = []
        for finding in findings:
            row = _row(finding, language)
            if left_off or len(row) > room:
                left_off += 1
            else:
                rows.append(row)
                room -= len(row) + 1
        if rows:
            parts.append(_table(severity, len(findings), rows, language))
    if left_off:
        parts.append(say("reports.markdown.left_off", count=left_off).in_language(language) + "\n")
    return "\n".join(parts)


def _table(severity: Severity, count: int, rows: list[str], language: Language) -> str:
    titles = [say(f"reports.markdown.{name}").in_language(language) for name in ("place", "rule", "finding")]
    table = "\n".join([f"| {' | '.join(titles)} |", "| --- | --- | --- |", *rows])
    how_many = counted(f"reports.counts.{severity.value}", count).in_language(language)
    heading = f"{_ICONS[severity]} {how_many}"
    opened = " open" if severity is Severity.ERROR else ""
    # The blank lines make the table Markdown again inside the HTML.
    return f"<details{opened}><summary>{heading}</summary>\n\n{table}\n\n</details>\n"


def _row(finding: Finding, language: Language) -> str:
    message = inert(finding.message.in_language(language))
    for related in finding.related:
        message += f"<br>{_place(related.location)}: {inert(related.message.in_language(language))}"
    row = f"| {_place(finding.location)} | {inert_code(finding.code)} {inert(finding.rule)} | {message} |"
    if len(row) <= _LONGEST_ROW:
        return row
    # Cut before it is escaped, so that the cut is never in the middle of an escape.
    short = finding.message.in_language(language)[: _LONGEST_ROW // 20]
    return f"| {_place(finding.location)} | {inert_code(finding.code)} | {inert(short)}… |"


def _place(location: Location) -> str:
    return inert_code(f"{relative(location.file)}:{location.line}:{location.column}")
