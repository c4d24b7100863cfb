"""DEC014."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.decisions.handover import handover
from riktlint.rules.families import Family
from riktlint.text import Text


class GapInValidity(Rule):
    """Days between two revisions on which neither was in force."""

    code = "DEC014"
    name = "gap-in-validity"
    family = Family.DECISIONS
    severity = Severity.NOTE
    summary = Text(
        "Den nya revisionen bör börja gälla när den gamla slutar.",
        "The new revision should begin when the old one ends.",
    )
    why = Text(
        "I ett glapp finns ingen riktlinje att följa.",
        "In a gap there is no guideline to follow.",
    )
    remedy = Text(
        "Kontrollera datumen mot besluten. Fanns det ett glapp är uppgiften rätt, och inget behöver ändras.",
        "Check the dates against the decisions. If there was a gap the facts are right, and nothing needs "
        "changing.",
    )
    message = Text(
        "Mellan {until}, när {named} slutade gälla, och {start} gällde ingen riktlinje. Kontrollera datumen.",
        "Between {until}, when {named} ended, and {start} no guideline was in force. Check the dates.",
    )
    bad = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
dates:
  in_force_from: 2025-01-10
  #              ^
""",
            others={
                "2024.riktlinje.yaml": """\
dates:
  in_force_until: 2024-11-30
"""
            },
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
            others={
                "2024.riktlinje.yaml": """\
dates:
  in_force_until: 2025-01-09
"""
            },
            file="2025.riktlinje.yaml",
        ),
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
            others={
                "2024.riktlinje.yaml": """\
dates:
  in_force_until: 2025-01
"""
            },
            file="2025.riktlinje.yaml",
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        taken = handover(revision, scope)
        if taken is not None and (taken.start.earliest - taken.until.latest).days > 1:
            yield self.report(
                revision.dates.place / "in_force_from",
                named=taken.earlier.id,
                until=taken.until,
                start=taken.start,
                related=taken.related,
            )
