"""DEC015."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class ReviewOverdue(Rule):
    """A guideline in use whose day of review has passed."""

    code = "DEC015"
    name = "review-overdue"
    family = Family.DECISIONS
    severity = Severity.WARNING
    summary = Text(
        "En riktlinje som används ska ses över i tid.",
        "A guideline in use must be reviewed in time.",
    )
    why = Text(
        "Plattformar och lagar ändras snabbt. En riktlinje som inte har setts över kan ge fel besked.",
        "Platforms and laws change fast. A guideline that has not been reviewed may give the wrong answer.",
    )
    remedy = Text(
        "Se över riktlinjen och anta en ny revision, eller besluta om en ny dag för översyn.",
        "Review the guideline and adopt a new revision, or decide on a new day of review.",
    )
    message = Text(
        "Riktlinjen skulle ha setts över senast {due}. Se över den och anta en ny revision.",
        "The guideline was to be reviewed by {due}. Review it and adopt a new revision.",
    )
    bad = (
        Example("""\
dates:
  review_due: 2024-10-01
  #           ^
"""),
    )
    good = (
        Example("""\
dates:
  review_due: 2025
"""),
    )

    def folder(self, folder: Folder, scope: Scope) -> Iterable[Report]:
        """Visit a folder: only the revision in use is to be reviewed."""
        revision = folder.current()
        if revision is None or revision.status not in ("adopted", "unknown"):
            return
        due, until = revision.dates.review_due, revision.dates.in_force_until
        ended = until is not None and until.latest < scope.today
        if due is not None and due.latest < scope.today and not ended:
            yield self.report(revision.dates.place / "review_due", due=due)
