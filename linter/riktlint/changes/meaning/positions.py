"""What a revision says on a topic as a whole, before and after."""

from __future__ import annotations

from collections.abc import Sequence

from riktlint.changes.change import Change, change
from riktlint.changes.edits import Edit
from riktlint.changes.meaning.context import Context, KnownRevision
from riktlint.changes.wording import phrase
from riktlint.comparison.answers import answer
from riktlint.model.place import Place
from riktlint.text import Text, same
from riktlint.wording import say

_NOTHING = Text("", "")


def position_change(topic: str, edits: Sequence[Edit], context: Context) -> Change | None:
    """Return the change of a topic's position, or None if neither the position nor its record differs.

    `edits` are those of the topic's entry. A topic whose provisions alone speak counts as regulated.
    """
    before, after = context.before.position(topic), context.after.position(topic)
    if before == after:
        return _same_position(topic, edits, context) if edits else None
    if not edits:
        return None  # only the provisions tell: each of them is a change of its own
    old, new = said(context.before, topic, context), said(context.after, topic, context)
    kind = _kind(before, after)
    if kind in ("topic_now_delegated", "reference_added"):
        new = same(_pointed_to(context.after, topic))
    if kind in ("topic_taken_back", "reference_removed"):
        old = same(_pointed_to(context.before, topic))
    return _change(kind, topic, edits, context, old=old, new=new)


def _kind(before: str | None, after: str | None) -> str:
    if before is None:
        return "position_recorded"
    if after is None:
        return "position_unrecorded"
    if before == "unknown":
        return "topic_now_known"
    if after == "unknown":
        return "topic_no_longer_known"
    if before == "delegated":
        return "topic_taken_back" if after == "regulated" else "reference_removed"
    if after == "delegated":
        return "topic_now_delegated" if before == "regulated" else "reference_added"
    if after == "regulated":
        return "topic_now_regulated"
    if before == "regulated":
        return "topic_no_longer_regulated"
    return "topic_not_applicable" if after == "not_applicable" else "topic_applicable"


def _same_position(topic: str, edits: Sequence[Edit], context: Context) -> Change:
    fields = {edit.path[2] if len(edit.path) > 2 else "" for edit in edits}
    if "to" in fields:
        old, new = (_pointed_to(side, topic) for side in (context.before, context.after))
        return _change("reference_changed", topic, edits, context, old=same(old), new=same(new))
    written = [_written(side, topic) for side in (context.before, context.after)]
    if written[0] != written[1]:
        texts = (written[0], written[1]) if written[0] and written[1] else None
        quoted = [phrase("quoted", text=text) if text else phrase("absent") for text in written]
        return _change("answer_changed", topic, edits, context, texts=texts, old=quoted[0], new=quoted[1])
    return _change("position_noted", topic, edits, context)


def said(side: KnownRevision, topic: str, context: Context) -> Text:
    """What a revision says on a topic, in a sentence."""
    position = side.position(topic)
    if position in ("silent", "unknown", "not_applicable"):
        return say(f"changes.positions.{position}", to="")
    known = context.topic(topic)
    short = answer(side.revision, known) if known else ""
    if position == "delegated":
        return say("changes.positions.delegated", to=_pointed_to(side, topic))
    return same(short) if short else say("changes.positions.regulated")


def _written(side: KnownRevision, topic: str) -> str:
    position = side.revision.positions.get(topic)
    return (position.answer or "") if position else ""


def _pointed_to(side: KnownRevision, topic: str) -> str:
    position = side.revision.positions.get(topic)
    return (position.to or "") if position else ""


def _place(side: KnownRevision, topic: str) -> Place | None:
    position = side.revision.positions.get(topic)
    return position.place if position else None


def _change(
    kind: str,
    topic: str,
    edits: Sequence[Edit],
    context: Context,
    *,
    texts: tuple[str, str] | None = None,
    old: Text = _NOTHING,
    new: Text = _NOTHING,
) -> Change:
    places = (_place(context.before, topic), _place(context.after, topic))
    return change(kind, edits, topic=topic, texts=texts, places=places, old=old, new=new)
