"""Every rule finds its bad examples where they are marked, and nothing in its good ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from riktlint.engine.check import check
from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example, Rule
from riktlint.rules.examples import EXAMPLE_SLUG, EXAMPLE_TODAY, assemble, example_files, marks
from riktlint.rules.registry import all_rules

BAD = [(rule, example) for rule in all_rules() for example in rule.bad]
GOOD = [(rule, example) for rule in all_rules() for example in rule.good]


def _name(value: object) -> str:
    return value.code if isinstance(value, type) and issubclass(value, Rule) else ""


def _write(files: dict[str, str], directory: Path) -> Path:
    for name, text in files.items():
        path = directory / (name if "/" in name else f"{EXAMPLE_SLUG}/{name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return directory


def _named(file: str, directory: Path) -> str:
    return Path(file).relative_to(directory).as_posix().removeprefix(f"{EXAMPLE_SLUG}/")


def test_example_municipality_has_no_findings(tmp_path: Path) -> None:
    result = check([_write(example_files(), tmp_path)], today=EXAMPLE_TODAY)
    assert [f"{f.location.file}:{f.location.line} {f.code} {f.message.sv}" for f in result.findings] == []


@pytest.mark.parametrize(("rule", "example"), BAD, ids=_name)
def test_bad_example(rule: type[Rule], example: Example, tmp_path: Path) -> None:
    files = assemble(example)
    result = check([_write(files, tmp_path)], today=EXAMPLE_TODAY)
    found = {
        (_named(f.location.file, tmp_path), f.location.line, f.location.column)
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
    result = check([_write(assemble(example), tmp_path)], today=EXAMPLE_TODAY)
    assert [
        f.message.sv for f in result.findings if f.rule == rule.name or f.severity is Severity.ERROR
    ] == []


def test_only_what_no_text_can_show_lacks_examples() -> None:
    assert {rule.name for rule in all_rules() if not rule.bad} == {
        "unreadable-file",
        "link-out-of-corpus",
        "too-many-files",
        "file-too-large",
    }


@pytest.mark.parametrize("rule", all_rules(), ids=_name)
def test_rule_is_declared_in_full(rule: type[Rule]) -> None:
    assert rule.code.startswith(rule.family.value)
    assert rule.__doc__
    illustration = rule.illustration if issubclass(rule, EmittedRule) else None
    assert bool(rule.bad) == bool(rule.good) == (illustration is None)
    for text in filter(None, (rule.summary, rule.why, rule.remedy, rule.ground, illustration)):
        for wording in text:
            assert wording
            assert wording[-1] in ".?"
            assert "  " not in wording
