"""What a kind of value needs: each place that was forgotten is named, and no other place knows it by name."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

import riktlint
from riktlint.form.definitions import load_schemas
from riktlint.form.issues import issues
from riktlint.values.kinds import KINDS
from riktlint.wording import words
from test_values import WRITTEN

PACKAGE = Path(riktlint.__file__).parent
SCHEMA: dict[str, Any] = load_schemas()["values.schema.json"]["$defs"]
DECLARED = SCHEMA["value"]["properties"]["kind"]["enum"]
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


def test_every_kind_that_is_declared_is_listed() -> None:
    declared = {
        node.name
        for path in sorted((PACKAGE / "values").glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Value" for base in node.bases)
    }
    assert declared - CLASSES == set(), "linter/riktlint/values/kinds.py does not list it"


@pytest.mark.parametrize("kind", sorted({*KINDS, *DECLARED}))
def test_nothing_that_a_kind_needs_is_forgotten(kind: str) -> None:
    """As CONTRIBUTING says ("Lägg till ett slags värde")."""
    assert kind in KINDS, "linter/riktlint/values/kinds.py does not list it"
    in_schema = "schema/values.schema.json: "
    assert kind in DECLARED, f"{in_schema}value does not allow it"
    assert kind in SCHEMA["scale"]["properties"]["kind"]["enum"], f"{in_schema}scale does not allow it"
    for part, choosing in (("Value", SCHEMA["value"]), ("Scale", SCHEMA["scale"])):
        assert f"{kind}{part}" in SCHEMA, f"{in_schema}{kind}{part} is missing"
        chosen = [(c["if"]["properties"]["kind"]["const"], c["then"]["$ref"]) for c in choosing["allOf"]]
        assert (kind, f"#/$defs/{kind}{part}") in chosen, f"{in_schema}nothing leads to {kind}{part}"
    ordered = {
        c["if"]["properties"]["value"]["properties"]["kind"]["const"] for c in SCHEMA["ordered"]["allOf"]
    }
    assert kind in ordered, f"{in_schema}ordered does not say what can be stricter"
    required = load_schemas()["configuration.schema.json"]["properties"]["require"]["items"]["properties"]
    assert KINDS[kind].required_by in required, "schema/configuration.schema.json: no way to require it"
    said = words("values").get(kind, {})
    assert {"name", "template", "lack"} - said.keys() == set(), "linter/riktlint/wording/values.yaml"
    assert kind in {value["kind"] for value in WRITTEN}, "linter/tests/test_values.py: WRITTEN has none"


@pytest.mark.parametrize(
    ("value", "stricter", "fits"),
    [
        ({"kind": "duration", "measures": "deadline"}, "shorter", True),
        ({"kind": "duration", "measures": "deadline"}, "more_items", False),
        ({"kind": "none"}, "shorter", False),
        ({"kind": "list", "vocabulary": "roles"}, "later_choice", False),
        ({"kind": "list", "vocabulary": "roles"}, "modality_only", True),
    ],
)
def test_what_is_stricter_depends_on_the_kind(value: dict[str, Any], stricter: str, fits: bool) -> None:
    entry = {"id": "a", "group": "b", "slug": "a", "title": "A", "question": "A?", "explanation": "A."}
    topic = {**entry, "value": value, "stricter": stricter, "profile": "minimum"}
    data = {"schema_version": 1, "vocabulary": "topics", "groups": [], "entries": [topic]}
    found = [issue.path for issue in issues("topics.schema.json", data) if issue.path[-1:] == ("stricter",)]
    assert found == ([] if fits else [("entries", 0, "stricter")])
