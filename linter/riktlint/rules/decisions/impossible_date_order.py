"""DEC004."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class ImpossibleDateOrder(Rule):
    """Two dates of a revision in an order that can't be."""

    code = "DEC004"
    name = "impossible-date-order"
    family = Family.DECISIONS
    severity = Severity.ERROR
    summary = Text(
        "Datumen i en revision ska komma i en möjlig ordning.",
        "The dates of a revision must come in a possible order.",
    )
    why = Text(
        "Ett datum i fel ordning är en felskrivning, och läsaren ser fel giltighetstid.",
        "A date out of order is a slip, and readers see the wrong time of validity.",
    )
    remedy = Text(
        "Jämför med källan och rätta det datum som är fel.",
        "Compare with the source and correct the date that is wrong.",
    )
    message = Text(
        "{later} är {later_date}, före {earlier} {earlier_date}. Rätta det datum som är fel.",
        "{later} is {later_date}, before {earlier} {earlier_date}. Correct the date that is wrong.",
    )
    bad = (
        Example("""\
dates:
  in_force_until: 2024-01-31
  #               ^
"""),
        Example("""\
dates:
  recorded: 2024-05-02
  verified: 2024-05-01
  #         ^
"""),
        Example("""\
dates:
  recorded: 2024-01-10
  verified: 2024-01-10
  #         ^
"""),
    )
    good = (
        Example("""\
dates:
  in_force_from: 2024
  in_force_until: 2024-06-30
"""),
        Example(
            """\
dates:
  recorded: 2024-01-10
""",
            title=Text(
                "Utkastet skrevs in före beslutet.",
                "The draft was recorded before the decision.",
            ),
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. It may be recorded as a draft, before the decision, but not verified as adopted."""
        dates, decision = revision.dates, revision.decision
        recorded = ("recorded", dates.recorded, dates.place / "recorded")
        start = ("in_force_from", dates.in_force_from, dates.place / "in_force_from")
        decided = ("decision.date", decision.date, decision.place / "date")
        for name, date, (earlier, earlier_date, place) in (
            ("verified", dates.verified, recorded),
            ("in_force_until", dates.in_force_until, start),
            *([("verified", dates.verified, decided)] if revision.status == "adopted" else []),
        ):
            if date is not None and earlier_date is not None and date.is_before(earlier_date):
                yield self.report(
                    dates.place / name,
                    later=name,
                    later_date=date,
                    earlier=earlier,
                    earlier_date=earlier_date,
                    related=((place, Text("Här står det andra datumet.", "Here is the other date.")),),
                )
                return
