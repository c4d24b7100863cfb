"""DEC002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.decisions.facts import FACTS, unknown_facts
from riktlint.rules.families import Family
from riktlint.text import Text


class UnknownDecisionFacts(Rule):
    """What is unknown about the decision on a restated guideline."""

    code = "DEC002"
    name = "unknown-decision-facts"
    family = Family.DECISIONS
    severity = Severity.NOTE
    summary = Text(
        "Beslutande organ, datum, paragraf och diarienummer bör vara kända.",
        "The deciding body, date, section and case number should be known.",
    )
    why = Text(
        "Den som vill läsa eller begära ut beslutet hittar det på de uppgifterna.",
        "Those who want to read the decision, or ask for a copy, find it by these facts.",
    )
    remedy = Text(
        "Sök i kommunens protokoll eller fråga registratorn, och fyll i det som saknas.",
        "Look in the municipality's minutes or ask its registrar, and fill in what is missing.",
    )
    message = Text(
        "Okänt om beslutet: {facts}. Fråga kommunens registrator.",
        "Unknown about the decision: {facts}. Ask the municipality's registrar.",
    )
    bad = (
        Example("""\
text_status: restated
decision:
# <-
  section: unknown
  case_number: unknown
"""),
    )
    good = (
        Example("""\
text_status: restated
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a restated revision. A proposal has not been decided on yet."""
        if revision.text_status == "restated" and revision.status in ("adopted", "unknown"):
            missing = unknown_facts(revision.decision)
            if missing:
                facts = Text(
                    ", ".join(FACTS[name].sv for name in missing),
                    ", ".join(FACTS[name].en for name in missing),
                )
                yield self.report(revision.decision.place, "key", facts=facts)
