"""`riktlint completion`: the scripts, and what they ask of riktlint."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run

Runner = Callable[..., Run]
INSTALLED = ["bash", *(shell for shell in ("zsh", "fish") if shutil.which(shell))]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts(run: Runner, shell: str) -> None:
    printed = run("completion", shell)
    assert (printed.code, printed.err) == (0, "")
    assert f"_RIKTLINT_COMPLETE={shell}_complete" in printed.out


@pytest.mark.parametrize("shell", INSTALLED)
def test_the_shell_takes_its_script(run: Runner, shell: str) -> None:
    program = shutil.which(shell)
    assert program
    checked = subprocess.run(
        [program, "-n"], input=run("completion", shell).out, capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stderr) == (0, "")


def test_unknown_shells_are_told(run: Runner) -> None:
    printed = run("completion", "tcsh")
    assert printed.code == 2
    assert "Välj bland: bash, zsh, fish." in printed.err


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("riktlint che", ["check"]),
        ("riktlint new r", ["revision", "rule"]),
        ("riktlint check --form", ["--format"]),
        ("riktlint check --format s", ["sarif"]),
        ("riktlint explain SRC00", [f"SRC00{number}" for number in range(1, 10)]),
        ("riktlint explain silent", ["silent-without-whole-source"]),
        ("riktlint topics response_t", ["response_time"]),
        ("riktlint new revision l", ["lekeberg"]),
    ],
)
def test_what_is_completed(copy: Path, words: str, completed: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from riktlint.__main__ import main; main()"],
        capture_output=True,
        text=True,
        cwd=copy.parent,
        env={
            **os.environ,
            "_RIKTLINT_COMPLETE": "bash_complete",
            "COMP_WORDS": words,
            "COMP_CWORD": str(len(words.split()) - 1),
        },
        check=False,
    )
    assert done.stderr == ""
    assert [line.partition(",")[2] for line in done.stdout.splitlines()] == completed
