"""Items of a revision's lists other than provisions: motions, sources, forms, what the source says has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from riktlint.changes.change import Change, change
from riktlint.changes.edits import Edit, Path
from riktlint.changes.facts import Branch
from riktlint.changes.naming import ChangeNames, date_name
from riktlint.changes.wording import field_name, phrase, value_name
from riktlint.model.place import Place
from riktlint.text import Text, same
from riktlint.wording import say
from riktlint.wording.phrases import joined_texts

Facts = Mapping[str, Any]


def _titled(item: Facts, _names: ChangeNames) -> Text:
    return same(item["title"])


def _motion(item: Facts, names: ChangeNames) -> Text:
    return phrase(
        "motion",
        kind=value_name("motion", item["kind"]),
        by=names.spokesperson(item["by"]),
        outcome=value_name("motion_outcome", item["outcome"]),
        asked=item["asked"],
    )


def _statement(item: Facts, names: ChangeNames) -> Text:
    return phrase("statement", by=names.spokesperson(item["by"]), text=item["text"])


def _consequence(item: Facts, _names: ChangeNames) -> Text:
    said = phrase(
        "consequence",
        areas=", ".join(item["areas"]),  # an area may itself be "miljö och hållbarhet"
        effect=value_name("effect", item["effect"]),
    )
    return Text(*(f"{part} {item['text']}" for part in said)) if "text" in item else said


def _stated(item: Facts, names: ChangeNames) -> Text:
    kind = value_name("stated", item["kind"])
    if "topic" not in item:
        return phrase("stated", kind=kind, text=item["text"])
    return phrase("stated_on", kind=kind, topic=names.topic(item["topic"]), text=item["text"])


def _described(item: Facts, names: ChangeNames) -> Text:
    topics = joined_texts([same(names.topic(topic)) for topic in item["topics"]])
    return phrase("described_on", topics=topics, text=item["text"])


@dataclass(frozen=True, slots=True)
class _List:
    """A list: what the kinds of its changes begin with, and how an item is worded."""

    kind: str
    worded: Callable[[Facts, ChangeNames], Text]


_LISTS: dict[Path, _List] = {
    ("decision", "preparation"): _List("preparation", lambda item, _: same(item["text"])),
    ("decision", "motions"): _List("motion", _motion),
    ("decision", "reservations"): _List("reservation", _statement),
    ("decision", "statements"): _List("minute", _statement),
    ("decision", "consequences"): _List("consequence", _consequence),
    ("sources",): _List("source", _titled),
    ("stated_changes",): _List("stated", _stated),
    ("described_contents",): _List("described", _described),
    ("forms",): _List("form", _titled),
    ("errata",): _List("erratum", lambda item, _: same(item["text"])),
}


def list_of(path: Path) -> Path | None:
    """Return the path of the list that an edit at `path` belongs to, or None."""
    return next((path[:length] for length in (1, 2) if path[:length] in _LISTS), None)


@dataclass(frozen=True, slots=True)
class Sides:
    """The facts of both files and where they are."""

    before: Branch
    after: Branch
    files: tuple[str, str]

    def item(self, path: Path) -> tuple[Facts | None, Facts | None]:
        """An item before and after, None where it is not there."""
        found: list[Facts | None] = []
        for facts in (self.before, self.after):
            part: Any = facts
            for key in path:
                part = part.get(key) if part is not None else None
            found.append(part)
        return found[0], found[1]

    def places(self, path: Path) -> tuple[Place | None, Place | None]:
        """Where an item stands before and after."""
        places: list[Place | None] = []
        for facts, file in zip((self.before, self.after), self.files, strict=True):
            part: Any = facts
            for key in path[:-1]:
                part = part.get(key, {})
            keys = list(part)
            places.append(Place(file, (*path[:-1], keys.index(path[-1]))) if path[-1] in keys else None)
        return places[0], places[1]


def item_changes(path: Path, edits: Iterable[Edit], sides: Sides, names: ChangeNames) -> list[Change]:
    """Return the changes of one list: one for each item that differs."""
    known = _LISTS[path]
    by_item: dict[str, list[Edit]] = {}
    changes = []
    for edit in edits:
        if edit.path == path:
            changes.append(change("items_reordered", [edit], what=say(f"changes.lists.{path[-1]}")))
        else:
            by_item.setdefault(edit.path[len(path)], []).append(edit)
    for key, found in by_item.items():
        changes += _item(known, (*path, key), found, sides, names)
    return changes


def _item(known: _List, path: Path, edits: list[Edit], sides: Sides, names: ChangeNames) -> list[Change]:
    old, new = sides.item(path)
    ids = tuple((str(item["id"]),) if item is not None and "id" in item else () for item in (old, new))
    inner = [edit for edit in edits if "fields" in edit.path[len(path) : len(path) + 1]]
    own = [edit for edit in edits if edit not in inner]
    changes = []
    if own:
        what = "added" if old is None else "removed" if new is None else "changed"
        fields = dict.fromkeys(edit.path[len(path)] for edit in own if len(edit.path) > len(path))
        changes.append(
            change(
                f"{known.kind}_{what}",
                own,
                before=ids[0],
                after=ids[1],
                places=sides.places(path),
                texts=_texts(own, path),
                old=known.worded(old, names) if old is not None else same(""),
                new=known.worded(new, names) if new is not None else same(""),
                what=joined_texts([field_name(field) for field in fields]),
                date=date_name((new or old or {}).get("date")),
            )
        )
    if inner and new is not None:
        changes += _form_fields(path, inner, new, sides)
    return changes


def _texts(edits: list[Edit], path: Path) -> tuple[str, str] | None:
    """The two wordings of the item's text, if it is changed."""
    for edit in edits:
        if edit.path[len(path) :] in (("text",), ("asked",)) and edit.before and edit.after:
            return edit.before, edit.after
    return None


def _form_fields(path: Path, edits: list[Edit], form: Facts, sides: Sides) -> list[Change]:
    by_field: dict[str, list[Edit]] = {}
    changes = []
    for edit in edits:
        if len(edit.path) == len(path) + 1:
            changes.append(change("items_reordered", [edit], what=say("changes.lists.fields")))
        else:
            by_field.setdefault(edit.path[len(path) + 1], []).append(edit)
    for key, found in by_field.items():
        here = (*path, "fields", key)
        old, new = sides.item(here)
        what = "added" if old is None else "removed" if new is None else "changed"
        labels = [phrase("quoted", text=item["label"]) if item else same("") for item in (old, new)]
        changes.append(
            change(
                f"form_field_{what}",
                found,
                before=(key,) if old is not None else (),
                after=(key,) if new is not None else (),
                places=sides.places(path),
                old=labels[0],
                new=labels[1],
                what=phrase("quoted", text=form["title"]),
            )
        )
    return changes
