"""Paragraphs and tables as WordprocessingML, with inserted, deleted and moved text marked as such."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count, cycle, groupby
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from riktlint.documents.word.flow import Grid, Piece
from riktlint.documents.word.marks import Mark, MarkedGrid, MarkedPara, MarkedRow

Element = Any


class Builder:
    """Builds the elements of one document; ids of bookmarks and changes count through it."""

    def __init__(self, author: str = "", day: date | None = None) -> None:
        """Take who changed the document and when, if there are changes."""
        self._author = author
        self._day = day
        self._ids = count(1)
        self._minutes = cycle((0, 5))
        self._minute = 0

    def elements(self, node: MarkedPara | MarkedGrid) -> Iterator[Element]:
        """A table, or a paragraph, within the marks of a range if it is moved."""
        if isinstance(node, MarkedGrid):
            yield self._table(node)
            return
        paragraph = self.paragraph(node)
        if not node.move:
            yield paragraph
            return
        start = self._change(f"{node.mark}RangeStart")
        start.set(qn("w:name"), node.move)
        yield start
        yield paragraph
        yield _element(f"w:{node.mark}RangeEnd", id=start.get(qn("w:id")))

    def paragraph(self, marked: MarkedPara) -> Element:
        """Return a paragraph.

        Its changes are of another minute than those of the paragraph before. Word processors take changes of one
        minute for one change, and LibreOffice then joins the two paragraphs when it is rejected.
        """
        self._minute = next(self._minutes)
        para = marked.para
        paragraph = _element("w:p")
        properties = _element("w:pPr", _element("w:pStyle", val=para.style))
        if para.page_break:
            properties.append(_element("w:pageBreakBefore"))
        if marked.mark:
            properties.append(_element("w:rPr", self._change(marked.mark)))
        paragraph.append(properties)
        inner = list(self._content(marked))
        if para.bookmark:
            number = str(next(self._ids))
            inner = [
                _element("w:bookmarkStart", id=number, name=para.bookmark),
                *inner,
                _element("w:bookmarkEnd", id=number),
            ]
        if para.anchor:
            inner = [_element("w:hyperlink", *inner, anchor=para.anchor, history="1")]
        paragraph.extend(inner)
        return paragraph

    def _content(self, marked: MarkedPara) -> Iterator[Element]:
        for mark, group in groupby(marked.pieces, key=lambda pair: pair[1]):
            runs = [run for piece in _joined([piece for piece, _ in group]) for run in _runs(piece, mark)]
            if mark:
                change = self._change(mark)
                change.extend(runs)
                yield change
            else:
                yield from runs

    def _change(self, mark: str) -> Element:
        day = {"date": f"{self._day}T00:{self._minute:02}:00Z"} if self._day else {}
        return _element(f"w:{mark}", id=str(next(self._ids)), author=self._author, **day)

    def _table(self, marked: MarkedGrid) -> Element:
        grid = marked.grid
        table = _element("w:tbl", _table_properties(grid))
        table.append(_element("w:tblGrid", *(_element("w:gridCol", w=str(width)) for width in grid.widths)))
        table.extend(self._row(row, grid) for row in marked.rows)
        return table

    def _row(self, marked: MarkedRow, grid: Grid) -> Element:
        properties = _element("w:trPr", _element("w:cantSplit"))
        if marked.row.header:
            properties.append(_element("w:tblHeader"))
        if marked.mark:
            properties.append(self._change(marked.mark))
        row = _element("w:tr", properties)
        for cell, width in zip(marked.cells, grid.widths, strict=True):
            shape = _element("w:tcPr", _element("w:tcW", w=str(width), type="dxa"))
            row.append(_element("w:tc", shape, self.paragraph(cell)))
        return row


def _table_properties(grid: Grid) -> Element:
    return _element(
        "w:tblPr",
        _element("w:tblStyle", val="Facts"),
        _element("w:tblW", w=str(sum(grid.widths)), type="dxa"),
        _element("w:tblLayout", type="fixed"),
        _element(
            "w:tblLook",
            val="04A0",
            firstRow="1",
            lastRow="0",
            firstColumn="1",
            lastColumn="0",
            noHBand="0",
            noVBand="1",
        ),
        _element("w:tblCaption", val=grid.caption),
        _element("w:tblDescription", val=grid.caption),
    )


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces, with text of one style that follows upon the other as one."""
    for (kind, style), group in groupby(pieces, key=lambda piece: (piece.kind, piece.style)):
        if kind == "text":
            yield Piece("".join(piece.text for piece in group), style)
        else:
            yield from group


def _runs(piece: Piece, mark: Mark) -> Iterator[Element]:
    match piece.kind:
        case "text":
            yield _run(_text("w:delText" if mark == "del" else "w:t", piece.text), style=piece.style)
        case "tab":
            yield _run(_element("w:tab"))
        case "page_number":
            yield from _field("PAGE", "1", mark)
        case "page_count":
            yield from _field("NUMPAGES", "1", mark)
        case "contents_start":
            yield _run(_element("w:fldChar", fldCharType="begin", dirty="true"))
            yield _run(_text("w:instrText", f' TOC \\o "{piece.text}" \\h \\z '))
            yield _run(_element("w:fldChar", fldCharType="separate"))
        case "contents_end":
            yield _run(_element("w:fldChar", fldCharType="end"))


def _field(instruction: str, result: str, mark: Mark) -> Iterator[Element]:
    deleted = mark == "del"
    yield _run(_element("w:fldChar", fldCharType="begin"))
    yield _run(_text("w:delInstrText" if deleted else "w:instrText", f" {instruction} "))
    yield _run(_element("w:fldChar", fldCharType="separate"))
    if result:
        yield _run(_text("w:delText" if deleted else "w:t", result))
    yield _run(_element("w:fldChar", fldCharType="end"))


def _run(*content: Element, style: str = "") -> Element:
    properties = [_element("w:rPr", _element("w:rStyle", val=style))] if style else []
    return _element("w:r", *properties, *content)


def _text(name: str, text: str) -> Element:
    element = _element(name)
    element.text = text
    element.set(qn("xml:space"), "preserve")
    return element


def _element(tag: str, /, *children: Element, **attributes: str) -> Element:
    element: Element = OxmlElement(tag)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    element.extend(children)
    return element
