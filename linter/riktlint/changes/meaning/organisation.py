"""A municipality's own file and its register of channels, before and after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from riktlint.changes.change import Change, change
from riktlint.changes.edits import Edit, Path, compare_branches
from riktlint.changes.facts import facts_of
from riktlint.changes.meaning.items import Sides
from riktlint.changes.naming import ChangeNames, date_name
from riktlint.changes.wording import field_name, phrase, value_name
from riktlint.model.municipality import ChannelRegister, Municipality
from riktlint.text import Text, same
from riktlint.wording import say
from riktlint.wording.phrases import joined_texts, together

_LISTS = {"units": "unit", "channels": "channel", "sources": "source"}
_DATES = frozenset(["replaced", "opened", "closed", "verified", "date"])
_ENUMERATIONS = frozenset(["status", "accounts", "coverage", "extent"])


def organisation_changes(
    before: Municipality | ChannelRegister, after: Municipality | ChannelRegister, names: ChangeNames
) -> list[Change]:
    """Return the changes of a municipality's file, or of its register of channels."""
    facts = facts_of(before), facts_of(after)
    sides = Sides(*facts, (before.place.file, after.place.file))
    register = isinstance(after, ChannelRegister)
    changes = []
    items: dict[Path, list[Edit]] = {}
    for edit in compare_branches((), *facts):
        if edit.path[0] in _LISTS and len(edit.path) > 1:
            items.setdefault(edit.path[:2], []).append(edit)
        elif edit.path[0] in _LISTS:
            changes.append(change("items_reordered", [edit], what=say(f"changes.lists.{edit.path[0]}")))
        else:
            changes.append(_field(edit, register, names))
    return changes + [_item(path, edits, sides, names) for path, edits in items.items()]


def _field(edit: Edit, register: bool, names: ChangeNames) -> Change:
    kind = (
        "register_changed"
        if register
        else "channel_list_changed"
        if edit.path[0] == "channel_list"
        else "municipality_changed"
    )
    field = edit.path[-1]
    what = field_name(field)
    if kind != "channel_list_changed":
        what = Text(*(text[:1].upper() + text[1:] for text in what))
    old, new = (_worded(field, value, names) for value in (edit.before, edit.after))
    return change(kind, [edit], what=what, old=old, new=new)


def _item(path: Path, edits: list[Edit], sides: Sides, names: ChangeNames) -> Change:
    kind = _LISTS[path[0]]
    old, new = sides.item(path)
    what = "added" if old is None else "removed" if new is None else "changed"
    ids = [(path[1],) if item is not None else () for item in (old, new)]
    titles = [_title(kind, item, names) if item is not None else same("") for item in (old, new)]
    succession = next((edit for edit in edits if edit.path[2:] == ("replaced_by",)), None)
    told = edits
    if succession is not None and (succession.before is None or succession.after is None):
        what = "succeeded" if succession.before is None else "unsucceeded"
        successor = same(names.unit(succession.after or succession.before))
        titles = [titles[0], successor] if succession.before is None else [successor, titles[1]]
        told = [edit for edit in edits if edit is not succession]
    fields = _fields(told, names)
    if what in ("succeeded", "unsucceeded") and fields != same(""):
        fields = phrase("in_brackets", text=fields)
    return change(
        f"{kind}_{what}",
        edits,
        before=ids[0],
        after=ids[1],
        places=sides.places(path),
        old=titles[0],
        new=titles[1],
        what=fields,
    )


def _fields(edits: list[Edit], names: ChangeNames) -> Text:
    """Which fields of an item change, and how."""
    fields = [
        phrase(
            "field_change",
            field=field_name(edit.path[2]),
            before=_worded(edit.path[2], edit.before, names),
            after=_worded(edit.path[2], edit.after, names),
        )
        for edit in edits
        if len(edit.path) > 2
    ]
    return together(fields, "; ")


def _title(kind: str, item: Mapping[str, Any], names: ChangeNames) -> Text:
    if kind == "unit":
        return same(item["name"])
    if kind == "source":
        return same(item["title"])
    parts = [names.platforms([item["platform"]])]
    if "handle" in item:
        parts.append(same(item["handle"]))
    elif "unit" in item:
        parts.append(same(names.unit(item["unit"])))
    return together(parts, ", ")


def _worded(field: str, value: Any, names: ChangeNames) -> Text:
    if value is None:
        return phrase("absent")
    if field in _DATES:
        return date_name(value)
    if field in _ENUMERATIONS:
        return value_name(field, value)
    if field in ("unit", "parent", "replaced_by"):
        return same(names.unit(value))
    if field == "platform":
        return names.platforms([value])
    if field == "contact":
        return names.bearer(value)
    if field == "source":
        return names.locator(value)
    if field in ("note", "purpose", "where"):
        return phrase("quoted", text=value)
    return same(str(value)) if not isinstance(value, list) else joined_texts([same(str(v)) for v in value])
