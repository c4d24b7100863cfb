"""Directions put together."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.changes.kinds import Direction


def together(directions: Iterable[Direction]) -> Direction:
    """Return the direction of several differences as one: those that pull apart can't be told."""
    found = set(directions) - {Direction.NEITHER}
    if not found:
        return Direction.NEITHER
    return found.pop() if len(found) == 1 else Direction.UNTOLD


def of_sign(sign: int) -> Direction:
    """Return stricter for a positive number, looser for a negative, neither for 0."""
    return Direction.STRICTER if sign > 0 else Direction.LOOSER if sign < 0 else Direction.NEITHER
