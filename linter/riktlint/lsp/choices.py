"""Things that can be written, as the protocol lists them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lsprotocol import types

from riktlint.lsp.notes import Note


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be written: how it is listed, what is inserted and what it means."""

    label: str
    kind: types.CompletionItemKind
    text: str
    detail: str = ""
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """All that can be written in the place of the word between two columns (from 1) of a line."""

    line: int
    start: int
    end: int
    found: list[Choice]


def items(
    choices: Choices, where: types.Range, shown: Callable[[Note], types.MarkupContent]
) -> list[types.CompletionItem]:
    """Return choices as the protocol has them, in their order, each replacing the word at the place."""
    return [
        types.CompletionItem(
            label=choice.label,
            kind=choice.kind,
            detail=choice.detail or None,
            documentation=shown(choice.note) if choice.note else None,
            sort_text=f"{number:04}",
            filter_text=choice.label,
            insert_text_mode=types.InsertTextMode.AsIs,
            text_edit=types.TextEdit(where, choice.text),
        )
        for number, choice in enumerate(choices.found)
    ]
