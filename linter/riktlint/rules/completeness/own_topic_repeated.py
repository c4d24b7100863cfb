"""CMP008."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class OwnTopicRepeated(Rule):
    """A provision names its own topic among the further ones."""

    code = "CMP008"
    name = "own-topic-repeated"
    family = Family.COMPLETENESS
    severity = Severity.WARNING
    summary = Text(
        "Under fler ämnen ska bara andra ämnen stå än bestämmelsens eget.",
        "also_topics must only have other topics than the one under topic.",
    )
    why = Text(
        "Annars räknas bestämmelsen två gånger i samma ämne.",
        "Otherwise the provision is counted twice on the same topic.",
    )
    remedy = Text("Ta bort ämnet ur also_topics.", "Remove the topic from also_topics.")
    message = Text(
        "{topic} står redan under topic. Ta bort det ur also_topics.",
        "{topic} already stands under topic. Remove it from also_topics.",
    )
    bad = (
        Example("""\
provisions:
  - id: radera-brottsligt
    topic: hiding_deleting
    also_topics: [criminal_content, hiding_deleting]
    #                               ^^^
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska radera brottsligt innehåll.
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: radera-brottsligt
    topic: hiding_deleting
    also_topics: [criminal_content]
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska radera brottsligt innehåll.
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        if provision.topic in provision.also_topics:
            number = provision.also_topics.index(provision.topic)
            yield self.report(provision.place / "also_topics" / number, topic=provision.topic)
