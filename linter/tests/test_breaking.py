"""Breaking any one of the project's own files is seen, at the exact line."""

from __future__ import annotations

from pathlib import Path

import pytest

from riktlint.engine.check import check
from riktlint.findings import Finding, Severity
from tests_support import remove_block, replace_line

REVISIONS = sorted(
    path.relative_to(Path(__file__).parent / "corpus").as_posix()
    for path in (Path(__file__).parent / "corpus").glob("policies/*/*.riktlinje.yaml")
)


def errors(copy: Path) -> list[Finding]:
    return [f for f in check([Path(copy.name)]).findings if f.severity is Severity.ERROR]


def at(finding: Finding) -> tuple[str, int, int, str]:
    return (finding.location.file, finding.location.line, finding.location.column, finding.rule)


@pytest.mark.parametrize("file", REVISIONS)
def test_misspelt_key(copy: Path, file: str) -> None:
    line = replace_line(Path(file), "text_status: ", "text_statsu: restated")
    assert [at(f) for f in errors(copy)] == [(file, line, 1, "unknown-key")]


@pytest.mark.parametrize("file", REVISIONS)
def test_removed_decision(copy: Path, file: str) -> None:
    remove_block(Path(file), "decision")
    found = errors(copy)
    assert [(f.location.file, f.location.line, f.rule) for f in found] == [(file, 1, "missing-key")]
    assert "”decision”" in found[0].message.sv


@pytest.mark.parametrize("file", REVISIONS)
@pytest.mark.parametrize(("date", "rule"), [("2026-11-31", "impossible-date"), ("20 november", "wrong-form")])
def test_wrong_date(copy: Path, file: str, date: str, rule: str) -> None:
    line = replace_line(Path(file), "  verified: ", f"  verified: {date}")
    assert at(errors(copy)[0]) == (file, line, 13, rule)


@pytest.mark.parametrize(
    "file", [f for f in REVISIONS if "falkoping" not in f and "smedjebacken/2017" not in f]
)
def test_silent_without_whole_source(copy: Path, file: str) -> None:
    path = Path(file)
    text = path.read_text(encoding="utf-8")
    document = text.partition("\nsources:\n  - id: ")[2].partition("\n")[0]
    new = f"  evaluation: {{position: silent, source: {{document: {document}}}}}"
    line = replace_line(path, "  evaluation:", new)
    assert [at(f) for f in errors(copy)] == [(file, line, 26, "silent-without-whole-source")]
