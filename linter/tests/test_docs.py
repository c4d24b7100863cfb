"""The documentation says what the program does."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import Run
from riktlint.cli.app import COMMANDS, app
from riktlint.errors import Exit
from riktlint.form.definitions import load_schemas


def test_readme_shows_the_help_as_it_is(repository: Path) -> None:
    readme = (repository / "README.md").read_text(encoding="utf-8")
    shown = readme.partition("$ riktlint --help\n")[2].partition("```")[0]
    help_text = CliRunner().invoke(app, ["--help"], prog_name="riktlint", terminal_width=100).output
    assert shown == help_text


def test_readme_and_pages_name_every_exit_code(repository: Path) -> None:
    for name in ("README.md", "docs/granska/format.md"):
        text = (repository / name).read_text(encoding="utf-8")
        assert {int(code) for code in re.findall(r"^\| (\d) \|", text, re.MULTILINE)} == set(Exit), name


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_help(run: Callable[..., Run], command: str) -> None:
    result = run(command, "--help")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"Användning: riktlint {command}")


def test_settings_page_names_every_setting(repository: Path) -> None:
    page = (repository / "docs" / "granska" / "installningar.md").read_text(encoding="utf-8")
    settings = load_schemas()["configuration.schema.json"]["properties"]
    assert [key for key in settings if f"`{key}`" not in page] == []


def test_commands_in_the_pages_exist(repository: Path) -> None:
    pages = [repository / "README.md", repository / "CONTRIBUTING.md", *(repository / "docs").rglob("*.md")]
    named = {
        (page.name, command)
        for page in pages
        for command in re.findall(r"(?:`|\$ )riktlint ([a-z][a-z-]+)", page.read_text(encoding="utf-8"))
    }
    assert named
    assert [(page, command) for page, command in sorted(named) if command not in COMMANDS] == []


def test_make_targets_in_the_pages_exist(repository: Path) -> None:
    targets = set(
        re.findall(r"^([a-z-]+):", (repository / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )
    pages = [repository / "README.md", repository / "CONTRIBUTING.md"]
    named = {
        word
        for page in pages
        for word in re.findall(r"(?:`|\$ )make ([a-z]+)", page.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= targets
