"""DEC010."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.revisions import supersedes_itself
from riktlint.text import Text


class SupersedesLaterDecision(Rule):
    """A revision that supersedes one that was decided later."""

    code = "DEC010"
    name = "supersedes-later-decision"
    family = Family.DECISIONS
    severity = Severity.ERROR
    summary = Text(
        "En revision kan bara ersätta en som är beslutad tidigare.",
        "A revision can only supersede one that was decided earlier.",
    )
    why = Text(
        "Står ordningen fel visas en upphävd riktlinje som den gällande.",
        "If the order is wrong, a repealed guideline is shown as the one in force.",
    )
    remedy = Text(
        "Kontrollera beslutsdagarna och vilken revision som ersätter vilken.",
        "Check the days of decision and which revision supersedes which.",
    )
    message = Text(
        "{id} är beslutad {date} och kan inte ersätta {named}, som är beslutad {later}. Kontrollera datumen "
        "och ordningen.",
        "{id} was decided {date} and can't supersede {named}, decided {later}. Check the dates and the order.",
    )
    bad = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
#           ^
decision:
  date: 2023-03-18
dates:
  in_force_from: 2023-04-01
""",
            file="2025.riktlinje.yaml",
        ),
    )
    good = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
decision:
  date: 2025-01-08
dates:
  in_force_from: 2025-01-10
  published: 2025-01-10
  recorded: 2025-01-10
  verified: 2025-01-10
""",
            file="2025.riktlinje.yaml",
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        earlier = scope.folder.predecessor(revision)
        if earlier is None or revision.status != "adopted" or earlier.status != "adopted":
            return
        date, later = revision.decision.date, earlier.decision.date
        if date is None or later is None or not date.is_before(later):
            return
        if not supersedes_itself(revision, scope.folder):
            yield self.report(
                revision.place / "supersedes",
                id=revision.id,
                date=date,
                named=earlier.id,
                later=later,
                related=(
                    (
                        earlier.decision.place / "date",
                        Text("Här står den senare dagen.", "Here is the later day."),
                    ),
                ),
            )
