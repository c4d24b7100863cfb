"""What was in force on a day: the days divided into intervals with one answer each, honest where none can be given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from riktlint.model.corpus import Folder
from riktlint.model.revision import Revision
from riktlint.text import Text, same
from riktlint.timeline.windows import Window, ended_in, started_in
from riktlint.views.titles import titled
from riktlint.wording import say
from riktlint.wording.phrases import Joint, date_words, joined_texts, together

Verdict = Literal["in_force", "decided", "untold", "unverified", "none", "after"]
"""In force; the latest decided, but unknown whether in force; can't be told; later than what we have verified;
nothing known yet; nothing known any more."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Days with the same answer, from `since` up to but not including `until`. None: without an end."""

    since: date | None
    until: date | None
    verdict: Verdict
    revisions: tuple[Revision, ...]
    proposals: tuple[Revision, ...] = ()
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

    @property
    def answer(self) -> Text:
        """The answer in words."""
        names = [same(titled(revision)) for revision in self.revisions]
        key: str = self.verdict
        if key == "untold" and len(names) > 1:
            key = "untold_between"
        elif key == "unverified" and not names:
            key = "unverified_none"
        joint: Joint = "and" if key == "untold_between" else "or"
        verified = date_words(self.verified) if self.verified else ""
        told = [say(f"timeline.verdicts.{key}", revisions=joined_texts(names, joint), verified=verified)]
        told += [say("timeline.notes.proposal", revision=titled(proposal)) for proposal in self.proposals]
        return together(told)


@dataclass(frozen=True, slots=True)
class _Span:
    """The time of one revision: certainly from `start.latest`, certainly not after `end.latest`."""

    revision: Revision
    start: Window
    end: Window | None

    def bounds(self) -> list[date]:
        """The days on which what can be said of it changes."""
        windows = [self.start] + ([self.end] if self.end else [])
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


def intervals(folder: Folder) -> list[Interval]:
    """All days, divided where the answer changes, from the oldest to the newest."""
    ordered = folder.chronological()
    spans = [
        _Span(revision, started_in(revision, folder), ended_in(revision, folder))
        for revision in ordered
        if revision.status in ("adopted", "unknown")
    ]
    if not spans:
        return []
    proposals = [
        (revision, started_in(revision, folder))
        for revision in ordered
        if revision.status == "proposed" and folder.successor(revision) is None
    ]
    verified = max((d.latest for r in ordered if (d := r.dates.verified or r.dates.recorded)), default=None)
    cuts = {day for span in spans for day in span.bounds()}
    cuts |= {window.earliest for _, window in proposals if window.earliest is not None}
    unverified_from = verified + timedelta(1) if verified else None
    if unverified_from is not None:
        cuts = {day for day in cuts if day < unverified_from} | {unverified_from}
    edges: list[date | None] = [None, *sorted(cuts), None]
    found: list[Interval] = []
    for since, until in pairwise(edges):
        verdict, revisions = _verdict(spans, since or date.min)
        put_forward = tuple(
            revision
            for revision, window in proposals
            if window.earliest is None or (since is not None and since >= window.earliest)
        )
        interval = Interval(since, until, verdict, revisions, put_forward)
        if unverified_from is not None and since == unverified_from:
            interval = replace(interval, verdict="unverified", verified=verified)
        if found and _same(found[-1], interval):
            found[-1] = replace(found[-1], until=until)
        else:
            found.append(interval)
    return found


def _verdict(spans: list[_Span], day: date) -> tuple[Verdict, tuple[Revision, ...]]:
    sure = [span for span in spans if span.state(day) == "yes"]
    possible = [span for span in spans if span.state(day) != "no"]
    revisions = tuple(span.revision for span in possible)
    if not possible:
        begun = any(span.start.earliest is not None and span.start.earliest <= day for span in spans)
        return ("after" if begun else "none"), ()
    if len(sure) == len(possible) == 1:
        known = sure[0].revision.dates.in_force_from is not None
        return ("in_force" if known else "decided"), revisions
    return "untold", revisions


def _same(one: Interval, other: Interval) -> bool:
    return (one.verdict, one.revisions, one.proposals) == (other.verdict, other.revisions, other.proposals)
