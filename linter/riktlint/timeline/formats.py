"""The timeline for a terminal and as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from datetime import date

from riktlint.model.revision import Revision
from riktlint.output.terminal import safe
from riktlint.reports.json_text import versioned
from riktlint.text import Language, Text
from riktlint.timeline.timeline import Timeline
from riktlint.wording import say

FORMAT_VERSION = 1
"""The version of the JSON: a key that goes or changes its meaning raises it."""
_WIDTH = 100

Paint = Callable[[str, str], str]


def text(timeline: Timeline, language: Language, paint: Paint) -> str:
    """Return the timeline for a terminal: what happened, then what was in force when."""

    def head(said: Text, role: str = "heading") -> str:
        return paint(safe(said.in_language(language)), role)

    lines = [head(say("timeline.log.title", name=timeline.municipality.name))]
    if not timeline.events:
        lines += ["", say("timeline.log.empty").in_language(language)]
    for event in timeline.events:
        lines += ["", head(event.when, "untold" if event.date is None else "heading")]
        label = event.label.in_language(language)
        lines += _wrapped(f"{label}: {event.revision.title} ({event.revision.id})", 2)
        if event.detail.sv:
            lines += _wrapped(event.detail.in_language(language), 4)
    if timeline.intervals:
        days = say("timeline.log.days")
        lines += ["", head(Text(days.sv.upper(), days.en.upper()))]
    for interval in timeline.intervals:
        lines += ["", head(interval.span)]
        lines += _wrapped(interval.answer.in_language(language), 2)
    return "\n".join(lines) + "\n"


def json(timeline: Timeline, language: Language) -> str:
    """Return the timeline as JSON, as `schema/log.schema.json` describes it."""
    municipality = timeline.municipality
    return versioned(
        "riktlint-log",
        FORMAT_VERSION,
        language,
        {
            "municipality": {
                "slug": municipality.slug,
                "name": municipality.name,
                "code": municipality.code,
            },
            "events": [
                {
                    "kind": event.kind,
                    "label": event.label.in_language(language),
                    "revision": event.revision.id,
                    "title": event.revision.title,
                    "date": str(event.date) if event.date else None,
                    "earliest": _day(event.window.earliest),
                    "latest": _day(event.window.latest),
                    "when": event.when.in_language(language),
                    "detail": event.detail.in_language(language),
                    "by": event.other.id if event.other else None,
                    "ours": event.ours,
                }
                for event in timeline.events
            ],
            "intervals": [
                {
                    "since": _day(interval.since),
                    "until": _day(interval.until),
                    "verdict": interval.verdict,
                    "revisions": _ids(interval.revisions),
                    "proposals": _ids(interval.proposals),
                    "verified": _day(interval.verified),
                    "answer": interval.answer.in_language(language),
                }
                for interval in timeline.intervals
            ],
        },
    )


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _ids(revisions: tuple[Revision, ...]) -> list[str]:
    return [revision.id for revision in revisions]


def _wrapped(written: str, indent: int) -> list[str]:
    return textwrap.wrap(
        safe(written),
        _WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * indent,
        break_on_hyphens=False,
    )
