"""Which way an amount binds: at most, at least or exactly so much."""

from __future__ import annotations

from typing import Literal

from riktlint.values.direction import Direction, of_sign
from riktlint.values.scale import Scale

Bound = Literal["at_most", "at_least", "exactly"]

_ASKING: dict[str, Bound] = {
    "shorter": "at_most",
    "lower": "at_most",
    "longer": "at_least",
    "higher": "at_least",
}


def asking(scale: Scale) -> Bound | None:
    """The bound that asks for something on a topic; None where no amount is stricter than another."""
    return _ASKING.get(scale.stricter)


def bounded_direction(before: Bound, after: Bound, more: int | None, scale: Scale) -> Direction:
    """Which way an amount changes. `more` is above 0 as it grows, below as it shrinks, None where nothing tells.

    What binds against the topic's direction asks for nothing that the topic orders: that is untold, and so is
    whether exactly so much asks for more than at most or at least as much.
    """
    allowed = asking(scale)
    if allowed is None or more is None or not {before, after} <= {allowed, "exactly"}:
        return Direction.UNTOLD
    if more == 0 and before != after:
        return Direction.UNTOLD
    return of_sign(more if allowed == "at_least" else -more)


def exclude(one: Bound, other: Bound, order: int | None) -> bool:
    """Whether two bounded amounts can't both be meant.

    `order` is below 0 if the one amount is less, above 0 if it is more, None where nothing tells: then
    nothing is excluded. Two of the same bound say different things as soon as they differ.
    """
    if order is None:
        return False
    if one == other:
        return order != 0
    too_little = order < 0 and one != "at_least" and other != "at_most"
    too_much = order > 0 and one != "at_most" and other != "at_least"
    return too_little or too_much
