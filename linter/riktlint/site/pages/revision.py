"""A page a revision, where every provision has its permalink."""

from __future__ import annotations

from riktlint.model.corpus import Corpus, Folder
from riktlint.model.municipality import Municipality
from riktlint.model.revision import Revision
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.markup import page, render
from riktlint.timeline.timeline import neighbours
from riktlint.views.guideline import guideline_text
from riktlint.views.titles import revision_name
from riktlint.wording import word


def revision_pages(corpus: Corpus) -> dict[str, str]:
    """Every revision of every municipality."""
    return {
        links.revision_page(revision): _revision(corpus, folder, folder.municipality, revision)
        for folder in corpus.folders.values()
        if folder.municipality is not None
        for revision in folder.revisions.values()
    }


def _revision(corpus: Corpus, folder: Folder, municipality: Municipality, revision: Revision) -> str:
    body = render(
        "revision.html",
        **base_context(corpus, links.revision_page(revision)),
        municipality=municipality,
        revision=revision,
        guideline=guideline_text(corpus, revision),
        pairs=neighbours(folder),
    )
    name = revision_name(revision)
    return page(
        word("site.titles.revision", name=municipality.name, revision=name),
        body,
        description=word(
            "site.descriptions.revision", title=revision.title, revision=name, name=municipality.full_name
        ),
        search=False,
    )
