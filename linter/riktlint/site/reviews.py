"""The calendar of reviews that are due (RFC 5545): one event a guideline in use that says when."""

from __future__ import annotations

from datetime import timedelta

from riktlint.model.revision import Revision
from riktlint.output.terminal import is_harmless
from riktlint.site import links
from riktlint.site.identity import Site, changed
from riktlint.timeline.timeline import Timeline
from riktlint.wording import word

_LONGEST = 75
_EMPTY = (
    # A calendar must hold something (RFC 5545, section 3.4), and a time zone shows nothing in anybody's diary.
    "BEGIN:VTIMEZONE",
    "TZID:UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
)


def reviews_calendar(timelines: list[Timeline], site: Site) -> dict[str, str]:
    """The calendar by its path."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//riktlint//oversyn//SV",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(word('site.calendar.name'))}",
    ]
    due = [
        (timeline, revision)
        for timeline in timelines
        for revision in timeline.folder.chronological()
        if revision.dates.review_due is not None and timeline.folder.successor(revision) is None
    ]
    for timeline, revision in due:
        lines += _event(timeline, revision, site)
    lines += [] if due else _EMPTY
    return {links.REVIEWS: "".join(f"{fold(line)}\r\n" for line in [*lines, "END:VCALENDAR"])}


def _event(timeline: Timeline, revision: Revision, site: Site) -> list[str]:
    review = revision.dates.review_due
    assert review is not None  # noqa: S101 -- the caller has chosen those that have one
    name = timeline.municipality.name
    # A review due in a month or a year is an event as long as that: no day of it is invented.
    return [
        "BEGIN:VEVENT",
        f"UID:{site.uuid_of('review', revision.id)}",
        f"DTSTAMP:{changed(revision):%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{review.earliest:%Y%m%d}",
        f"DTEND;VALUE=DATE:{review.latest + timedelta(1):%Y%m%d}",
        f"SUMMARY:{escaped(word('site.calendar.summary', name=name, title=revision.title))}",
        f"DESCRIPTION:{escaped(word('site.calendar.description', day=review))}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def escaped(text: str) -> str:
    """A text as a property's value holds it."""
    clean = " ".join("".join(c if is_harmless(c) else " " for c in text).split())
    for mark in "\\;,":
        clean = clean.replace(mark, f"\\{mark}")
    return clean


def fold(line: str) -> str:
    """The line in pieces of at most 75 octets, every one but the first after a blank."""
    pieces, piece, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _LONGEST:
            pieces.append(piece)
            piece, size = "", 1
        piece += character
        size += width
    return "\r\n ".join([*pieces, piece])
