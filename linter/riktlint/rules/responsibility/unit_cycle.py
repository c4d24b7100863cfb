"""RSP003."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Municipality, Unit
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class UnitCycle(Rule):
    """Units are part of one another, or replace one another, in a circle."""

    code = "RSP003"
    name = "unit-cycle"
    family = Family.RESPONSIBILITY
    severity = Severity.ERROR
    summary = Text(
        "Enheter får inte höra till eller ersätta varandra i en cirkel.",
        "Units may not be part of, or replace, one another in a circle.",
    )
    why = Text(
        "Den som följer enheterna för att se vem som ansvarar i dag kommer aldrig fram.",
        "Who follows the units to see who is responsible today never arrives.",
    )
    remedy = Text(
        "Ta bort eller rätta ett av leden, parent eller replaced_by.",
        "Remove or correct one of the links, parent or replaced_by.",
    )
    message = Text(
        "Enheten leder tillbaka till sig själv: {circle}. Rätta ett av leden.",
        "The unit leads back to itself: {circle}. Correct one of the links.",
    )
    bad = (
        Example(
            """\
units:
  - id: kommunikationsenheten
    name: Kommunikationsenheten
    kind: unit
    parent: biblioteket
    #       ^^^^^^^^^^^
    source: {document: riktlinje, section: Ansvar}
  - id: biblioteket
    name: Biblioteket
    kind: unit
    parent: kommunikationsenheten
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    )
    good = (
        Example(
            """\
units:
  - id: biblioteket
    name: Biblioteket
    kind: unit
    parent: kommunikationsenheten
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    )

    def municipality(self, municipality: Municipality, scope: Scope) -> Iterable[Report]:
        """Visit the municipality: one report for each circle, at its first unit."""
        units = {unit.id: unit for unit in municipality.units}
        yield from self._circles(units, "parent", lambda unit: unit.parent)
        yield from self._circles(units, "replaced_by", lambda unit: unit.replaced_by)

    def _circles(
        self, units: dict[str, Unit], key: str, link: Callable[[Unit], str | None]
    ) -> Iterable[Report]:
        settled: set[str] = set()
        for first in units.values():
            path: dict[str, None] = {}
            step: Unit | None = first
            while step is not None and step.id not in settled and step.id not in path:
                path[step.id] = None
                step = units.get(link(step) or "")
            if step is not None and step.id in path:
                names = list(path)
                circle = names[names.index(step.id) :]
                start = min(circle, key=list(units).index)
                turned = [*circle[circle.index(start) :], *circle[: circle.index(start)], start]
                yield self.report(units[start].place / key, circle=" → ".join(turned))
            settled.update(path)
