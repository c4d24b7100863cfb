"""REC005."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import DISPOSAL
from riktlint.rules.words import any_of, words
from riktlint.text import Text


class ArchivingDelegatedWithoutPlan(Rule):
    """Archiving is delegated to a document that is named."""

    code = "REC005"
    name = "archiving-delegated-without-plan"
    family = Family.RECORDS
    severity = Severity.NOTE
    summary = Text(
        "En hänvisning om arkivering ska peka på ett namngivet dokument.",
        "A reference on archiving should point to a document by name.",
    )
    why = Text(
        "Handlingar får gallras bara med stöd av ett beslut. Den som gallrar behöver hitta det.",
        "Documents may be disposed of only on the authority of a decision. Who disposes of them needs to find it.",
    )
    remedy = Text(
        "Skriv vilken plan eller vilket beslut som gäller, till exempel dokumenthanteringsplanen.",
        "Write which plan or decision applies, such as the records schedule.",
    )
    ground = DISPOSAL
    message = Text(
        "”{to}” är inget namngivet dokument. Skriv vilken plan eller vilket beslut som gäller.",
        "“{to}” is no document by name. Write which plan or decision applies.",
    )
    bad = (
        Example("""\
positions:
  archiving:
    position: delegated
    to: Arkivarien
    #   ^^^^^^^^^^
    source: {document: riktlinje, section: Handlingar, paragraph: 3}
"""),
    )
    good = (
        Example("""\
positions:
  archiving:
    position: delegated
    to: Kommunstyrelsens dokumenthanteringsplan
    source: {document: riktlinje, section: Handlingar, paragraph: 3}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        position = revision.positions.get("archiving")
        if position is None or position.position != "delegated" or position.to is None:
            return
        if _document().search(position.to) is None:
            yield self.report(position.place / "to", to=position.to)


@cache
def _document() -> re.Pattern[str]:
    documents = any_of(words("records.documents"))
    return re.compile(rf"plan(?:en|er|erna|ens)?\b|{documents}", re.IGNORECASE)
