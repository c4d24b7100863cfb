"""What the editor shows in its small windows: explanations, as Markdown or as plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from lsprotocol import types

from riktlint.output.markdown import at_beginning, code, escape
from riktlint.output.terminal import safe


@dataclass(frozen=True, slots=True)
class Note:
    """An explanation: what it is about, by name and by id, what there is to say, and facts in short."""

    title: str
    id: str = ""
    paragraphs: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = field(default=())

    def markdown(self) -> str:
        """Return the note as Markdown in which text is text: no pictures, no links, no HTML."""
        head = f"**{_line(self.title)}**" + (f" {code(self.id)}" if self.id else "")
        facts = "\n".join(f"- {_line(f'{label}: {text}')}" for label, text in self.facts)
        return "\n\n".join([head, *(_line(p) for p in self.paragraphs if p), *([facts] if facts else [])])

    def plain(self) -> str:
        """Return the note as plain text."""
        head = safe(self.title) + (f" ({safe(self.id)})" if self.id else "")
        facts = "\n".join(f"{label}: {safe(text)}" for label, text in self.facts)
        return "\n\n".join([head, *(safe(p) for p in self.paragraphs if p), *([facts] if facts else [])])


def _line(text: str) -> str:
    return at_beginning(escape(safe(text).strip()))


def content(notes: list[Note], formats: Sequence[types.MarkupKind] | None) -> types.MarkupContent:
    """Return notes one below the other, in Markdown if the client can show that."""
    if formats is None or types.MarkupKind.Markdown in formats:
        joined = "\n\n---\n\n".join(note.markdown() for note in notes)
        return types.MarkupContent(types.MarkupKind.Markdown, joined)
    return types.MarkupContent(types.MarkupKind.PlainText, "\n\n".join(note.plain() for note in notes))
