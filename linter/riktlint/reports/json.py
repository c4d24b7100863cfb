"""The report for programs: JSON with a version of its own."""

from __future__ import annotations

import json
from typing import Any

from riktlint import __version__
from riktlint.engine.check import CheckResult
from riktlint.findings import Finding, Location, Severity
from riktlint.text import Language

FORMAT_VERSION = 1
"""Raised when a key is removed or changes meaning; new keys may come without it."""


def json_report(result: CheckResult, language: Language) -> str:
    """Return the findings as one JSON document, ending with a line feed."""
    document = {
        "format": "riktlint-check",
        "format_version": FORMAT_VERSION,
        "riktlint_version": __version__,
        "language": language,
        "files": result.files,
        "summary": {severity.value: result.count(severity) for severity in Severity},
        "findings": [_finding(finding, language) for finding in result.findings],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding, language: Language) -> dict[str, Any]:
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
        "fingerprint": finding.fingerprint,
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
