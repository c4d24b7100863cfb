"""What can be said of some days, in words: first the latest known decision, then what is uncertain about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from riktlint.model.dates import PartialDate, date_words
from riktlint.model.revision import Revision
from riktlint.text import Text, same
from riktlint.timeline.spans import Proposal, Span
from riktlint.timeline.windows import Window
from riktlint.views.titles import titled
from riktlint.wording import say


def on(day: PartialDate | None, window: Window) -> Text:
    """When something happened, to stand within a sentence: "den 14 mars 2017", "i mars 2017" or "senast ..."."""
    if day is not None:
        precision = "day" if day.day else "month" if day.month else "year"
        return say(f"timeline.on.{precision}", date=date_words(day))
    earliest, latest = (
        date_words(bound) if bound is not None else None for bound in (window.earliest, window.latest)
    )
    if earliest is not None and latest is not None:
        return say("timeline.on.between", earliest=earliest, latest=latest)
    return say("timeline.on.latest", latest=latest) if latest is not None else say("timeline.on.unknown")


def teller(revision: Revision) -> Literal["own", "source"]:
    """Whose it is to tell what is not known: the writer's of a text written here, else the sources'."""
    return "own" if revision.text_status == "official" else "source"


def verdict_told(verdict: str, possible: Sequence[Span], day: date, *, lasting: bool) -> Iterator[Text]:
    """What counted from a day on; `lasting` where the days have no end.

    `verdict` is a word of `riktlint.timeline.days.Verdict`, and `possible` what may have counted, the oldest first.
    """
    tense = "now" if lasting else "then"
    if verdict == "none":
        yield say("timeline.verdicts.none")
    elif verdict == "after":
        yield say(f"timeline.verdicts.after.{tense}")
    elif verdict == "in_force":
        yield say(f"timeline.verdicts.in_force.{tense}", revision=_name(possible[0].revision))
    else:
        decided = [span for span in possible if span.is_decided(day)]
        yield from _after_decision(decided[-1], possible, tense) if decided else _undecided(possible, tense)


def _after_decision(lead: Span, possible: Sequence[Span], tense: str) -> Iterator[Text]:
    """The latest decision, and what may have counted instead."""
    revision = lead.revision
    when = on(revision.decision.date, lead.decided)
    yield say(f"timeline.verdicts.decided.{tense}", revision=_name(revision), when=when)
    begun = revision.dates.in_force_from
    if begun is None:
        yield say(f"timeline.verdicts.start_unknown.{teller(revision)}")
    else:
        yield say("timeline.verdicts.begun", when=on(begun, lead.start))
    until = revision.dates.in_force_until
    if until is not None:
        yield say("timeline.verdicts.ended", when=on(until, Window.of(until)))
    place = possible.index(lead)
    for span in possible[:place]:
        yield say("timeline.verdicts.till_then", revision=_name(span.revision))
    for span in possible[place + 1 :]:
        key = "replaced" if span.revision.status == "adopted" else "instead"
        yield say(f"timeline.verdicts.{key}", revision=_name(span.revision), when=_decided(span))


def _undecided(possible: Sequence[Span], tense: str) -> Iterator[Text]:
    """What may have counted, where nothing is certain to have been decided."""
    for span in possible:
        key = "maybe" if span.revision.status == "adopted" else "undecided"
        name = _name(span.revision)
        yield say(f"timeline.verdicts.{key}.{tense}", revision=name, when=_decided(span))


def coming(spans: Sequence[Span]) -> Iterator[Text]:
    """What was decided but did not count yet."""
    for span in spans:
        when = on(span.revision.dates.in_force_from, span.start)
        yield say("timeline.notes.coming", revision=_name(span.revision), when=when)


def put_forward(proposals: Sequence[Proposal]) -> Iterator[Text]:
    """What was proposed, and what became of it."""
    for proposal in proposals:
        revision, decision = proposal.revision, proposal.revision.decision
        if decision.outcome in ("rejected", "referred_back"):
            when = on(decision.date, Window(None, proposal.known_from))
            yield say(f"timeline.notes.{decision.outcome}", revision=_name(revision), when=when)
        else:
            yield say(f"timeline.notes.proposal.{teller(revision)}", revision=_name(revision))


def after_verified(verified: date | None, revisions: Sequence[Revision]) -> Iterator[Text]:
    """Until when the facts were verified, for days after that."""
    if verified is not None:
        yield say(f"timeline.notes.verified.{teller(revisions[-1])}", verified=date_words(verified))


def _name(revision: Revision) -> Text:
    return same(titled(revision))


def _decided(span: Span) -> Text:
    return on(span.revision.decision.date, span.decided)
