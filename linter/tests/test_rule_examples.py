"""Every rule finds its bad examples where they are marked, and nothing in its good ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from riktlint.engine.check import check
from riktlint.engine.trial import bad_example_faults, declaration_faults, good_example_faults, shows_fix
from riktlint.rules.base import Example, Rule
from riktlint.rules.examples import EXAMPLE_SLUG, EXAMPLE_TODAY, example_files
from riktlint.rules.registry import all_rules
from riktlint.text import Text

BAD = [(rule, example) for rule in all_rules() for example in rule.bad]
GOOD = [(rule, example) for rule in all_rules() for example in rule.good]


def _name(value: object) -> str:
    return value.code if isinstance(value, type) and issubclass(value, Rule) else ""


def _said(faults: list[Text]) -> list[str]:
    return [fault.en for fault in faults]


def test_example_municipality_has_no_findings(tmp_path: Path) -> None:
    (tmp_path / EXAMPLE_SLUG).mkdir()
    for name, text in example_files().items():
        (tmp_path / EXAMPLE_SLUG / name).write_text(text, encoding="utf-8")
    result = check([tmp_path], today=EXAMPLE_TODAY)
    assert [f"{f.location.file}:{f.location.line} {f.code} {f.message.sv}" for f in result.findings] == []


@pytest.mark.parametrize(("rule", "example"), BAD, ids=_name)
def test_bad_example(rule: type[Rule], example: Example) -> None:
    assert _said(bad_example_faults(rule, example, all_rules())) == []


@pytest.mark.parametrize(("rule", "example"), GOOD, ids=_name)
def test_good_example(rule: type[Rule], example: Example) -> None:
    assert _said(good_example_faults(rule, example, all_rules())) == []


def test_only_what_no_text_can_show_lacks_examples() -> None:
    assert {rule.name for rule in all_rules() if not rule.bad} == {
        "unreadable-file",
        "link-out-of-corpus",
        "too-many-files",
        "file-too-large",
        "adopted-revision-edited",
    }


@pytest.mark.parametrize("rule", all_rules(), ids=_name)
def test_rule_is_declared_in_full(rule: type[Rule]) -> None:
    assert rule.code.startswith(rule.family.value)
    assert _said(declaration_faults(rule)) == []


@pytest.mark.parametrize("rule", [rule for rule in all_rules() if rule.fixable != "no"], ids=_name)
def test_a_rule_that_fixes_shows_it(rule: type[Rule]) -> None:
    assert shows_fix(rule, all_rules())
