"""What the source says has changed and what the comparison shows, brought together so that nothing is said twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from riktlint.changes.account import without_repeated
from riktlint.changes.change import Change
from riktlint.documents.memo.subject import MemoSubject
from riktlint.model.revision import StatedChange
from riktlint.model.sources import SourceRef
from riktlint.values.direction import Direction

_IN_SUBSTANCE = ("rules", "topics", "unclear")
_SAME: dict[str, tuple[str, ...]] = {
    "widened": ("value_", "scope_", "list_", "bearers_added"),
    "renamed": ("unit_replaced", "bearers_changed"),
    "moved": ("provision_moved", "provisions_merged", "provisions_recast"),
    "removed": ("requirement_removed", "provision_removed", "statement_removed", "covered_removed"),
    "clarified": ("value_added", "bearers_named"),
    "added": ("topic_now_regulated",),
}
"""Which kinds of computed change a stated change of a kind tells of, by how their ids begin."""


@dataclass(slots=True)
class StatedLine:
    """A change that the source states, with the directions of the computed changes that it tells of."""

    stated: StatedChange
    directions: list[Direction] = field(default_factory=list)


@dataclass(slots=True)
class Reconciled:
    """Every change, each in one place.

    `stated` are those that the source states, in its order, and `computed` those that it does not, by topic.
    `topics` are all topics with either, in the vocabulary's order. `uncertain` is what somebody has to look at;
    only where it is empty and all is known on both sides is the account `complete`.
    """

    stated: list[StatedLine]
    computed: dict[str, list[Change]]
    topics: list[str]
    document: list[Change]
    editorial: list[Change]
    now_known: list[str]
    lost: list[Change]
    uncertain: list[Change]
    complete: bool

    @property
    def in_substance(self) -> bool:
        """Whether anything changes but the wording."""
        return bool(self.stated or self.computed or self.document)

    def directed(self, direction: Direction) -> list[str]:
        """The topics with a change in a direction."""
        found = {line.stated.topic for line in self.stated if direction in line.directions}
        found |= {t for t, told in self.computed.items() if any(c.direction is direction for c in told)}
        return [topic for topic in self.topics if topic in found]


def reconcile(subject: MemoSubject) -> Reconciled:
    """Sort the changes between two revisions by where a memo tells of them."""
    vocabulary, changes = subject.after.corpus.vocabulary, subject.diff.changes
    stated = [StatedLine(change) for change in subject.stated]
    substantial = [change for change in changes if change.kind.area in _IN_SUBSTANCE]
    computed: dict[str, list[Change]] = {}
    for topic in vocabulary.topics:
        lines = [line for line in stated if line.stated.topic == topic]
        found = [change for change in substantial if change.topic == topic]
        left = without_repeated([change for change in found if not _covered(change, lines, subject)])
        if left:
            computed[topic] = left
    told = {line.stated.topic for line in stated} | {change.topic for change in substantial}
    topics = [topic for topic in vocabulary.topics if topic in told]
    changed = {name for change in substantial for name in change.ids}
    now_known = [
        topic
        for topic in vocabulary.topics
        if topic not in topics
        and subject.after.revision.position_on(topic) in ("regulated", "delegated")
        and any(c.topic == topic and c.kind.area == "known" for c in changes)
    ]
    lost = _lost(changes, set(topics))
    forms = [change for change in changes if change.kind.area == "forms"]
    asked = [change for change in changes if change.kind.area == "check"]
    uncertain = (
        asked if subject.both_whole else [*asked, *forms]
    )  # a form may have been there in what is not known
    return Reconciled(
        stated=stated,
        computed=computed,
        topics=topics,
        document=[c for c in changes if _of_document(c, subject) or (c in forms and subject.both_whole)],
        editorial=[c for c in changes if c.kind.area == "wording" and c.ids and not changed & set(c.ids)],
        now_known=now_known,
        lost=lost,
        uncertain=uncertain,
        complete=subject.both_whole and not (now_known or lost or uncertain),
    )


def _of_document(told: Change, subject: MemoSubject) -> bool:
    """Whether the change is of the document itself. A title with a mere addition is not another title."""
    if told.kind.id == "title_changed":
        return not subject.after.title.startswith(subject.before.title)
    return told.kind.id in ("document_type_changed", "review_due_changed")


def _covered(told: Change, lines: list[StatedLine], subject: MemoSubject) -> bool:
    """Whether the source states this change: by its kind, or as it comes from the same passage."""
    sources = [p.source for p in subject.after.revision.provisions if p.id in told.after]
    for line in lines:
        named = told.kind.id.startswith(_SAME[line.stated.kind])
        if named or any(_same_passage(source, line.stated.source) for source in sources):
            if told.kind.area != "unclear":  # the source says what the words may leave open
                line.directions.append(told.direction)
            return True
    return False


def _same_passage(one: SourceRef, other: SourceRef) -> bool:
    return bool(one.section) and (one.document, one.section, one.paragraph, one.item) == (
        other.document,
        other.section,
        other.paragraph,
        other.item,
    )


def _lost(changes: Iterable[Change], told: set[str]) -> list[Change]:
    """Provisions of which it can't be seen whether they remain. What replaces them is not known either."""
    return [
        change
        for change in changes
        if change.kind.area == "lost"
        and change.before
        and change.topic is not None
        and change.topic not in told
    ]
