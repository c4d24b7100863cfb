"""Lines and columns in the client's terms. Nothing else in the server converts them.

riktlint counts lines and columns from 1, columns in code points. The protocol counts both from 0, columns in the
code units of the encoding that client and server agreed on: UTF-16 unless the client prefers another.
"""

from __future__ import annotations

from typing import Protocol

from lsprotocol import types
from pygls.workspace import PositionCodec

BYTE_ORDER_MARK = "\ufeff"

Point = tuple[int, int]
"""A line and a column, both from 1, the column in code points."""


class Stretch(Protocol):
    """What `Location` and `TextEdit` have in common."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...
    @property
    def end_line(self) -> int: ...
    @property
    def end_column(self) -> int: ...


class Lines:
    """A text's lines, broken at LF, CR LF and CR as the protocol and `Document.lines` do, and places in them.

    A byte order mark that the client sends along is a character of its first line; riktlint counts from after it.
    """

    def __init__(self, text: str, codec: PositionCodec) -> None:
        """Take a text as the client has it."""
        body = text.removeprefix(BYTE_ORDER_MARK)
        self.lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.line_end = "\r\n" if "\r\n" in body else "\n"
        self._mark = len(text) - len(body)
        self._codec = codec

    def position(self, line: int, column: int) -> types.Position:
        """Return a point as the client counts it. One past the text is the text's end.

        Column 0 of the first line is what stands before the byte order mark.
        """
        if line > len(self.lines):
            line, column = len(self.lines), len(self.lines[-1]) + 1
        units: int = self._codec.client_num_units(self.lines[line - 1][: max(column - 1, 0)])
        mark = self._mark if line == 1 and column > 0 else 0
        return types.Position(line - 1, mark + units)

    def range(self, stretch: Stretch) -> types.Range:
        """Return a stretch as the client counts it."""
        return types.Range(
            self.position(stretch.line, stretch.column), self.position(stretch.end_line, stretch.end_column)
        )

    def point(self, position: types.Position) -> Point:
        """Return a client's position as riktlint counts it. One past a line is that line's end."""
        if position.line >= len(self.lines):
            return len(self.lines), len(self.lines[-1]) + 1
        line = self.lines[position.line]
        units = position.character - (self._mark if position.line == 0 else 0)
        column = 0
        while units > 0 and column < len(line):
            units -= self._codec.client_num_units(line[column])
            column += 1
        return position.line + 1, column + 1

    def whole(self) -> types.Range:
        """Return the range of the whole text, its byte order mark included."""
        return types.Range(types.Position(0, 0), self.position(len(self.lines) + 1, 1))
