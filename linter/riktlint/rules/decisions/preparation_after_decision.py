"""DEC006."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class PreparationAfterDecision(Rule):
    """A step of preparation after the decision that it prepared."""

    code = "DEC006"
    name = "preparation-after-decision"
    family = Family.DECISIONS
    severity = Severity.WARNING
    summary = Text(
        "Beredningen kommer före beslutet.",
        "Preparation comes before the decision.",
    )
    why = Text(
        "Läsaren följer ärendet steg för steg. Ett steg efter beslutet hör till ett annat ärende eller har "
        "fel datum.",
        "Readers follow the case step by step. A step after the decision belongs to another case or has the "
        "wrong date.",
    )
    remedy = Text(
        "Jämför datumen med källan och rätta det som är fel.",
        "Compare the dates with the source and correct the one that is wrong.",
    )
    message = Text(
        "Beredningen är daterad {step}, efter beslutet {decided}. Kontrollera datumen mot källan.",
        "The preparation is dated {step}, after the decision {decided}. Check the dates against the source.",
    )
    bad = (
        Example("""\
decision:
  preparation:
    - text: Förvaltningen tog fram ett förslag.
      date: 2024-03-19
      #     ^
      source: {document: protokoll}
"""),
    )
    good = (
        Example("""\
decision:
  preparation:
    - text: Förvaltningen tog fram ett förslag.
      date: 2024-03
      source: {document: protokoll}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        decided = revision.decision.date
        if decided is None or revision.decision.outcome != "adopted":
            return
        for step in revision.decision.preparation:
            if step.date is not None and step.date.is_after(decided):
                yield self.report(
                    step.place / "date",
                    step=step.date,
                    decided=decided,
                    related=(
                        (
                            revision.decision.place / "date",
                            Text("Här står beslutsdagen.", "Here is the decision's day."),
                        ),
                    ),
                )
