"""Aktuellt: the latest in all municipalities."""

from __future__ import annotations

from itertools import groupby

from riktlint.model.corpus import Corpus
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.markup import page, render
from riktlint.site.pairs import Pair
from riktlint.timeline.recent import Item, recent
from riktlint.timeline.timeline import Timeline


def news_page(corpus: Corpus, timelines: list[Timeline], pairs: list[Pair]) -> dict[str, str]:
    """The page of the latest changes, by year."""
    items = recent(timelines)
    body = render(
        "news.html",
        **base_context(corpus, links.NEWS),
        years=[(year, _days(list(found))) for year, found in groupby(items, _year)],
        pair_to={pair.after.id: pair for pair in pairs},
        timelines=timelines,
        reviews=[event for t in timelines for event in t.events if event.kind == "review_due"],
    )
    text = page("Aktuellt", body, description="De senaste besluten och uppgifterna från alla kommuner.")
    return {links.NEWS: text}


def _year(item: Item) -> int | None:
    return item.event.date.year if item.event.date else None


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
