"""`--help`: every command, option and argument is told of in both languages, and click's own words with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import click
import pytest

from conftest import Run
from riktlint.cli.app import app
from riktlint.wording import words

Runner = Callable[..., Run]
HELP = words("help")
_OF_EVERY_COMMAND = {"help"}


def _commands(
    command: click.Command, words: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield words, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _commands(inner, (*words, name))


COMMANDS = dict(_commands(app))


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(("language", "first"), [("sv", "Användning: "), ("en", "Usage: ")])
def test_every_command_has_help_in_both_languages(
    run: Runner, command: tuple[str, ...], language: str, first: str
) -> None:
    result = run(*command, "--help", "--lang", language)
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(first + " ".join(["riktlint", *command]))


def test_swedish_help_has_no_english_of_click(run: Runner) -> None:
    for command in COMMANDS:
        said = run(*command, "--help").out
        found = [
            w
            for w in (
                "Usage",
                "Options",
                "Commands",
                "OPTIONS",
                "ARGS",
                "Show",
                "default",
                "required",
                "TEXT",
                "FILE",
                "DIRECTORY",
                "INTEGER",
                "Exit codes",
            )
            if w in said
        ]
        assert (command, found) == (command, [])


def test_nothing_is_told_of_that_is_not_there() -> None:
    options = {
        "-".join(path) or "riktlint": {p.name for p in command.params} for path, command in COMMANDS.items()
    }
    shared = set().union(*options.values()) | _OF_EVERY_COMMAND
    assert set(HELP["commands"]) == set(options)
    for name, told in HELP["commands"].items():
        assert set(told.get("options", {})) <= options[name], name
    assert set(HELP["options"]) <= shared
    assert set(HELP["metavars"]) <= shared


def test_every_argument_has_a_name_to_be_called_by() -> None:
    arguments = {
        p.name for command in COMMANDS.values() for p in command.params if isinstance(p, click.Argument)
    }
    assert arguments - set(HELP["metavars"]) == set()


@pytest.mark.parametrize(
    "words",
    [
        ["--lang", "sv", "explain", "--help"],
        ["explain", "--lang", "sv", "--help"],
        ["explain", "--help", "--lang", "sv"],
        ["explain", "--help", "--lang=sv"],
    ],
)
def test_lang_may_stand_anywhere(run: Runner, monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert run(*words).out.startswith("Användning: riktlint explain [FLAGGOR] REGEL")
    assert run("explain", "--help").out.startswith("Usage: riktlint explain [OPTIONS] RULE")


def test_lang_before_the_command_counts_more_than_the_settings(
    run: Runner, copy: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert copy
    with open("riktlint.toml", "a", encoding="utf-8") as file:  # noqa: PTH123
        file.write('\nlanguage = "sv"\n')
    assert run("--lang", "en", "check", "policies").out.splitlines()[-1].startswith("More about a rule")
    assert run("check", "policies").out.splitlines()[-1].startswith("Mer om en regel")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "--fix=x"], "Flaggan --fix tar inget värde. Se riktlint check --help."),
        (["check", "--config"], "Det saknas ett värde för --config. Se riktlint check --help."),
        (["check", "--workers", "100"], "--workers ska vara ett heltal mellan 1 och 64."),
        (["check", "--workers", "många"], "--workers ska vara ett heltal mellan 1 och 64."),
        (["check", "--config", "."], ". är en mapp. --config ska vara en fil."),
        (["schema", "--write", "fil"], "fil är en fil. --write ska vara en mapp."),
        (
            ["site", "generate", "--policies", "borta", "ut"],
            "Det finns ingen fil eller mapp som heter borta.",
        ),
        (["topics", "a", "b", "c"], "Det är mer än kommandot tar: b c. Se riktlint topics --help."),
        (["log"], "Det saknas ett värde för KOMMUN. Se riktlint log --help."),
        (["new", "rul"], "Kommandot ”rul” finns inte. Menade du rule? Se riktlint new --help."),
        (["--lang", "no", "check"], "Värdet ”no” passar inte för --lang. Välj bland: sv, en."),
    ],
)
def test_wrong_words_are_told_in_swedish(
    run: Runner, tmp_path: object, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(str(tmp_path))
    with open("fil", "w", encoding="utf-8"):  # noqa: PTH123
        pass
    result = run(*words)
    assert (result.code, result.out, result.err) == (2, "", f"riktlint: {said}\n")
