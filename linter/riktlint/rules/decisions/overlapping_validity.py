"""DEC013."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.decisions.handover import handover
from riktlint.rules.families import Family
from riktlint.text import Text


class OverlappingValidity(Rule):
    """A superseded revision still in force when its successor has begun."""

    code = "DEC013"
    name = "overlapping-validity"
    family = Family.DECISIONS
    severity = Severity.WARNING
    summary = Text(
        "Den ersatta revisionen ska sluta gälla när den nya börjar.",
        "The superseded revision should end when the new one begins.",
    )
    why = Text(
        "Två riktlinjer som gäller samtidigt kan säga emot varandra.",
        "Two guidelines in force at once may contradict each other.",
    )
    remedy = Text(
        "Kontrollera datumen mot besluten.",
        "Check the dates against the decisions.",
    )
    message = Text(
        "{named} gäller till {until}, men {id} gäller redan från {start}. Kontrollera datumen.",
        "{named} is in force until {until}, but {id} already from {start}. Check the dates.",
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
  in_force_until: 2025-06-30
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
  in_force_until: 2025-01-10
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
  in_force_until: 2025
"""
            },
            file="2025.riktlinje.yaml",
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. Ending on the very day that the next begins is no overlap."""
        taken = handover(revision, scope)
        if taken is not None and taken.until.is_after(taken.start):
            yield self.report(
                revision.dates.place / "in_force_from",
                named=taken.earlier.id,
                until=taken.until,
                id=revision.id,
                start=taken.start,
                related=taken.related,
            )
