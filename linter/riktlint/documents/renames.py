"""Which provisions of one revision go on in another under a new id."""

from __future__ import annotations

from riktlint.changes.facts import Items, facts_of
from riktlint.changes.following import Side, follow
from riktlint.model.likeness import likeness
from riktlint.model.revision import Revision


def renamed_provisions(before: Revision, after: Revision) -> dict[str, str]:
    """The new id by the old one, of provisions that are followed though their id has changed.

    A provision that is split goes on as the part that is most like it, and a merged one as the one it is most
    like.
    """
    sides = [Side.of(revision, _provisions(revision)) for revision in (before, after)]
    renamed: dict[str, str] = {}
    for group in follow(sides[0], sides[1]):
        kept = {sides[1].provisions[key].id for key in group.after}
        old = [p for p in (sides[0].provisions[key] for key in group.before) if p.id not in kept]
        stood = {sides[0].provisions[key].id for key in group.before}
        new = [p for p in (sides[1].provisions[key] for key in group.after) if p.id not in stood]
        pairs = sorted(
            ((likeness(one.text, other.text), one.id, other.id) for one in old for other in new),
            key=lambda pair: (-pair[0], pair[1], pair[2]),
        )
        for _, one, other in pairs:
            if one not in renamed and other not in renamed.values():
                renamed[one] = other
    return renamed


def _provisions(revision: Revision) -> Items:
    provisions = facts_of(revision).get("provisions")
    return provisions if isinstance(provisions, Items) else Items()
