"""A revision with what its words need: its municipality, the vocabulary, and the sources where it is read."""

from __future__ import annotations

from dataclasses import dataclass

from riktlint.model.corpus import Corpus, Folder
from riktlint.model.municipality import Municipality
from riktlint.model.revision import Revision
from riktlint.model.sources import SourceRef
from riktlint.views.cleaning import clean
from riktlint.views.names import Names, SourceList, locator_text
from riktlint.views.shapes import Line, Part
from riktlint.views.titles import revision_name, titled
from riktlint.wording import word


@dataclass(frozen=True, slots=True)
class Subject:
    """A revision as its description needs it."""

    corpus: Corpus
    folder: Folder
    municipality: Municipality
    revision: Revision
    names: Names
    sources: SourceList

    @classmethod
    def of(cls, corpus: Corpus, revision: Revision, sources: SourceList | None = None) -> Subject:
        """Gather what belongs to a revision; its own sources are listed unless others are given.

        Raises KeyError if its municipality is not in the corpus.
        """
        folder = corpus.folders[revision.municipality]
        if folder.municipality is None:
            raise KeyError(revision.municipality)
        own = sources or SourceList([(revision.place, revision.sources)])
        return cls(corpus, folder, folder.municipality, revision, Names(corpus, folder), own)

    @property
    def official(self) -> bool:
        """Whether the text is the municipality's own."""
        return self.revision.text_status == "official"

    @property
    def undecided(self) -> bool:
        """Whether it is still to be decided."""
        return self.revision.status in ("draft", "proposed")

    @property
    def title(self) -> str:
        """The document's title."""
        return clean(self.revision.title)

    @property
    def name(self) -> str:
        """What the revision is called, such as "revision 2016"."""
        return word("guideline.revision", name=clean(revision_name(self.revision)))

    @property
    def it(self) -> str:
        """The document in running text, such as "riktlinjerna" or "rutinen"."""
        kind = self.revision.document_type
        if kind == "guideline" and self.title.lower().startswith("riktlinjer"):
            return word("guideline.it.guidelines")
        return word(f"guideline.it.{kind}")

    def called(self, revision_id: str) -> str:
        """A revision's title and name, or its id where it is not in the corpus."""
        found = self.corpus.revision(revision_id)
        return clean(titled(found)) if found else revision_id

    def revision_line(self, revision_id: str) -> Line:
        """A revision's title and name, leading to it where it is in the corpus."""
        found = self.corpus.revision(revision_id)
        return (
            Part(self.called(revision_id), "revision" if found else "nowhere", found.id if found else ""),
        )

    def reference(self, ref: SourceRef | None) -> Line:
        """Where a statement comes from, such as "Källa 1, ”Svarstid”, stycke 2", leading to the source."""
        return reference(self.sources, ref) if ref else ()


def reference(sources: SourceList, ref: SourceRef) -> Line:
    """Where a statement comes from, leading to the source as it is listed."""
    found, where = sources.find(ref), clean(locator_text(ref))
    after = (Part(f", {where}"),) if where else ()
    if found is None:
        return (Part(word("guideline.unlisted_source", name=clean(ref.document))), *after)
    name = word("guideline.source", number=found.number)
    return (Part(name, "source", found.anchor, clean(found.source.title)), *after)
