"""What a position is called, and what it means, in the words for the text that has it."""

from __future__ import annotations

from riktlint.model.revision import PositionKind, Revision
from riktlint.wording import word


def position_label(revision: Revision | None, position: PositionKind | None) -> str:
    """Return what a position is called; nothing recorded, or no revision at all, is unknown."""
    return word(f"model.{_words(revision, position)}.label")


def position_plain(revision: Revision | None, position: PositionKind | None) -> str:
    """Return what a position means in a sentence."""
    return word(f"model.{_words(revision, position)}.plain")


def _words(revision: Revision | None, position: PositionKind | None) -> str:
    # Of a text that is written here all is seen: what it does not answer is open, not unknown.
    if revision is not None and revision.text_status == "official" and position in ("unknown", None):
        return "open"
    return f"positions.{position or 'unknown'}"
