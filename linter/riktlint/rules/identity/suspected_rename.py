"""IDN009."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision, Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.identity.likeness import likeness, words_of
from riktlint.text import Text

_ALIKE = 0.85
_SHARED = 0.7
_MOST_COMPARED = 50


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
        gone: dict[tuple[str, str], list[tuple[set[str], Provision]]] = {}
        for provision in predecessor.provisions:
            if provision.id not in now and provision.id not in recorded:
                kind = (provision.topic, provision.modality)
                gone.setdefault(kind, []).append((words_of(provision.text), provision))
        for provision in revision.provisions:
            if provision.id in before or provision.replaces:
                continue
            candidates = gone.get((provision.topic, provision.modality))
            if not candidates:
                continue
            words = words_of(provision.text)
            for old_words, old in candidates[:_MOST_COMPARED]:
                if (
                    len(words & old_words) >= _SHARED * max(len(words), len(old_words))
                    and likeness(old.text, provision.text) >= _ALIKE
                ):
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
                    break
