"""Which way a difference goes: whether more is asked for, or less."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class Direction(Enum):
    """Whether a change makes the guideline ask for more or less."""

    STRICTER = "stricter"
    LOOSER = "looser"
    NEITHER = "neither"
    UNTOLD = "untold"
    """What is known does not tell."""

    @property
    def mirrored(self) -> Direction:
        """The direction of the same change seen from the other end."""
        return _MIRRORED.get(self, self)


_MIRRORED = {Direction.STRICTER: Direction.LOOSER, Direction.LOOSER: Direction.STRICTER}


def together(directions: Iterable[Direction]) -> Direction:
    """Return the direction of several differences as one: those that pull apart can't be told."""
    found = set(directions) - {Direction.NEITHER}
    if not found:
        return Direction.NEITHER
    return found.pop() if len(found) == 1 else Direction.UNTOLD


def of_sign(sign: int) -> Direction:
    """Return stricter for a positive number, looser for a negative, neither for 0."""
    return Direction.STRICTER if sign > 0 else Direction.LOOSER if sign < 0 else Direction.NEITHER
