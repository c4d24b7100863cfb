"""One provision followed from one revision to the next: each aspect of it that differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from riktlint.changes.change import Change, change
from riktlint.changes.edits import Edit
from riktlint.changes.meaning.context import Context
from riktlint.changes.meaning.modality import is_demand, modality_direction
from riktlint.changes.meaning.rewording import accounted_for, rewording
from riktlint.changes.naming import ChangeNames
from riktlint.changes.wording import field_name, modality_name, phrase, plain_value, qualifier_name
from riktlint.model.revision import Provision
from riktlint.text import Text, same
from riktlint.values.direction import Direction
from riktlint.values.value import Value
from riktlint.values.word_list import list_direction
from riktlint.wording.phrases import counted, joined_texts, together

# A text that changes together with one of these is part of that change; the first that there is takes it.
_TAKES_TEXT = ("value", "modality", "qualifier", "platforms", "bearers", "conditions", "statutes")
_LONGEST_LIST = 6
_WAYS = {Direction.STRICTER: "tightened", Direction.LOOSER: "loosened"}


def followed(
    old: Provision, new: Provision, edits: Sequence[Edit], context: Context, *, suspected: bool = False
) -> list[Change]:
    """Return the changes of a provision. Each of the edits is in one of them."""
    by_field = {edit.path[2]: edit for edit in edits}
    text = by_field.pop("text", None)
    told = _Teller(old, new, context, suspected=suspected)
    record = by_field.pop("replaces") if "id" in by_field and "replaces" in by_field else None
    also = {"id": [record] if record is not None else []}
    changes = {field: told.field(field, edit, also.get(field, [])) for field, edit in by_field.items()}
    if text is not None:
        taker = _taker(text, changes)
        if taker is None:
            return [*changes.values(), told.rewording(text)]
        changes[taker] = told.field(taker, by_field[taker], [text])
    return list(changes.values())


def _taker(text: Edit, changes: Mapping[str, Change]) -> str | None:
    """The field whose change a change of the text is part of: all words that differ are about what has changed."""
    takers = [field for field in _TAKES_TEXT if field in changes]
    kind, _ = rewording(text.before, text.after)
    said = [
        told.sv
        for field in takers
        for told in (changes[field].sentence, changes[field].old, changes[field].new)
    ]
    if takers and (kind != "text_changed" or accounted_for(text.before, text.after, said)):
        return takers[0]
    return None


class _Teller:
    """Tells the changes of one provision."""

    def __init__(self, old: Provision, new: Provision, context: Context, *, suspected: bool) -> None:
        self._old = old
        self._new = new
        self._context = context
        self._names: ChangeNames = context.names
        self._suspected = suspected

    def field(self, field: str, edit: Edit, also: list[Edit]) -> Change:
        """The change of one field, with the edits that it takes with it."""
        match field:
            case "id":
                kind = "provision_renamed" if not self._suspected else self._suspected_kind()
                return self._change(kind, [edit, *also], old=edit.before, new=edit.after)
            case "topic":
                titles = [self._names.topic(topic) for topic in (edit.before, edit.after)]
                return self._change("provision_moved", [edit], old=titles[0], new=titles[1])
            case "modality":
                return self._modality(edit, also)
            case "also_topics":
                return self._also_topics(edit)
            case "qualifier":
                return self._qualifier(edit, also)
            case "value":
                return self._value(edit, also)
            case "platforms":
                return self._platforms(edit, also)
            case "bearers":
                return self._bearers(edit, also)
            case "conditions":
                return self._conditions(edit, also)
            case "statutes":
                return self._statutes(edit, also)
            case "source":
                names = [self._names.locator(source) for source in (edit.before, edit.after)]
                return self._change("locator_changed", [edit], old=names[0], new=names[1])
            case "note":
                notes = [
                    phrase("quoted", text=n) if n else phrase("absent") for n in (edit.before, edit.after)
                ]
                return self._change("note_changed", [edit], old=notes[0], new=notes[1])
            case "replaces":
                ids = [same(", ".join(r)) if r else phrase("absent") for r in (edit.before, edit.after)]
                return self._change("replaces_changed", [edit], old=ids[0], new=ids[1])
        return self._change(
            "field_changed",
            [edit, *also],
            old=plain_value(edit.before),
            new=plain_value(edit.after),
            what=field_name(field),
        )

    def _suspected_kind(self) -> str:
        remains = {p.id for p in self._context.after.revision.provisions}
        stood = {p.id for p in self._context.before.revision.provisions}
        return "id_passed_on" if self._old.id in remains or self._new.id in stood else "suspected_rename"

    def rewording(self, edit: Edit) -> Change:
        """The change of a text on its own."""
        kind, what = rewording(edit.before, edit.after)
        return self._change(kind, [edit], what=what)

    def _change(
        self,
        kind: str,
        edits: list[Edit],
        *,
        old: Text | str = "",
        new: Text | str = "",
        what: Text | str = "",
    ) -> Change:
        rewritten = any(edit.path[-1] == "text" for edit in edits)
        return change(
            kind,
            edits,
            topic=self._new.topic,
            before=(self._old.id,),
            after=(self._new.id,),
            texts=(self._old.text, self._new.text) if rewritten else None,
            context="" if rewritten else self._new.text,
            places=(self._old.place, self._new.place),
            old=old,
            new=new,
            what=what,
        )

    def _modality(self, edit: Edit, also: list[Edit]) -> Change:
        direction = modality_direction(edit.before, edit.after, self._context.vocabulary)
        names = [modality_name(modality) for modality in (edit.before, edit.after)]
        return self._change(
            f"modality_{_WAYS.get(direction, 'turned')}", [edit, *also], old=names[0], new=names[1]
        )

    def _qualifier(self, edit: Edit, also: list[Edit]) -> Change:
        demands = self._old.modality == self._new.modality and is_demand(
            self._new.modality, self._context.vocabulary
        )
        kind = (
            "qualifier_changed"
            if (edit.before and edit.after) or not demands
            else "qualifier_added"
            if edit.after
            else "qualifier_removed"
        )
        names = [qualifier_name(qualifier) for qualifier in (edit.before, edit.after)]
        return self._change(kind, [edit, *also], old=names[0], new=names[1])

    def _also_topics(self, edit: Edit) -> Change:
        names = [
            joined_texts([same(self._names.topic(topic)) for topic in topics])
            if topics
            else phrase("no_topic")
            for topics in (edit.before, edit.after)
        ]
        return self._change("topics_also_changed", [edit], old=names[0], new=names[1])

    def _value(self, edit: Edit, also: list[Edit]) -> Change:
        old, new, edits = self._old.value, self._new.value, [edit, *also]
        if old is None or new is None:
            kind = "value_added" if old is None else "value_removed"
            written = [
                self._names.value(p.topic, p.value) if p.value else same("") for p in (self._old, self._new)
            ]
            return self._change(kind, edits, old=written[0], new=written[1])
        direction, redistributed = self._value_direction(old, new)
        names = [self._names.value(self._old.topic, old), self._names.value(self._new.topic, new)]
        if redistributed:
            return self._change("list_redistributed", edits, what=self._list_change(old, new))
        other = self._is_other(old, new)
        if direction is Direction.NEITHER and not other:
            return self._change("value_rewritten", edits, old=names[0], new=names[1])
        way = "other" if other else _WAYS.get(direction, "changed")
        if old.adds_up and new.adds_up:
            what = self._list_change(old, new)
            if max(len(old.listed), len(new.listed)) <= _LONGEST_LIST:
                what = phrase("list_arrow", what=what, before=names[0], after=names[1])
        else:
            what = phrase(f"{new.noun}_{'changed' if other else way}", before=names[0], after=names[1])
        return self._change(f"value_{way}", edits, what=what)

    def _is_other(self, old: Value, new: Value) -> bool:
        """Whether two values are different answers on a topic where none is stricter than another."""
        topic = self._context.topic(self._new.topic)
        if topic is None or topic.scale.stricter != "neither" or self._old.topic != self._new.topic:
            return False
        return not (old.adds_up and new.adds_up) or set(old.listed) != set(new.listed)

    def _value_direction(self, old: Value, new: Value) -> tuple[Direction, bool]:
        """Which way the value goes, and whether it is a list whose words only moved within the topic."""
        topic = self._context.topic(self._new.topic)
        if topic is None or self._old.topic != self._new.topic:
            return Direction.UNTOLD, False
        direction = old.compare(new, topic.scale)
        if (
            not (old.adds_up and new.adds_up)
            or old.exhaustive != new.exhaustive
            or set(old.listed) == set(new.listed)
            or (self._old.modality, self._old.reach) != (self._new.modality, self._new.reach)
            or topic.scale.stricter not in ("more_items", "fewer_items")
        ):
            return direction, False
        gained = set(new.listed) - self._context.before.listed(self._old)
        lost = set(old.listed) - self._context.after.listed(self._new)
        if not gained and not lost:
            return Direction.NEITHER, True
        return list_direction(gained, lost, topic.scale, told=old.exhaustive is not False), False

    def _list_change(self, old: Value, new: Value) -> Text:
        gained = [word for word in new.listed if word not in old.listed]
        lost = [word for word in old.listed if word not in new.listed]
        words = {
            "gained": self._names.words(self._new.topic, gained),
            "lost": self._names.words(self._old.topic, lost),
        }
        told = {True: "list_exhaustive", False: "list_examples", None: "list_open"}
        parts = []
        if gained or lost:
            parts.append(
                phrase("list_both" if gained and lost else "list_gains" if gained else "list_loses", **words)
            )
        if old.exhaustive != new.exhaustive:
            parts.append(phrase(told[new.exhaustive]))
        return together(parts, ". ")

    def _platforms(self, edit: Edit, also: list[Edit]) -> Change:
        old, new = set(edit.before or ()), set(edit.after or ())
        edits = [edit, *also]
        if old == new:
            return self._change("platforms_reordered", edits)
        # No platform named stands for every platform.
        narrower = (not old or new < old) and bool(new)
        wider = (not new or old < new) and bool(old)
        told = self._old.modality == self._new.modality and is_demand(
            self._new.modality, self._context.vocabulary
        )
        kind = (
            ("scope_narrowed" if told else "scope_narrower")
            if narrower
            else ("scope_widened" if told else "scope_wider")
            if wider
            else "scope_changed"
        )
        names = [self._names.platforms(platforms) for platforms in (edit.before, edit.after)]
        return self._change(kind, edits, old=names[0], new=names[1])

    def _bearers(self, edit: Edit, also: list[Edit]) -> Change:
        before, after = (side if isinstance(side, list) else [] for side in (edit.before, edit.after))
        old, new = ({(b.get("role"), b.get("unit")) for b in side} for side in (before, after))
        edits = [edit, *also]
        names = [self._names.bearers(bearers) for bearers in (edit.before, edit.after)]
        if not old and not new:
            return self._change("bearers_settled", edits, old=names[0], new=names[1])
        if old == new:
            return self._change("bearers_reordered", edits)
        if {self._context.latest(b) for b in before} == {self._context.latest(b) for b in after}:
            gone, come = ([b for b in x if b not in y] for x, y in ((before, after), (after, before)))
            names = [self._names.bearers(bearers) for bearers in (gone, come)]
            return self._change(
                "unit_replaced",
                edits,
                old=names[0],
                new=names[1],
                what=counted("changes.counts.provisions", 1),
            )
        kind = (
            "bearers_named"
            if not old
            else "bearers_unnamed"
            if not new
            else "bearers_added"
            if old < new
            else "bearers_removed"
            if new < old
            else "bearers_changed"
        )
        return self._change(kind, edits, old=names[0], new=names[1])

    def _conditions(self, edit: Edit, also: list[Edit]) -> Change:
        before: list[str] = edit.before or []
        after: list[str] = edit.after or []
        gone, come = ([c for c in x if c not in y] for x, y in ((before, after), (after, before)))
        quoted = [joined_texts([phrase("quoted", text=c) for c in side]) for side in (gone, come)]
        if not gone and not come:
            quoted = [joined_texts([phrase("quoted", text=c) for c in side]) for side in (before, after)]
        kind = (
            "conditions_changed"
            if bool(gone) == bool(come)
            else f"conditions_{'removed' if gone else 'added'}"
        )
        return self._change(kind, [edit, *also], old=quoted[0], new=quoted[1])

    def _statutes(self, edit: Edit, also: list[Edit]) -> Change:
        before: list[str] = edit.before or []
        after: list[str] = edit.after or []
        gone, come = ([s for s in x if s not in y] for x, y in ((before, after), (after, before)))
        edits = [edit, *also]
        if not gone and not come:
            return self._change("statutes_reordered", edits)
        names = [self._names.statutes(side) for side in (gone, come)]
        kind = "statutes_changed" if gone and come else f"statutes_{'removed' if gone else 'added'}"
        return self._change(kind, edits, old=names[0], new=names[1])
