"""The index of municipalities, and a page a municipality."""

from __future__ import annotations

from dataclasses import replace

from riktlint.comparison.table import newest_proposal
from riktlint.model.corpus import Corpus, Folder
from riktlint.model.municipality import Municipality
from riktlint.model.place import Place
from riktlint.model.revision import Revision
from riktlint.model.sources import Source
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.markup import page, render
from riktlint.timeline.timeline import neighbours
from riktlint.views.endings import source_section
from riktlint.views.guideline import guideline_text, position_counts
from riktlint.views.names import Names, SourceList
from riktlint.views.shapes import GuidelineText
from riktlint.wording import word


def municipality_pages(corpus: Corpus) -> dict[str, str]:
    """The index and every municipality's page."""
    pages = {links.MUNICIPALITIES: _index(corpus)}
    for folder in corpus.folders.values():
        if folder.municipality is not None:
            pages[links.municipality_page(folder.slug)] = _municipality(corpus, folder, folder.municipality)
    return pages


def municipality_sources(folder: Folder, base: str = "") -> SourceList:
    """The sources of all files in a folder, in the order the municipality's page lists them.

    `base` is the address of that page, empty on the page itself.
    """
    current = folder.current()
    others = [revision for revision in reversed(folder.chronological()) if revision is not current]
    files: list[tuple[Place, list[Source]]] = [
        (revision.place, revision.sources) for revision in ([current] if current else []) + others
    ]
    if folder.municipality is not None:
        files.append((folder.municipality.place, folder.municipality.sources))
    if folder.register is not None:
        files.append((folder.register.place, folder.register.sources))
    return SourceList(files, base)


def _index(corpus: Corpus) -> str:
    entries = []
    for folder in corpus.folders.values():
        if folder.municipality is None:
            continue
        current = folder.current()
        counts = position_counts(corpus, current) if current else ()
        entries.append((folder, current, counts, newest_proposal(folder)))
    body = render("municipalities.html", **base_context(corpus, links.MUNICIPALITIES), entries=entries)
    return page(word("site.pages.municipalities"), body, description=word("site.descriptions.municipalities"))


def _municipality(corpus: Corpus, folder: Folder, municipality: Municipality) -> str:
    current = folder.current()
    ordered = folder.chronological()
    split = ordered.index(current) if current else 0
    sources = municipality_sources(folder)

    def shortened(revisions: list[Revision]) -> list[tuple[Revision, GuidelineText]]:
        return [(r, without_the_unknown(guideline_text(corpus, r, sources))) for r in revisions]

    body = render(
        "municipality.html",
        **base_context(corpus, links.municipality_page(folder.slug)),
        folder=folder,
        municipality=municipality,
        names=Names(corpus, folder),
        sources=sources,
        source_section=source_section(sources),
        current=current,
        guideline=guideline_text(corpus, current, sources) if current else None,
        later=shortened(ordered[split + 1 :][::-1]),
        earlier=shortened(ordered[:split][::-1]),
        pairs=neighbours(folder),
    )
    return page(
        municipality.name,
        body,
        description=word("site.descriptions.municipality", name=municipality.full_name),
        feed=links.municipality_feed(folder.slug),
    )


def without_the_unknown(guideline: GuidelineText) -> GuidelineText:
    """The guideline without the unknown topics of which the revision says nothing of its own.

    What is merely unknown in an older or a proposed revision is told on that revision's own page.
    """
    sections = [
        replace(section, topics=tuple(topic for topic in section.topics if topic.texts or topic.described))
        if section.position == "unknown"
        else section
        for section in guideline.sections
    ]
    return replace(guideline, sections=tuple(section for section in sections if not section.empty))
