"""SRC003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision, Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_ABOUT_THE_DOCUMENT = frozenset({"document_purpose", "coverage", "who_is_bound"})
"""What a description can tell of a guideline without its text: what it is for, and what and whom it is about."""


class ProvisionFromDescription(Rule):
    """What the guideline says is known only from a document that describes it."""

    code = "SRC003"
    name = "provision-from-description"
    family = Family.PROVENANCE
    severity = Severity.NOTE
    profile = "recommended"
    once = True
    summary = Text(
        "Det som riktlinjen sägs svara bör bygga på dess egen text, inte bara på en beskrivning av den.",
        "What the guideline is said to answer should rest on its own text, not only on a description of it.",
    )
    why = Text(
        "Ett protokoll eller en skrivelse kan återge en regel mildare eller strängare än den står. Den som ska följa "
        "regeln behöver veta att ordalydelsen är okänd.",
        "Minutes or a letter may render a rule milder or stricter than it stands. Whoever must follow the rule needs to "
        "know that its wording is unknown.",
    )
    remedy = Text(
        "Läs riktlinjen och hänvisa till den. Finns den inte att få tag på: skriv unknown med ett skäl, och det som källan "
        "berättar att riktlinjen tar upp under described_contents.",
        "Read the guideline and refer to it. If it can't be had: write unknown with a reason, and what the source tells that "
        "the guideline takes up under described_contents.",
    )
    message = Text(
        "Bestämmelsen ”{provision}” bygger på ”{source}”, som bara beskriver riktlinjen (extent: about){more}. "
        "Kontrollera ordalydelsen, eller skriv under described_contents vad källan berättar.",
        "The provision “{provision}” rests on “{source}”, which only describes the guideline (extent: about){more}. "
        "Check the wording, or write under described_contents what the source tells.",
    )
    bad = (
        Example("""\
text_status: restated
sources:
  - id: skrivelse
    title: Skrivelse om riktlinjen
    kind: official_letter
    extent: about
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: must
    #         ^^^^
    bearers: [{role: administrator}]
    text: Administratören ska logga in med två faktorer.
    value: {kind: choice, choice: required}
    source: {document: skrivelse, section: Konton}
"""),
    )
    good = (
        Example("""\
text_status: restated
sources:
  - id: skrivelse
    title: Skrivelse om riktlinjen
    kind: official_letter
    extent: about
positions:
  snapshots: {position: unknown, reason: Skrivelsen säger inte hur ofta., source: {document: skrivelse}}
described_contents:
  - id: ogonblicksbilder
    topics: [snapshots]
    text: Ett avsnitt om ögonblicksbilder.
    source: {document: skrivelse, section: Konton}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: one report, at the first such provision."""
        described = {source.id for source in revision.sources if source.extent == "about"}
        if not described:
            return
        found = [
            provision
            for provision in revision.provisions
            if provision.source.document in described
            and (
                provision.modality in ("must", "must_not") or _is_all_there_is(provision, revision, described)
            )
        ]
        if found:
            others = len(found) - 1
            more = Text(f", liksom {others} till", f", as do {others} more") if others else Text("", "")
            yield self.report(
                found[0].place / ("modality" if found[0].modality in ("must", "must_not") else "source"),
                provision=found[0].id,
                source=found[0].source.document,
                more=more,
            )


def _is_all_there_is(provision: Provision, revision: Revision, described: set[str]) -> bool:
    """Whether a topic that the provision is on is answered by descriptions alone."""
    return provision.topic not in _ABOUT_THE_DOCUMENT and all(
        other.source.document in described for other in revision.provisions_on(provision.topic)
    )
