"""RSP009."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Unit
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.corrections import meant
from riktlint.rules.families import Family
from riktlint.rules.revisions import all_revisions_read
from riktlint.text import Text


class UnknownReplacementRevision(Rule):
    """A unit is said to be replaced in a revision that is not there."""

    code = "RSP009"
    name = "unknown-replacement-revision"
    family = Family.RESPONSIBILITY
    severity = Severity.ERROR
    fixable = "unsafe"
    summary = Text(
        "Den revision som en enhet ersattes i ska finnas i kommunens mapp.",
        "The revision in which a unit was replaced must be in the municipality's folder.",
    )
    why = Text(
        "Utan revisionen går det inte att se från när den nya enheten har uppgiften.",
        "Without the revision one can't see since when the new unit has the task.",
    )
    remedy = Text(
        "Rätta revisionens id, eller skriv replaced med det datum som är känt.",
        "Correct the revision's id, or write replaced with the date that is known.",
    )
    message = Text(
        "Revisionen ”{revision}” finns inte i kommunens mapp.{hint}",
        "The revision “{revision}” is not in the municipality's folder.{hint}",
    )
    bad = (
        Example(
            """\
units:
  - id: biblioteksnamnden
    name: Biblioteksnämnden
    kind: board
    replaced_by: biblioteket
    replaced_in: exempelby/2023
    #            ^^^^^^^^^^^^^^
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    )
    good = (
        Example(
            """\
units:
  - id: biblioteksnamnden
    name: Biblioteksnämnden
    kind: board
    replaced_by: biblioteket
    replaced_in: exempelby/2024
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    )

    def unit(self, unit: Unit, scope: Scope) -> Iterable[Report]:
        """Visit a unit."""
        named, folder = unit.replaced_in, scope.folder
        if named is None or folder.revision(named) or not all_revisions_read(folder):
            return
        otherwise = Text(" Rätta den, eller skriv replaced.", " Correct it, or write replaced.")
        hint, fix = meant(named, folder.revisions, unit.place / "replaced_in", otherwise)
        yield self.report(unit.place / "replaced_in", revision=named, hint=hint, fix=fix)
