"""The drawn timeline: where on the picture each revision's time is, in the units of the SVG."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from riktlint.model.revision import Revision
from riktlint.timeline.timeline import Timeline
from riktlint.timeline.windows import ended_in, started_in

WIDTH, _LEFT, _RIGHT = 320, 12, 308
_ROW, _TOP, _BAR = 46, 10, 14
_MOST_TICKS = 5
_LEAST = 6
"""The least width of a bar that must be seen."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time: sure, or one in which the sources do not tell."""

    x: float
    width: float
    kind: Literal["sure", "unsure"]


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """One revision: the line of text is at `text`, its bars and its mark below."""

    revision: Revision
    text: int
    top: int
    bars: list[Bar]
    mark: float | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """The picture: rows, and years at their places along the axis."""

    width: int
    height: int
    axis: int
    rows: list[DrawnRow]
    years: list[tuple[int, float]]
    last: int
    """The last year of the axis that has begun."""
    bar: int = _BAR


def draw(timeline: Timeline) -> Drawing | None:
    """Lay the timeline out; None where there is no day to lay it out by."""
    folder = timeline.folder
    ordered = folder.chronological()
    days = [d.latest for r in ordered if (d := r.dates.verified or r.dates.recorded)]
    starts = {revision.id: started_in(revision, folder) for revision in ordered}
    known = [w.earliest for w in starts.values() if w.earliest is not None]
    days += known
    if not days:
        return None
    first, last = min(days).year, max(days).year + 1
    if not known:
        first -= 1
    span = (date(last, 1, 1) - date(first, 1, 1)).days

    def at(day: date | None, otherwise: float) -> float:
        if day is None:
            return otherwise
        share = (day - date(first, 1, 1)).days / span
        return round(_LEFT + (_RIGHT - _LEFT) * min(max(share, 0.0), 1.0), 1)

    rows = []
    for number, revision in enumerate(ordered):
        start, end = starts[revision.id], ended_in(revision, folder)
        now = at(max(days), _RIGHT)
        begin, begun = at(start.earliest, _LEFT), at(start.latest, now)
        if revision.status in ("draft", "proposed") and revision.decision.date is None:
            # It is known from when we saw it; that it may be older does not make it possible before.
            stretches = [(begun, max(now, begun + _LEAST), "unsure")]
        elif revision.status != "adopted":
            stretches = [(begin, begun if revision.status != "unknown" else now, "unsure")]
        else:
            ending, ended = (at(end.earliest, begun), at(end.latest, now)) if end else (now, now)
            stretches = [
                (begin, begun, "unsure"),
                (begun, ending, "sure"),
                (max(begun, ending), ended, "unsure"),
            ]
        bars = [
            Bar(x, round(max(until - x, 0), 1), "sure" if kind == "sure" else "unsure")
            for x, until, kind in stretches
            if until - x > 0.5
        ]
        exact = start.earliest is not None and start.earliest == start.latest
        top = _TOP + number * _ROW
        rows.append(DrawnRow(revision, top + 10, top + 18, bars, begin if exact else None))
    axis = _TOP + len(ordered) * _ROW
    step = max(1, -(-(last - first) // (_MOST_TICKS - 1)))
    years = [(year, at(date(year, 1, 1), _LEFT)) for year in range(first, last + 1, step)] if known else []
    return Drawing(WIDTH, axis + 24, axis, rows, years, last - 1)
