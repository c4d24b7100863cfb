"""The check of what is open in a folder, as `riktlint check` would do it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from riktlint.engine.check import Options, check
from riktlint.findings import Finding
from riktlint.lsp.configuration import Setup
from riktlint.lsp.files import Buffer

Findings = dict[Path, list[Finding]]


def check_buffers(buffers: Iterable[Buffer], setup: Setup) -> Findings:
    """Return the findings in each open file of a folder, judged together with the files beside them on disk."""
    given = {buffer.path: buffer.data for buffer in buffers}
    options = Options(
        selection=setup.selection,
        profile=setup.settings.profile,
        given=given,
        # A process with threads does not fork.
        workers=1,
    )
    findings = check(given, options=options).findings
    if setup.baseline is not None:
        findings = setup.baseline.split(findings)[0]
    by_file: Findings = {path: [] for path in given}
    for finding in findings:
        by_file.setdefault(Path(finding.location.file), []).append(finding)
    return by_file
