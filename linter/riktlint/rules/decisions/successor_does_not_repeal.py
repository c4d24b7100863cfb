"""DEC012."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class SuccessorDoesNotRepeal(Rule):
    """An adopted revision that supersedes another without a decision to repeal it."""

    code = "DEC012"
    name = "successor-does-not-repeal"
    family = Family.DECISIONS
    severity = Severity.NOTE
    summary = Text(
        "Ett beslut om en ny riktlinje bör upphäva den gamla.",
        "A decision on a new guideline should repeal the old one.",
    )
    why = Text(
        "Utan ett uttryckligt upphävande kan två riktlinjer tyckas gälla samtidigt.",
        "Without an express repeal two guidelines may seem to be in force at once.",
    )
    remedy = Text(
        "Ange den tidigare revisionen i decision.repeals om beslutet upphäver den. Annars: ta med det i nästa"
        " beslut.",
        "Name the earlier revision in decision.repeals if the decision repeals it. Otherwise take it up in "
        "the next decision.",
    )
    message = Text(
        "Beslutet ersätter {named} men upphäver den inte uttryckligen. Ange den i repeals om protokollet gör "
        "det.",
        "The decision supersedes {named} but does not expressly repeal it. Name it in repeals if the minutes "
        "do.",
    )
    bad = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
decision:
# <-
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
decision:
  repeals: [exempelby/2024]
""",
            file="2025.riktlinje.yaml",
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. Where a source shows when the earlier one ended, nothing needs saying."""
        earlier = scope.folder.predecessor(revision)
        if (
            earlier is not None
            and earlier.id != revision.id
            and revision.status == earlier.status == "adopted"
            and earlier.dates.in_force_until is None
            and set(earlier.ids).isdisjoint(revision.decision.repeals)
        ):
            yield self.report(revision.decision.place / "repeals", "key", named=earlier.id)
