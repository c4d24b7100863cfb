"""What a memo is made of: two revisions of a municipality's guideline, and what differs between them."""

from __future__ import annotations

from dataclasses import dataclass

from riktlint.changes.diff import Diff
from riktlint.changes.revisions import diff_revisions
from riktlint.documents.blocks import Span
from riktlint.model.revision import Revision, StatedChange
from riktlint.views.subject import Subject
from riktlint.wording import word


@dataclass(frozen=True, slots=True)
class MemoSubject:
    """The revision that is in use and the proposed one, both with their surroundings."""

    before: Subject
    after: Subject
    diff: Diff
    profile: str
    steps: tuple[Revision, ...]
    """The revisions after `before` up to `after`, where each is said to supersede the one before it."""

    @classmethod
    def of(cls, one: Subject, other: Subject, profile: str | None) -> MemoSubject:
        """Gather what a memo needs. `profile` counts instead of the municipality's own."""
        before, after, vocabulary = one.revision, other.revision, other.corpus.vocabulary
        steps = _steps(other, before)
        units = [*one.municipality.units, *other.municipality.units]
        diff = diff_revisions(before, after, vocabulary, units=units, between=steps[:-1])
        return cls(one, other, diff, profile or other.municipality.profile or "minimum", steps)

    @property
    def stated(self) -> list[StatedChange]:
        """What the sources themselves say has changed on the way from the one to the other."""
        return [change for revision in self.steps for change in revision.stated_changes]

    @property
    def both_whole(self) -> bool:
        """Whether the whole text is known on both sides. Only then does it say something that no change is found."""
        return all(side is None or bool(side.whole) for side in (self.diff.before, self.diff.after))


def _steps(after: Subject, before: Revision) -> tuple[Revision, ...]:
    steps, seen = [after.revision], {after.revision.id}
    while True:
        previous = after.folder.predecessor(steps[0])
        if previous is None or previous.id in seen:
            return ()
        if previous.id == before.id:
            return tuple(steps)
        seen.add(previous.id)
        steps.insert(0, previous)


def gap(what: str, **names: object) -> Span:
    """What somebody has to fill in."""
    return Span(word("memo.gap", what=word(f"memo.what.{what}", **names)), "gap")
