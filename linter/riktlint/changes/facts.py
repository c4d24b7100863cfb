"""A part of the model as plain values by key: what two states of a file are compared on.

Places in files are no facts, and what is absent is left out. `unknown` counts as absent, as in the model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from riktlint.model.dates import PartialDate
from riktlint.model.municipality import Channel, ChannelList, ChannelRegister, Municipality, Unit
from riktlint.model.place import Place
from riktlint.model.revision import (
    NOT_STATED,
    Consequence,
    Dates,
    Decision,
    DescribedContent,
    Erratum,
    Form,
    FormField,
    Motion,
    Position,
    Preparation,
    Provision,
    Revision,
    StatedChange,
    Statement,
)
from riktlint.model.sources import Source
from riktlint.values.value import Value


class Branch(dict[str, Any]):
    """A part that is compared key by key. Any other value, a plain mapping too, is compared as a whole."""


class Items(dict[str, Any]):
    """A list whose items have a name each, in the file's order."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Items) and list(self.items()) == list(other.items())

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None


def _own_id(item: Any) -> str:
    return str(item.id)


_KEYS: dict[type, Callable[[Any], str]] = {
    Provision: _own_id,
    Source: _own_id,
    StatedChange: _own_id,
    DescribedContent: _own_id,
    Form: _own_id,
    FormField: _own_id,
    Motion: _own_id,
    Unit: _own_id,
    Channel: _own_id,
    Preparation: lambda step: str(step.text),
    Statement: lambda statement: f"{statement.by.role} {statement.by.party or ''} {statement.topic or ''}",
    Consequence: lambda consequence: ", ".join(consequence.areas),
    Erratum: lambda erratum: f"{erratum.date} {erratum.provision or ''}",
}
"""How the items of a list are told apart. Those without an id are known by what seldom changes."""

_BRANCHES = frozenset(
    {Revision, Municipality, ChannelRegister, Dates, Decision, Position, ChannelList, *_KEYS}
)


def facts_of(part: Any) -> Branch:
    """Return the facts of a revision, a municipality, a register, or one of their items."""
    facts = Branch()
    for name, item_type in _fields(part.__class__):
        value = getattr(part, name)
        if item_type is not None:
            facts[name] = _items(value)
        elif name == "positions":
            facts[name] = Branch({topic: facts_of(position) for topic, position in value.items()})
        elif name == "bearers_not_stated":
            if value:
                facts["bearers"] = NOT_STATED
        elif value is not None and value != [] and value != ():
            facts[name] = _plain(value)
    return facts


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, type | None], ...]:
    """The fields of a part, each with the type of its items if it is a list of items with names."""
    named = {f"list[{item.__name__}]": item for item in _KEYS}
    return tuple(
        (field.name, named.get(str(field.type))) for field in fields(kind) if str(field.type) != "Place"
    )


def _items(parts: Iterable[Any]) -> Items:
    items = Items()
    for part in parts:
        key = name = _KEYS[type(part)](part)
        number = 1
        while key in items:
            number += 1
            key = f"{name}#{number}"
        items[key] = facts_of(part)
    return items


def _plain(value: Any) -> Any:
    if type(value) in _BRANCHES:
        return facts_of(value)
    if isinstance(value, Value):
        return value.to_data()
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, list | tuple) and not isinstance(value, Place):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        pairs = ((f.name, getattr(value, f.name)) for f in fields(value) if str(f.type) != "Place")
        return {name: _plain(inner) for name, inner in pairs if inner is not None}
    return value
