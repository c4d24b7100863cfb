"""Where in the data a part of the model comes from."""

from __future__ import annotations

from typing import NamedTuple

Path = tuple[str | int, ...]


class Place(NamedTuple):
    """A file and the path of keys and list indices to a value inside it.

    The model carries places, not lines: whoever holds the document turns a place into a line and a column.
    """

    file: str
    path: Path = ()

    def __truediv__(self, key: str | int) -> Place:
        """Return the place one step further in: a key of a mapping or an index (from 0) of a list."""
        # A corpus makes a hundred thousand: this takes half the time of a call of the class.
        return tuple.__new__(Place, (self[0], (*self[1], key)))

    def at(self, path: Path) -> Place:
        """Return the place some steps further in."""
        return Place(self.file, (*self.path, *path))

    @property
    def pointer(self) -> str:
        """The path as a JSON Pointer (RFC 6901), such as `/provisions/3/topic`."""
        return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in self.path)
