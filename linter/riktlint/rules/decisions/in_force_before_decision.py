"""DEC005."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class InForceBeforeDecision(Rule):
    """A revision in force before it was decided on."""

    code = "DEC005"
    name = "in-force-before-decision"
    family = Family.DECISIONS
    severity = Severity.WARNING
    summary = Text(
        "En revision brukar inte gälla före beslutet.",
        "A revision is not usually in force before the decision.",
    )
    why = Text(
        "Regler som gäller bakåt i tiden är ovanliga och går inte att följa. Oftast är ett av datumen fel.",
        "Rules that hold back in time are unusual and can't be followed. Mostly one of the dates is wrong.",
    )
    remedy = Text(
        "Jämför båda datumen med källan. Stämmer de, förklara det i decision.note.",
        "Compare both dates with the source. If they are right, explain it in decision.note.",
    )
    message = Text(
        "Revisionen gäller från {start}, före beslutet {decided}. Kontrollera datumen mot källan.",
        "The revision is in force from {start}, before the decision {decided}. Check the dates against the "
        "source.",
    )
    bad = (
        Example("""\
dates:
  in_force_from: 2024-01-01
  #              ^
"""),
    )
    good = (
        Example("""\
dates:
  in_force_from: 2024
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. A note on the decision is taken to explain it."""
        start, decided = revision.dates.in_force_from, revision.decision.date
        if (
            revision.status == "adopted"
            and start is not None
            and decided is not None
            and start.is_before(decided)
            and revision.decision.note is None
        ):
            yield self.report(
                revision.dates.place / "in_force_from",
                start=start,
                decided=decided,
                related=(
                    (
                        revision.decision.place / "date",
                        Text("Här står beslutsdagen.", "Here is the decision's day."),
                    ),
                ),
            )
