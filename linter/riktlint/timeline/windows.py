"""Between which days something happened, when the day itself may not be known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from riktlint.model.corpus import Folder
from riktlint.model.dates import PartialDate
from riktlint.model.revision import Revision


@dataclass(frozen=True, slots=True)
class Window:
    """The first and the last day that something can have happened on. None where nothing bounds it."""

    earliest: date | None = None
    latest: date | None = None

    @classmethod
    def of(cls, known: PartialDate) -> Window:
        """The days that a date can stand for."""
        return cls(known.earliest, known.latest)


def decided_in(revision: Revision, folder: Folder) -> Window:
    """When a revision was decided, or put forward: its date, else what the sources let us conclude.

    It can't be earlier than what bounds it, what prepared it or the revision it supersedes, nor later than when we
    recorded it.
    """
    return _decided_in(revision, folder, frozenset())


def _decided_in(revision: Revision, folder: Folder, passed: frozenset[str]) -> Window:
    decision = revision.decision
    if decision.date is not None:
        return Window.of(decision.date)
    bounds = [step.date.earliest for step in decision.preparation if step.date is not None]
    previous = folder.predecessor(revision)
    if previous is not None and previous.id not in passed:
        before = _decided_in(previous, folder, passed | {revision.id})
        if before.earliest is not None:
            bounds.append(before.earliest)
    if decision.not_before is not None:
        bounds.append(decision.not_before.earliest)
    known = [day.latest for day in (revision.dates.recorded, revision.dates.published) if day is not None]
    return Window(max(bounds, default=None), min(known, default=None))


def started_in(revision: Revision, folder: Folder) -> Window:
    """When a revision came into force, or where that is unknown, when it was decided."""
    known = revision.dates.in_force_from
    return Window.of(known) if known is not None else decided_in(revision, folder)


def ended_in(revision: Revision, folder: Folder) -> Window | None:
    """The first day on which a revision no longer counts: None where nothing known has ended it."""
    until = revision.dates.in_force_until
    if until is not None:
        return Window(until.earliest + timedelta(1), until.latest + timedelta(1))
    next_one = folder.successor(revision) or folder.repealing(revision)
    return started_in(next_one, folder) if next_one is not None else None
