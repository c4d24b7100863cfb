"""The catalogue of kinds: each has a mirror image or a reason, wording in both languages, and words for every field."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import pytest

from changes_support import Draft
from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.edits import Edit
from riktlint.changes.facts import facts_of
from riktlint.changes.kinds import Kind, areas, kinds
from riktlint.changes.meaning import organisation
from riktlint.changes.meaning.aspects import _Teller
from riktlint.changes.meaning.context import Context
from riktlint.changes.meaning.document import FIELDS, field_change
from riktlint.changes.meaning.items import list_of
from riktlint.changes.wording import field_name, value_name
from riktlint.findings import Severity
from riktlint.form.definitions import load_schemas
from riktlint.model.municipality import Channel, ChannelRegister, Municipality, Unit
from riktlint.model.place import Place
from riktlint.model.revision import (
    Dates,
    Decision,
    Erratum,
    Form,
    FormField,
    Motion,
    Preparation,
    Provision,
    Revision,
)
from riktlint.model.sources import Source
from riktlint.text import Text
from riktlint.values.direction import Direction
from riktlint.wording import words

WORDS = "linter/riktlint/wording/changes.yaml"
KINDS = list(kinds().values())
AREAS = [{"known", "lost"}, {"unknown_theirs", "unknown_ours"}, {"stated", "record"}]
"""Areas that a change and its mirror image may lie in: what is now known from one end is not from the other."""


def unmirrored(declared: dict[str, Kind]) -> list[str]:
    """What is wrong with the mirrors of a catalogue."""
    wrong = []
    for kind in declared.values():
        mirror = declared.get(kind.mirror or "")
        if kind.unmirrored and mirror:
            wrong.append(f"{kind.id}: the reason for having no mirror is stale")
        elif mirror is None and not kind.unmirrored:
            wrong.append(f"{kind.id}: no mirror and no reason")
        elif mirror and mirror.mirror != kind.id:
            wrong.append(f"{kind.id}: its mirror {mirror.id} mirrors {mirror.mirror}")
        elif mirror and mirror.direction is not kind.direction.mirrored:
            wrong.append(f"{kind.id}: {kind.direction} is no mirror image of {mirror.direction}")
        elif mirror and mirror.area != kind.area and {mirror.area, kind.area} not in AREAS:
            wrong.append(f"{kind.id}: in {kind.area}, its mirror in {mirror.area}")
    return wrong


def test_every_kind_has_a_mirror_or_a_reason() -> None:
    assert unmirrored(kinds()) == []


@pytest.mark.parametrize(
    "change",
    [
        {"mirror": None},
        {"mirror": "no_such_kind"},
        {"mirror": "permission_added"},
        {"direction": Direction.LOOSER},
        {"unmirrored": "Skäl."},
        {"area": "decision"},
    ],
)
def test_a_broken_mirror_is_found(change: dict[str, Any]) -> None:
    broken = dict(kinds())
    broken["requirement_added"] = dataclasses.replace(broken["requirement_added"], **change)
    assert unmirrored(broken)


def test_a_kind_may_lack_a_mirror_with_a_reason() -> None:
    waived = dict(kinds())
    waived["title_changed"] = dataclasses.replace(waived["title_changed"], mirror=None, unmirrored="Skäl.")
    assert unmirrored(waived) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_kind_is_declared_in_full(kind: Kind) -> None:
    assert kind.area in areas()
    assert all(kind.label)
    for one, other in zip(kind.label, kind.says, strict=True):
        assert one[0].isupper()
        assert one[-1] not in ".:"
        assert other[-1] in ".”“}"
    names = [set(re.findall(r"\{(\w+)\}", said)) for said in kind.says]
    assert names[0] == names[1]
    assert names[0] <= {"label", "before", "after", "what", "count", "date"}
    # A looser or removing change is something that CI shows.
    if kind.direction is Direction.LOOSER:
        assert kind.level is Severity.WARNING
    if kind.removes:
        mirror = kinds()[kind.mirror or ""]
        assert not mirror.removes


def test_directions_are_their_own_mirror_images() -> None:
    for direction in Direction:
        assert direction.mirrored.mirrored is direction
    assert {d for d in Direction if d.mirrored is d} == {Direction.NEITHER, Direction.UNTOLD}


def _fields(part: type) -> list[str]:
    return [field.name for field in dataclasses.fields(part) if str(field.type) != "Place"]


def test_every_field_of_a_revision_belongs_to_a_kind() -> None:
    for name in _fields(Revision):
        if name in ("positions", "provisions"):
            continue
        inner = {"dates": Dates, "decision": Decision}.get(name)
        for path in [(name, key) for key in _fields(inner)] if inner else [(name,)]:
            assert path in FIELDS or list_of(path), (
                f"give {path} a kind in riktlint/changes/meaning/document.py"
            )


def test_every_field_of_a_provision_belongs_to_a_kind() -> None:
    """What has no kind of its own is told by its key: see `aspects.field`."""
    provision = Draft().revision.provisions[0]
    context = Context.of(Draft().revision, Draft().revision, load_vocabulary())
    teller = _Teller(provision, provision, context, suspected=False)
    for name in _fields(Provision):
        edit = Edit(("provisions", provision.id, name), "field", None, None)
        if name not in ("id", "topic", "modality", "value", "text", "qualifier", "bearers_not_stated"):
            kind = teller.field(name, edit, []).kind.id
            assert kind != "field_changed", f"give {name} a kind in riktlint/changes/meaning/aspects.py"


def test_a_field_that_nobody_has_named_is_told_by_its_key() -> None:
    assert field_name("sprak") == Text("sprak", "sprak")
    edit = Edit(("provisions", "ny", "sprak"), "field", None, "sv")
    provision = Draft().revision.provisions[0]
    context = Context.of(Draft().revision, Draft().revision, load_vocabulary())
    told = _Teller(provision, provision, context, suspected=False).field("sprak", edit, [])
    assert (told.kind.id, told.sentence.sv) == ("field_changed", "sprak: uppgift saknas → sv.")
    place = Place("x.yaml")
    alone = field_change(Edit(("sprak",), "field", "sv", "en"), context.names, (place, place))
    assert (alone.kind.id, alone.sentence.sv) == ("document_field_changed", "sprak: sv → en.")


@pytest.mark.parametrize("part", [Unit, Channel, Source, Motion, Preparation, Form, FormField, Erratum])
def test_every_field_of_an_item_has_a_name(part: type) -> None:
    for name in _fields(part):
        if name != "fields":
            assert name in words("changes")["fields"], f"name {name} under fields in {WORDS}"


@pytest.mark.parametrize("part", [Municipality, ChannelRegister])
def test_every_field_of_a_municipality_has_a_name(part: type) -> None:
    for name in _fields(part):
        if name in organisation._LISTS:
            assert name in words("changes")["lists"], f"name {name} under lists in {WORDS}"
        elif name != "channel_list":
            assert name in words("changes")["fields"], f"name {name} under fields in {WORDS}"


def _enum(schema: str, *path: str) -> list[str]:
    part: Any = load_schemas()[f"{schema}.schema.json"]
    for step in path:
        part = part[step]
    return list(part["enum"])


@pytest.mark.parametrize(
    ("enumeration", "words"),
    [
        ("document_type", _enum("guideline", "properties", "document_type")),
        ("text_status", _enum("guideline", "properties", "text_status")),
        ("status", _enum("guideline", "properties", "status")),
        ("status", _enum("channels", "$defs", "channel", "properties", "status")),
        ("status", _enum("municipality", "properties", "channel_list", "properties", "status")),
        ("accounts", _enum("channels", "$defs", "channel", "properties", "accounts")),
        ("coverage", _enum("channels", "properties", "coverage")),
        ("outcome", _enum("guideline", "$defs", "decision", "properties", "outcome")),
        ("motion", _enum("guideline", "$defs", "motion", "properties", "kind")),
        ("motion_outcome", _enum("guideline", "$defs", "motion", "properties", "outcome")),
        ("stated", _enum("guideline", "$defs", "statedChange", "properties", "kind")),
        ("effect", _enum("guideline", "$defs", "consequence", "properties", "effect")),
        ("extent", _enum("common", "$defs", "source", "properties", "extent")),
    ],
)
def test_every_word_of_an_enumeration_has_a_name(enumeration: str, words: list[str]) -> None:
    for word in words:
        name = value_name(enumeration, word)
        assert name.sv != word or word in ("policy", "plan")


def test_every_field_of_a_provision_is_a_fact() -> None:
    from changes_support import real

    (first, *_) = real("smedjebacken/2017").provisions
    assert set(facts_of(first)) <= set(_fields(Provision))
