"""IDN009."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.likeness import near_identical
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class SuspectedRename(Rule):
    """A provision that seems to have got a new id without a record of it."""

    code = "IDN009"
    name = "suspected-rename"
    family = Family.IDENTITY
    severity = Severity.WARNING
    summary = Text(
        "En bestämmelse ska behålla sitt id från revision till revision.",
        "A provision must keep its id from revision to revision.",
    )
    why = Text(
        "Med ett nytt id visas samma regel som borttagen och tillagd, och gamla länkar leder fel.",
        "With a new id the same rule is shown as removed and added, and old links lead astray.",
    )
    remedy = Text(
        "Använd det gamla id:t, eller lägg till replaces med det gamla id:t.",
        "Use the old id, or add replaces with the old id.",
    )
    message = Text(
        "”{id}” är nästan lika med ”{old}” i {predecessor}. Använd det id:t, eller lägg till replaces: "
        "[{old}].",
        "“{id}” is almost the same as “{old}” in {predecessor}. Use that id, or add replaces: [{old}].",
    )
    bad = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
provisions:
  - id: samordning
    #   ^
    topic: coordinating_unit
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska samordna kommunens konton.
    source: {document: riktlinje, section: Ansvar}
""",
            file="2025.riktlinje.yaml",
            without=("provisions.enheten-samordnar",),
        ),
    )
    good = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
provisions:
  - id: samordning
    topic: coordinating_unit
    modality: must
    bearers: [{unit: kommunikationsenheten}]
    text: Kommunikationsenheten ska samordna kommunens konton.
    replaces: [enheten-samordnar]
    source: {document: riktlinje, section: Ansvar}
""",
            file="2025.riktlinje.yaml",
            without=("provisions.enheten-samordnar",),
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: compare what is new with what is gone, topic by topic."""
        predecessor = scope.folder.predecessor(revision)
        if predecessor is None or predecessor is revision:
            return
        now = {provision.id for provision in revision.provisions}
        before = {provision.id for provision in predecessor.provisions}
        recorded = {replaced for provision in revision.provisions for replaced in provision.replaces}
        gone = [p for p in predecessor.provisions if p.id not in now and p.id not in recorded]
        appeared = [p for p in revision.provisions if p.id not in before and not p.replaces]
        for old, provision in near_identical(gone, appeared):
            yield self.report(
                provision.place / "id",
                id=provision.id,
                old=old.id,
                predecessor=predecessor.id,
                related=(
                    (
                        old.place / "id",
                        Text("Här står den under sitt gamla id.", "Here it stands under its old id."),
                    ),
                ),
            )
