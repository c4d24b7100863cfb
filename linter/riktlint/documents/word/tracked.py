"""Two documents as one Word file with tracked changes: rejecting all gives the first, accepting all the second."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher

from riktlint.documents.blocks import Composition
from riktlint.documents.word.flow import Flow, Grid, GridRow, Node, Para
from riktlint.documents.word.layout import flow_of
from riktlint.documents.word.marks import (
    MarkedFlow,
    MarkedGrid,
    MarkedPara,
    MarkedRow,
    marked_grid,
    marked_para,
    marked_row,
)
from riktlint.documents.word.package import package
from riktlint.documents.word.words import changed_words
from riktlint.documents.word.xml import Builder

AUTHOR = "riktlint"


def tracked(before: Composition, after: Composition, renamed: dict[str, str], day: date) -> bytes:
    """Write the second document as docx, with what differs from the first as tracked changes of that day.

    `renamed` gives the new id of provisions of the first document that have another in the second.
    """
    flow = _merged(_renamed(flow_of(before), renamed), flow_of(after))
    return package(after, flow, Builder(AUTHOR, day))


def _renamed(flow: Flow, renamed: dict[str, str]) -> Flow:
    def new(node: Node) -> Node:
        kind, _, rest = node.key.partition(":")
        name, colon, part = rest.partition(":")
        if kind != "provision" or name not in renamed:
            return node
        return replace(node, key=f"{kind}:{renamed[name]}{colon}{part}")

    return replace(flow, body=tuple(new(node) for node in flow.body))


def _merged(before: Flow, after: Flow) -> MarkedFlow:
    return MarkedFlow(
        tuple(_nodes(before.body, after.body)),
        _para(before.header, after.header),
        _para(before.footer, after.footer),
    )


def _nodes(before: Sequence[Node], after: Sequence[Node]) -> Iterator[MarkedPara | MarkedGrid]:
    remaining = {node.key for node in after}
    moves = _moves(before, after)
    matcher = SequenceMatcher(None, [n.looks for n in before], [n.looks for n in after], autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            for old, new in zip(before[i:j], after[k:m], strict=True):
                yield _pair(old, new)
            continue
        for old in before[i:j]:
            yield _gone(old, stays=old.key in remaining, move=moves.get(old.key, ""))
        for new in after[k:m]:
            yield _come(new, moves.get(new.key, ""))


def _moves(before: Sequence[Node], after: Sequence[Node]) -> dict[str, str]:
    """A name for each paragraph that is the same in both documents, by its key.

    An entry of the contents is left out: Word writes those anew by itself.
    """
    stood = {node.key: (node.looks, node.pieces) for node in before if isinstance(node, Para)}
    same = [
        node.key
        for node in after
        if isinstance(node, Para)
        and stood.get(node.key) == (node.looks, node.pieces)
        and all(piece.kind == "text" for piece in node.pieces)
    ]
    return {key: f"move{number}" for number, key in enumerate(same, 1)}


def _pair(old: Node, new: Node) -> MarkedPara | MarkedGrid:
    if isinstance(old, Grid) and isinstance(new, Grid):
        return MarkedGrid(new, tuple(_rows(old.rows, new.rows)))
    if isinstance(old, Para) and isinstance(new, Para):
        return _para(old, new)
    raise TypeError(f"{old.key} is a paragraph in one document and a table in the other")


def _gone(node: Node, *, stays: bool, move: str) -> MarkedPara | MarkedGrid:
    if isinstance(node, Grid):
        return marked_grid(node, "del")
    # A bookmark has one place: that of a moved heading is where it stands now.
    para = replace(node, bookmark="") if stays else node
    return marked_para(para, "moveFrom" if move else "del", move)


def _come(node: Node, move: str) -> MarkedPara | MarkedGrid:
    if isinstance(node, Grid):
        return marked_grid(node, "ins")
    return marked_para(node, "moveTo" if move else "ins", move)


def _para(old: Para, new: Para) -> MarkedPara:
    return MarkedPara(new, changed_words(old.pieces, new.pieces))


def _rows(before: Sequence[GridRow], after: Sequence[GridRow]) -> Iterator[MarkedRow]:
    matcher = SequenceMatcher(None, [row.key for row in before], [row.key for row in after], autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            for old, new in zip(before[i:j], after[k:m], strict=True):
                cells = tuple(_para(one, other) for one, other in zip(old.cells, new.cells, strict=True))
                yield MarkedRow(new, cells)
            continue
        yield from (marked_row(row, "del") for row in before[i:j])
        yield from (marked_row(row, "ins") for row in after[k:m])
