"""What every rule says of its examples, to the letter: place, message in both languages, related places and fix.

The golden files are the first to change when a rule does; read the difference before `--update-golden`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from riktlint.engine.check import check
from riktlint.findings import Finding, Location
from riktlint.rules.base import EmittedRule, Example, Rule
from riktlint.rules.examples import EXAMPLE_SLUG, EXAMPLE_TODAY, assemble, without_marks
from riktlint.rules.registry import all_rules

Golden = Callable[[str, str], None]
RULES = [rule for rule in all_rules() if rule.bad]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_findings_of_examples(
    rule: type[Rule], tmp_path: Path, golden: Golden, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = [f"{rule.code} {rule.name}"]
    for kind, examples in (("bad", rule.bad), ("good", rule.good)):
        for number, example in enumerate(examples, 1):
            lines += ["", f"{kind} {number}", *_said(rule, example, Path(f"{kind}-{number}"))]
    golden(f"findings/{rule.code}.txt", "\n".join([*lines, ""]))


def test_no_golden_file_is_left_over() -> None:
    directory = Path(__file__).parent / "golden" / "findings"
    assert {path.stem for path in directory.iterdir()} == {rule.code for rule in RULES}


def test_findings_in_the_five_policies(
    golden: Golden, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the rules say of real guidelines, so that a rule that finds more or less is seen."""
    monkeypatch.chdir(repository)
    findings = check([Path("policies")], today=EXAMPLE_TODAY.replace(year=2026, month=11, day=20)).findings
    golden(
        "findings-policies.txt", "\n".join(line for finding in findings for line in _finding(finding)) + "\n"
    )


def _said(rule: type[Rule], example: Example, corpus: Path) -> Iterator[str]:
    for name, text in assemble(example).items():
        path = corpus / (name if "/" in name else f"{EXAMPLE_SLUG}/{name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(without_marks(text).encode("utf-8", "surrogateescape"))
    # Rules about comments judge by what the others find; every other rule stands on its own.
    rules = all_rules() if issubclass(rule, EmittedRule) else (rule,)
    for finding in check([corpus], rules, today=EXAMPLE_TODAY).findings:
        if finding.rule == rule.name:
            yield from _finding(finding)


def _finding(finding: Finding) -> Iterator[str]:
    yield f"  {_place(finding.location)} {finding.severity.value} {finding.code}"
    yield f"    sv: {finding.message.sv}"
    yield f"    en: {finding.message.en}"
    for related in finding.related:
        yield f"    {_place(related.location)} {related.message.sv} / {related.message.en}"
    if finding.fix is not None:
        safety = "safe" if finding.fix.safe else "unsafe"
        yield f"    fix ({safety}): {finding.fix.title.sv} / {finding.fix.title.en}"
        for edit in finding.fix.edits:
            yield f"      {edit.line}:{edit.column}-{edit.end_line}:{edit.end_column} {edit.text!r}"


def _place(at: Location) -> str:
    return f"{'/'.join(Path(at.file).parts[-2:])}:{at.line}:{at.column}-{at.end_line}:{at.end_column} {at.pointer}"
