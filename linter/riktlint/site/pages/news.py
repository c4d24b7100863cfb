"""Aktuellt: the latest in all municipalities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from riktlint.environment.clock import today
from riktlint.model.corpus import Corpus
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.markup import page, render
from riktlint.site.pairs import Pair
from riktlint.timeline.events import Event
from riktlint.timeline.recent import Item, recent
from riktlint.timeline.timeline import Timeline
from riktlint.wording import word


def news_page(corpus: Corpus, timelines: list[Timeline], pairs: list[Pair]) -> dict[str, str]:
    """The page of the latest changes, by year."""
    items = recent(timelines)
    body = render(
        "news.html",
        **base_context(corpus, links.NEWS),
        years=[(year, _days(list(found))) for year, found in groupby(items, _year)],
        pair_to={pair.after.id: pair for pair in pairs},
        timelines=timelines,
        reviews=_reviews(timelines),
    )
    text = page(word("site.pages.news"), body, description=word("site.descriptions.news"))
    return {links.NEWS: text}


def _year(item: Item) -> int | None:
    return item.event.date.year if item.event.date else None


@dataclass(frozen=True, slots=True)
class Review:
    """A review that is due; `overdue` if its last day has passed."""

    event: Event
    overdue: bool


def _reviews(timelines: list[Timeline]) -> list[Review]:
    """Reviews of what no other revision has taken the place of, the first due first."""
    due = [
        (event.window.latest or date.max, event)
        for timeline in timelines
        for event in timeline.events
        if event.kind == "review_due" and timeline.folder.successor(event.revision) is None
    ]
    return [Review(event, last < today()) for last, event in sorted(due, key=lambda found: found[0])]


def _days(items: list[Item]) -> list[list[Item]]:
    """What was recorded on the same day together, the rest one by one."""
    return [
        list(found)
        for _, found in groupby(
            items,
            key=lambda item: (
                item.event.kind,
                str(item.event.date)
                if item.event.kind == "recorded"
                else (item.event.revision.id, item.event.number),
            ),
        )
    ]
