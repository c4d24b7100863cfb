"""A document as a tagged PDF: PDF/UA-1 for everybody to read, and PDF/A-2a to archive where its day is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import typst

from riktlint.documents.blocks import Composition
from riktlint.documents.pdf.data import layout_data
from riktlint.documents.pdf.glyphs import showable, sure

_TEMPLATE = Path(__file__).with_name("document.typ")


def pdf(document: Composition) -> bytes:
    """Write a document as PDF."""
    data = json.dumps(layout_data(document), ensure_ascii=False)
    try:
        return _compile(showable(data), archive=document.day is not None)
    except typst.TypstError:
        # A combination that no font has a shape for, such as a letter with a mark of another script.
        return _compile(sure(data), archive=document.day is not None)


def _compile(data: str, *, archive: bool) -> bytes:
    written: Any = typst.compile(
        _TEMPLATE.read_bytes(),
        sys_inputs={"document": data},
        ignore_system_fonts=True,
        pdf_standards=["a-2a", "ua-1"] if archive else ["ua-1"],
    )
    return bytes(written)
