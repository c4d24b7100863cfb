"""A kind of value is known by name in its own package only: everything else asks it."""

from __future__ import annotations

import ast
from pathlib import Path

import riktlint
from riktlint.values.kinds import KINDS

PACKAGE = Path(riktlint.__file__).parent
CLASSES = {kind.__name__ for kind in KINDS.values()}


def test_no_module_outside_the_package_names_a_kind() -> None:
    named = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.is_relative_to(PACKAGE / "values"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.ImportFrom():
                    names = [alias.name for alias in node.names]
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    names = [name]
                case _:
                    continue
            named += [
                f"{path.relative_to(PACKAGE)}:{node.lineno}: {name}" for name in names if name in CLASSES
            ]
    assert named == []
