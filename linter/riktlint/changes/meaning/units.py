"""A unit that another one has taken over from is one change, however many provisions name it."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.changes.change import Change, change
from riktlint.text import Text
from riktlint.wording.phrases import counted

_KIND = "unit_replaced"


def one_for_each_unit(changes: Iterable[Change]) -> list[Change]:
    """Return the changes with those that tell of the same unit joined, where the first of them stood."""
    told = list(changes)
    joined: dict[tuple[Text, Text], list[Change]] = {}
    for one in told:
        if one.kind.id == _KIND:
            joined.setdefault((one.old, one.new), []).append(one)
    first = {id(same[0]): same for same in joined.values()}
    return [
        _joined(first[id(one)]) if id(one) in first else one
        for one in told
        if one.kind.id != _KIND or id(one) in first
    ]


def _joined(same: list[Change]) -> Change:
    if len(same) == 1:
        return same[0]
    topics = {one.topic for one in same}
    return change(
        _KIND,
        [edit for one in same for edit in one.edits],
        topic=same[0].topic if len(topics) == 1 else None,
        before=tuple(id_ for one in same for id_ in one.before),
        after=tuple(id_ for one in same for id_ in one.after),
        places=same[0].places,
        old=same[0].old,
        new=same[0].new,
        what=counted("changes.counts.provisions", len(same)),
    )
