"""`riktlint new rule` and `riktlint test-rules`: rules of one's own and their examples."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from riktlint.rules.base import Rule
from riktlint.rules.registry import all_rules

Runner = Callable[..., Run]

RULE = '''\
from riktlint.findings import Severity
from riktlint.findings.fixes import ProposedFix, Rewrite
from riktlint.rules.base import Example, Rule
from riktlint.rules.families import Family
from riktlint.text import Text


class NoRobots(Rule):
    """A text that speaks of robots."""

    code = "EGN001"
    name = "no-robots"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    fixable = "unsafe"
    summary = Text("Ingen text ska handla om robotar.", "No text is to be about robots.")
    why = Text("Robotar svarar inte.", "Robots do not answer.")
    remedy = Text("Skriv redaktören.", "Write redaktören.")
    message = Text("Skriv inte roboten.", "Do not write roboten.")
    bad = (Example("""\\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska låta roboten svara.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),)
    good = (Example("""\\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara.
    source: {document: riktlinje, section: Dialog}
"""),)

    def text(self, text, place, scope):
        if "roboten" in text:
            fix = ProposedFix(Text("Byt", "Change"), False, (Rewrite(place, (("roboten", "redaktören"),)),))
            yield self.report(place, fix=fix)
'''


@pytest.fixture
def here(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of one's own, with one rule of its own."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "riktlint.toml").write_text('rules = ["robots.py"]\n')
    (tmp_path / "robots.py").write_text(RULE, encoding="utf-8")
    return tmp_path


def change(here: Path, old: str, new: str) -> None:
    """Change the rule's file."""
    path = here / "robots.py"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


# test-rules


def test_a_good_rule_passes(run: Runner, here: Path) -> None:
    result = run("test-rules")
    assert (result.code, result.err) == (0, "")
    assert result.out == "EGN001 no-robots: 2 exempel, rätt\nAlla regler gör som exemplen säger (1).\n"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            '"roboten" in text',
            "1 / 0",
            "bad example 1: The rule of your own EGN001 failed: ZeroDivisionError",
        ),
        (
            '"roboten" in text',
            "1 / 0",
            "good example 1: The rule of your own EGN001 failed: ZeroDivisionError",
        ),
        ('"roboten" in text', "False", "bad example 1: No finding where it is marked: 2024.riktlinje.yaml:"),
        ('"roboten" in text', '"svara" in text', "bad example 1: A finding where it is not marked: 2024."),
        (
            '"roboten" in text',
            '"svara." in text',
            "good example 1: Unexpected finding at 2024.riktlinje.yaml:",
        ),
        ("    #     ^^^\n", "", "bad example 1: The example marks no place."),
        ("    #     ^^^\n", "    #    ^^^\n", "bad example 1: A finding where it is not marked"),
        ("modality: must", "modality: most", "bad example 1: Unexpected finding at 2024.riktlinje.yaml:"),
        ("topic: editor_duties", "topic: nothing", "Unexpected finding at 2024.riktlinje.yaml:"),
        ('"""A text that speaks of robots."""', "", "The class has no docstring."),
        ("No text is to be about robots.", "No robots", "summary must have a text in both languages"),
        ("Robotar svarar inte.", "", "why must have a text in both languages"),
        ("Skriv redaktören.", "Skriv  redaktören.", "remedy has doubled blanks."),
        ("Robotar svarar inte.", "FYLL I.", "why is not written yet."),
        ("Skriv inte roboten.", "FYLL I.", "message is not written yet."),
        ("    good = (", "    other = (", "The rule must have at least one bad and one good example."),
        (
            'fixable = "unsafe"',
            'fixable = "safe"',
            "bad example 1: The fix is unsafe but the rule says safe.",
        ),
        (", fix=fix)", ")", "The rule says that it can fix, but no bad example shows it."),
        ('"redaktören"),)', '"Roboten roboten"),)', "bad example 1: The fix does not put the finding right."),
    ],
)
def test_a_rule_that_is_not_as_its_examples_say(
    run: Runner, here: Path, old: str, new: str, said: str
) -> None:
    change(here, old, new)
    result = run("test-rules", "--lang", "en")
    assert (result.code, result.err) == (1, "")
    assert said in result.out
    assert re.search(r"^Faults: \d+, in 1 rules tried\.$", result.out, re.M)


@pytest.mark.parametrize(
    "words", [["robots.py"], ["./robots.py"], ["EGN001"], ["no-robots"], ["egn001", "robots.py"]]
)
def test_rules_can_be_named(run: Runner, here: Path, words: list[str]) -> None:
    (here / "riktlint.toml").write_text('rules = ["robots.py"]\n')
    assert run("test-rules", *words).out.count("rätt\n") == 1


def test_a_file_need_not_be_configured(run: Runner, here: Path) -> None:
    (here / "riktlint.toml").unlink()
    assert run("test-rules", "robots.py").code == 0


def test_all_tries_the_others_too(run: Runner, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []

    def note(rule: type[Rule], _: object) -> list[object]:
        tried.append(rule.code)
        return []

    monkeypatch.setattr("riktlint.engine.trial.try_rule", note)
    assert run("test-rules", "--all").code == 0
    assert sorted(tried) == sorted([*(rule.code for rule in all_rules()), "EGN001"])


def test_riktlints_own_rules_by_family(run: Runner, here: Path) -> None:
    result = run("test-rules", "security")
    assert result.code == 0
    assert "SEC001 shared-credentials: " in result.out
    assert "EGN001" not in result.out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["nowhere.py"], 2, "Det finns ingen fil eller mapp som heter nowhere.py."),
        (["EGN01"], 2, "Det finns ingen regel som heter ”EGN01”. Menade du EGN001?"),
    ],
)
def test_wrong_words(run: Runner, here: Path, words: list[str], code: int, said: str) -> None:
    result = run("test-rules", *words)
    assert (result.code, result.out, result.err) == (code, "", f"riktlint: {said}\n")


def test_no_rules_is_no_input(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("test-rules")
    assert (result.code, result.out) == (3, "")
    assert "Här finns inga egna regler." in result.err


# new rule


def test_a_new_rule_says_what_remains_and_then_runs(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "riktlint.toml").write_text("")
    made = run("new", "rule", "EGN001", "ingen-robot", "--family", "language")
    assert (made.code, made.err) == (0, "")
    assert made.out == (
        "Skapade regler/ingen_robot.py\n"
        'Lägg till raden i riktlint.toml, före den första [tabellen]: rules = ["regler/ingen_robot.py"]\n'
        "\n"
        "Nästa steg:\n"
        "  riktlint test-rules regler/ingen_robot.py\n"
    )
    (tmp_path / "riktlint.toml").write_text('rules = ["regler/ingen_robot.py"]\n')
    remaining = run("test-rules", "--lang", "en")
    assert remaining.code == 1
    assert [line.strip() for line in remaining.out.splitlines()[1:6]] == [
        "summary is not written yet.",
        "why is not written yet.",
        "remedy is not written yet.",
        "docstring is not written yet.",
        "message is not written yet.",
    ]
    assert "bad example 1: No finding where it is marked" in remaining.out
    path = tmp_path / "regler/ingen_robot.py"
    text = path.read_text(encoding="utf-8").replace("som regeln inte vill", "robotar gör")
    text = text.replace('"FYLL I" in provision.text', '"robot" in provision.text').replace(
        "FYLL I", "Skriv om"
    )
    path.write_text(text, encoding="utf-8")
    assert run("test-rules").code == 0


def test_a_second_rule_is_added_to_those_there(run: Runner, here: Path) -> None:
    made = run("new", "rule", "EGN002", "ingen-robot", "--family", "language")
    assert 'rules = ["robots.py", "regler/ingen_robot.py"]\n' in made.out


def test_a_new_rule_in_a_checkout(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = tmp_path / "linter/riktlint/rules"
    rules.mkdir(parents=True)
    (rules / "base.py").write_text("")
    monkeypatch.chdir(tmp_path / "linter")
    refused = run("new", "rule", "EGN001", "ingen-robot", "--family", "provenance")
    assert refused.code == 2
    assert "till exempel SRC001" in refused.err
    assert run("new", "rule", "SRC099", "ingen-robot", "--family", "provenance").code == 0
    assert "family = Family.PROVENANCE\n" in (rules / "provenance/ingen_robot.py").read_text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["egn001", "x"], "Koden ”egn001” går inte att använda."),
        (
            ["EGN1", "x"],
            "Koden ”EGN1” går inte att använda. Skriv versaler och tre siffror, till exempel EGN001.",
        ),
        (["EGN002", "X"], "Namnet ”X” går inte att använda."),
        (["EGN002", "../x"], "Namnet ”../x” går inte att använda."),
        (["EGN002", "x\n"], "går inte att använda."),
        (["EGN001", "x"], "En regel heter redan EGN001."),
        (["SRC002", "x"], "En regel heter redan SRC002."),
        (["EGN002", "no-robots"], "En regel heter redan no-robots."),
        (["EGN002", "long-sentence"], "En regel heter redan long-sentence."),
    ],
)
def test_wrong_rules_write_nothing(run: Runner, here: Path, words: list[str], said: str) -> None:
    made = run("new", "rule", *words, "--family", "language")
    assert (made.code, made.out, made.err.count("\n")) == (2, "", 1)
    assert said in made.err
    assert not (here / "regler").exists()


def test_a_rule_is_not_overwritten(run: Runner, here: Path) -> None:
    run("new", "rule", "EGN002", "ingen-robot", "--family", "language")
    again = run("new", "rule", "EGN003", "ingen-robot", "--family", "language")
    assert again.code == 2
    assert "regler/ingen_robot.py finns redan och skrivs inte över." in again.err


def test_the_template_follows_the_house_style(run: Runner, here: Path, repository: Path) -> None:
    run("new", "rule", "EGN002", "ingen-robot", "--family", "language")
    for command in (["check", "--ignore=ARG002"], ["format", "--check"]):
        words = [sys.executable, "-m", "ruff", *command, "--config", str(repository / "pyproject.toml")]
        done = subprocess.run([*words, "--no-cache", "regler"], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
