"""A document as the data that the typst template lays out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from riktlint.documents.blocks import (
    Block,
    Bullet,
    Composition,
    Contents,
    Heading,
    Numbered,
    PageBreak,
    Paragraph,
    Spans,
    Table,
    flat,
)
from riktlint.wording import word

Data = dict[str, Any]

_SHORT = 8
"""How many paragraphs a provision may have below its text to be kept on one page."""


def layout_data(document: Composition) -> Data:
    """The document as plain lists and dictionaries; what forms one list on paper is one entry."""
    return {
        "title": document.title,
        "author": document.author,
        "subject": document.subject,
        "keywords": list(document.keywords),
        "day": [document.day.year, document.day.month, document.day.day] if document.day else None,
        "footer": document.footer,
        "banner": document.banner,
        "stamp": document.stamp,
        "page": word("documents.page"),
        "of": word("documents.of"),
        "blocks": list(_blocks(document.blocks)),
    }


def _blocks(blocks: tuple[Block, ...]) -> Iterator[Data]:
    last: Data = {}
    for block in blocks:
        kind = last.get("kind")
        if isinstance(block, Numbered) and kind == "provisions":
            last["items"].append(_provision(block))
        elif isinstance(block, Bullet) and kind == "bullets":
            last["items"].append(_spans(block.spans))
        elif isinstance(block, Paragraph) and block.role in ("detail", "note") and kind == "provisions":
            entry = last["items"][-1]
            entry["parts"].append({"role": block.role, "spans": _spans(block.spans)})
            entry["long"] = entry["long"] or len(entry["parts"]) > _SHORT or _long(block.spans)
        else:
            if last:
                yield last
            last = _block(block)
    if last:
        yield last


def _block(block: Block) -> Data:
    match block:
        case Heading(text=text, level=level, number=number):
            return {"kind": "heading", "text": text, "level": level, "number": number}
        case Paragraph(spans=spans, role=role):
            return {"kind": "paragraph", "role": role, "spans": _spans(spans)}
        case Numbered():
            return {"kind": "provisions", "items": [_provision(block)]}
        case Bullet(spans=spans):
            return {"kind": "bullets", "items": [_spans(spans)]}
        case Table():
            return {
                "kind": "table",
                "caption": block.caption,
                "header": list(block.header),
                "rows": [[_spans(cell) for cell in row.cells] for row in block.rows],
                "widths": list(block.widths),
            }
        case Contents(title=title):
            return {"kind": "contents", "title": title}
        case PageBreak():
            return {"kind": "break"}


def _provision(block: Numbered) -> Data:
    return {"number": block.number, "spans": _spans(block.spans), "parts": [], "long": _long(block.spans)}


def _long(spans: Spans) -> bool:
    return len(flat(spans)) > 600


def _spans(spans: Spans) -> list[Data]:
    return [{"text": span.text, "emphasis": span.emphasis} for span in spans]
