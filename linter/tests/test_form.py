"""Form: one mistake gives one issue, at the exact key or value, with advice."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from riktlint.form.definitions import load_schemas
from riktlint.form.issues import Issue, issues
from riktlint.form.suggest import suggest
from riktlint.model.place import Path
from riktlint.reading.reader import read
from riktlint.rules.examples import example_files

Step = str | int


def _data(file: str) -> Any:
    return read(example_files()[file].encode(), file)[0].value


GUIDELINE = _data("2024.riktlinje.yaml")
MUNICIPALITY = _data("kommun.yaml")
CHANNELS = _data("kanaler.yaml")
MISSING = object()


def _changed(data: Any, path: Path, value: object) -> Any:
    changed = copy.deepcopy(data)
    target = changed
    for step in path[:-1]:
        target = target[step]
    if value is MISSING:
        del target[path[-1]]
    else:
        target[path[-1]] = value
    return changed


def _found(path: Path, value: object) -> list[Issue]:
    return issues("guideline.schema.json", _changed(GUIDELINE, path, value))


def _shown(found: list[Issue]) -> list[tuple[str, Path, str]]:
    return [(issue.rule, issue.path, issue.part) for issue in found]


@pytest.mark.parametrize(
    ("schema", "data"),
    [("guideline", GUIDELINE), ("municipality", MUNICIPALITY), ("channels", CHANNELS)],
    ids=["guideline", "municipality", "channels"],
)
def test_sound_data_has_no_issues(schema: str, data: object) -> None:
    assert issues(f"{schema}.schema.json", data) == []


P: Path = ("provisions", 0)


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        # additionalProperties
        ((*P, "condition"), "x", ("unknown-key", (*P, "condition"), "key")),
        (("titel",), "x", ("unknown-key", ("titel",), "key")),
        (("dates", "adopted"), "2024", ("unknown-key", ("dates", "adopted"), "key")),
        # required
        ((*P, "text"), MISSING, ("missing-key", (*P, "text"), "key")),
        (("decision",), MISSING, ("missing-key", ("decision",), "key")),
        (("decision", "body"), MISSING, ("missing-key", ("decision", "body"), "key")),
        (("positions", "archiving", "to"), MISSING, ("missing-key", ("positions", "archiving", "to"), "key")),
        # enum and const, also behind if and then
        (("status",), "antagen", ("unknown-word", ("status",), "value")),
        ((*P, "topic"), "purposes", ("unknown-word", (*P, "topic"), "value")),
        (("schema_version",), 2, ("unknown-word", ("schema_version",), "value")),
        (
            ("positions", "archiving", "position"),
            "delegate",
            ("unknown-word", ("positions", "archiving", "position"), "value"),
        ),
        (
            ("provisions", 4, "value", "kind"),
            "choise",
            ("unknown-word", ("provisions", 4, "value", "kind"), "value"),
        ),
        # propertyNames
        (
            ("positions", "archivin"),
            {"position": "unknown"},
            ("unknown-word", ("positions", "archivin"), "key"),
        ),
        # type
        (("title",), 2024, ("wrong-type", ("title",), "value")),
        (("title",), True, ("wrong-type", ("title",), "value")),
        (("title",), None, ("wrong-type", ("title",), "key")),
        (("title",), ["x"], ("wrong-type", ("title",), "value")),
        (("sources",), {"id": "x"}, ("wrong-type", ("sources",), "value")),
        ((*P, "source"), "riktlinje", ("wrong-type", (*P, "source"), "value")),
        ((*P, "source", "paragraph"), "1", ("wrong-type", (*P, "source", "paragraph"), "value")),
        (("dates", "in_force_from"), 2024.5, ("wrong-type", ("dates", "in_force_from"), "value")),
        # pattern
        (("id",), "Exempelby/2024", ("wrong-form", ("id",), "value")),
        ((*P, "id"), "Å", ("wrong-form", (*P, "id"), "value")),
        ((*P, "id"), "slutar-med-radbyte\n", ("wrong-form", (*P, "id"), "value")),
        (("dates", "in_force_from"), "1 april 2024", ("wrong-form", ("dates", "in_force_from"), "value")),
        (("dates", "recorded"), "2024-13-01", ("wrong-form", ("dates", "recorded"), "value")),
        (("sources", 0, "url"), "http://example.se", ("wrong-form", ("sources", 0, "url"), "value")),
        (("sources", 0, "url"), "https://e.se/<b>", ("wrong-form", ("sources", 0, "url"), "value")),
        (
            ("provisions", 11, "value", "duration"),
            "2 dagar",
            ("wrong-form", ("provisions", 11, "value", "duration"), "value"),
        ),
        # bounds
        (("title",), "", ("out-of-bounds", ("title",), "value")),
        (("title",), "x" * 301, ("out-of-bounds", ("title",), "value")),
        ((*P, "text"), "x" * 20_001, ("out-of-bounds", (*P, "text"), "value")),
        ((*P, "source", "page"), 0, ("out-of-bounds", (*P, "source", "page"), "value")),
        ((*P, "source", "page"), 100_000, ("out-of-bounds", (*P, "source", "page"), "value")),
        (("dates", "in_force_from"), 24, ("out-of-bounds", ("dates", "in_force_from"), "value")),
        (("sources",), [], ("out-of-bounds", ("sources",), "value")),
        ((*P, "conditions"), ["x"] * 51, ("out-of-bounds", (*P, "conditions"), "value")),
        ((*P, "bearers"), [{}], ("out-of-bounds", (*P, "bearers", 0), "value")),
        # uniqueItems
        (
            (*P, "bearers"),
            [{"role": "editor"}, {"role": "employee"}, {"role": "editor"}],
            ("repeated-item", (*P, "bearers", 2), "value"),
        ),
    ],
)
def test_one_mistake_one_issue(path: Path, value: object, expected: tuple[str, Path, str]) -> None:
    found = _found(path, value)
    assert _shown(found) == [expected]
    for wording in found[0].message:
        assert wording[0] != " "
        assert "  " not in wording
        assert wording[-1] in ".?"


@pytest.mark.parametrize("value", [None, [], "text", 1, True])
def test_a_file_that_is_no_mapping(value: object) -> None:
    assert _shown(issues("guideline.schema.json", value)) == [
        ("wrong-type", (), "key" if value is None else "value")
    ]


def test_several_mistakes_are_all_told() -> None:
    data = _changed(_changed(GUIDELINE, ("status",), "antagen"), ("provisions", 3, "topic"), MISSING)
    assert sorted(_shown(issues("guideline.schema.json", data))) == [
        ("missing-key", ("provisions", 3, "topic"), "key"),
        ("unknown-word", ("status",), "value"),
    ]


def test_two_unknown_keys_are_two_issues() -> None:
    data = _changed(_changed(GUIDELINE, ("a",), 1), ("b",), 2)
    assert [issue.path for issue in issues("guideline.schema.json", data)] == [("a",), ("b",)]


def test_a_misspelt_required_key_is_one_issue() -> None:
    data = _changed(_changed(GUIDELINE, (*P, "text"), MISSING), (*P, "txt"), "Kommunen informerar.")
    found = issues("guideline.schema.json", data)
    assert _shown(found) == [("unknown-key", (*P, "txt"), "key")]
    assert found[0].message.sv == "Nyckeln ”txt” är okänd. Menade du ”text”?"
    assert found[0].message.en == "The key “txt” is unknown. Did you mean “text”?"


def test_a_list_of_channels_of_the_wrong_kind_tells_only_what_the_kind_lacks() -> None:
    data = _changed(
        MUNICIPALITY, ("channel_list",), {"status": "internal", "source": {"document": "riktlinje"}}
    )
    assert _shown(issues("municipality.schema.json", data)) == [
        ("missing-key", ("channel_list", "where"), "key")
    ]


@pytest.mark.parametrize(
    ("path", "value", "sv", "en"),
    [
        (
            (*P, "topic"),
            "purposes",
            "Menade du ”purpose”?",
            "“purposes” is no valid value here. Did you mean “purpose”?",
        ),
        (("text_status",), "x", "Välj bland: restated, official.", "Choose from: restated, official."),
        (("schema_version",), 2, "Skriv 1.", "Write 1."),
        (
            ("title",),
            2024,
            "Här ska stå text, men här står 2024. Sätt värdet inom citattecken.",
            "This must be text, but there is 2024. Put the value in quotes.",
        ),
        (
            ("title",),
            None,
            "Här ska stå text, men det saknas ett värde.",
            "This must be text, but there is no value.",
        ),
        (
            ("provisions",),
            "x",
            "Här ska stå en lista (rader som börjar med -), men här står x.",
            "This must be a list (lines that start with -), but there is x.",
        ),
        (
            ("dates", "recorded"),
            "i går",
            "Till exempel: 2026-11-20.",
            "“i går” does not have the right form. For example: 2026-11-20.",
        ),
        (("title",), "", "Texten är tom. Skriv något, eller ta bort nyckeln.", "The text is empty."),
        ((*P, "source", "page"), 0, "0 är för litet; minst 1.", "0 is too small; at least 1."),
    ],
)
def test_messages_say_what_to_do(path: Path, value: object, sv: str, en: str) -> None:
    message = _found(path, value)[0].message
    assert sv in message.sv
    assert en in message.en


def test_long_and_odd_values_are_shown_short() -> None:
    message = _found(("status",), "x\n\t" + "y" * 10_000)[0].message
    assert len(message.sv) < 300
    assert "\n" not in message.sv


def test_no_message_falls_back_to_naming_the_keyword() -> None:
    """Every keyword that the schemas of policy files use has a wording of its own."""
    structural = {
        *(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "title",
            "description",
            "examples",
            "enumDescriptions",
            "$comment",
        ),
        *("properties", "items", "allOf", "if", "then", "default"),
    }
    worded = {
        *(
            "additionalProperties",
            "required",
            "propertyNames",
            "enum",
            "const",
            "type",
            "pattern",
            "uniqueItems",
        ),
        *("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "minProperties"),
    }
    loaded = load_schemas()
    for kind in ("guideline", "municipality", "channels", "common"):
        assert set(_keywords(loaded[f"{kind}.schema.json"])) <= structural | worded


def _keywords(schema: Any) -> list[str]:
    if not isinstance(schema, dict):
        return []
    found = list(schema)
    for key in ("properties", "$defs"):
        for part in schema.get(key, {}).values():
            found += _keywords(part)
    for key in ("items", "additionalProperties", "propertyNames", "if", "then"):
        found += _keywords(schema.get(key))
    for part in schema.get("allOf", ()):
        found += _keywords(part)
    return found


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        ("topc", ["topic", "text"], "topic"),
        ("Topic", ["topic"], "topic"),
        ("two-factor", ["two_factor"], "two_factor"),
        ("xyz", ["topic"], None),
        ("", ["topic"], None),
        ("topic", [], None),
        ("x" * 101, ["x" * 100], None),
    ],
)
def test_suggest(word: str, known: list[str], expected: str | None) -> None:
    assert suggest(word, known) == expected


def test_issues_come_in_a_stable_order() -> None:
    data = json.loads(json.dumps(GUIDELINE))
    for provision in data["provisions"]:
        provision["x"] = 1
        del provision["modality"]
    assert issues("guideline.schema.json", data) == issues("guideline.schema.json", data)
    assert len(issues("guideline.schema.json", data)) == 2 * len(data["provisions"])
