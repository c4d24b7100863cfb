"""The kinds of change, each declared once in `kinds.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from riktlint.findings import Severity
from riktlint.reading.own import read_own
from riktlint.text import Text
from riktlint.values.direction import Direction

_FILE = Path(__file__).with_name("kinds.yaml")
PLAIN = Text("{label}: {before} → {after}.", "{label}: {before} → {after}.")
"""The sentence of a kind that declares none."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of change. `mirror` is the kind's name when the two states change places.

    Without a mirror, `unmirrored` says why. `says` is a sentence with `{names}`.
    """

    id: str
    area: str
    direction: Direction
    level: Severity
    label: Text
    says: Text
    mirror: str | None = None
    unmirrored: str | None = None
    removes: bool = False


@cache
def kinds() -> dict[str, Kind]:
    """Return every kind by id, in the order they are declared.

    Raises ValueError if an id is declared twice.
    """
    declared: dict[str, Kind] = {}
    for entry in _data()["kinds"]:
        kind = _kind(entry)
        if kind.id in declared:
            raise ValueError(f"{_FILE.name}: {kind.id} is declared twice")
        declared[kind.id] = kind
    return declared


@cache
def areas() -> dict[str, Text]:
    """Return the headings of the areas by id, in the order they are shown."""
    return {name: Text(text["sv"], text["en"]) for name, text in _data()["areas"].items()}


@cache
def _data() -> dict[str, Any]:
    return read_own(_FILE)


def _kind(entry: dict[str, Any]) -> Kind:
    label = Text(entry["label"]["sv"], entry["label"]["en"])
    says = Text(entry["says"]["sv"], entry["says"]["en"]) if "says" in entry else PLAIN
    return Kind(
        id=entry["id"],
        area=entry["area"],
        direction=Direction(entry["direction"]),
        level=Severity(entry.get("level", "note")),
        label=label,
        says=says,
        mirror=entry.get("mirror"),
        unmirrored=entry.get("unmirrored"),
        removes=entry.get("removes", False),
    )
