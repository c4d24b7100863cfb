"""SRC003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class ProvisionFromDescription(Rule):
    """A duty or a prohibition is known only from a document that describes the guideline."""

    code = "SRC003"
    name = "provision-from-description"
    family = Family.PROVENANCE
    severity = Severity.NOTE
    profile = "recommended"
    summary = Text(
        "En skyldighet eller ett förbud bör bygga på riktlinjens egen text, inte bara på en beskrivning av den.",
        "A duty or prohibition should rest on the guideline's own text, not only on a description of it.",
    )
    why = Text(
        "Ett protokoll eller en skrivelse kan återge en regel mildare eller strängare än den står. Den som ska följa "
        "regeln behöver veta att ordalydelsen är okänd.",
        "Minutes or a letter may render a rule milder or stricter than it stands. Whoever must follow the rule needs to "
        "know that its wording is unknown.",
    )
    remedy = Text(
        "Läs riktlinjen och hänvisa till den. Finns den inte att få tag på: välj states och skriv vad källan berättar.",
        "Read the guideline and refer to it. If it can't be had: use states and write what the source tells.",
    )
    message = Text(
        "Bestämmelsen ”{provision}” bygger på ”{source}”, som bara beskriver riktlinjen (extent: about){more}. "
        "Kontrollera ordalydelsen, eller välj states.",
        "The provision “{provision}” rests on “{source}”, which only describes the guideline (extent: about){more}. "
        "Check the wording, or use states.",
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
provisions:
  - id: tvafaktor-pa-alla-konton
    topic: two_factor
    modality: states
    bearers: [{role: administrator}]
    text: Riktlinjen tar upp inloggning med två faktorer.
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
            if provision.modality in ("must", "must_not") and provision.source.document in described
        ]
        if found:
            others = len(found) - 1
            more = Text(f", liksom {others} till", f", as do {others} more") if others else Text("", "")
            yield self.report(
                found[0].place / "modality",
                provision=found[0].id,
                source=found[0].source.document,
                more=more,
            )
