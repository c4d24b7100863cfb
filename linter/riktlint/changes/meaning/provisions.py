"""Provisions that come, go, split and merge."""

from __future__ import annotations

from collections.abc import Sequence

from riktlint.changes.change import Change, change
from riktlint.changes.edits import Edit
from riktlint.changes.meaning.context import Context, KnownRevision
from riktlint.changes.meaning.modality import modality_direction
from riktlint.changes.paraphrase.sameness import says_the_same
from riktlint.changes.wording import phrase
from riktlint.model.revision import Provision
from riktlint.text import Text
from riktlint.values.direction import Direction, together
from riktlint.values.value import all_together
from riktlint.wording.phrases import joined_texts, number_words

_COMES = {
    "must": "requirement",
    "must_not": "prohibition",
    "should": "recommendation",
    "may": "permission",
    "states": "statement",
}
_SUFFIX = {
    Direction.STRICTER: "_stricter",
    Direction.LOOSER: "_looser",
    Direction.NEITHER: "",
    Direction.UNTOLD: "_untold",
}


def added(provision: Provision, edits: Sequence[Edit], context: Context) -> Change:
    """Return the change of a provision that was not there."""
    kind = _one_sided(provision, context.before, context)
    kind = {"known": "provision_now_known"}.get(kind, f"{kind}_added")
    return change(
        kind,
        edits,
        topic=provision.topic,
        after=(provision.id,),
        places=(None, provision.place),
        new=provision.text,
    )


def removed(provision: Provision, edits: Sequence[Edit], context: Context) -> Change:
    """Return the change of a provision that is gone."""
    kind = _one_sided(provision, context.after, context)
    kind = {"known": "provision_no_longer_known"}.get(kind, f"{kind}_removed")
    return change(
        kind,
        edits,
        topic=provision.topic,
        before=(provision.id,),
        places=(provision.place, None),
        old=provision.text,
    )


def _one_sided(provision: Provision, other: KnownRevision, context: Context) -> str:
    """What kind of provision it is that the other revision lacks, or `known` where it may well be there unseen."""
    if not other.tells(provision.topic):
        return "known"
    topic, value = context.topic(provision.topic), provision.value
    if (
        topic is not None
        and topic.scale.stricter in ("more_items", "fewer_items")
        and value is not None
        and value.adds_up
        and set(value.listed) <= other.listed(provision)
    ):
        return "covered"
    if other.position(provision.topic) == "delegated":
        return "provision"  # the document that was pointed to may have said the same
    if (
        value is not None
        and topic is not None
        and (provision.modality == "states" or value.mildest(topic.scale))
    ):
        return "provision"
    return _COMES.get(provision.modality, "provision")


def regrouped(
    before: Sequence[Provision],
    after: Sequence[Provision],
    edits: Sequence[Edit],
    context: Context,
    *,
    suspected: bool = False,
) -> Change:
    """Return the change of provisions that were split, merged, or both. Where only texts join them, it is advice."""
    if suspected:
        return change(
            "suspected_recast",
            edits,
            topic=after[0].topic,
            before=tuple(p.id for p in before),
            after=tuple(p.id for p in after),
            texts=(_numbered(before), _numbered(after)),
            places=(before[0].place, after[0].place),
            old=", ".join(p.id for p in before),
            new=", ".join(p.id for p in after),
        )
    kind = (
        "provision_split"
        if len(before) == 1
        else "provisions_merged"
        if len(after) == 1
        else "provisions_recast"
    )
    direction = _regrouped_direction(before, after, context)
    return change(
        kind + _SUFFIX[direction],
        edits,
        topic=after[0].topic,
        before=tuple(p.id for p in before),
        after=tuple(p.id for p in after),
        texts=(_numbered(before), _numbered(after)),
        places=(before[0].place, after[0].place),
        old=_quoted(before),
        new=_quoted(after),
        count=number_words(len(after)),
    )


def _regrouped_direction(
    before: Sequence[Provision], after: Sequence[Provision], context: Context
) -> Direction:
    """Which way provisions change that were regrouped: only what all of them share is compared."""
    directions = []
    modalities = {p.modality for p in before}, {p.modality for p in after}
    if modalities[0] != modalities[1]:
        if len(modalities[0]) > 1 or len(modalities[1]) > 1:
            return Direction.UNTOLD
        directions.append(modality_direction(modalities[0].pop(), modalities[1].pop(), context.vocabulary))
    if {p.topic for p in before} != {p.topic for p in after}:
        return Direction.UNTOLD
    for one, other in (
        (_bearers(before, context), _bearers(after, context)),
        ({frozenset(p.platforms) for p in before}, {frozenset(p.platforms) for p in after}),
        (_conditions(before), _conditions(after)),
    ):
        if one != other:
            return Direction.UNTOLD
    if not says_the_same(*(" ".join(p.text for p in side) for side in (before, after))):
        return Direction.UNTOLD
    directions.append(_values_direction(before, after, context))
    return together(directions)


def _bearers(provisions: Sequence[Provision], context: Context) -> set[tuple[str | None, str | None]]:
    return {
        context.latest({"role": bearer.role, "unit": bearer.unit})
        for provision in provisions
        for bearer in provision.bearers
    }


def _conditions(provisions: Sequence[Provision]) -> set[str]:
    return {condition for provision in provisions for condition in provision.conditions}


def _values_direction(before: Sequence[Provision], after: Sequence[Provision], context: Context) -> Direction:
    topic = context.topic(after[0].topic)
    olds, news = ([p.value for p in side if p.value is not None] for side in (before, after))
    if not olds and not news:
        return Direction.NEITHER
    old, new = all_together(olds), all_together(news)
    if topic is None or old is None or new is None:
        return Direction.UNTOLD
    return old.compare(new, topic.scale)


def _quoted(provisions: Sequence[Provision]) -> Text:
    if len(provisions) == 1:
        return phrase("quoted", text=provisions[0].text)
    return joined_texts([phrase("numbered", number=n, text=p.text) for n, p in enumerate(provisions, 1)])


def _numbered(provisions: Sequence[Provision]) -> str:
    if len(provisions) == 1:
        return provisions[0].text
    return " ".join(f"({number}) {provision.text}" for number, provision in enumerate(provisions, 1))
