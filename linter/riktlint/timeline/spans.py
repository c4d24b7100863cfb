"""The time of each revision: on which days it can, and on which it must, have counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from riktlint.model.corpus import Folder
from riktlint.model.revision import Revision
from riktlint.timeline.windows import Window, decided_in, ended_in, started_in


@dataclass(frozen=True, slots=True)
class Span:
    """The time of one revision: certainly from `start.latest`, certainly not after `end.latest`."""

    revision: Revision
    decided: Window
    start: Window
    end: Window | None

    def bounds(self) -> list[date]:
        """The days on which what can be said of it changes."""
        windows = [self.decided, self.start] + ([self.end] if self.end else [])
        return [day for window in windows for day in (window.earliest, window.latest) if day is not None]

    def state(self, day: date) -> Literal["no", "maybe", "yes"]:
        """What can be said of it from this bound to the next."""
        if self.start.earliest is not None and day < self.start.earliest:
            return "no"
        if self.end is not None and self.end.latest is not None and day >= self.end.latest:
            return "no"
        begun = self.start.latest is not None and day >= self.start.latest
        lasting = self.end is None or (self.end.earliest is not None and day < self.end.earliest)
        sure = self.revision.status == "adopted"
        return "yes" if sure and begun and lasting else "maybe"

    def is_decided(self, day: date) -> bool:
        """Whether it was certainly decided by a day."""
        return (
            self.revision.status == "adopted"
            and self.decided.latest is not None
            and self.decided.latest <= day
        )

    def awaits(self, day: date) -> bool:
        """Whether it was certainly decided by a day, and certainly not in force yet."""
        return self.is_decided(day) and self.start.earliest is not None and day < self.start.earliest


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal, and the first day on which it is certain that it had been made: the last that it can have been.

    None where nothing tells of any day.
    """

    revision: Revision
    known_from: date | None

    def is_known(self, since: date | None) -> bool:
        """Whether it is certain to have been made by the first of some days; None is before all days."""
        return self.known_from is None or (since is not None and since >= self.known_from)


def spans_of(folder: Folder) -> list[Span]:
    """The times of all revisions that may have counted, from the oldest to the newest."""
    return [
        Span(revision, decided_in(revision, folder), started_in(revision, folder), ended_in(revision, folder))
        for revision in folder.chronological()
        if revision.status in ("adopted", "unknown")
    ]


def proposals_of(folder: Folder) -> list[Proposal]:
    """All proposals that were not followed by an adopted revision, from the oldest to the newest."""
    found = []
    for revision in folder.chronological():
        if revision.status == "proposed" and folder.successor(revision) is None:
            window = decided_in(revision, folder)
            found.append(Proposal(revision, window.latest or window.earliest))
    return found
