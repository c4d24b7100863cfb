"""SRC010."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_YEARS = 3


class VerifiedLongAgo(Rule):
    """The current revision was last compared with its sources more than three years ago."""

    code = "SRC010"
    name = "verified-long-ago"
    family = Family.PROVENANCE
    severity = Severity.NOTE
    profile = "recommended"
    summary = Text(
        "Den aktuella revisionen bör jämföras med sina källor minst vart tredje år.",
        "The current revision should be compared with its sources at least every third year.",
    )
    why = Text(
        "Kommunen kan ha antagit en ny riktlinje utan att någon har fört in den här. Invånarna läser då regler som inte "
        "längre gäller.",
        "The municipality may have adopted a new guideline that nobody has entered here. Residents then read rules that "
        "no longer apply.",
    )
    remedy = Text(
        "Kontrollera hos kommunen att revisionen fortfarande gäller, och sätt verified till den dagen.",
        "Check with the municipality that the revision still applies, and set verified to that day.",
    )
    message = Text(
        "Uppgifterna kontrollerades senast {verified}. Kontrollera att revisionen fortfarande gäller.",
        "The data was last verified on {verified}. Check that the revision still applies.",
    )
    bad = (
        Example("""\
dates:
  in_force_from: 2019-01-01
  published: 2019-01-01
  recorded: 2019-02-01
  verified: 2019-02-01
  #         ^^^^^^^^^^
decision:
  date: 2018-12-18
"""),
    )
    good = (
        Example("""\
dates:
  verified: 2024-05-01
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        if revision is not scope.folder.current():
            return
        verified = revision.dates.verified
        if verified is not None and verified.latest < _before(scope.today):
            yield self.report(revision.dates.place / "verified", verified=verified)


def _before(today: date) -> date:
    """The same day some years ago; of the leap day, the day before."""
    day = 28 if (today.month, today.day) == (2, 29) else today.day
    return date(today.year - _YEARS, today.month, day)
