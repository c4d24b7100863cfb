"""Imports go one way, from the command line down to the texts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_the_layers_hold(repository: Path) -> None:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as c; c()",
        "--no-cache",
    ]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[done.stdout.find("Broken contracts") :] + done.stderr


def test_every_package_stands_among_the_layers_and_in_the_table(repository: Path) -> None:
    package = repository / "linter/riktlint"
    parts = {path.name for path in package.iterdir() if (path / "__init__.py").is_file()}
    parts |= {path.stem for path in package.glob("*.py")} - {"__init__"}
    layers = (
        (repository / "pyproject.toml")
        .read_text(encoding="utf-8")
        .partition("layers = [")[2]
        .partition("]")[0]
    )
    assert {part for part in parts if f"riktlint.{part}" not in layers} == set()
    table = (repository / "CONTRIBUTING.md").read_text(encoding="utf-8")
    modules = {"__main__", "errors", "formats", "text"}
    assert {part for part in parts - modules if f"`{part}`" not in table} == set()
