"""What stands at a place of a file: a key or a value, and its path."""

from __future__ import annotations

import re
from dataclasses import dataclass

from riktlint.findings import Location
from riktlint.lsp.cursor import written_at
from riktlint.lsp.files import PolicyFile
from riktlint.lsp.mentions import Mention, thing_at
from riktlint.lsp.positions import Point
from riktlint.model.place import Path
from riktlint.reading.document import Part, Value, at
from riktlint.reading.spans import path_at

# What an id, a word of a vocabulary or a date is made of.
_BEFORE = re.compile(r"[\w./-]*$")
_AFTER = re.compile(r"[\w./-]*")


@dataclass(frozen=True, slots=True)
class Spot:
    """A key or a value that stands at a place. `value` is what is under the key, or the value itself.

    `location` is where the key or value stands; a value of several lines counts to the end of its first.
    """

    path: Path
    part: Part
    location: Location
    value: Value

    @property
    def text(self) -> str:
        """The key, or the value if it is a text."""
        if self.part == "key":
            return str(self.path[-1])
        return self.value if isinstance(self.value, str) else ""


def word_at(line: str, column: int) -> tuple[int, int]:
    """Return the columns (from 1, the end exclusive) of the word around a column of a line."""
    before, after = _BEFORE.search(line[: column - 1]), _AFTER.match(line, column - 1)
    assert before is not None and after is not None  # noqa: S101 -- both match nothing at all
    return before.start() + 1, max(after.end(), column - 1) + 1


def spot_at(file: PolicyFile, point: Point) -> Spot | None:
    """Return what stands at a point of a file, or None between keys and values and in comments."""
    if not file.is_whole:
        return _by_line(file, point)
    found = path_at(file.document.spans, (point[0] - 1, point[1] - 1))
    if found is None:
        return None
    path, part = found
    return Spot(path, part, file.document.locate(path, part), at(file.document.value, path))


def mention_at(file: PolicyFile, spot: Spot) -> Mention | None:
    """Return the id that stands at a spot, or None if it is no id."""
    named = thing_at(file.kind, spot.path) if spot.part == "value" else None
    if named is None or not isinstance(spot.value, str):
        return None
    return Mention(named[0], spot.value, spot.path, named[1])


def _by_line(file: PolicyFile, point: Point) -> Spot | None:
    """What the word at a point is, in a file whose YAML is broken somewhere."""
    number, column = point
    lines = file.lines.lines
    line = lines[number - 1]
    start, end = word_at(line, column)
    written = written_at(lines, number, start) if start < end else None
    if written is None:
        return None
    location = Location(file.path.as_posix(), number, start, number, end)
    word = line[start - 1 : end - 1]
    if line[end - 1 :].lstrip().startswith(":"):
        if written.mapping is None:
            return None
        return Spot((*written.mapping, word), "key", location, None)
    return Spot(written.value, "value", location, word) if written.value is not None else None
