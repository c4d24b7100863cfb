"""Fixes as rules propose them: in terms of the data, not of lines and columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from riktlint.model.place import Place
from riktlint.text import Text


@dataclass(frozen=True, slots=True)
class SetValue:
    """Write another value in the place of a single-line scalar, quoted if it needs to be."""

    place: Place
    value: str


@dataclass(frozen=True, slots=True)
class QuoteValue:
    """Put quotes around a plain scalar as it is written."""

    place: Place


@dataclass(frozen=True, slots=True)
class RenameKey:
    """Give the key at a place another name."""

    place: Place
    name: str


@dataclass(frozen=True, slots=True)
class RemoveItem:
    """Take an item out of a list."""

    place: Place


Where = Literal["anywhere", "words", "start", "end"]


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Write the second of each pair for the first in a text, as it is laid out in the file.

    `where` says which ones: `anywhere`, only whole `words`, or only at the `start` or the `end` of the text. Where
    the layout would make something else of it, nothing is done.
    """

    place: Place
    pairs: tuple[tuple[str, str], ...]
    where: Where = "anywhere"

    def of(self, text: str) -> str:
        """Return a text rewritten."""
        for old, new in self.pairs:
            text = self._rewritten(text, old, new)
        return text

    def _rewritten(self, text: str, old: str, new: str) -> str:
        if self.where == "start":
            return new + text[len(old) :] if text.startswith(old) else text
        if self.where == "end":
            return text[: len(text) - len(old)] + new if text.endswith(old) else text
        if self.where == "words":
            return re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", lambda _: new, text)
        return text.replace(old, new)


@dataclass(frozen=True, slots=True)
class DropByteOrderMark:
    """Write the file without its byte order mark."""

    place: Place


@dataclass(frozen=True, slots=True)
class ComposeLetters:
    """Write every letter of the file, in comments too, as one character where there is one for it (NFC)."""

    place: Place


@dataclass(frozen=True, slots=True)
class DropUnseen:
    """Write the file without the characters that show nothing."""

    place: Place


Change = (
    SetValue | QuoteValue | RenameKey | RemoveItem | Rewrite | DropByteOrderMark | ComposeLetters | DropUnseen
)


@dataclass(frozen=True, slots=True)
class ProposedFix:
    """A fix of one file: what to call it, whether it is safe, and what to change."""

    title: Text
    safe: bool
    changes: tuple[Change, ...]
