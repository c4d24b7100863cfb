"""What has happened to a municipality's guideline, in order, with what is not known said so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from riktlint.model.corpus import Folder
from riktlint.model.dates import PartialDate, date_words
from riktlint.model.revision import Revision
from riktlint.model.vocabulary import Vocabulary
from riktlint.text import Text
from riktlint.timeline.answers import teller
from riktlint.timeline.windows import Window, decided_in, started_in
from riktlint.views.titles import titled
from riktlint.wording import say
from riktlint.wording.phrases import number_words, sentence, together

EventKind = Literal[
    "proposed",
    "decided",
    "undecided",
    "rejected",
    "referred_back",
    "in_force",
    "published",
    "ended",
    "repealed",
    "superseded",
    "review_due",
    "recorded",
    "corrected",
]
_ORDER: tuple[EventKind, ...] = (
    "ended",
    "undecided",
    "proposed",
    "rejected",
    "referred_back",
    "decided",
    "repealed",
    "superseded",
    "published",
    "in_force",
    "recorded",
    "corrected",
    "review_due",
)
"""Which comes first of several on the same day."""
_NOTHING = Text("", "")
DECISIONS: frozenset[EventKind] = frozenset(["proposed", "decided", "undecided", "rejected", "referred_back"])
"""What tells of the decision on a revision, or that none is known: each revision has one of them."""
OURS: frozenset[EventKind] = frozenset(["recorded", "corrected"])
"""What concerns our record and not the municipality's guideline."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a revision. `date` is None where it is unknown; `window` then bounds it."""

    kind: EventKind
    revision: Revision
    date: PartialDate | None
    window: Window
    detail: Text = _NOTHING
    other: Revision | None = None
    number: int = 0
    """Which of several of the kind on the revision, from 0."""

    @property
    def label(self) -> Text:
        """The kind in words."""
        return say(f"timeline.kinds.{self.kind}")

    @property
    def ours(self) -> bool:
        """Whether it concerns our record and not the municipality's guideline."""
        return self.kind in OURS

    @property
    def when(self) -> Text:
        """The date in words, as precise as it is known, or between which days it must be."""
        if self.date is not None:
            return date_words(self.date)
        earliest, latest = self.window.earliest, self.window.latest
        if latest is None:
            return say("timeline.dates.unknown")
        if earliest is None:
            return say("timeline.dates.latest", latest=date_words(latest))
        return say("timeline.dates.between", earliest=date_words(earliest), latest=date_words(latest))


def events(folder: Folder, vocabulary: Vocabulary) -> list[Event]:
    """Everything that is known to have happened, from the oldest to the newest.

    What has no date stands at the first day it can have happened on, and before all else where nothing tells.
    """
    order = {revision.id: n for n, revision in enumerate(folder.chronological())}
    found = [event for revision in folder.chronological() for event in _of(revision, folder, vocabulary)]
    return sorted(
        found,
        key=lambda e: (e.window.earliest or date.min, order[_started(e).id], _ORDER.index(e.kind), e.number),
    )


def _started(event: Event) -> Revision:
    """The revision whose time begins with the event: what replaces another belongs with the one it replaces it by."""
    return event.other or event.revision


def _of(revision: Revision, folder: Folder, vocabulary: Vocabulary) -> list[Event]:
    dates = revision.dates
    found = [_decision(revision, folder, vocabulary)]
    if dates.in_force_from is not None:
        found.append(_dated("in_force", revision, dates.in_force_from))
    if dates.published is not None:
        found.append(_dated("published", revision, dates.published))
    found += _end(revision, folder)
    if dates.review_due is not None:
        found.append(_dated("review_due", revision, dates.review_due, say("timeline.details.review_within")))
    if dates.recorded is not None:
        found.append(_dated("recorded", revision, dates.recorded))
    for number, erratum in enumerate(revision.errata):
        known = erratum.date or dates.recorded
        window = Window.of(known) if erratum.date and known else Window(known.earliest if known else None)
        detail = say("timeline.details.erratum", text=erratum.text.strip())
        found.append(Event("corrected", revision, erratum.date, window, detail, number=number))
    return found


def _dated(kind: EventKind, revision: Revision, known: PartialDate, detail: Text = _NOTHING) -> Event:
    return Event(kind, revision, known, Window.of(known), detail)


def _decision(revision: Revision, folder: Folder, vocabulary: Vocabulary) -> Event:
    decision = revision.decision
    window = decided_in(revision, folder)
    body = vocabulary.bodies.get(decision.body or "")
    by = ", ".join(
        part
        for part in (body.name if body else decision.body, decision.section, decision.case_number)
        if part and part != "unknown"
    )
    kind = _kind(revision)
    told: list[Text] = []
    if by:
        told.append(say(f"timeline.details.{'proposed_to' if kind == 'proposed' else 'decided_by'}", by=by))
    elif kind == "undecided":
        told.append(say("timeline.details.no_decision"))
    if revision.status == "draft":
        told.append(say("timeline.details.draft"))
    elif kind == "proposed":
        told.append(say(f"timeline.details.not_adopted.{teller(revision)}"))
    elif kind in ("decided", "undecided") and revision.dates.in_force_from is None:
        told.append(say(f"timeline.details.not_in_force_known.{teller(revision)}"))
    rejected = sum(motion.outcome == "rejected" for motion in decision.motions)
    for name, count in (("motion", rejected), ("reservation", len(decision.reservations))):
        if count:
            told.append(_counted(name, count))
    return Event(kind, revision, decision.date, window, together(told))


def _kind(revision: Revision) -> EventKind:
    outcome = revision.decision.outcome
    if revision.status != "adopted" and outcome in ("rejected", "referred_back"):
        return outcome
    if revision.status in ("draft", "proposed"):
        return "proposed"
    return "undecided" if revision.status == "unknown" and revision.decision.date is None else "decided"


def _counted(name: str, count: int) -> Text:
    number = number_words(count)
    form = "one" if count == 1 else "many"
    return say(f"timeline.details.{name}.{form}", count=Text(sentence(number.sv), number.en))


def _end(revision: Revision, folder: Folder) -> list[Event]:
    """How a revision's time ended, so far as is known."""
    by = folder.repealing(revision) or folder.successor(revision)
    if by is None:
        until = revision.dates.in_force_until
        return [_dated("ended", revision, until)] if until is not None else []
    repeals = not set(revision.ids).isdisjoint(by.decision.repeals)
    detail = say(
        "timeline.details.repealed_by" if repeals else "timeline.details.replaced_by", other=titled(by)
    )
    known = revision.dates.in_force_until or by.dates.in_force_from or by.decision.date
    window = Window.of(known) if known is not None else started_in(by, folder)
    return [Event("repealed" if repeals else "superseded", revision, known, window, detail, by)]
