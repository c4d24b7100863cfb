"""The exact differences between two sets of facts, and facts with differences applied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Literal

from riktlint.changes.facts import Branch, Items

Path = tuple[str, ...]
Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Edit:
    """One difference at one path of keys.

    `field`: the value at `path` is `before` and becomes `after`, None where there is none. `added`, `removed`: a
    whole item, at `index` of its list. `order`: the keys of the items that remain, as they stood and stand. An
    item that changes its id is found under its old key.
    """

    path: Path
    what: Literal["field", "added", "removed", "order"]
    before: Any
    after: Any
    index: int | None = None


def compare_branches(path: Path, before: Branch, after: Branch) -> list[Edit]:
    """Return the differences between two mappings, in the order of their keys."""
    edits: list[Edit] = []
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        if old is new or old == new:
            continue
        here = (*path, key)
        if isinstance(old, Items) or isinstance(new, Items):
            edits += compare_items(here, old or Items(), new or Items())
        elif isinstance(old, Branch) and isinstance(new, Branch):
            edits += compare_branches(here, old, new)
        else:
            edits.append(Edit(here, "field", old, new))
    return edits


def compare_items(path: Path, before: Items, after: Items, pairs: Pairs | None = None) -> list[Edit]:
    """Return the differences between two lists of items.

    `pairs` has the keys of those that are the same item in both; unless given, equal keys are.
    """
    if pairs is None:
        pairs = [(key, key) for key in before if key in after]
    edits: list[Edit] = []
    for old, new in pairs:
        edits += compare_branches((*path, old), before[old], after[new])
    edits += removed_items(path, before, {old for old, _ in pairs})
    edits += added_items(path, after, {new for _, new in pairs})
    return edits + order_edit(path, before, after, pairs)


def removed_items(path: Path, before: Items, kept: set[str]) -> list[Edit]:
    """Return an edit for each item that is not kept."""
    return [
        Edit((*path, key), "removed", item, None, index)
        for index, (key, item) in enumerate(before.items())
        if key not in kept
    ]


def added_items(path: Path, after: Items, kept: set[str]) -> list[Edit]:
    """Return an edit for each item that was not there."""
    return [
        Edit((*path, key), "added", None, item, index)
        for index, (key, item) in enumerate(after.items())
        if key not in kept
    ]


def order_edit(path: Path, before: Items, after: Items, pairs: Pairs) -> list[Edit]:
    """Return one edit if the items that remain stand in another order, else none."""
    old_of = {new: old for old, new in pairs}
    kept = set(old_of.values())
    stood = [key for key in before if key in kept]
    stands = [old_of[key] for key in after if key in old_of]
    return [] if stood == stands else [Edit(path, "order", stood, stands)]


_KEPT = frozenset({"channels", "fields", "provisions", "sources", "units"})
"""The lists that a file has even where they are empty."""


def apply(facts: Branch, edits: Iterable[Edit]) -> Branch:
    """Return the facts with edits applied.

    Raises KeyError if an edit does not fit the facts.
    """
    result = deepcopy(facts)
    by_list: dict[Path, list[Edit]] = {}
    for edit in edits:
        if edit.what == "field":
            _set(result, edit)
        else:
            by_list.setdefault(edit.path if edit.what == "order" else edit.path[:-1], []).append(edit)
    # The innermost lists first: an item's own list is changed before the item can go.
    for path in sorted(by_list, key=len, reverse=True):
        parent = _at(result, path[:-1])
        items = _rearranged(parent.get(path[-1], Items()), by_list[path])
        if items or path[-1] in _KEPT:
            parent[path[-1]] = items
        else:  # an empty list is an absent one
            del parent[path[-1]]
    _rekey(result)
    return result


def _at(facts: Any, path: Path) -> Any:
    for key in path:
        facts = facts[key]
    return facts


def _set(facts: Branch, edit: Edit) -> None:
    parent = _at(facts, edit.path[:-1])
    if edit.after is None:
        del parent[edit.path[-1]]
    else:
        parent[edit.path[-1]] = deepcopy(edit.after)


def _rearranged(items: Items, edits: list[Edit]) -> Items:
    kept = dict(items)
    for edit in edits:
        if edit.what == "removed":
            del kept[edit.path[-1]]
    order = next((edit.after for edit in edits if edit.what == "order"), list(kept))
    # An added item may bear the key of one that was removed or renamed: keys settle at the end.
    parts = [(key, kept[key]) for key in order]
    for edit in sorted((e for e in edits if e.what == "added"), key=lambda e: e.index or 0):
        parts.insert(edit.index or 0, (edit.path[-1], deepcopy(edit.after)))
    if all("id" in item for _, item in parts):
        parts = _named([item for _, item in parts])
    return Items(parts)


def _rekey(facts: Branch) -> None:
    """Put items whose id has changed under their new id."""
    for key, value in facts.items():
        if isinstance(value, Items):
            for item in value.values():
                _rekey(item)
            if all("id" in item for item in value.values()):
                facts[key] = Items(_named(list(value.values())))
        elif isinstance(value, Branch):
            _rekey(value)


def _named(items: list[Any]) -> list[tuple[str, Any]]:
    names: dict[str, int] = {}
    named = []
    for item in items:
        number = names[item["id"]] = names.get(item["id"], 0) + 1
        named.append((item["id"] if number == 1 else f"{item['id']}#{number}", item))
    return named
