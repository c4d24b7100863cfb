"""The comparison of topics by municipalities."""

from __future__ import annotations

from riktlint.comparison.table import Cell, Comparison
from riktlint.model.corpus import Corpus
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.markup import page, render
from riktlint.wording import word


def comparison_page(corpus: Corpus, comparison: Comparison) -> dict[str, str]:
    """The comparison's page."""
    slugs = {row.topic.id: row.topic.slug for row in comparison.rows}

    def targets(cells: tuple[Cell, ...], topic: str) -> dict[int, str]:
        both = [cell for given in cells for cell in (given, given.proposal) if cell is not None]
        return {id(cell): _target(corpus, cell, slugs[topic]) for cell in both}

    addresses: dict[int, str] = {}
    for row in comparison.rows:
        addresses.update(targets(row.cells, row.topic.id))
    body = render(
        "comparison.html",
        **base_context(corpus, links.COMPARISON),
        comparison=comparison,
        groups=comparison.grouped(corpus.vocabulary),
        target=lambda cell: addresses[id(cell)],
    )
    text = page(
        word("site.pages.comparison"), body, description=word("site.descriptions.comparison"), hide_toc=True
    )
    return {links.COMPARISON: text}


def _target(corpus: Corpus, cell: Cell, topic_slug: str) -> str:
    """Where a cell leads: to its only provision, else to the topic in the revision."""
    revision = corpus.revision(cell.revision) if cell.revision else None
    if revision is None:
        return links.href(links.COMPARISON, links.municipality_page(cell.municipality))
    anchor = cell.provisions[0] if len(cell.provisions) == 1 else f"amne--{topic_slug}"
    return links.href(links.COMPARISON, links.revision_page(revision), anchor)
