"""Findings as the protocol's diagnostics."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lsprotocol import types

from riktlint.findings import Finding, Location, Severity
from riktlint.text import Language

SOURCE = "riktlint"
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}

Placed = Callable[[Location], types.Location]
"""Turns a place of any file into the protocol's."""


def diagnostic(finding: Finding, placed: Placed, language: Language, *, related: bool) -> types.Diagnostic:
    """Return a finding as a diagnostic. `related` says whether the client can show other places with it."""
    shown = [
        types.DiagnosticRelatedInformation(placed(other.location), other.message.in_language(language))
        for other in finding.related
        if Path(other.location.file).is_absolute()
    ]
    return types.Diagnostic(
        range=placed(finding.location).range,
        message=finding.message.in_language(language),
        severity=_SEVERITIES[finding.severity],
        code=finding.code,
        source=SOURCE,
        related_information=shown if related and shown else None,
    )
