"""A municipality's timeline, and what was in force on a day."""

from __future__ import annotations

from riktlint.model.corpus import Corpus
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.drawing import draw
from riktlint.site.markup import page, render
from riktlint.site.pairs import Pair
from riktlint.timeline.timeline import Timeline
from riktlint.wording import word


def history_pages(corpus: Corpus, timeline: Timeline, pairs: list[Pair]) -> dict[str, str]:
    """The timeline's page, and the page of days."""
    municipality = timeline.municipality
    history, days = links.history_page(municipality.slug), links.days_page(municipality.slug)
    shown = {"timeline": timeline, "municipality": municipality, "pairs": pairs}
    written = render("history.html", **base_context(corpus, history), **shown, drawing=draw(timeline))
    answers = render("days.html", **base_context(corpus, days), **shown)
    return {
        history: page(
            word("site.titles.history", name=municipality.name),
            written,
            description=word("site.descriptions.history", name=municipality.full_name),
            feed=links.municipality_feed(municipality.slug),
        ),
        days: page(
            word("site.titles.days", name=municipality.name),
            answers,
            description=word("site.descriptions.days", name=municipality.full_name),
            search=False,
        ),
    }
