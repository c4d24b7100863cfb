"""Two revisions of one municipality, or two states of one revision, compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from riktlint.changes.change import Change, change
from riktlint.changes.diff import Diff, DiffSide
from riktlint.changes.edits import Edit, compare_branches, order_edit
from riktlint.changes.facts import Branch, facts_of
from riktlint.changes.following import FollowedGroup, Side, follow
from riktlint.changes.meaning.aspects import followed
from riktlint.changes.meaning.context import Context, KnownRevision
from riktlint.changes.meaning.corrections import Corrections, erratum_edits
from riktlint.changes.meaning.document import field_change
from riktlint.changes.meaning.items import Sides, item_changes, list_of
from riktlint.changes.meaning.positions import position_change
from riktlint.changes.meaning.provisions import added, regrouped, removed
from riktlint.changes.meaning.units import one_for_each_unit
from riktlint.model.municipality import Unit
from riktlint.model.revision import Revision
from riktlint.model.vocabulary import Vocabulary


def diff_revisions(
    before: Revision,
    after: Revision,
    vocabulary: Vocabulary,
    *,
    units: Iterable[Unit] = (),
    between: Sequence[Revision] = (),
) -> Diff:
    """Compare two revisions of one municipality.

    `units` are the municipality's, for their names and what replaced them. `between` are the revisions on the way
    from `before` to `after`, in that order.
    """
    comparison = _Comparison(before, after, Context.of(before, after, vocabulary, units), between)
    return Diff(
        "same_revision" if is_same(before, after) else "revisions",
        subject(before),
        subject(after),
        tuple(comparison.changes()),
    )


def is_same(before: Revision, after: Revision) -> bool:
    """Whether two revisions are one in two states, under the same id or one that either has had."""
    return not set(before.ids).isdisjoint(after.ids)


def subject(revision: Revision, municipality: str | None = None) -> DiffSide:
    """One revision as a side of a comparison; `municipality` is the municipality's name, if it is known."""
    return DiffSide(
        id=revision.id,
        title=revision.title,
        municipality=municipality or revision.municipality,
        file=revision.place.file,
        status=revision.status,
        whole=KnownRevision(revision).whole,
    )


class _Comparison:
    """One comparison: its edits sorted, and what they mean."""

    def __init__(
        self, before: Revision, after: Revision, context: Context, between: Sequence[Revision]
    ) -> None:
        self._context = context
        self._files = (before.place, after.place)
        self._facts = facts_of(before), facts_of(after)
        self._sides = (
            Side.of(before, self._facts[0]["provisions"]),
            Side.of(after, self._facts[1]["provisions"]),
        )
        self._groups = follow(*self._sides, between)
        self._others = compare_branches((), *(_without_provisions(facts) for facts in self._facts))
        same = is_same(before, after)
        self._errata = erratum_edits(self._others) if same else []
        self._corrections = Corrections(self._errata)

    def changes(self) -> list[Change]:
        """Every change: topic by topic, then the rest in the order of the file."""
        by_topic = self._provision_changes()
        positions: dict[str, list[Edit]] = {}
        fields, lists = [], dict[tuple[str, ...], list[Edit]]()
        for edit in self._others:
            if edit.path[0] == "positions":
                positions.setdefault(edit.path[1], []).append(edit)
            else:
                path = list_of(edit.path)
                if path is None:
                    fields.append(edit)
                else:
                    lists.setdefault(path, []).append(edit)
        found: list[Change] = []
        known = [*self._context.vocabulary.topics, *positions, *by_topic]
        for topic in dict.fromkeys(known):
            edits = self._corrections.left(positions.get(topic, []))
            if edits:
                told = position_change(topic, edits, self._context)
                found += [told] if told else []
            found += by_topic.get(topic, [])
        found += self._order()
        found += [
            field_change(edit, self._context.names, self._files) for edit in self._corrections.left(fields)
        ]
        for path, edits in lists.items():
            kept = self._corrections.left(edits)
            found += item_changes(path, kept, self._items(), self._context.names)
        return one_for_each_unit(self._with_corrected(told) for told in found)

    def _items(self) -> Sides:
        return Sides(*self._facts, (self._files[0].file, self._files[1].file))

    def _with_corrected(self, told: Change) -> Change:
        """A change that tells of an erratum, with all that the erratum accounts for."""
        for erratum in self._errata:
            if told.edits == (erratum,):
                covered = self._corrections.of(erratum)
                texts = [(e.before, e.after) for e in covered if e.path[-1] == "text" and e.what == "field"]
                provision = (erratum.after or erratum.before).get("provision")
                ids = (provision,) if provision else ()
                return replace(
                    told,
                    edits=(erratum, *covered),
                    before=ids,
                    after=ids,
                    texts=texts[0] if len(texts) == 1 else None,
                )
        return told

    def _provision_changes(self) -> dict[str, list[Change]]:
        by_topic: dict[str, list[Change]] = {}
        indices = [{key: n for n, key in enumerate(side.facts)} for side in self._sides]
        for group in self._groups:
            olds = [self._sides[0].provisions[key] for key in group.before]
            news = [self._sides[1].provisions[key] for key in group.after]
            edits = self._corrections.left(self._group_edits(group, indices), [p.id for p in (*olds, *news)])
            if not edits:
                continue
            if len(olds) == len(news) == 1:
                told = followed(olds[0], news[0], edits, self._context, suspected=group.suspected)
            elif not olds:
                told = [added(news[0], edits, self._context)]
            elif not news:
                told = [removed(olds[0], edits, self._context)]
            else:
                told = [regrouped(olds, news, edits, self._context, suspected=group.suspected)]
            for one in told:
                by_topic.setdefault(one.topic or "", []).append(one)
        return by_topic

    def _group_edits(self, group: FollowedGroup, indices: list[dict[str, int]]) -> list[Edit]:
        before, after = (side.facts for side in self._sides)
        if len(group.before) == len(group.after) == 1:
            old, new = group.before[0], group.after[0]
            return compare_branches(("provisions", old), before[old], after[new])
        gone = [
            Edit(("provisions", key), "removed", before[key], None, indices[0][key]) for key in group.before
        ]
        come = [Edit(("provisions", key), "added", None, after[key], indices[1][key]) for key in group.after]
        return gone + come

    def _order(self) -> list[Change]:
        pairs = [(g.before[0], g.after[0]) for g in self._groups if len(g.before) == len(g.after) == 1]
        edits = order_edit(("provisions",), self._sides[0].facts, self._sides[1].facts, pairs)
        return [change("provisions_reordered", edits)] if edits else []


def _without_provisions(facts: Branch) -> Branch:
    return Branch({key: value for key, value in facts.items() if key != "provisions"})
