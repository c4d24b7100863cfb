"""GitLab's Code Quality report.

Form: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab takes findings with
the same fingerprint for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from riktlint.findings import Finding, Severity
from riktlint.findings.fingerprints import unique_fingerprints
from riktlint.output.terminal import safe
from riktlint.reports.json_text import dumps
from riktlint.reports.places import relative
from riktlint.text import Language

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def gitlab_report(result: CheckResult, language: Language) -> str:
    """Return the findings as a JSON list, ending with a line feed."""
    fingerprints = unique_fingerprints(result.findings)
    return dumps(
        [_issue(finding, name, language) for finding, name in zip(result.findings, fingerprints, strict=True)]
    )


def _issue(finding: Finding, fingerprint: str, language: Language) -> dict[str, Any]:
    at = finding.location
    issue: dict[str, Any] = {
        "description": safe(f"{finding.code}: {finding.message.in_language(language)}"),
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": relative(at.file),
            "lines": {"begin": at.line, "end": max(at.end_line, at.line)},
        },
    }
    if finding.help:
        issue["content"] = {"body": safe(finding.help.in_language(language))}
    return issue
