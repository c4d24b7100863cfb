"""A document as Markdown, in which text is only ever text."""

from __future__ import annotations

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
    Span,
    Spans,
    Table,
)
from riktlint.output.markdown import at_beginning, escape

_AROUND: dict[Emphasis, str] = {"plain": "", "strong": "**", "muted": "", "unknown": "*", "gap": "**"}


def markdown(document: Composition) -> str:
    """Write a document as CommonMark with tables."""
    pieces: list[str] = []
    previous: Block | None = None
    for block in document.blocks:
        together = isinstance(block, Bullet) and isinstance(previous, Bullet)
        lines = "\n".join(_block(block, document))
        if lines:
            pieces.append(("\n" if together else "\n\n") if pieces else "")
            pieces.append(lines)
        previous = block
    return "".join(pieces) + "\n"


def _block(block: Block, document: Composition) -> Iterator[str]:
    match block:
        case Heading(text=text, level=level, number=number):
            yield (
                f"{'#' * (level + 1)} {number} {escape(text)}"
                if number
                else f"{'#' * (level + 1)} {escape(text)}"
            )
        case Paragraph():
            yield _paragraph(block)
        case Numbered(number=number, spans=spans):
            yield f"**{number}** {_inside(spans)}"
        case Bullet(spans=spans):
            yield f"- {_line(spans)}"
        case Table():
            yield from _table(block)
        case Contents(title=title):
            yield f"## {escape(title)}\n"
            for heading in document.headings:
                yield f"{'  ' * (heading.level - 1)}- {heading.number} {escape(heading.text)}"
        case PageBreak():
            return


def _paragraph(block: Paragraph) -> str:
    line = _line(block.spans)
    match block.role:
        case "title":
            return f"# {line}"
        case "banner":
            return f"> **{line}**"
        case "notice":
            return f"> {line}"
        case "colophon":
            return f"---\n\n{line}"
        case _:
            return line


def _table(table: Table) -> Iterator[str]:
    yield f"| {' | '.join(escape(title) for title in table.header)} |"
    yield f"| {' | '.join('---' for _ in table.header)} |"
    for row in table.rows:
        yield f"| {' | '.join(_inside(cell) for cell in row.cells)} |"


def _line(spans: Spans) -> str:
    """Spans at the beginning of a line."""
    return at_beginning(_inside(spans))


def _inside(spans: Spans) -> str:
    return "".join(_span(span) for span in spans)


def _span(span: Span) -> str:
    """A span with its marks set tight around the words, blanks left outside."""
    around, words = _AROUND[span.emphasis], span.text.strip()
    if not around or not words:
        return escape(span.text)
    start = len(span.text) - len(span.text.lstrip())
    end = len(span.text.rstrip())
    return f"{span.text[:start]}{around}{escape(words)}{around}{span.text[end:]}"
