"""What was in force on a day: the days divided into intervals with one answer each, honest where none can be given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from riktlint.model.corpus import Folder
from riktlint.model.dates import date_words
from riktlint.model.revision import Revision
from riktlint.text import Text
from riktlint.timeline.answers import after_verified, coming, put_forward, verdict_told
from riktlint.timeline.spans import Proposal, Span, proposals_of, spans_of
from riktlint.wording import say
from riktlint.wording.phrases import together

Verdict = Literal["in_force", "decided", "untold", "none", "after"]
"""In force; the latest decided, but unknown whether in force; can't be told; nothing known yet; nothing known any
more."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Days with the same answer, from `since` up to but not including `until`. None: without an end.

    `verified` is the day on which the facts were last verified, where all the days come after it.
    """

    since: date | None
    until: date | None
    verdict: Verdict
    revisions: tuple[Revision, ...]
    proposals: tuple[Revision, ...]
    answer: Text
    verified: date | None = None

    def holds(self, day: date) -> bool:
        """Whether a day is one of them."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)

    @property
    def span(self) -> Text:
        """The days in words, the last one included."""
        since = date_words(self.since) if self.since else None
        if self.until is None:
            return say("timeline.spans.from", since=since) if since else say("timeline.spans.always")
        last = self.until - timedelta(1)
        if since is None:
            return say("timeline.spans.before", until=date_words(last))
        return say(
            "timeline.spans.day" if last == self.since else "timeline.spans.between",
            since=since,
            until=date_words(last),
        )


def intervals(folder: Folder) -> list[Interval]:
    """All days, divided where the answer changes, from the oldest to the newest."""
    spans = spans_of(folder)
    if not spans:
        return []
    proposals = proposals_of(folder)
    known = [revision.dates.verified or revision.dates.recorded for revision in folder.revisions.values()]
    verified = max((day.latest for day in known if day is not None), default=None)
    unverified_from = verified + timedelta(1) if verified else None
    cuts = {day for span in spans for day in span.bounds()}
    cuts |= {proposal.known_from for proposal in proposals if proposal.known_from is not None}
    cuts |= {unverified_from} if unverified_from else set()
    edges: list[date | None] = [None, *sorted(cuts), None]
    found: list[Interval] = []
    for since, until in pairwise(edges):
        late = verified if unverified_from and since and since >= unverified_from else None
        interval = _interval(spans, proposals, since, until, late)
        if found and found[-1] == replace(interval, since=found[-1].since, until=since):
            interval = replace(found.pop(), until=until)
        found.append(interval)
    last = found[-1]
    found[-1] = _interval(spans, proposals, last.since, None, last.verified, lasting=True)
    return found


def _interval(
    spans: list[Span],
    proposals: list[Proposal],
    since: date | None,
    until: date | None,
    verified: date | None,
    *,
    lasting: bool = False,
) -> Interval:
    """What can be said of the days, in the present tense if they are `lasting`."""
    day = since or date.min
    possible = [span for span in spans if span.state(day) != "no"]
    verdict = _verdict(spans, possible, day)
    known = [proposal for proposal in proposals if proposal.is_known(since)]
    awaited = [span for span in spans if span.awaits(day)]
    told = [
        *(() if verdict == "none" and awaited else verdict_told(verdict, possible, day, lasting=lasting)),
        *coming(awaited),
        *put_forward(known),
        *after_verified(verified, [span.revision for span in spans]),
    ]
    return Interval(
        since,
        until,
        verdict,
        tuple(span.revision for span in possible),
        tuple(proposal.revision for proposal in known),
        together(told),
        verified,
    )


def _verdict(spans: list[Span], possible: list[Span], day: date) -> Verdict:
    if not possible:
        begun = any(span.start.earliest is not None and span.start.earliest <= day for span in spans)
        return "after" if begun else "none"
    if len(possible) == 1 and possible[0].state(day) == "yes":
        return "in_force" if possible[0].revision.dates.in_force_from is not None else "decided"
    return "untold"
