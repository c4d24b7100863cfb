"""The whole generated site from a corpus: one function, the same input the same bytes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from riktlint.comparison.table import compare
from riktlint.model.corpus import Corpus
from riktlint.site.assets import assets
from riktlint.site.feeds import feeds
from riktlint.site.identity import Site
from riktlint.site.pages.channels import channels_page
from riktlint.site.pages.comparison import comparison_page
from riktlint.site.pages.history import history_pages
from riktlint.site.pages.moved import moved_pages
from riktlint.site.pages.municipality import municipality_pages
from riktlint.site.pages.news import news_page
from riktlint.site.pages.pair import pair_page
from riktlint.site.pages.revision import revision_pages
from riktlint.site.pages.rules import rule_pages
from riktlint.site.pages.topic import topic_pages
from riktlint.site.pairs import pairs_of
from riktlint.site.reviews import reviews_calendar
from riktlint.timeline.timeline import timelines

if TYPE_CHECKING:
    from riktlint.rules.base import Rule


_NO_SITE = Site()


def generate(corpus: Corpus, rules: Iterable[type[Rule]], site: Site = _NO_SITE) -> dict[str, str]:
    """Every generated page (Markdown with front matter) and asset by its path, in alphabetical order.

    Feeds have whole addresses, and ids of their own, by what is given of the `site`.
    """
    comparison = compare(corpus)
    lines = timelines(corpus)
    pairs = {line.municipality.slug: pairs_of(corpus, line.municipality.slug) for line in lines}
    every_pair = [pair for found in pairs.values() for pair in found]
    files = {
        **moved_pages(corpus),
        **municipality_pages(corpus),
        **revision_pages(corpus),
        **topic_pages(corpus, comparison),
        **comparison_page(corpus, comparison),
        **channels_page(corpus),
        **rule_pages(corpus, rules),
        **news_page(corpus, lines, every_pair),
        **feeds(corpus, lines, every_pair, site),
        **reviews_calendar(lines, site),
        **assets(),
    }
    for line in lines:
        own = pairs[line.municipality.slug]
        files.update(history_pages(corpus, line, own))
        for pair in own:
            files.update(pair_page(corpus, line.municipality, pair))
    return dict(sorted(files.items()))
