"""Macros for the pages written by hand: figures, answers and badges from the same corpus."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from riktlint.comparison.table import compare
from riktlint.model.corpus import Corpus
from riktlint.rules.registry import all_rules
from riktlint.site.context import base_context
from riktlint.site.markup import environment, render
from riktlint.site.shares import published_lists, share
from riktlint.wording import word


def define_env(env: Any) -> None:
    """Register the macros with mkdocs-macros. The riktlint plugin must be active."""
    corpus: Corpus = env.conf["plugins"]["riktlint"].corpus

    def block(template: str, **values: object) -> Markup:
        page = env.page.file.src_uri
        return render(template, **base_context(corpus, page), comparison=compare(corpus), **values)

    @env.macro  # type: ignore[untyped-decorator]
    def figures() -> Markup:
        """How much there is: municipalities, provisions, topics, rules."""
        return block("macro_figures.html", figures=_figures(corpus))

    @env.macro  # type: ignore[untyped-decorator]
    def answers(topic: str) -> Markup:
        """Each municipality's answer to a topic, as a list."""
        return block("macro_answers.html", topic=topic)

    @env.macro  # type: ignore[untyped-decorator]
    def answering(topic: str) -> str:
        """In how many municipalities the guideline answers a topic, such as "2 av 5 kommuner"."""
        cells = compare(corpus).row(topic).cells
        return share(sum(cell.position in ("regulated", "delegated") for cell in cells), len(cells))

    @env.macro  # type: ignore[untyped-decorator]
    def open_lists() -> str:
        """In how many municipalities the sources show a list of channels that anybody can see."""
        return share(*published_lists(corpus))

    @env.macro  # type: ignore[untyped-decorator]
    def channel_lists() -> Markup:
        """Each municipality's own list of channels, as a list."""
        return block("macro_channel_lists.html")

    @env.macro  # type: ignore[untyped-decorator]
    def ways_in() -> Markup:
        """The three ways in: by municipality, by topic, by channel."""
        return block("macro_ways_in.html")

    @env.macro  # type: ignore[untyped-decorator]
    def positions() -> Markup:
        """The positions with their badges and meanings, as a description list."""
        return block("macro_positions.html")

    @env.macro  # type: ignore[untyped-decorator]
    def badge(position: str) -> Markup:
        """The badge of a position."""
        module = environment().get_template("icons.html").make_module(base_context(corpus, "index.md"))
        return Markup(module.badge(position))  # type: ignore[attr-defined]  # noqa: S704


def _figures(corpus: Corpus) -> list[tuple[int, str]]:
    revisions = [revision for folder in corpus.folders.values() for revision in folder.revisions.values()]
    channels = [c for folder in corpus.folders.values() if folder.register for c in folder.register.channels]
    return [
        (len(corpus.folders), word("site.start.figures.municipalities")),
        (len(revisions), word("site.start.figures.revisions")),
        (sum(len(revision.provisions) for revision in revisions), word("site.start.figures.provisions")),
        (len(corpus.vocabulary.topics), word("site.start.figures.topics")),
        (len(channels), word("site.start.figures.channels")),
        (len(all_rules()), word("site.start.figures.rules")),
    ]
