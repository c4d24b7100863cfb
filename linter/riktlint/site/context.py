"""What every template can use: the wording, the vocabulary and links from the page being written."""

from __future__ import annotations

from functools import partial

from riktlint.model.corpus import Corpus
from riktlint.model.dates import PartialDate, date_words
from riktlint.model.municipality import Municipality
from riktlint.site import links
from riktlint.site.leads import Leads
from riktlint.timeline.events import DECISIONS
from riktlint.views.names import statute_text
from riktlint.views.positions import position_label
from riktlint.views.subject import reference
from riktlint.views.titles import proposal_name, revision_name, titled
from riktlint.wording import words
from riktlint.wording.phrases import sentence


def base_context(corpus: Corpus, page: str) -> dict[str, object]:
    """The values that all templates share, for the page at the path `page`."""
    leads = Leads(corpus, page)
    return {
        "w": words("model"),
        "s": words("site"),
        "vocabulary": corpus.vocabulary,
        "corpus": corpus,
        "page": page,
        "link": partial(links.href, page),
        "links": links,
        "date_text": _date_text,
        "leads_to": leads.to,
        "topic_address": leads.topic,
        "provision_address": leads.provision,
        "reference_to": reference,
        "statute_text": statute_text,
        "sentence": sentence,
        "municipality_of": partial(municipality_of, corpus),
        "decisions": DECISIONS,
        "position_label": position_label,
        "proposal_name": proposal_name,
        "revision_name": revision_name,
        "titled": titled,
    }


def _date_text(day: PartialDate | None) -> str:
    return date_words(day).sv


def municipality_of(corpus: Corpus, slug: str) -> Municipality:
    """The municipality with this slug, which the caller knows to be there.

    Raises KeyError if it is not.
    """
    municipality = corpus.folders[slug].municipality
    if municipality is None:
        raise KeyError(slug)
    return municipality
