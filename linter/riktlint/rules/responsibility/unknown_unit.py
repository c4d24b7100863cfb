"""RSP001."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from riktlint.findings import Severity
from riktlint.model.municipality import Channel, Unit
from riktlint.model.place import Place
from riktlint.model.revision import Revision
from riktlint.rules import placeholders
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import meant
from riktlint.rules.families import Family
from riktlint.rules.responsibility.bearers import units_named, units_of_channel
from riktlint.text import Text

_ADD = Text(" Lägg till den under units.", " Add it under units.")
_TO_FILL_IN = Text(
    " Skriv vem det gäller: en roll, till exempel {role: editor}, eller en enhet.",
    " Write whom it concerns: a role, such as {role: editor}, or a unit.",
)


class UnknownUnit(Rule):
    """A unit is named that the municipality's file does not list."""

    code = "RSP001"
    name = "unknown-unit"
    family = Family.RESPONSIBILITY
    severity = Severity.ERROR
    fixable = "unsafe"
    summary = Text(
        "Varje enhet som nämns ska finnas bland kommunens enheter.",
        "Every unit that is named must be among the municipality's units.",
    )
    why = Text(
        "Medarbetare och invånare ska kunna se vem som ansvarar. En enhet som inte finns kan ingen vända sig till.",
        "Staff and residents must be able to see who is responsible. Nobody can turn to a unit that isn't there.",
    )
    remedy = Text(
        "Rätta stavningen, eller lägg till enheten under units i kommun.yaml.",
        "Correct the spelling, or add the unit under units in kommun.yaml.",
    )
    message = Text(
        "Enheten ”{unit}” finns inte i kommun.yaml.{hint}",
        "The unit “{unit}” is not in kommun.yaml.{hint}",
    )
    bad = (
        Example("""\
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: kommunikationsenhet}]
    #                ^^^^^^^^^^^^^^^^^^^
    text: Kommunikationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
"""),
        Example(
            """\
units:
  - id: biblioteket
    name: Biblioteket
    kind: unit
    parent: kulturforvaltningen
    #       ^^^^^^^^^^^^^^^^^^^
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    )
    good = (
        Example("""\
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
"""),
    )

    def unit(self, unit: Unit, scope: Scope) -> Iterable[Report]:
        """Visit a unit: those that it hangs together with."""
        links = ((unit.parent, "parent"), (unit.replaced_by, "replaced_by"))
        return self._unknown(((other, unit.place / key) for other, key in links if other), scope)

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit a channel."""
        return self._unknown(units_of_channel(channel), scope)

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        return self._unknown(units_named(revision), scope)

    def _unknown(self, named: Iterator[tuple[str, Place]], scope: Scope) -> Iterable[Report]:
        if scope.folder.municipality is None:
            return
        known = {unit.id for unit in scope.folder.municipality.units}
        for unit, place in named:
            if unit not in known:
                if unit == placeholders.UNIT:
                    hint, fix = _TO_FILL_IN, None
                else:
                    hint, fix = meant(unit, known, place, _ADD)
                yield self.report(place, unit=unit, hint=hint, fix=fix)
