"""A document as one HTML file that needs no other file and asks no host for anything."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path

from riktlint.documents.blocks import (
    Block,
    Bullet,
    Composition,
    Contents,
    Heading,
    Numbered,
    PageBreak,
    Paragraph,
    Span,
    Spans,
    Table,
)
from riktlint.wording import word

_STYLE = Path(__file__).with_name("document.css")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def html(document: Composition) -> str:
    """Write a document as HTML."""
    day = f'<meta name="dcterms.modified" content="{document.day}">\n' if document.day else ""
    return (
        f'<!doctype html>\n<html lang="{word("documents.language")}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)} – {escape(document.author)}</title>\n"
        f'<meta name="description" content="{escape(document.subject)}">\n'
        f'<meta name="author" content="{escape(document.author)}">\n'
        f'<meta name="keywords" content="{escape(", ".join(document.keywords))}">\n{day}'
        f"<style>\n{_STYLE.read_text(encoding='utf-8')}{_page(document)}</style>\n</head>\n<body>\n"
        f"<main>\n{''.join(_blocks(document))}</main>\n"
        f"<footer><p>{escape(document.footer)}</p></footer>\n</body>\n</html>\n"
    )


def _page(document: Composition) -> str:
    """The lines at the top and the bottom of printed pages."""
    right = f'"{word("documents.page")} " counter(page) " {word("documents.of")} " counter(pages)'
    return (
        f'@page {{ @top-left {{ content: "{_css(document.banner)}"; color: #7a4300; font-weight: bold; }}\n'
        f'@bottom-left {{ content: "{_css(document.footer)}"; }} @bottom-right {{ content: {right}; }} }}\n'
    )


def _css(text: str) -> str:
    """Text inside a CSS string."""
    return "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in text)


def _blocks(document: Composition) -> Iterator[str]:
    for kind, group in groupby(document.blocks, key=type):
        blocks = list(group)
        if kind is Bullet:
            items = "".join(f"<li>{_spans(b.spans)}</li>\n" for b in blocks if isinstance(b, Bullet))
            yield f"<ul>\n{items}</ul>\n"
        else:
            for block in blocks:
                yield _block(block, document)


def _block(block: Block, document: Composition) -> str:
    match block:
        case Heading(text=text, level=level, number=number):
            shown = f'<span class="number">{number}</span> ' if number else ""
            return f'<h{level + 1} id="{_id(block)}">{shown}{escape(text)}</h{level + 1}>\n'
        case Paragraph(spans=spans, role="title"):
            return f"<h1>{_spans(spans)}</h1>\n"
        case Paragraph(spans=spans, role=role):
            return f'<p class="{role}">{_spans(spans)}</p>\n'
        case Numbered(number=number, spans=spans):
            return f'<p class="provision" id="{_id(block)}"><span class="number">{number}</span> {_spans(spans)}</p>\n'
        case Table():
            return _table(block)
        case Contents():
            return _contents(block, document)
        case PageBreak():
            return '<div class="break"></div>\n'
        case Bullet(spans=spans):
            return f"<ul><li>{_spans(spans)}</li></ul>\n"


def _contents(block: Contents, document: Composition) -> str:
    items = "".join(
        f'<li class="level{heading.level}"><a href="#{_id(heading)}"><span class="number">{heading.number}</span> '
        f"{escape(heading.text)}</a></li>\n"
        for heading in document.headings
    )
    return (
        f'<nav aria-labelledby="{_id(block)}">\n<h2 id="{_id(block)}">{escape(block.title)}</h2>\n'
        f'<ul class="contents">\n{items}</ul>\n</nav>\n'
    )


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(title)}</th>' for title in table.header)
    rows = []
    for row in table.rows:
        cells = [
            f'<th scope="row">{_spans(cell)}</th>' if not index else f"<td>{_spans(cell)}</td>"
            for index, cell in enumerate(row.cells)
        ]
        rows.append(f"<tr>{''.join(cells)}</tr>\n")
    return (
        f"<table>\n<caption>{escape(table.caption)}</caption>\n<thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{''.join(rows)}</tbody>\n</table>\n"
    )


def _id(block: Block) -> str:
    return escape(block.key.replace(":", "--"))


def _spans(spans: Spans) -> str:
    return "".join(_span(span) for span in spans)


def _span(span: Span) -> str:
    text = escape(span.text)
    match span.emphasis:
        case "plain":
            return text
        case "strong":
            return f"<strong>{text}</strong>"
        case "gap":
            return f"<mark>{text}</mark>"
        case "muted" | "unknown":
            return f'<span class="{span.emphasis}">{text}</span>'
