"""Annotations on a pull request: workflow commands that GitHub Actions reads from the log.

Form: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands. How the
runner takes a line apart, and so what must be escaped:
https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from riktlint.findings import Finding, Location, Severity
from riktlint.output.terminal import safe
from riktlint.reports.places import relative
from riktlint.reports.summary import summary
from riktlint.text import Language
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}

MAX_SHOWN = 10
"""How many annotations of a kind GitHub shows from one step; the rest are in the log only."""


def github_report(result: CheckResult, language: Language) -> str:
    """Return a command for each finding, the most serious first, and a sentence for the log."""
    worst_first = sorted(result.findings, key=lambda finding: -finding.severity.rank)
    lines = [_command(finding, language) for finding in worst_first]
    lines.append(summary(result, language))
    if any(result.count(severity) > MAX_SHOWN for severity in Severity):
        lines.append(say("reports.github_limit", count=MAX_SHOWN).in_language(language))
    return "\n".join(lines) + "\n"


def _command(finding: Finding, language: Language) -> str:
    at = finding.location
    properties = {"file": relative(at.file), "line": at.line, "endLine": max(at.end_line, at.line)}
    if properties["line"] == properties["endLine"]:
        # The runner drops the columns of what goes on over several lines.
        properties |= {"col": at.column, "endColumn": max(at.end_column, at.column)}
    properties["title"] = f"{finding.code} {finding.rule}"
    message = [
        finding.message.in_language(language),
        *(f"{_place(other.location)}: {other.message.in_language(language)}" for other in finding.related),
    ]
    pairs = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {pairs}::{'%0A'.join(map(_data, message))}"


def _place(location: Location) -> str:
    return f"{relative(location.file)}:{location.line}:{location.column}"


def _data(text: str) -> str:
    return safe(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
