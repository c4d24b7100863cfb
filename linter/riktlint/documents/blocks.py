"""A document as a list of blocks, which every format writes in its own way.

Text here is plain text: nothing in it is markup, and each writer escapes it for its format.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

Emphasis = Literal["plain", "strong", "muted", "unknown", "gap"]
"""`unknown` is what no source shows, `gap` what somebody has to fill in before the document is used."""

Role = Literal[
    "sender", "title", "subtitle", "banner", "notice", "body", "detail", "note", "signature", "colophon"
]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text of one kind."""

    text: str
    emphasis: Emphasis = "plain"


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3. `number` is empty for a heading outside the numbered sections."""

    key: str
    text: str
    level: Literal[1, 2, 3]
    number: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `detail` and `note` belong to the numbered paragraph before them."""

    key: str
    spans: Spans
    role: Role = "body"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A provision: a paragraph with a number of its own below a heading of level 2."""

    key: str
    number: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class Bullet:
    """One item of a bulleted list; items that follow each other are one list."""

    key: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table."""

    key: str
    cells: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row, whose first column says what each row is about.

    `caption` tells those who can't see it what it holds, and `widths` are the columns' shares of the line.
    """

    key: str
    caption: str
    header: tuple[str, ...]
    rows: tuple[TableRow, ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: the numbered headings."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page, where the format has pages."""

    key: str


Block = Heading | Paragraph | Numbered | Bullet | Table | Contents | PageBreak


@dataclass(frozen=True, slots=True)
class Composition:
    """A whole document.

    `footer` stands on every page beside the page number, `banner` at the top of every page, and `stamp` is
    the word across it where the format can draw one. `day` is the date
    of the content, the same every time the document is written.
    """

    title: str
    subject: str
    author: str
    keywords: tuple[str, ...]
    footer: str
    blocks: tuple[Block, ...]
    banner: str = ""
    stamp: str = ""
    day: date | None = None

    @property
    def headings(self) -> list[Heading]:
        """The headings that the table of contents lists."""
        return [block for block in self.blocks if isinstance(block, Heading) and block.number]


def uniquely_keyed(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks, with a number after a key that has come before: ids are doubled in files that are not mended."""
    seen: dict[str, int] = {}
    unique: list[Block] = []
    for block in blocks:
        number = seen[block.key] = seen.get(block.key, 0) + 1
        unique.append(block if number == 1 else replace(block, key=f"{block.key}:{number}"))
    return tuple(unique)


def plain(text: str) -> Spans:
    """The text as one plain span."""
    return (Span(text),)


def flat(spans: Spans) -> str:
    """The text of spans without their kinds."""
    return "".join(span.text for span in spans)
