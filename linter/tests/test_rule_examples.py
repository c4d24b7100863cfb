"""Every rule finds its bad examples where they are marked, and nothing in its good ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from riktlint.engine.check import check
from riktlint.findings import Severity
from riktlint.rules.base import Example, Rule
from riktlint.rules.examples import EXAMPLE_SLUG, assemble, example_files, marks
from riktlint.rules.registry import all_rules

BAD = [(rule, example) for rule in all_rules() for example in rule.bad]
GOOD = [(rule, example) for rule in all_rules() for example in rule.good]


def _name(value: object) -> str:
    return value.code if isinstance(value, type) and issubclass(value, Rule) else ""


def _write(files: dict[str, str], directory: Path) -> Path:
    folder = directory / EXAMPLE_SLUG
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return directory


def test_example_municipality_has_no_findings(tmp_path: Path) -> None:
    result = check([_write(example_files(), tmp_path)])
    assert [f"{f.location.file}:{f.location.line} {f.code} {f.message.sv}" for f in result.findings] == []


@pytest.mark.parametrize(("rule", "example"), BAD, ids=_name)
def test_bad_example(rule: type[Rule], example: Example, tmp_path: Path) -> None:
    files = assemble(example)
    result = check([_write(files, tmp_path)])
    found = {
        (Path(f.location.file).name, f.location.line, f.location.column)
        for f in result.findings
        if f.rule == rule.name
    }
    expected = {(name, *mark) for name, text in files.items() for mark in marks(text)}
    assert expected, "the example marks no place"
    assert found == expected
    others = {f.code for f in result.findings if f.rule != rule.name and f.severity is Severity.ERROR}
    assert others == set(), "one mistake, one finding"


@pytest.mark.parametrize(("rule", "example"), GOOD, ids=_name)
def test_good_example(rule: type[Rule], example: Example, tmp_path: Path) -> None:
    result = check([_write(assemble(example), tmp_path)])
    assert [f.message.sv for f in result.findings if f.rule == rule.name or f.severity is Severity.ERROR] == []


@pytest.mark.parametrize("rule", all_rules(), ids=_name)
def test_rule_is_declared_in_full(rule: type[Rule]) -> None:
    assert rule.code.startswith(rule.family.value)
    assert rule.__doc__
    assert rule.bad
    assert rule.good
    for text in (rule.summary, rule.why, rule.remedy, *([rule.ground] if rule.ground else [])):
        for wording in text:
            assert wording
            assert wording[-1] in ".?"
            assert "  " not in wording
