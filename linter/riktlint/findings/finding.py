"""What a check reports: plain data, without opinions on how it is shown."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from enum import Enum

from riktlint.text import Text

_ITEM_NUMBER = re.compile(r"/[0-9]+(?=/|$)")


class Severity(Enum):
    """How serious a finding is. Errors fail a run by default; notes are for the reader to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the mildest; higher is more serious."""
        return {"note": 0, "warning": 1, "error": 2}[self.value]


@dataclass(frozen=True, slots=True)
class Location:
    """A stretch of a file. Lines and columns count from 1, columns in code points; the end is exclusive.

    `pointer` is the place in the data as a JSON Pointer, empty for the whole file.
    """

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    pointer: str = ""

    @property
    def order(self) -> tuple[str, int, int]:
        """What locations are sorted by."""
        return (self.file, self.line, self.column)


@dataclass(frozen=True, slots=True)
class Related:
    """Another location that explains a finding."""

    location: Location
    message: Text


@dataclass(frozen=True, slots=True)
class TextEdit:
    """A stretch of a file (lines and columns from 1, the end exclusive) and the text that takes its place."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that puts a finding right. A safe one can't change what the file means; others want a look."""

    title: Text
    safe: bool
    edits: tuple[TextEdit, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake, or one thing to know, at one place.

    `code` and `rule` are the rule's two names. `excerpt` is the source line that `location` starts on. `once` is true
    if the finding is about the whole file, and stands at the first of several places.
    """

    code: str
    rule: str
    severity: Severity
    message: Text
    location: Location
    related: tuple[Related, ...] = ()
    help: Text | None = None
    excerpt: str = field(default="", compare=False)
    fix: Fix | None = field(default=None, compare=False)
    once: bool = field(default=False, compare=False)

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """What findings are sorted by, so that the same input gives the same report."""
        return (*self.location.order, self.code, self.message.sv)

    @property
    def fingerprint(self) -> str:
        """A name for the finding that survives lines moving: of rule, file, place in the data and excerpt.

        The numbers of items are left out: a new item above does not make it another finding. Nor does it if the new
        item becomes the first place of what is said once of a file: there rule and file are all.
        """
        if self.once:
            return _digest(self.code, self.location.file)
        keys = _ITEM_NUMBER.sub("/*", self.location.pointer)
        excerpt = unicodedata.normalize("NFC", self.excerpt.strip())
        return _digest(self.code, self.location.file, keys, excerpt)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:16]
