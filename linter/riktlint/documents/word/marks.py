"""A document in which some of the text is marked as inserted, deleted or moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from riktlint.documents.word.flow import Flow, Grid, GridRow, Para, Piece

Mark = Literal["", "ins", "del", "moveFrom", "moveTo"]


@dataclass(frozen=True, slots=True)
class MarkedPara:
    """A paragraph. `mark` is that of its end: an inserted paragraph goes away when it is rejected.

    `move` is what the places that a paragraph is moved from and to have in common.
    """

    para: Para
    pieces: tuple[tuple[Piece, Mark], ...]
    mark: Mark = ""
    move: str = ""


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A row of a table."""

    row: GridRow
    cells: tuple[MarkedPara, ...]
    mark: Mark = ""


@dataclass(frozen=True, slots=True)
class MarkedGrid:
    """A table."""

    grid: Grid
    rows: tuple[MarkedRow, ...]


@dataclass(frozen=True, slots=True)
class MarkedFlow:
    """A whole document."""

    body: tuple[MarkedPara | MarkedGrid, ...]
    header: MarkedPara
    footer: MarkedPara


def marked_para(para: Para, mark: Mark = "", move: str = "") -> MarkedPara:
    """A paragraph all of which bears a mark, or none."""
    return MarkedPara(para, tuple((piece, mark) for piece in para.pieces), mark, move)


def marked_row(row: GridRow, mark: Mark = "") -> MarkedRow:
    """A row all of which bears a mark, or none. A cell keeps its paragraph's end: it can't be without one."""
    cells = tuple(MarkedPara(cell, tuple((piece, mark) for piece in cell.pieces)) for cell in row.cells)
    return MarkedRow(row, cells, mark)


def marked_grid(grid: Grid, mark: Mark = "") -> MarkedGrid:
    """A table all of which bears a mark, or none."""
    return MarkedGrid(grid, tuple(marked_row(row, mark) for row in grid.rows))


def unmarked(flow: Flow) -> MarkedFlow:
    """The document as it is."""
    return MarkedFlow(
        tuple(marked_para(node) if isinstance(node, Para) else marked_grid(node) for node in flow.body),
        marked_para(flow.header),
        marked_para(flow.footer),
    )
