"""DEC007."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class DateInFuture(Rule):
    """A date of something that has been done, but in the future."""

    code = "DEC007"
    name = "date-in-future"
    family = Family.DECISIONS
    severity = Severity.WARNING
    summary = Text(
        "Det som har skett kan inte ha ett datum i framtiden.",
        "What has been done can't have a date in the future.",
    )
    why = Text(
        "Ett felskrivet årtal gör att uppgifterna ser färskare ut än de är.",
        "A mistyped year makes the facts look fresher than they are.",
    )
    remedy = Text(
        "Rätta datumet.",
        "Correct the date.",
    )
    message = Text(
        "{name} är {date}, som ligger i framtiden. Rätta datumet.",
        "{name} is {date}, which is in the future. Correct the date.",
    )
    bad = (
        Example("""\
dates:
  verified: 2204-05-01
  #         ^
"""),
        Example("""\
dates:
  recorded: 2204-03-25
  #         ^
  verified: 2204-05-01
"""),
    )
    good = (
        Example("""\
dates:
  review_due: 2104-04-01
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision, with a day to spare for other time zones. The first date is enough."""
        tomorrow = scope.today + timedelta(days=1)
        dates, decision = revision.dates, revision.decision
        adopted = decision.date if decision.outcome == "adopted" else None
        for name, date, place in (
            ("decision.date", adopted, decision.place / "date"),
            ("recorded", dates.recorded, dates.place / "recorded"),
            ("verified", dates.verified, dates.place / "verified"),
        ):
            if date is not None and date.earliest > tomorrow:
                yield self.report(place, name=name, date=date)
                return
