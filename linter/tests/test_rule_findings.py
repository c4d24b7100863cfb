"""What every rule says of its examples, to the letter: place, message in both languages, related places and fix.

The golden files are the first to change when a rule does; read the difference before `--update-golden`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from riktlint.engine.check import check
from riktlint.rules.base import Rule
from riktlint.rules.examples import EXAMPLE_TODAY
from riktlint.rules.registry import all_rules
from rule_reports import finding_lines, said

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
            lines += ["", f"{kind} {number}", *said(rule, example, Path(f"{kind}-{number}"))]
    golden(f"findings/{rule.code}.txt", "\n".join([*lines, ""]))


def test_no_golden_file_is_left_over() -> None:
    directory = Path(__file__).parent / "golden" / "findings"
    assert {path.stem for path in directory.iterdir()} == {rule.code for rule in RULES}


def test_findings_in_five_real_policies(
    golden: Golden, policies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the rules say of real guidelines, so that a rule that finds more or less is seen."""
    monkeypatch.chdir(policies.parent)
    findings = check([Path("policies")], today=EXAMPLE_TODAY.replace(year=2026, month=11, day=20)).findings
    golden(
        "findings-policies.txt",
        "\n".join(line for finding in findings for line in finding_lines(finding)) + "\n",
    )
