"""What the editor shows in its small windows: explanations, as Markdown or as plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lsprotocol import types

from riktlint.output.terminal import safe

# What begins something in CommonMark's running text. A backslash before it is shown by no viewer, and harms none
# that shows Markdown as it is written.
_MARKS = re.compile(r"[\\`*\[\]<>&|~]|(?<!\w)_|_(?!\w)")
# What begins a heading or a list at the beginning of a line.
_BEGINNING = re.compile(r"([#+=-]|\d{1,9}(?=[.)]))")


@dataclass(frozen=True, slots=True)
class Note:
    """An explanation: what it is about, by name and by id, what there is to say, and facts in short."""

    title: str
    id: str = ""
    paragraphs: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = field(default=())

    def markdown(self) -> str:
        """Return the note as Markdown in which text is text: no pictures, no links, no HTML."""
        head = f"**{escape(self.title)}**" + (f" {code(self.id)}" if self.id else "")
        facts = "\n".join(f"- {escape(f'{label}: {text}')}" for label, text in self.facts)
        return "\n\n".join([head, *(escape(p) for p in self.paragraphs if p), *([facts] if facts else [])])

    def plain(self) -> str:
        """Return the note as plain text."""
        head = safe(self.title) + (f" ({safe(self.id)})" if self.id else "")
        facts = "\n".join(f"{label}: {safe(text)}" for label, text in self.facts)
        return "\n\n".join([head, *(safe(p) for p in self.paragraphs if p), *([facts] if facts else [])])


def escape(text: str) -> str:
    """Return a text as one line of Markdown that shows it and does nothing else."""
    shown = _MARKS.sub(r"\\\g<0>", safe(text).strip())
    match = _BEGINNING.match(shown)
    if match is None:
        return shown
    if match[1].isdigit():
        return f"{match[1]}\\{shown[match.end(1) :]}"
    return f"\\{shown}"


def code(text: str) -> str:
    """Return a text as a Markdown span of code, its fence longer than any run of backticks in it."""
    shown = safe(text)
    longest = max((len(run) for run in re.findall(r"`+", shown)), default=0)
    fence = "`" * (longest + 1)
    blank = " " if longest else ""
    return f"{fence}{blank}{shown}{blank}{fence}"


def content(notes: list[Note], formats: Sequence[types.MarkupKind] | None) -> types.MarkupContent:
    """Return notes one below the other, in Markdown if the client can show that."""
    if formats is None or types.MarkupKind.Markdown in formats:
        joined = "\n\n---\n\n".join(note.markdown() for note in notes)
        return types.MarkupContent(types.MarkupKind.Markdown, joined)
    return types.MarkupContent(types.MarkupKind.PlainText, "\n\n".join(note.plain() for note in notes))
