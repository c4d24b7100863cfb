"""The command line as a user meets it: words, exit codes, streams."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from conftest import Run
from riktlint.building.vocabulary import load_vocabulary
from riktlint.cli.errors import usage_message
from riktlint.text import Text
from riktlint.wording.language import language_of
from tests_support import replace_line

Runner = Callable[..., Run]
Golden = Callable[[str, str], None]


def broken(copy: Path) -> Path:
    """Break one file in four ways."""
    path = copy / "falkoping" / "odaterad.riktlinje.yaml"
    replace_line(path, "    modality: ", "    modalty: must")
    replace_line(path, "    topic: response_time", "    topic: respons_time")
    replace_line(path, "  recorded: ", "  recorded: 2026-13-45")
    return path


@pytest.mark.usefixtures("copy")
def test_policies_without_errors_pass(run: Runner) -> None:
    result = run("check", "policies", "--format", "json")
    assert [f for f in json.loads(result.out)["findings"] if f["severity"] == "error"] == []
    assert result.code == 0
    assert result.err == ""


@pytest.mark.parametrize("language", ["sv", "en"])
def test_text_report(run: Runner, copy: Path, golden: Golden, language: str) -> None:
    result = run("check", broken(copy).relative_to(copy.parent), "--lang", language)
    golden(f"check-broken.{language}.txt", result.out)
    assert (result.code, result.err) == (1, "")


def test_json_report(run: Runner, copy: Path, golden: Golden) -> None:
    result = run("check", broken(copy).relative_to(copy.parent), "--format", "json")
    golden("check-broken.json", result.out)
    assert result.code == 1


@pytest.mark.parametrize("language", ["sv", "en"])
def test_explain(run: Runner, golden: Golden, language: str) -> None:
    result = run("explain", "silent-without-whole-source", "--lang", language)
    golden(f"explain.{language}.txt", result.out)
    assert result.code == 0


def test_explain_takes_codes_in_any_case(run: Runner) -> None:
    assert run("explain", "src002").out == run("explain", "SRC002").out


def test_a_topic(run: Runner, golden: Golden) -> None:
    golden("topic.txt", run("topics", "response_time").out)


@pytest.mark.parametrize(("words", "profile"), [([], "complete"), (["--profile", "minimum"], "minimum")])
def test_topics_stand_in_their_groups(run: Runner, words: list[str], profile: str) -> None:
    vocabulary = load_vocabulary()
    asked = vocabulary.topics_of_profile(profile)
    wanted = [
        (group.title, [(topic.id, topic.question) for topic in asked if topic.group == group.id])
        for group in vocabulary.groups.values()
    ]
    listed: list[tuple[str, list[tuple[str, str]]]] = []
    for line in run("topics", *words).out.splitlines():
        if line.startswith("  "):
            topic, question = line.split(maxsplit=1)
            listed[-1][1].append((topic, question))
        else:
            listed.append((line, []))
    assert listed == [(title, topics) for title, topics in wanted if topics]


def test_questions_of_topics_stand_below_each_other(run: Runner) -> None:
    lines = [line for line in run("topics").out.splitlines() if line.startswith("  ")]
    assert len({line.index(line.split(maxsplit=1)[1]) for line in lines}) == 1


def test_rules_lists_every_rule(run: Runner) -> None:
    from riktlint.rules.registry import all_rules

    lines = run("rules").out.splitlines()
    assert [line.split()[0] for line in lines if line.startswith("  ")] == [rule.code for rule in all_rules()]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chek"], "Kommandot ”chek” finns inte. Menade du check? Se riktlint --help."),
        (
            ["check", "--formt", "json"],
            "Flaggan --formt finns inte. Menade du --format? Se riktlint check --help.",
        ),
        (
            ["check", "--fail-on", "bad"],
            "Värdet ”bad” passar inte för --fail-on. Välj bland: error, warning, note.",
        ),
        (["check", "nowhere"], "Det finns ingen fil eller mapp som heter nowhere."),
        (["check"], "Ange en fil eller mapp att granska. Mappen policies finns inte här."),
        (["explain", "SRC02"], "Det finns ingen regel som heter ”SRC02”. Menade du SRC002?"),
        (["explain"], "Det saknas ett värde för REGEL. Se riktlint explain --help."),
        (["check", "--format"], "Det saknas ett värde för --format. Se riktlint check --help."),
        (["check", "--quiet=1"], "Flaggan --quiet finns inte. Se riktlint check --help."),
        (["new", "rule", "--lang"], "Det saknas ett värde för --lang. Se riktlint new rule --help."),
        (["export", "--lang"], "Det saknas ett värde för --lang. Se riktlint export --help."),
        (["--lang"], "Det saknas ett värde för --lang. Se riktlint --help."),
        (
            ["topics", "respons_time"],
            "Det finns inget ämne som heter ”respons_time”. Menade du response_time?",
        ),
        (
            ["topics", "--profile", "x"],
            "Värdet ”x” passar inte för --profile. Välj bland: minimum, recommended, complete.",
        ),
    ],
)
def test_wrong_use_is_one_line_and_exit_2(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*words)
    assert (result.code, result.out, result.err) == (2, "", f"riktlint: {said}\n")


def test_what_click_says_of_its_own_is_not_shown_in_another_language() -> None:
    odd = click.UsageError(
        "Something odd.", ctx=click.Context(click.Command("check"), info_name="riktlint check")
    )
    assert usage_message(odd) == Text(
        "Kommandot går inte att förstå. Se riktlint check --help.",
        "The command can't be understood. See riktlint check --help.",
    )


def test_no_input_is_exit_3(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "policies").mkdir()
    result = run("check", "--lang", "en")
    assert result.code == 3
    assert result.err.startswith("riktlint: No policy files found in policies.")


def test_a_fault_is_exit_4_in_one_line(run: Runner, policies: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("trasig\x1b[31m")

    monkeypatch.setattr("riktlint.engine.check.check", fail)
    result = run("check", policies)
    assert (result.code, result.err.count("\n")) == (4, 1)
    assert "\x1b" not in result.err


def test_fail_on(run: Runner, copy: Path) -> None:
    # The five leave things open on purpose: warnings that a reader can act on.
    assert run("check", "policies").code == 0
    assert run("check", "policies", "--fail-on", "warning").code == 1


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "sv"),
        ({"LANG": "C.UTF-8"}, "sv"),
        ({"LANG": "POSIX"}, "sv"),
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "sv_SE.UTF-8"}, "sv"),
        ({"LANGUAGE": "sv:en", "LANG": "en_GB.UTF-8"}, "sv"),
    ],
)
def test_language_of_the_locale(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


@pytest.mark.parametrize(
    ("extra", "words", "coloured"),
    [
        ({}, [], False),
        ({}, ["--color", "always"], True),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({}, ["--color", "never"], False),
    ],
)
def test_colours(copy: Path, extra: dict[str, str], words: list[str], coloured: bool) -> None:
    path = broken(copy)
    run = subprocess.run(
        [sys.executable, "-m", "riktlint", "check", path, *words],
        capture_output=True,
        env={**os.environ, **extra},
        check=False,
    )
    assert (b"\x1b[" in run.stdout) is coloured
    assert run.returncode == 1


def test_closed_pipe_is_quiet(policies: Path) -> None:
    # The lesson of every tool that is piped into head: no traceback.
    process = subprocess.Popen(
        [sys.executable, "-m", "riktlint", "rules"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait()


def test_terminal_gets_no_control_characters(run: Runner, copy: Path) -> None:
    path = copy / "falkoping" / "odaterad.riktlinje.yaml"
    replace_line(path, "    modality: ", '    modality: "must\\e[31m\\u202e"')
    result = run("check", path)
    assert result.code == 1
    assert not any((ord(c) < 32 and c != "\n") or c == "\u202e" for c in result.out)


def test_schema_is_fresh(run: Runner) -> None:
    assert run("schema", "--check").code == 0


def test_a_profile_of_a_check_is_printed(policies: Path) -> None:
    """Tools that watch a run are let tell what they saw."""
    words = [sys.executable, "-m", "cProfile", "-m", "riktlint", "check", str(policies), "--no-cache"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert "function calls" in done.stdout
    assert done.stderr == ""
