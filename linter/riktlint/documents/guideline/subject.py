"""What a guideline's document is made of: the revision with its surroundings, and words for its ids."""

from __future__ import annotations

import re
from dataclasses import dataclass

from riktlint.documents.blocks import Span, Spans, plain
from riktlint.documents.cleaning import clean
from riktlint.model.corpus import Corpus, Folder
from riktlint.model.municipality import Municipality
from riktlint.model.revision import Revision
from riktlint.model.sources import SourceRef
from riktlint.views.guideline import GuidelineView, guideline_view
from riktlint.views.names import Names, SourceList, locator_text
from riktlint.views.titles import revision_name
from riktlint.wording import word

_UNWRITTEN = re.compile(r"\bfyll[-_ ]i\b", re.IGNORECASE)
"""What `riktlint new` has left to the writer, in a text or as the name of something."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A revision as its document needs it."""

    corpus: Corpus
    folder: Folder
    municipality: Municipality
    revision: Revision
    names: Names
    sources: SourceList
    view: GuidelineView

    @classmethod
    def of(cls, corpus: Corpus, revision: Revision) -> Subject:
        """Gather what belongs to a revision.

        Raises KeyError if its municipality is not in the corpus.
        """
        folder = corpus.folders[revision.municipality]
        if folder.municipality is None:
            raise KeyError(revision.municipality)
        return cls(
            corpus,
            folder,
            folder.municipality,
            revision,
            Names(corpus, folder),
            SourceList([(revision.place, revision.sources)]),
            guideline_view(corpus, revision),
        )

    @property
    def official(self) -> bool:
        """Whether the text is the municipality's own."""
        return self.revision.text_status == "official"

    @property
    def title(self) -> str:
        """The document's title."""
        return clean(self.revision.title)

    @property
    def name(self) -> str:
        """What the revision is called, such as "revision 2016"."""
        return word("documents.revision", name=clean(revision_name(self.revision)))

    @property
    def it(self) -> str:
        """The document in running text, such as "riktlinjerna" or "rutinen"."""
        kind = self.revision.document_type
        if kind == "guideline" and self.title.lower().startswith("riktlinjer"):
            return word("documents.it.guidelines")
        return word(f"documents.it.{kind}")

    def reference(self, ref: SourceRef) -> str:
        """Where a statement comes from, such as "Källa 1, ”Svarstid”, stycke 2"."""
        found = self.sources.find(ref)
        source = (
            word("documents.detail.source", number=found.number)
            if found
            else word("documents.detail.unlisted_source", name=ref.document)
        )
        where = locator_text(ref)
        return clean(f"{source}, {where}" if where else source)


def text(words: str) -> Spans:
    """Words from a policy as one span; words that are still to be written are a gap."""
    cleaned, unwritten = _UNWRITTEN.subn("FYLL I", clean(words))
    return (Span(cleaned, "gap"),) if unwritten else plain(cleaned)
