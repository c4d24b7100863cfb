"""The schemas are sound, speak Swedish to the reader, and the vocabularies hold together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from riktlint.building.vocabulary import VOCABULARIES, load_vocabulary, read_vocabulary
from riktlint.form.definitions import load_schemas
from riktlint.form.kinds import FileKind

SCHEMAS = sorted(load_schemas())
IDENTIFIER = re.compile(r"https://[^/]+/schema/v[1-9][0-9]*/([a-z-]+\.schema\.json)")
FORKS = ("allOf", "anyOf", "oneOf")


def _resolve(reference: str, home: str) -> tuple[dict[str, Any], str]:
    """Return what a `$ref` in the file `home` points to, and the file that it is in."""
    file, _, pointer = reference.partition("#")
    target: Any = load_schemas()[file or home]
    for step in pointer.split("/")[1:]:
        target = target[step.replace("~1", "/").replace("~0", "~")]
    return target, file or home


def _walk(schema: Any, home: str, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every subschema that is written in a file, with where it stands."""
    if not isinstance(schema, dict):
        return
    yield path, schema
    for key in ("properties", "$defs", "patternProperties"):
        for name, part in schema.get(key, {}).items():
            yield from _walk(part, home, f"{path}/{key}/{name}")
    for key in ("items", "additionalProperties", "propertyNames", "if", "then", "else", "not"):
        yield from _walk(schema.get(key), home, f"{path}/{key}")
    for key in FORKS:
        for index, part in enumerate(schema.get(key, ())):
            yield from _walk(part, home, f"{path}/{key}/{index}")


def _narrows(path: str, part: dict[str, Any]) -> bool:
    """Whether a branch only says which words of an enum fit: the property itself stands elsewhere."""
    return path.endswith("/then") and all(
        set(entry) == {"enum"} for entry in part.get("properties", {}).values()
    )


def _own(schema: dict[str, Any], home: str, keyword: str) -> str:
    """The keyword of a schema, or of what it refers to, as an editor shows it."""
    while keyword not in schema and "$ref" in schema:
        schema, home = _resolve(schema["$ref"], home)
    return str(schema.get(keyword, ""))


@pytest.mark.parametrize("name", SCHEMAS)
def test_schema_is_valid(name: str) -> None:
    schema = load_schemas()[name]
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("name", SCHEMAS)
def test_identifier_is_versioned_and_names_the_file(name: str) -> None:
    match = IDENTIFIER.fullmatch(load_schemas()[name]["$id"])
    assert match is not None
    assert match[1] == name


def test_identifiers_are_unique() -> None:
    identifiers = [schema["$id"] for schema in load_schemas().values()]
    assert len(set(identifiers)) == len(identifiers)
    assert len({identifier.rpartition("/")[0] for identifier in identifiers}) == 1


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_property_has_a_title_and_a_description(name: str) -> None:
    schema = load_schemas()[name]
    lacking = []
    for path, part in [("", schema), *_walk(schema, name)]:
        if "/if" in path or _narrows(path, part):
            continue
        parts = part.get("properties", {}) if path else {"": schema, **part.get("properties", {})}
        for key, entry in parts.items():
            # A branch of a fork may repeat a property only to narrow it.
            if isinstance(entry, dict):
                for keyword in ("title", "description"):
                    wording = _own(entry, name, keyword)
                    if not wording.strip() or (keyword == "description" and wording[-1] not in ".?)"):
                        lacking.append(f"{path}/{key}: {keyword}")
    assert lacking == []


ENGLISH = re.compile(r"\b(?:the|and|of|which|this|that|with|must)\b", re.IGNORECASE)


@pytest.mark.parametrize("name", SCHEMAS)
def test_titles_and_descriptions_are_swedish(name: str) -> None:
    english = [
        f"{path}: {part[keyword]}"
        for path, part in _walk(load_schemas()[name], name)
        for keyword in ("title", "description")
        if isinstance(part.get(keyword), str) and ENGLISH.search(part[keyword])
    ]
    assert english == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_reference_leads_somewhere(name: str) -> None:
    for _, part in _walk(load_schemas()[name], name):
        if "$ref" in part:
            _resolve(part["$ref"], name)


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_object_is_closed(name: str) -> None:
    """An object with properties refuses keys that it does not know, by itself or in each of its branches."""
    for path, part in _walk(load_schemas()[name], name):
        if "properties" in part and "additionalProperties" not in part:
            if "/if" in path or _narrows(path, part):
                continue
            branches = [branch["then"] for branch in part.get("allOf", ())]
            assert branches, path
            for branch in branches:
                target = _resolve(branch["$ref"], name)[0] if "$ref" in branch else branch
                assert target["additionalProperties"] is False, path


@pytest.mark.parametrize("name", [*(kind.schema for kind in FileKind), "common.schema.json"])
def test_words_of_an_enum_are_explained(name: str) -> None:
    for path, part in _walk(load_schemas()[name], name):
        if len(part.get("enum", ())) > 1:
            assert len(set(part["enum"])) == len(part["enum"]), path
            assert len(part.get("enumDescriptions", ())) == len(part["enum"]), path
            assert all(part["enumDescriptions"]), path


@pytest.mark.parametrize("name", SCHEMAS)
def test_examples_follow_their_own_pattern(name: str) -> None:
    for path, part in _walk(load_schemas()[name], name):
        if "pattern" in part:
            assert part.get("examples") or name not in {k.schema for k in FileKind}, path
            for example in part.get("examples", ()):
                assert re.search(part["pattern"], example), (path, example)


def test_every_kind_of_file_has_a_schema() -> None:
    assert {kind.schema for kind in FileKind} <= set(SCHEMAS)
    assert {f"{name.replace('_', '-')}.schema.json" for name in VOCABULARIES} <= set(SCHEMAS)


@pytest.mark.parametrize("name", VOCABULARIES)
def test_vocabulary_follows_its_schema(name: str) -> None:
    entries = read_vocabulary(name, validate=True)["entries"]
    ids = [entry["id"] for entry in entries]
    assert len(set(ids)) == len(ids)


def test_the_vocabulary_schema_knows_exactly_the_words() -> None:
    definitions = load_schemas()["vocabulary.schema.json"]["$defs"]
    vocabulary = load_vocabulary()
    tables: dict[str, Iterable[str]] = {
        "topic": vocabulary.topics,
        "platform": vocabulary.platforms,
        "role": vocabulary.roles,
        "body": vocabulary.bodies,
        "modality": vocabulary.modalities,
        "profile": vocabulary.profiles,
        "statute": vocabulary.statutes,
    }
    for definition, words in tables.items():
        assert definitions[definition]["enum"] == list(words), definition


def test_references_between_vocabularies_hold() -> None:
    vocabulary = load_vocabulary()
    for topic in vocabulary.topics.values():
        assert topic.group in vocabulary.groups
        assert topic.profile in vocabulary.profiles
        if topic.scale.kind in ("list", "choice"):
            assert topic.scale.words, topic.id
        else:
            assert not topic.scale.words, topic.id
    for profile in vocabulary.profiles.values():
        assert profile.extends is None or profile.extends in vocabulary.profiles
        assert vocabulary.topics_of_profile(profile.id)
    for content in vocabulary.prohibited_content.values():
        assert set(content.statutes) <= set(vocabulary.statutes), content.id
    for statute in vocabulary.statutes.values():
        assert set(statute.replaced_by) <= set(vocabulary.statutes), statute.id


def test_every_group_has_topics_and_addresses_are_unique() -> None:
    vocabulary = load_vocabulary()
    for group in vocabulary.groups:
        assert vocabulary.topics_in(group), group
    assert len({group.slug for group in vocabulary.groups.values()}) == len(vocabulary.groups)
    assert len({topic.slug for topic in vocabulary.topics.values()}) == len(vocabulary.topics)


def test_profiles_stack() -> None:
    vocabulary = load_vocabulary()
    sizes = [len(vocabulary.topics_of_profile(name)) for name in ("minimum", "recommended", "complete")]
    assert sizes == sorted(set(sizes))
    assert sizes[-1] == len(vocabulary.topics)
