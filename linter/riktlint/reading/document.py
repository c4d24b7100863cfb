"""A YAML document as plain values, with the position of every key and value beside them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol, TypeAlias

import yaml

from riktlint.findings import Location
from riktlint.model.place import Path, Place
from riktlint.reading.scalars import Scalar

Value: TypeAlias = "Scalar | list[Value] | dict[str, Value]"
Part = Literal["key", "value"]


class Point(Protocol):
    """A position: line and column count from 0, columns in code points. PyYAML's marks are such."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column."""


class At(NamedTuple):
    """A point of our own."""

    line: int
    column: int


if TYPE_CHECKING:

    class ScalarSpan:
        """Where a scalar stands. The end is exclusive."""

        start_mark: Point
        end_mark: Point

else:
    # The parser's own event, since there is one for every key and value of a corpus.
    ScalarSpan = yaml.ScalarEvent


@dataclass(slots=True, eq=False)
class SequenceSpan:
    """Where a list and each of its items stand."""

    start_mark: Point
    end_mark: Point
    items: list[Span]


@dataclass(slots=True, eq=False)
class MappingSpan:
    """Where a mapping and each of its keys and values stand."""

    start_mark: Point
    end_mark: Point
    keys: dict[str, ScalarSpan]
    values: dict[str, Span]


Span = ScalarSpan | SequenceSpan | MappingSpan


def at(value: Value, path: Path) -> Value:
    """Return the value at a path, or None where the path leads nowhere."""
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
            value = value[step]
        else:
            return None
    return value


@dataclass(slots=True)
class Document:
    """One file: its text, its plain value and where everything in it stands.

    `value` and `spans` are None when the file holds no usable YAML.
    """

    file: str
    text: str
    value: Value = None
    spans: Span | None = None
    _lines: list[str] | None = field(default=None, repr=False)

    @property
    def lines(self) -> list[str]:
        """The text's lines, without line ends. YAML breaks lines at LF, CR LF and CR only."""
        if self._lines is None:
            self._lines = self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return self._lines

    def line(self, number: int) -> str:
        """Line `number` (from 1), or an empty string past the end."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def follow(self, path: Path) -> tuple[ScalarSpan | None, Span | None, int]:
        """Return the key and the value that `path` leads to, and how many of its steps are there.

        The key is that of the last step, None for an item of a list.
        """
        span, key, reached = self.spans, None, 0
        for step in path:
            if isinstance(span, MappingSpan) and isinstance(step, str) and step in span.values:
                key, span = span.keys[step], span.values[step]
            elif isinstance(span, SequenceSpan) and isinstance(step, int) and step < len(span.items):
                key, span = None, span.items[step]
            else:
                break
            reached += 1
        return key, span, reached

    def locate(self, path: Path, part: Part = "value") -> Location:
        """Return where `path` stands.

        `key` is the key of the path's last step (for an item of a list, the item's beginning); `value` is its
        value, or the key where the value is a block of several lines. A path that leads nowhere gives the nearest
        ancestor that is there.
        """
        key_span, span, reached = self.follow(path)
        pointer = Place(self.file, path).pointer
        if span is None or (reached == 0 and not isinstance(span, ScalarSpan)):
            return Location(self.file, 1, 1, 1, 1, pointer)
        if reached < len(path):
            part = "key"
        if part == "key" and key_span is not None:
            return self._location(key_span.start_mark, key_span.end_mark, pointer)
        if isinstance(span, ScalarSpan):
            if (
                span.start_mark.line == span.end_mark.line
                and span.start_mark.column == span.end_mark.column
                and key_span
            ):
                return self._location(key_span.start_mark, key_span.end_mark, pointer)
            return self._location(span.start_mark, self._scalar_end(span), pointer)
        first = next(iter(span.keys.values()), None) if isinstance(span, MappingSpan) else None
        if key_span is not None:
            return self._location(key_span.start_mark, key_span.end_mark, pointer)
        if first is not None and not self._starts_with(span.start_mark, "{"):
            return self._location(first.start_mark, first.end_mark, pointer)
        return self._location(span.start_mark, span.end_mark, pointer)

    def _starts_with(self, mark: Point, character: str) -> bool:
        return self.line(mark.line + 1)[mark.column : mark.column + 1] == character

    def _scalar_end(self, span: ScalarSpan) -> Point:
        """The end of a scalar's text: a block scalar's mark runs into the lines after it."""
        if span.start_mark.line != span.end_mark.line:
            return At(span.start_mark.line, len(self.line(span.start_mark.line + 1)))
        return span.end_mark

    def _location(self, start: Point, end: Point, pointer: str) -> Location:
        line, end_line = start.line + 1, end.line + 1
        if end_line > line:
            end_line, end_column = line, len(self.line(line)) + 1
        else:
            end_column = end.column + 1
        return Location(self.file, line, start.column + 1, end_line, end_column, pointer)
