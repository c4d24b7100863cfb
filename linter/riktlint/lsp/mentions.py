"""Which ids a file defines and which it refers to, wherever the rest of the file stands.

Works on plain values, not on the model: a file that is being written seldom follows its schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from riktlint.form.kinds import FileKind
from riktlint.model.place import Path
from riktlint.reading.document import Value


class Thing(Enum):
    """What an id names."""

    REVISION = "revision"
    PROVISION = "provision"
    UNIT = "unit"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Mention:
    """An id where it stands. `defines` tells a definition from a reference.

    The id of a provision belongs to the revision it is written in, save under `replaces`, where it belongs to the
    one before (`in_predecessor`).
    """

    thing: Thing
    id: str
    path: Path
    defines: bool = False

    @property
    def in_predecessor(self) -> bool:
        """Whether the id is that of a provision of the revision before."""
        return self.thing is Thing.PROVISION and "replaces" in self.path


def thing_at(kind: FileKind, path: Path) -> tuple[Thing, bool] | None:
    """Return what the value at a path of a file names, and whether it defines it; None where it is no id."""
    match path:
        case ("sources", int(), "id"):
            return Thing.SOURCE, True
        case (*_, "source", "document"):
            return Thing.SOURCE, False
    if kind is FileKind.GUIDELINE:
        return _in_guideline(path)
    if kind is FileKind.MUNICIPALITY:
        return _in_municipality(path)
    match path:
        case ("channels", int(), "unit") | ("channels", int(), "contact", "unit"):
            return Thing.UNIT, False
    return None


def _in_guideline(path: Path) -> tuple[Thing, bool] | None:
    match path:
        case ("id",) | ("former_ids", int()):
            return Thing.REVISION, True
        case ("supersedes",) | ("decision", "repeals", int()):
            return Thing.REVISION, False
        case ("provisions", int(), "id"):
            return Thing.PROVISION, True
        case ("provisions", int(), "replaces", int()) | ("errata", int(), "provision"):
            return Thing.PROVISION, False
        case (*_, "bearers", int(), "unit") | ("forms", int(), "send_to", "unit"):
            return Thing.UNIT, False
    return None


def _in_municipality(path: Path) -> tuple[Thing, bool] | None:
    match path:
        case ("units", int(), "id"):
            return Thing.UNIT, True
        case ("units", int(), "parent" | "replaced_by"):
            return Thing.UNIT, False
        case ("units", int(), "replaced_in"):
            return Thing.REVISION, False
    return None


def mentions(kind: FileKind, value: Value) -> list[Mention]:
    """Return every id in a file's value, in the file's order."""
    found = []
    for path, scalar in _scalars(value):
        named = thing_at(kind, path)
        if named is not None and isinstance(scalar, str):
            found.append(Mention(named[0], scalar, path, named[1]))
    return found


def _scalars(value: Value) -> Iterator[tuple[Path, Value]]:
    """Every scalar and its path. Depth is bounded by the reader."""
    pending: list[tuple[Path, Value]] = [((), value)]
    while pending:
        path, part = pending.pop()
        if isinstance(part, dict):
            pending += [((*path, key), child) for key, child in reversed(part.items())]
        elif isinstance(part, list):
            pending += [((*path, index), child) for index, child in reversed(list(enumerate(part)))]
        else:
            yield path, part
