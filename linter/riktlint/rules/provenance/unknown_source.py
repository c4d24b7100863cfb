"""SRC001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import ChannelRegister, Municipality
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import meant
from riktlint.rules.families import Family
from riktlint.rules.provenance.references import references
from riktlint.text import Text


class UnknownSource(Rule):
    """A reference names a source that the file does not list."""

    code = "SRC001"
    name = "unknown-source"
    family = Family.PROVENANCE
    severity = Severity.ERROR
    fixable = "unsafe"
    summary = Text(
        "Varje källhänvisning ska leda till en av filens källor.",
        "Every reference must lead to one of the file's sources.",
    )
    why = Text(
        "Läsaren ska kunna kontrollera varje uppgift. Det går inte om hänvisningen leder till en källa som inte finns.",
        "Readers must be able to check every statement. They can't if the reference leads to a source that isn't there.",
    )
    remedy = Text(
        "Rätta stavningen, eller lägg till källan under sources i samma fil.",
        "Correct the spelling, or add the source under sources in the same file.",
    )
    message = Text(
        "Källan ”{source}” finns inte under sources i den här filen.{hint}",
        "The source “{source}” is not under sources in this file.{hint}",
    )
    bad = (
        Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
    source: {document: riktlinjen, section: Dialog}
    #                  ^^^^^^^^^^
"""),
        Example(
            """\
units:
  - id: biblioteket
    name: Biblioteket
    kind: unit
    source: {document: delegationsordning}
    #                  ^^^^^^^^^^^^^^^^^^
""",
            file="kommun.yaml",
        ),
    )
    good = (
        Example("""\
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor inom två arbetsdagar.
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        return self._dangling(revision)

    def municipality(self, municipality: Municipality, scope: Scope) -> Iterable[Report]:
        """Visit the municipality."""
        return self._dangling(municipality)

    def register(self, register: ChannelRegister, scope: Scope) -> Iterable[Report]:
        """Visit the register of channels."""
        return self._dangling(register)

    def _dangling(self, part: Revision | Municipality | ChannelRegister) -> Iterable[Report]:
        known = {source.id for source in part.sources}
        for reference in references(part):
            if reference.document not in known:
                place = reference.place / "document"
                otherwise = Text(" Lägg till den där.", " Add it there.")
                hint, fix = meant(reference.document, known, place, otherwise)
                yield self.report(place, source=reference.document, hint=hint, fix=fix)
