"""Rules report exactly where their border cases (`borders/`) are marked, and say what the golden files hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from border_cases import BORDERS, border_cases
from riktlint.engine.trial import bad_example_faults, good_example_faults
from riktlint.rules.base import EmittedRule, Rule
from riktlint.rules.examples import assemble, marks
from riktlint.rules.registry import all_rules, find_rule
from rule_reports import said

FILES = sorted(BORDERS.glob("*/*.yaml"))
CASES = {path.stem: border_cases(path) for path in FILES}


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


def test_every_file_stands_in_the_family_of_its_rule() -> None:
    assert sorted(path for path in BORDERS.rglob("*") if path.is_file()) == FILES
    assert [path.parent.name for path in FILES] == [_rule(path.stem).family.id for path in FILES]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tone: x\n--- # a case\n", "something stands before the first case"),
        ("--- #: and kommun.yaml\nslug: x\n", "no case begins with '--- #: and kommun.yaml'"),
        ("---\nslug: x\n", "no case begins with '---'"),
        ("--- # a case\na: x\n--- # a case\na: x\n", "two cases are called 'a case'"),
        ("--- # a case\n#: file kommun.yaml\na: x\n", "'#: file kommun.yaml' is neither `in` nor `without`"),
    ],
)
def test_a_file_of_another_form_is_told(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "X001.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=f"^X001.yaml: {re.escape(said)}$"):
        border_cases(path)


def test_no_golden_file_is_left_over() -> None:
    assert {path.stem for path in (Path(__file__).parent / "golden/borders").iterdir()} == set(CASES)
