"""DEC001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class OutcomeDisagreesWithStatus(Rule):
    """The decision's outcome and the revision's status contradict each other."""

    code = "DEC001"
    name = "outcome-disagrees-with-status"
    family = Family.DECISIONS
    severity = Severity.ERROR
    summary = Text(
        "En antagen revision ska ha ett beslut om att anta den, och tvärtom.",
        "An adopted revision must have a decision to adopt it, and the reverse.",
    )
    why = Text(
        "Läsaren måste kunna lita på att det som visas som antaget också är det.",
        "Readers must be able to trust that what is shown as adopted is so.",
    )
    remedy = Text(
        "Rätta status eller decision.outcome efter vad källan visar.",
        "Correct status or decision.outcome after what the source shows.",
    )
    message = Text(
        "Utfallet är {outcome} men status är {status}. Rätta det som inte stämmer med källan.",
        "The outcome is {outcome} but the status is {status}. Correct the one that the source does not show.",
    )
    bad = (
        Example("""\
status: proposed
decision:
  outcome: adopted
  #        ^
"""),
    )
    good = (
        Example("""\
status: proposed
decision:
  outcome: proposed
  body: municipal_executive_board
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        outcome, status = revision.decision.outcome, revision.status
        if (outcome == "adopted") != (status == "adopted"):
            yield self.report(
                revision.decision.place / "outcome",
                outcome=outcome,
                status=status,
                related=(
                    (revision.place / "status", Text("Här står revisionens status.", "Here is the status.")),
                ),
            )
