"""A document laid out for Word: its styles, its numbering and its table of contents."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from riktlint.documents.blocks import (
    Block,
    Bullet,
    Composition,
    Contents,
    Emphasis,
    Heading,
    Numbered,
    PageBreak,
    Paragraph,
    Role,
    Spans,
    Table,
)
from riktlint.documents.word.flow import Flow, Grid, GridRow, Node, Para, Piece
from riktlint.wording import word

LINE = 9070
"""The width of a line in twentieths of a point."""

_STYLES: dict[Role, str] = {
    "sender": "Sender",
    "title": "Title",
    "subtitle": "Subtitle",
    "banner": "Banner",
    "notice": "Notice",
    "body": "Normal",
    "detail": "ProvisionDetail",
    "note": "ProvisionNote",
    "signature": "Signature",
    "colophon": "Colophon",
}
_EMPHASES: dict[Emphasis, str] = {
    "plain": "",
    "strong": "Strong",
    "muted": "Muted",
    "unknown": "Unknown",
    "gap": "Gap",
}


def flow_of(document: Composition) -> Flow:
    """Lay out a document."""
    return Flow(
        tuple(_nodes(document)),
        Para("header", "Header", _text(document.banner)),
        Para(
            "footer",
            "Footer",
            (
                *_text(document.footer),
                Piece(kind="tab"),
                *_text(f"{word('documents.page')} "),
                Piece(kind="page_number"),
                *_text(f" {word('documents.of')} "),
                Piece(kind="page_count"),
            ),
        ),
    )


def _nodes(document: Composition) -> Iterator[Node]:
    broken = False
    for block in document.blocks:
        if isinstance(block, PageBreak):
            broken = True
        elif isinstance(block, Table):
            yield _grid(block)
        elif isinstance(block, Contents):
            yield from _contents(block, document, page_break=broken)
            broken = False
        else:
            yield _para(block, page_break=broken)
            broken = False


def _para(block: Block, *, page_break: bool) -> Para:
    match block:
        case Heading(key=key, text=text, level=level, number=number):
            style = f"Heading{level}" if number or level == 3 else f"PlainHeading{level}"
            return Para(key, style, _text(text), _bookmark(key) if number else "", "", page_break)
        case Paragraph(key=key, spans=spans, role=role):
            return Para(key, _STYLES[role], _pieces(spans), "", "", page_break)
        case Numbered(key=key, spans=spans):
            return Para(key, "Provision", _pieces(spans), "", "", page_break)
        case Bullet(key=key, spans=spans):
            return Para(key, "ListBullet", _pieces(spans), "", "", page_break)
        case Table() | Contents() | PageBreak():
            raise TypeError(f"{type(block).__name__} is no paragraph")


def _contents(block: Contents, document: Composition, *, page_break: bool) -> Iterator[Para]:
    """A field that Word brings up to date with page numbers, with entries that can be read without that."""
    yield Para(block.key, "TOCHeading", _text(block.title), "", "", page_break)
    yield Para(f"{block.key}:start", "TOC1", (Piece("1-2", "", "contents_start"),))
    for heading in document.headings:
        bookmark = _bookmark(heading.key)
        yield Para(
            f"{block.key}:{heading.key}",
            f"TOC{heading.level}",
            (
                Piece(heading.number),
                Piece(kind="tab"),
                Piece(heading.text),
            ),
            anchor=bookmark,
        )
    yield Para(f"{block.key}:end", "Normal", (Piece(kind="contents_end"),))


def _grid(table: Table) -> Grid:
    total = sum(table.widths)
    header = GridRow(
        f"{table.key}:header",
        tuple(Para(f"{index}", "TableHeading", _text(title)) for index, title in enumerate(table.header)),
        header=True,
    )
    rows = tuple(
        GridRow(
            row.key,
            tuple(
                Para(f"{index}", "TableText" if index else "TableHeading", _pieces(cell))
                for index, cell in enumerate(row.cells)
            ),
        )
        for row in table.rows
    )
    widths = tuple(LINE * share // total for share in table.widths)
    return Grid(table.key, table.caption, widths, (header, *rows))


def _bookmark(key: str) -> str:
    return f"_Toc{zlib.crc32(key.encode()):010d}"


def _text(text: str) -> tuple[Piece, ...]:
    return (Piece(text),) if text else ()


def _pieces(spans: Spans) -> tuple[Piece, ...]:
    return tuple(Piece(span.text, _EMPHASES[span.emphasis]) for span in spans if span.text)
