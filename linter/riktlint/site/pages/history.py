"""A municipality's timeline, and what was in force on a day."""

from __future__ import annotations

from riktlint.model.corpus import Corpus
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.drawing import draw
from riktlint.site.markup import page, render
from riktlint.site.pairs import Pair
from riktlint.timeline.timeline import Timeline


def history_pages(corpus: Corpus, timeline: Timeline, pairs: list[Pair]) -> dict[str, str]:
    """The timeline's page, and the page of days."""
    municipality = timeline.municipality
    history, days = links.history_page(municipality.slug), links.days_page(municipality.slug)
    shown = {"timeline": timeline, "municipality": municipality, "pairs": pairs}
    written = render("history.html", **base_context(corpus, history), **shown, drawing=draw(timeline))
    answers = render("days.html", **base_context(corpus, days), **shown)
    return {
        history: page(
            f"{municipality.name}: historik",
            written,
            description=f"När riktlinjen för sociala medier i {municipality.full_name} beslutades och ersattes.",
            feed=links.municipality_feed(municipality.slug),
        ),
        days: page(
            f"{municipality.name}: vad gällde när?",
            answers,
            description=f"Vilken riktlinje för sociala medier som gällde i {municipality.full_name} en viss dag.",
            search=False,
        ),
    }
