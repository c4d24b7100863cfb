"""A document as a Word file."""

from __future__ import annotations

from riktlint.documents.blocks import Composition
from riktlint.documents.word.layout import flow_of
from riktlint.documents.word.marks import unmarked
from riktlint.documents.word.package import package
from riktlint.documents.word.xml import Builder


def docx(document: Composition) -> bytes:
    """Write a document as docx."""
    return package(document, unmarked(flow_of(document)), Builder())
