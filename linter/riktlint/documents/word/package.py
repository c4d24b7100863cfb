"""The docx file around a document's content: its template, its properties, and the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, time
from pathlib import Path

import docx
from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from riktlint.documents.blocks import Composition
from riktlint.documents.word.marks import MarkedFlow
from riktlint.documents.word.xml import Builder, Element
from riktlint.wording import word

_TEMPLATE = Path(__file__).with_name("template")
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip archive can hold."""

_LONGEST = 255
"""How many characters a property of a document may have."""


def package(document: Composition, flow: MarkedFlow, builder: Builder) -> bytes:
    """Return the docx file of a document, laid out as `flow`."""
    around = {
        "word/header1.xml": _part("w:hdr", builder.paragraph(flow.header)),
        "word/footer1.xml": _part("w:ftr", builder.paragraph(flow.footer)),
    }
    opened = docx.Document(io.BytesIO(_template(around)))
    body = opened.element.body
    end = body[-1]
    for node in flow.body:
        for element in builder.elements(node):
            end.addprevious(element)
    properties = opened.core_properties
    properties.title = document.title[:_LONGEST]
    properties.subject = document.subject[:_LONGEST]
    properties.author = document.author[:_LONGEST]
    properties.last_modified_by = document.author[:_LONGEST]
    properties.keywords = ", ".join(document.keywords)[:_LONGEST]
    properties.language = word("documents.language")
    if document.day:
        properties.created = properties.modified = datetime.combine(document.day, time(), UTC)
    saved = io.BytesIO()
    opened.save(saved)
    return _same_every_time(saved.getvalue())


def _part(name: str, paragraph: Element) -> bytes:
    root: Element = parse_xml(f"<{name} {nsdecls('w')}/>")
    root.append(paragraph)
    return serialize_part_xml(root)


def _template(parts: dict[str, bytes]) -> bytes:
    """The template with some of its parts replaced."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(p for p in _TEMPLATE.rglob("*") if p.is_file()):
            name = path.relative_to(_TEMPLATE).as_posix()
            archive.writestr(name, parts.get(name) or path.read_bytes())
    return packed.getvalue()


def _same_every_time(saved: bytes) -> bytes:
    """The archive with its files in order and without the time at which they were written."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved)) as source, zipfile.ZipFile(packed, "w") as archive:
        # Readers look for the list of content types first.
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, source.read(name))
    return packed.getvalue()
