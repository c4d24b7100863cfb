"""How binding a provision is, before and after."""

from __future__ import annotations

from riktlint.model.vocabulary import Vocabulary
from riktlint.values.direction import Direction, of_sign

FORBIDS = "must_not"
PERMITS = "may"


def modality_direction(before: str, after: str, vocabulary: Vocabulary) -> Direction:
    """Return which way a modality changes.

    `states` < `may` < `should` < `must`. Between forbidding and permitting the way is clear; a provision that
    forbade and now asks for something, or the reverse, is turned around, and that can't be told.
    """
    if before == after:
        return Direction.NEITHER
    if FORBIDS in (before, after):
        if PERMITS in (before, after):
            return Direction.STRICTER if after == FORBIDS else Direction.LOOSER
        return Direction.UNTOLD
    strengths = vocabulary.modalities
    if before not in strengths or after not in strengths:
        return Direction.UNTOLD
    return of_sign(strengths[after].strength - strengths[before].strength)


def is_demand(modality: str, vocabulary: Vocabulary) -> bool:
    """Whether a modality asks for something: `must`, `must_not` or `should`."""
    known = vocabulary.modalities.get(modality)
    return known is not None and known.strength > vocabulary.modalities[PERMITS].strength
