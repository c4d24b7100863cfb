"""Where the parts of a guideline's description lead to, from the page that shows them."""

from __future__ import annotations

from dataclasses import dataclass

from riktlint.model.corpus import Corpus
from riktlint.site import links
from riktlint.site.markup import safe_url
from riktlint.views.shapes import Part, ProvisionText


@dataclass(frozen=True, slots=True)
class Leads:
    """The addresses from one page."""

    corpus: Corpus
    page: str

    def to(self, part: Part, sources: str = "") -> str | None:
        """The address that a part leads to, or None. `sources` is the address of the page that lists its sources."""
        match part.leads:
            case "source":
                return f"{sources}#{part.target}"
            case "topic":
                return self.topic(part.target)
            case "revision":
                return self._revision(part.target)
            case "provision":
                revision, _, provision = part.target.partition("#")
                return self._revision(revision, provision)
            case "address":
                return safe_url(part.target)
            case "nowhere":
                return None

    def topic(self, topic_id: str) -> str:
        """The address of a topic's page."""
        return links.href(self.page, links.topic_page(self.corpus.vocabulary.topics[topic_id]))

    def provision(self, text: ProvisionText) -> str | None:
        """The permalink of a provision."""
        return self._revision(text.revision, text.id)

    def _revision(self, revision_id: str, anchor: str = "") -> str | None:
        revision = self.corpus.revision(revision_id)
        return links.href(self.page, links.revision_page(revision), anchor) if revision else None
