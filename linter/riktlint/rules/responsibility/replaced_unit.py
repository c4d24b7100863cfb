"""RSP002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.model.municipality import Unit
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.responsibility.bearers import units_ruled
from riktlint.text import Text


class ReplacedUnit(Rule):
    """A revision gives a task to a unit that had already been replaced when it was decided."""

    code = "RSP002"
    name = "replaced-unit"
    family = Family.RESPONSIBILITY
    severity = Severity.WARNING
    summary = Text(
        "En revision bör inte ge uppgifter till en enhet som redan hade ersatts.",
        "A revision should not give tasks to a unit that had already been replaced.",
    )
    why = Text(
        "Den som söker enheten hittar ingen, och ingen enhet vet att uppgiften är dess.",
        "Who looks for the unit finds nobody, and no unit knows that the task is its own.",
    )
    remedy = Text(
        "Skriv den enhet som tog över. Står det gamla namnet i det antagna dokumentet: låt det stå och förklara i note.",
        "Write the unit that took over. If the adopted document has the old name: leave it and explain in note.",
    )
    message = Text(
        "Enheten ”{unit}” hade redan ersatts{successor} när revisionen beslutades. Skriv den enhet som tog över.",
        "The unit “{unit}” had already been replaced{successor} when the revision was decided. Write the unit that took "
        "over.",
    )
    bad = (
        Example(
            """\
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    #                ^^^^^^^^^^^^^^^^^^^
    text: Informationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            others={
                "kommun.yaml": """\
units:
  - id: informationsenheten
    name: Informationsenheten
    kind: unit
    replaced_by: kommunikationsenheten
    replaced: 2022
    source: {document: webbplats}
"""
            },
        ),
    )
    good = (
        Example(
            """\
provisions:
  - id: enheten-samordnar
    topic: coordinating_unit
    modality: must
    bearers: [{unit: informationsenheten}]
    text: Informationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            others={
                "kommun.yaml": """\
units:
  - id: informationsenheten
    name: Informationsenheten
    kind: unit
    replaced_by: kommunikationsenheten
    replaced: 2025
    source: {document: webbplats}
"""
            },
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: one report for each such unit, where it is first named."""
        if scope.folder.municipality is None:
            return
        replaced = {
            unit.id: unit
            for unit in scope.folder.municipality.units
            if _was_replaced(unit, revision, scope.folder)
        }
        for name, place in units_ruled(revision, explained=False) if replaced else ():
            unit = replaced.pop(name, None)
            if unit is not None:
                by = unit.replaced_by
                yield self.report(
                    place,
                    unit=unit.id,
                    successor=Text(f" av ”{by}”", f" by “{by}”") if by else Text("", ""),
                    related=(
                        (
                            unit.place / ("replaced" if unit.replaced else "replaced_in"),
                            Text(
                                "Här står när enheten ersattes.", "Here it says when the unit was replaced."
                            ),
                        ),
                    ),
                )


def _was_replaced(unit: Unit, revision: Revision, folder: Folder) -> bool:
    """Whether the unit had certainly been replaced: by date, or in this revision or one that it builds on."""
    decided = revision.decision.date
    if unit.replaced is not None:
        return decided is not None and unit.replaced.is_before(decided)
    seen: set[str] = set()
    step: Revision | None = revision if unit.replaced_in else None
    while step is not None and step.id not in seen:
        if step.id == unit.replaced_in:
            return True
        seen.add(step.id)
        step = folder.predecessor(step)
    return False
