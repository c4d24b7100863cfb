"""Two municipalities' guidelines compared topic by topic: what would change if we took theirs.

Ids and wording differ between municipalities, so nothing is followed. A topic's typed values are compared by its
declared direction; what only one side takes up is told as that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from riktlint.changes.change import Change, change
from riktlint.changes.diff import Diff
from riktlint.changes.edits import Edit, added_items, compare_branches, removed_items
from riktlint.changes.facts import Branch, facts_of
from riktlint.changes.meaning.context import Context, KnownRevision
from riktlint.changes.meaning.modality import is_demand, modality_direction
from riktlint.changes.meaning.positions import said
from riktlint.changes.revisions import subject
from riktlint.model.municipality import Unit
from riktlint.model.revision import Provision, Revision
from riktlint.model.vocabulary import Topic, Vocabulary
from riktlint.values.direction import Direction, together
from riktlint.values.value import all_together

_NOTHING = ("silent", "not_applicable")
_KINDS = {
    Direction.STRICTER: "theirs_stricter",
    Direction.LOOSER: "theirs_looser",
    Direction.NEITHER: "theirs_differs",
    Direction.UNTOLD: "theirs_differs",
}


def diff_municipalities(
    ours: Revision,
    theirs: Revision,
    vocabulary: Vocabulary,
    *,
    units: Iterable[Unit] = (),
    names: tuple[str | None, str | None] = (None, None),
) -> Diff:
    """Compare a guideline with another municipality's. `names` are what the municipalities are called."""
    context = Context.of(ours, theirs, vocabulary, units)
    facts = facts_of(ours), facts_of(theirs)
    by_topic, rest = _edits(*facts)
    changes = []
    for topic in dict.fromkeys((*vocabulary.topics, *by_topic)):
        edits = by_topic.get(topic, [])
        kind = _kind(topic, context) if edits else None
        if kind is None:
            rest += edits
        else:
            changes.append(_topic_change(kind, topic, edits, context))
    if rest:
        changes.append(change("other_document", rest))
    return Diff("municipalities", subject(ours, names[0]), subject(theirs, names[1]), tuple(changes))


def _edits(ours: Branch, theirs: Branch) -> tuple[dict[str, list[Edit]], list[Edit]]:
    """Every edit from the one to the other by topic, and those that belong to none."""
    by_topic: dict[str, list[Edit]] = {}
    rest: list[Edit] = []
    sides = ours["provisions"], theirs["provisions"]
    without = (Branch({k: v for k, v in facts.items() if k != "provisions"}) for facts in (ours, theirs))
    for edit in compare_branches((), *without):
        if edit.path[0] == "positions":
            by_topic.setdefault(edit.path[1], []).append(edit)
        else:
            rest.append(edit)
    here = ("provisions",)
    for edit in (*removed_items(here, sides[0], set()), *added_items(here, sides[1], set())):
        item = edit.after if edit.after is not None else edit.before
        by_topic.setdefault(item["topic"], []).append(edit)
    return by_topic, rest


def _topic_change(kind: str, topic: str, edits: Sequence[Edit], context: Context) -> Change:
    ours, theirs = context.before.on.get(topic, []), context.after.on.get(topic, [])
    places = [
        provisions[0].place
        if provisions
        else side.revision.positions[topic].place
        if topic in side.revision.positions
        else None
        for side, provisions in ((context.before, ours), (context.after, theirs))
    ]
    return change(
        kind,
        edits,
        topic=topic,
        before=tuple(p.id for p in ours),
        after=tuple(p.id for p in theirs),
        places=(places[0], places[1]),
        old=said(context.before, topic, context),
        new=said(context.after, topic, context),
    )


def _kind(topic: str, context: Context) -> str | None:
    """The kind of a topic's difference, or None where neither side says anything that could differ."""
    positions = [side.position(topic) or "unknown" for side in (context.before, context.after)]
    ours, theirs = positions
    if ours == theirs and ours in (*_NOTHING, "unknown"):
        return None
    if theirs == "unknown":
        return "theirs_unknown"
    if ours == "unknown":
        return "ours_unknown"
    if ours in _NOTHING and theirs in _NOTHING:
        return "theirs_differs"
    if ours in _NOTHING:
        return "theirs_alone_stricter" if _demands(context.after, topic, context) else "theirs_alone"
    if theirs in _NOTHING:
        return "ours_alone_looser" if _demands(context.before, topic, context) else "ours_alone"
    if "delegated" in positions:
        return "theirs_differs"
    return _regulated_kind(topic, context)


def _demands(side: KnownRevision, topic: str, context: Context) -> bool:
    return any(is_demand(p.modality, context.vocabulary) for p in side.on.get(topic, ()))


def _regulated_kind(topic_id: str, context: Context) -> str:
    """The kind of the difference on a topic that both sides regulate."""
    topic = context.topic(topic_id)
    ours, theirs = context.before.on.get(topic_id, []), context.after.on.get(topic_id, [])
    if topic is None:
        return "theirs_differs"
    if _essence(ours) == _essence(theirs):
        return "theirs_equal"
    valued = [[p for p in side if p.value_on(topic_id) is not None] for side in (ours, theirs)]
    old, new = (all_together([p.value for p in side if p.value is not None]) for side in valued)
    if old is None or new is None or _where_and_when(valued[0]) != _where_and_when(valued[1]):
        return "theirs_differs"
    by_value, by_modality = old.compare(new, topic.scale), _by_modality(valued, topic, context)
    ordered = topic.scale.stricter != "neither"
    if by_value is by_modality is Direction.NEITHER and (ordered or old == new):
        return "theirs_same_value"
    return _KINDS[together([by_value, by_modality])]


def _where_and_when(provisions: list[Provision]) -> set[tuple[frozenset[str], frozenset[str]]]:
    """Where and when provisions hold. A value says nothing of what another one asks for elsewhere."""
    return {(frozenset(p.platforms), frozenset(p.conditions)) for p in provisions}


def _essence(provisions: list[Provision]) -> list[tuple[str, str, str, str]]:
    return sorted(
        (p.modality, " ".join(p.text.split()), repr(p.value), repr(p.conditions)) for p in provisions
    )


def _by_modality(valued: list[list[Provision]], topic: Topic, context: Context) -> Direction:
    modalities = [{p.modality for p in side} for side in valued]
    if modalities[0] == modalities[1]:
        return Direction.NEITHER
    if any(len(side) > 1 for side in modalities):
        return Direction.UNTOLD
    ours, theirs = modalities[0].pop(), modalities[1].pop()
    if "must_not" in (ours, theirs) and topic.scale.kind == "choice":
        # "Must not, other than on breaks" and "must, on breaks only" bind alike: the choice is the answer.
        return Direction.NEITHER if {ours, theirs} == {"must", "must_not"} else Direction.UNTOLD
    return modality_direction(ours, theirs, context.vocabulary)
