"""RSP007."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.responsibility.bearers import units_named, units_of_channel
from riktlint.text import Text


class UnusedUnit(Rule):
    """A unit is listed that no guideline, channel or other unit refers to."""

    code = "RSP007"
    name = "unused-unit"
    family = Family.RESPONSIBILITY
    severity = Severity.NOTE
    profile = "recommended"
    summary = Text(
        "En enhet bör finnas med bara om en riktlinje, en kanal eller en annan enhet hänvisar till den.",
        "A unit should be listed only if a guideline, a channel or another unit refers to it.",
    )
    why = Text(
        "Den som sköter uppgifterna ska slippa hålla enheter aktuella som inget hänvisar till.",
        "Who maintains the data should not have to keep units up to date that nothing refers to.",
    )
    remedy = Text(
        "Hänvisa till enheten där den har en uppgift, eller ta bort den.",
        "Refer to the unit where it has a task, or remove it.",
    )
    message = Text(
        "Inget hänvisar till enheten ”{unit}”. Ta bort den, eller hänvisa till den.",
        "Nothing refers to the unit “{unit}”. Remove it, or refer to it.",
    )
    bad = (
        Example(
            """\
units:
  - id: badhuset
    #   ^^^^^^^^
    name: Badhuset
    kind: unit
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    )
    good = (
        Example(
            """\
units:
  - id: kulturforvaltningen
    name: Kulturförvaltningen
    kind: administration
    source: {document: webbplats}
  - id: biblioteket
    name: Biblioteket
    kind: unit
    parent: kulturforvaltningen
    source: {document: webbplats}
""",
            file="kommun.yaml",
        ),
    )

    def folder(self, folder: Folder, scope: Scope) -> Iterable[Report]:
        """Visit a municipality's folder, once every file of it can be read and there is something to refer."""
        if folder.municipality is None or folder.unusable or not folder.revisions:
            return
        used = {unit for revision in folder.revisions.values() for unit, _ in units_named(revision)}
        for channel in folder.register.channels if folder.register else ():
            used |= {unit for unit, _ in units_of_channel(channel)}
        for unit in folder.municipality.units:
            used |= {unit.parent or "", unit.replaced_by or ""}
        for unit in folder.municipality.units:
            if unit.id not in used and unit.replaced_by is None:
                yield self.report(unit.place / "id", unit=unit.id)
