"""The data of a part of the model by key: what two states of a file are compared on.

Places in files are no facts, and what is absent is left out. `unknown` counts as absent, as in the model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from riktlint.building.mapping import Data, to_data


class Branch(dict[str, Any]):
    """A part that is compared key by key. Any other value, a plain mapping too, is compared as a whole."""


class Items(dict[str, Any]):
    """A list whose items have a name each, in the file's order."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Items) and list(self.items()) == list(other.items())

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None


def _own_id(item: Data) -> str:
    return str(item["id"])


def _statement(statement: Data) -> str:
    by = statement["by"]
    return f"{by['role']} {by.get('party', '')} {statement.get('topic', '')}"


_KEYS: dict[str, Callable[[Data], str]] = {
    "preparation": lambda step: str(step["text"]),
    "reservations": _statement,
    "statements": _statement,
    "consequences": lambda consequence: ", ".join(consequence["areas"]),
    "errata": lambda erratum: f"{erratum.get('date')} {erratum.get('provision', erratum.get('topic', ''))}",
}
"""How the items of a list are told apart that have no id: by what seldom changes."""

_BRANCHES = frozenset({"dates", "decision", "positions", "channel_list"})


def facts_of(part: Any) -> Branch:
    """Return the facts of a revision, a municipality, a register, or one of their items."""
    return _branch(to_data(part))


def _branch(data: Data) -> Branch:
    return Branch({name: _facts(name, value) for name, value in data.items()})


def _facts(name: str, value: Any) -> Any:
    if name == "positions":
        return Branch({topic: _branch(position) for topic, position in value.items()})
    if name in _BRANCHES:
        return _branch(value)
    if isinstance(value, list) and (
        name in _KEYS or all(isinstance(item, dict) and "id" in item for item in value)
    ):
        return _items(value, _KEYS.get(name, _own_id))
    return value


def _items(parts: Iterable[Data], key_of: Callable[[Data], str]) -> Items:
    items = Items()
    for part in parts:
        key = name = key_of(part)
        number = 1
        while key in items:
            number += 1
            key = f"{name}#{number}"
        items[key] = _branch(part)
    return items
