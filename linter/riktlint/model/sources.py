"""Sources, and references to a part of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from riktlint.model.dates import PartialDate
from riktlint.model.place import Place

SourceKind = Literal[
    "guideline", "minutes", "official_letter", "form", "web_page", "register", "statute", "other"
]
Extent = Literal["complete", "excerpt", "about"]


@dataclass(slots=True)
class Source:
    """A document behind statements, and how much of it has been read."""

    id: str
    title: str
    kind: SourceKind
    extent: Extent
    place: Place
    publisher: str | None = None
    date: PartialDate | None = None
    url: str | None = None
    note: str | None = None


@dataclass(slots=True)
class SourceRef:
    """A part of a source: `document` is the source's id; numbers count from 1."""

    document: str
    place: Place
    section: str | None = None
    paragraph: int | None = None
    item: int | None = None
    page: int | None = None
