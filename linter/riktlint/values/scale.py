"""What a topic says of its values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Stricter = Literal[
    "shorter",
    "longer",
    "higher",
    "lower",
    "more_items",
    "fewer_items",
    "later_choice",
    "modality_only",
    "neither",
]


@dataclass(frozen=True, slots=True)
class Scale:
    """Of which kind a topic's values are, which way they get stricter, and what it takes to word them.

    `kind` is `none` for a topic without values. `words` are those that a list or a choice may hold, with their
    Swedish labels, from the mildest to the strictest where `stricter` is `later_choice`; `vocabulary` is the one
    that they come from, if it is not the topic's own. `details` is what else the topic says that its kind asks for.
    """

    kind: str
    stricter: Stricter
    words: Mapping[str, str] = field(default_factory=dict)
    vocabulary: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
