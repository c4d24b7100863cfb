"""Rules report exactly where their border cases (`borders/`) are marked, and say what the golden files hold."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

import pytest

import borders
from riktlint.engine.trial import bad_example_faults, good_example_faults
from riktlint.rules.base import EmittedRule, Example, Rule
from riktlint.rules.examples import assemble, marks
from riktlint.rules.registry import all_rules, find_rule
from rule_reports import said

FAMILIES = sorted(module.name for module in pkgutil.iter_modules(borders.__path__))
CASES: dict[str, dict[str, Example]] = {
    code: cases
    for family in FAMILIES
    for code, cases in importlib.import_module(f"borders.{family}").CASES.items()
}


def _rule(code: str) -> type[Rule]:
    rule = find_rule(code)
    assert rule is not None, f"no rule is called {code}"
    return rule


@pytest.mark.parametrize(
    ("code", "shows"), [(code, shows) for code, cases in CASES.items() for shows in cases]
)
def test_it_reports_where_it_is_marked(code: str, shows: str) -> None:
    rule, example = _rule(code), CASES[code][shows]
    rules = all_rules() if issubclass(rule, EmittedRule) else (rule,)
    is_bad = any(marks(text) for text in assemble(example).values())
    faults = (bad_example_faults if is_bad else good_example_faults)(rule, example, rules)
    assert [fault.en for fault in faults] == []


@pytest.mark.parametrize("code", CASES)
def test_what_it_says(
    code: str, tmp_path: Path, golden: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = [code]
    for number, (shows, example) in enumerate(CASES[code].items(), 1):
        lines += ["", shows, *said(_rule(code), example, Path(f"case-{number}"))]
    golden(f"borders/{code}.txt", "\n".join([*lines, ""]))


def test_a_family_holds_its_own_rules() -> None:
    for family in FAMILIES:
        for code in importlib.import_module(f"borders.{family}").CASES:
            assert _rule(code).family.id == family


def test_no_golden_file_is_left_over() -> None:
    assert {path.stem for path in (Path(__file__).parent / "golden/borders").iterdir()} == set(CASES)
