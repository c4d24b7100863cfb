"""What a Word document consists of: paragraphs of small pieces, and tables of paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PieceKind = Literal["text", "tab", "page_number", "page_count", "contents_start", "contents_end"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in one character style, or one of the things that Word works out.

    `contents_start` has the levels of headings as its text.
    """

    text: str = ""
    style: str = ""
    kind: PieceKind = "text"


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. `bookmark` names it, `anchor` is the bookmark that the whole of it links to."""

    key: str
    style: str
    pieces: tuple[Piece, ...]
    bookmark: str = ""
    anchor: str = ""
    page_break: bool = False

    @property
    def looks(self) -> tuple[object, ...]:
        """All but the text: two paragraphs can be one changed paragraph only where this is equal."""
        return (self.key, self.style, self.anchor, self.page_break)


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a table, with one paragraph in each cell."""

    key: str
    cells: tuple[Para, ...]
    header: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. `widths` are in twentieths of a point."""

    key: str
    caption: str
    widths: tuple[int, ...]
    rows: tuple[GridRow, ...]

    @property
    def looks(self) -> tuple[object, ...]:
        """All but the rows' text."""
        return (self.key, self.caption, self.widths)


Node = Para | Grid


@dataclass(frozen=True, slots=True)
class Flow:
    """The body of a document with the line at the top and the bottom of every page."""

    body: tuple[Node, ...]
    header: Para
    footer: Para
