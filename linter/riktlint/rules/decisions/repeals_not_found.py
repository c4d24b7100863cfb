"""DEC011."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.revisions import all_revisions_read
from riktlint.text import Text


class RepealsNotFound(Rule):
    """A decision that repeals a revision that is not there, or itself."""

    code = "DEC011"
    name = "repeals-not-found"
    family = Family.DECISIONS
    severity = Severity.ERROR
    summary = Text(
        "Revisioner som upphävs ska vara andra revisioner i samma mapp.",
        "What repeals names must be other revisions in the same folder.",
    )
    why = Text(
        "Läsaren ska kunna följa vad beslutet upphävde.",
        "Readers must be able to follow what the decision repealed.",
    )
    remedy = Text(
        "Rätta id:t, eller lägg till den upphävda revisionen.",
        "Correct the id, or add the repealed revision.",
    )
    message = Text(
        "Beslutet kan inte upphäva {id}: {reason}. Rätta id:t, eller lägg till revisionen.",
        "The decision can't repeal {id}: {reason}. Correct the id, or add the revision.",
    )
    bad = (
        Example("""\
decision:
  repeals: [exempelby/2010]
  #         ^
"""),
        Example("""\
decision:
  repeals: [exempelby/2024]
  #         ^
"""),
    )
    good = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
decision:
  repeals: [exempelby/2024]
""",
            file="2025.riktlinje.yaml",
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        for index, named in enumerate(revision.decision.repeals):
            if named == revision.id:
                reason = Text("det är revisionen själv", "that is the revision itself")
            elif scope.folder.revision(named) is None and all_revisions_read(scope.folder):
                reason = Text("den finns inte", "it is not there")
            else:
                continue
            yield self.report(revision.decision.place / "repeals" / index, id=named, reason=reason)
