"""RSP008."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Unit
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class ReplacementNotNamed(Rule):
    """A unit is said to be replaced, but not by which one."""

    code = "RSP008"
    name = "replacement-not-named"
    family = Family.RESPONSIBILITY
    severity = Severity.WARNING
    summary = Text(
        "En enhet som har ersatts ska säga vilken enhet som tog över.",
        "A unit that has been replaced must say which unit took over.",
    )
    why = Text(
        "Den som läser en äldre riktlinje ska kunna följa enheten till den som har uppgiften i dag.",
        "Who reads an older guideline must be able to follow the unit to the one that has the task today.",
    )
    remedy = Text(
        "Lägg till replaced_by. Tog ingen över: ta bort replaced och replaced_in, och berätta om det i note.",
        "Add replaced_by. If none took over: remove replaced and replaced_in, and tell so in note.",
    )
    message = Text(
        "Enheten ”{unit}” har ersatts, men det framgår inte av vilken. Lägg till replaced_by.",
        "The unit “{unit}” has been replaced, but it doesn't show by which. Add replaced_by.",
    )
    bad = (
        Example(
            """\
units:
  - id: biblioteket
    # <-
    name: Biblioteket
    kind: unit
    replaced: 2030
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    )
    good = (
        Example(
            """\
units:
  - id: folkbiblioteket
    name: Folkbiblioteket
    kind: unit
    source: {document: webbplats}
  - id: biblioteket
    name: Biblioteket
    kind: unit
    replaced_by: folkbiblioteket
    replaced: 2030
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    )

    def unit(self, unit: Unit, scope: Scope) -> Iterable[Report]:
        """Visit a unit."""
        if unit.replaced_by is None and (unit.replaced is not None or unit.replaced_in is not None):
            yield self.report(unit.place / "replaced_by", "key", unit=unit.id)
