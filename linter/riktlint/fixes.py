"""Fixes as rules propose them: in terms of the data, not of lines and columns."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class ReplaceInText:
    """Replace the one occurrence of `old` in a text. Without exactly one in the file's own lines, nothing is done."""

    place: Place
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class DropByteOrderMark:
    """Write the file without its byte order mark."""

    place: Place


Change = SetValue | QuoteValue | RenameKey | RemoveItem | ReplaceInText | DropByteOrderMark


@dataclass(frozen=True, slots=True)
class ProposedFix:
    """A fix of one file: what to call it, whether it is safe, and what to change."""

    title: Text
    safe: bool
    changes: tuple[Change, ...]
