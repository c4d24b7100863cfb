"""Pages under ids that a revision has had, which lead to where it is now."""

from __future__ import annotations

from riktlint.model.corpus import Corpus, Folder
from riktlint.model.revision import Revision
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.markup import page, render
from riktlint.timeline.timeline import neighbours
from riktlint.wording import word


def moved_pages(corpus: Corpus) -> dict[str, str]:
    """A page for every address that a revision and its comparisons had under a former id."""
    pages: dict[str, str] = {}
    for folder in corpus.folders.values():
        if folder.municipality is not None:
            for former, target, revision in _moves(folder):
                body = render("moved.html", **base_context(corpus, former), target=target, revision=revision)
                title = word("site.titles.moved", name=folder.municipality.name)
                pages[former] = page(title, body, description=word("site.descriptions.moved"), search=False)
    return pages


def _moves(folder: Folder) -> list[tuple[str, str, Revision]]:
    """Every former address with the present one, and the revision that has changed its id."""
    found = []
    for revision in folder.revisions.values():
        labels = [former.partition("/")[2] for former in revision.former_ids]
        found += [
            (links.labelled_page(folder.slug, label), links.revision_page(revision), revision)
            for label in labels
        ]
    for before, after in neighbours(folder):
        now = (before.label, after.label)
        for one in (before.label, *(i.partition("/")[2] for i in before.former_ids)):
            for other in (after.label, *(i.partition("/")[2] for i in after.former_ids)):
                if (one, other) != now:
                    changed = after if other != after.label else before
                    old = links.labelled_pair_page(folder.slug, one, other)
                    found.append((old, links.pair_page(before, after), changed))
    return found
