"""Data becomes the model and data again by one mapping, and the schemas know exactly what the model knows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest

from riktlint.building.mapping import ImpossibleDates, build, plan_of, to_data
from riktlint.form.definitions import load_schemas
from riktlint.model.dates import PartialDate
from riktlint.model.municipality import ChannelRegister, Municipality
from riktlint.model.place import Place
from riktlint.model.revision import FormField, Revision
from riktlint.reading.reader import read

CORPUS = Path(__file__).parent / "corpus/policies"
FILES = sorted(CORPUS.rglob("*.yaml"))
ROOTS: dict[str, type[Any]] = {
    "guideline.schema.json": Revision,
    "municipality.schema.json": Municipality,
    "channels.schema.json": ChannelRegister,
}


def kind_of(path: Path) -> type[Any]:
    return {"kommun.yaml": Municipality, "kanaler.yaml": ChannelRegister}.get(path.name, Revision)


def known(written: Any) -> Any:
    """Data as the model gives it back: without what is unknown, years as text, each form field with its number."""
    if isinstance(written, dict):
        return {
            key: str(value) if key in DATES and isinstance(value, int) else known(value)
            for key, value in written.items()
            if key != "schema_version" and (value != "unknown" or key not in (*DATES, *MAY_BE_UNKNOWN))
        } | ({"repeat": written.get("repeat", 1)} if {"label", "kind"} <= set(written) else {})
    return [known(item) for item in written] if isinstance(written, list) else written


DATES = (
    *("date", "not_before", "replaced", "opened", "closed", "verified", "recorded"),
    *("in_force_from", "in_force_until", "published", "review_due"),
)
MAY_BE_UNKNOWN = ("body", "section", "case_number", "unit")


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_from_data_to_model_and_back(path: Path) -> None:
    data = read(path.read_bytes(), path.name)[0].value
    assert isinstance(data, dict)
    part = build(kind_of(path), data, Place(path.name), ImpossibleDates())
    assert to_data(part) == known(data)


def test_a_part_knows_its_place() -> None:
    path = CORPUS / "lekeberg/kommun.yaml"
    data = read(path.read_bytes(), path.name)[0].value
    assert isinstance(data, dict)
    built = build(Municipality, data, Place("kommun.yaml"), ImpossibleDates())
    assert built.units[1].source.place.pointer == "/units/1/source"
    assert built.channel_list.place.pointer == "/channel_list"


def resolved(schema: dict[str, Any], home: str) -> tuple[dict[str, Any], str]:
    while "$ref" in schema:
        file, _, pointer = schema["$ref"].partition("#")
        home = file or home
        schema = load_schemas()[home]
        for step in pointer.split("/")[1:]:
            schema = schema[step]
    return schema, home


def properties(schema: dict[str, Any], home: str) -> dict[str, tuple[dict[str, Any], str]]:
    """Every property of an object, those of its branches too."""
    found = {name: (part, home) for name, part in schema.get("properties", {}).items()}
    for branch in schema.get("allOf", ()):
        found |= properties(*resolved(branch["then"], home))
    return found


def mismatches(kind: type[Any], written: dict[str, Any], home: str) -> Iterator[str]:
    schema, home = resolved(written, home)
    plan, known_here = plan_of(kind), properties(schema, home)
    here = f"linter/{kind.__module__.replace('.', '/')}.py"
    for name in known_here.keys() - plan.readers.keys() - {"schema_version"}:
        yield f"{name} is in schema/{home} and not in {kind.__name__}: add it to {here}"
    for name in plan.readers.keys() - known_here.keys() - plan.words.keys() - {plan.key}:
        yield f"{name} is in {kind.__name__} ({here}) and not in the schema: add it to schema/{home}"
    for name in plan.required - set(schema.get("required", ())) - {plan.key}:
        yield f"{name} of {kind.__name__} ({here}) has no default: give it one, or require it in schema/{home}"
    for name in known_here.keys() & plan.readers.keys():
        part, part_home = known_here[name]
        is_date = part.get("$ref", "").rpartition("/")[2] in ("partialDate", "fullDate")
        if is_date != (plan.types[name] is PartialDate):
            yield f"{name} of {kind.__name__} ({here}) is a date either there or in schema/{home}, not in both"
        inner = (get_args(plan.types[name]) or (plan.types[name],))[-1]
        if is_dataclass(inner) and isinstance(inner, type) and inner is not PartialDate:
            below, below_home = resolved(part, part_home)
            if get_origin(plan.types[name]) is dict:
                below = below["additionalProperties"]
            elif get_origin(plan.types[name]) is list:
                below = below.get("items") or next(one["items"] for one in below["oneOf"] if "items" in one)
            yield from mismatches(inner, below, below_home)


@pytest.mark.parametrize("name", ROOTS)
def test_schema_and_model_have_the_same_fields(name: str) -> None:
    assert sorted(set(mismatches(ROOTS[name], load_schemas()[name], name))) == []


def test_a_field_of_one_side_only_is_told_with_the_file_to_edit() -> None:
    schema = json.loads(json.dumps(load_schemas()["guideline.schema.json"]["$defs"]["formField"]))
    schema["properties"]["language"] = {"type": "string"}
    del schema["properties"]["hint"]
    schema["required"] = ["id", "label"]
    model = "FormField (linter/riktlint/model/revision.py)"
    file = "schema/guideline.schema.json"
    assert sorted(mismatches(FormField, schema, "guideline.schema.json")) == [
        f"hint is in {model} and not in the schema: add it to {file}",
        f"kind of {model} has no default: give it one, or require it in {file}",
        f"language is in {file} and not in FormField: add it to linter/riktlint/model/revision.py",
    ]
