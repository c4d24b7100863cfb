"""The report for programs: JSON with a version of its own, described by `schema/report.schema.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from riktlint.findings import Finding, Fix, Location, Severity
from riktlint.findings.fingerprints import unique_fingerprints
from riktlint.reports.json_text import versioned
from riktlint.text import Language

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult

FORMAT_VERSION = 1
"""Raised when a key is removed or changes meaning; new keys may come without it."""


def json_report(result: CheckResult, language: Language) -> str:
    """Return the findings as one JSON document, ending with a line feed."""
    fingerprints = unique_fingerprints(result.findings)
    content = {
        "files": result.files,
        "summary": {severity.value: result.count(severity) for severity in Severity},
        "baseline": {"known": result.known, "gone": result.gone},
        "findings": [
            _finding(finding, name, language)
            for finding, name in zip(result.findings, fingerprints, strict=True)
        ],
    }
    return versioned("riktlint-check", FORMAT_VERSION, language, content)


def _finding(finding: Finding, fingerprint: str, language: Language) -> dict[str, Any]:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message.in_language(language),
        "location": _location(finding.location),
        "related": [
            {"location": _location(related.location), "message": related.message.in_language(language)}
            for related in finding.related
        ],
        "help": finding.help.in_language(language) if finding.help else None,
        "fix": _fix(finding.fix, language) if finding.fix else None,
        "fingerprint": fingerprint,
    }


def _location(location: Location) -> dict[str, Any]:
    return {
        "file": location.file,
        "line": location.line,
        "column": location.column,
        "end_line": location.end_line,
        "end_column": location.end_column,
        "pointer": location.pointer,
    }


def _fix(fix: Fix, language: Language) -> dict[str, Any]:
    return {
        "title": fix.title.in_language(language),
        "safe": fix.safe,
        "edits": [
            {
                "line": edit.line,
                "column": edit.column,
                "end_line": edit.end_line,
                "end_column": edit.end_column,
                "text": edit.text,
            }
            for edit in fix.edits
        ],
    }
