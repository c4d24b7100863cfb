"""The latest that has happened in all municipalities."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from riktlint.model.municipality import Municipality
from riktlint.timeline.events import DECISIONS, Event
from riktlint.timeline.timeline import Timeline

_NEWS = frozenset([*DECISIONS, "in_force", "published", "ended", "recorded", "corrected"])


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of news."""

    municipality: Municipality
    event: Event


def recent(timelines: Iterable[Timeline]) -> list[Item]:
    """Decisions, recordings and corrections, the newest first; what has no date comes last.

    That one revision took another's place is told by the decision on the new one.
    """
    items = [
        Item(timeline.municipality, event)
        for timeline in timelines
        for event in timeline.events
        if event.kind in _NEWS
    ]
    dated = [item for item in items if item.event.date is not None]
    # Sorting keeps the municipalities' order among what happened on the same day.
    dated.sort(key=lambda item: (item.event.window.earliest or date.min, str(item.event.date)), reverse=True)
    return dated + [item for item in items if item.event.date is None]
