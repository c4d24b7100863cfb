"""The directory of channels across municipalities."""

from __future__ import annotations

from riktlint.model.corpus import Corpus
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.markup import page, render
from riktlint.site.pages.municipality import municipality_sources
from riktlint.site.shares import known_accounts, published_lists, share
from riktlint.views.names import Names
from riktlint.wording import word


def channels_page(corpus: Corpus) -> dict[str, str]:
    """The directory's page."""
    blocks = []
    for folder in corpus.folders.values():
        if folder.municipality is None:
            continue
        context = base_context(corpus, links.CHANNELS)
        block = render(
            "channels_of.html",
            **context,
            municipality=folder.municipality,
            register=folder.register,
            names=Names(corpus, folder),
            sources=municipality_sources(
                folder, links.href(links.CHANNELS, links.municipality_page(folder.slug))
            ),
        )
        blocks.append((folder.municipality, block))
    lead = word(
        "site.channels.lead",
        accounts=share(*known_accounts(corpus)),
        lists=share(*published_lists(corpus)),
    )
    body = render("channels.html", **base_context(corpus, links.CHANNELS), blocks=blocks, lead=lead)
    text = page(word("site.pages.channels"), body, description=word("site.descriptions.channels"))
    return {links.CHANNELS: text}
