"""Word files read again: what a reader sees, and what remains when tracked changes are accepted or rejected."""

from __future__ import annotations

import io
import zipfile
from itertools import groupby
from typing import Any, Literal

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Choice = Literal["accept", "reject"]
_RANGES = {f"move{side}Range{end}" for side in ("From", "To") for end in ("Start", "End")}
PARTS = ("word/document.xml", "word/header1.xml", "word/footer1.xml")


def part(docx: bytes, name: str = "word/document.xml") -> Any:
    """The root element of a part."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return etree.fromstring(archive.read(name))


def settle(root: Any, choice: Choice) -> None:
    """Accept or reject every tracked change, as Word does."""
    for mark in [e for e in root.iter() if etree.QName(e).localname in _RANGES]:
        mark.getparent().remove(mark)
    for name, plain in (("moveFrom", "del"), ("moveTo", "ins")):
        for change in root.iter(f"{W}{name}"):
            change.tag = f"{W}{plain}"
    keep, drop = ("ins", "del") if choice == "accept" else ("del", "ins")
    for row in list(root.iter(f"{W}tr")):
        properties = row.find(f"{W}trPr")
        if properties.find(f"{W}{drop}") is not None:
            row.getparent().remove(row)
        for mark in properties.findall(f"{W}{keep}"):
            properties.remove(mark)
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f"{W}tr") is None:
            table.getparent().remove(table)
    for change in [e for e in root.iter(f"{W}{drop}") if e.getparent().tag != f"{W}rPr"]:
        change.getparent().remove(change)
    for change in [e for e in root.iter(f"{W}{keep}") if e.getparent().tag != f"{W}rPr"]:
        for child in list(change):
            change.addprevious(child)
        change.getparent().remove(change)
    for paragraph in list(root.iter(f"{W}p")):
        marks = paragraph.find(f"{W}pPr/{W}rPr")
        if marks is None:
            continue
        if marks.find(f"{W}{drop}") is not None:
            _join_with_next(paragraph)
        else:
            marks.getparent().remove(marks)
    for name, restored in (("delText", "t"), ("delInstrText", "instrText")):
        for text in root.iter(f"{W}{name}"):
            text.tag = f"{W}{restored}"


def _join_with_next(paragraph: Any) -> None:
    """Without its end, a paragraph goes on in the next one, whose looks count."""
    rest = [
        child for child in paragraph if child.tag not in (f"{W}pPr", f"{W}bookmarkStart", f"{W}bookmarkEnd")
    ]
    rest = [child for child in rest if child.tag != f"{W}hyperlink" or child.findall(f"{W}r")]
    if rest:
        following = paragraph.getnext()
        assert following.tag == f"{W}p"
        at = following.find(f"{W}pPr")
        for child in reversed(rest):
            at.addnext(child)
    paragraph.getparent().remove(paragraph)


Shown = list[tuple[Any, ...]]


def shown(root: Any) -> Shown:
    """Everything that the reader sees, in order: paragraphs with their styles and runs, tables with rows."""
    body = root.find(f"{W}body")
    return [_node(node) for node in (root if body is None else body) if node.tag in (f"{W}p", f"{W}tbl")]


def _node(node: Any) -> tuple[Any, ...]:
    if node.tag == f"{W}p":
        return _paragraph(node)
    caption = node.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val")
    widths = tuple(column.get(f"{W}w") for column in node.iter(f"{W}gridCol"))
    rows = tuple(
        (
            row.find(f"{W}trPr/{W}tblHeader") is not None,
            tuple(tuple(_paragraph(p) for p in cell.findall(f"{W}p")) for cell in row.findall(f"{W}tc")),
        )
        for row in node.findall(f"{W}tr")
    )
    return ("table", caption, widths, rows)


def _paragraph(paragraph: Any) -> tuple[Any, ...]:
    properties = paragraph.find(f"{W}pPr")
    style = properties.find(f"{W}pStyle").get(f"{W}val")
    broken = properties.find(f"{W}pageBreakBefore") is not None
    links = tuple(link.get(f"{W}anchor") for link in paragraph.iter(f"{W}hyperlink"))
    pieces = [piece for run in paragraph.iter(f"{W}r") for piece in _run(run)]
    joined = [
        (style_, kind, "".join(text for _, _, text in group))
        for (style_, kind), group in groupby(pieces, key=lambda piece: piece[:2])
    ]
    return ("paragraph", style, broken, links, tuple(joined))


def _run(run: Any) -> list[tuple[str, str, str]]:
    named = run.find(f"{W}rPr/{W}rStyle")
    style = "" if named is None else named.get(f"{W}val")
    pieces = []
    for child in run:
        kind = etree.QName(child).localname
        if kind == "fldChar":
            pieces.append((style, "field", child.get(f"{W}fldCharType")))
        elif kind != "rPr":
            pieces.append((style, kind, child.text or ""))
    return pieces


def text_of(root: Any) -> str:
    """The text of a part, a paragraph a line."""
    return "\n".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in root.iter(f"{W}p"))
