"""Marks on the fields of the model that files write in another way than the field stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final

UNKNOWN: Final = "unknown"
"""What is written where a fact is not known. The model has None there."""
OrUnknown = Annotated[str | None, UNKNOWN]
"""A text in whose place `unknown` may be written. For dates that goes without a mark."""
Key = Annotated[str, "key"]
"""The key under which a part stands, which the part itself does not repeat."""


@dataclass(frozen=True, slots=True)
class WordFor:
    """A truth that is written as a word in place of another field, such as `bearers: not_stated`."""

    field: str
    word: str
