"""DEC003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.decisions.facts import FACTS, unknown_facts
from riktlint.rules.families import Family
from riktlint.rules.grounds import LegalGround
from riktlint.text import Text

_IN_FORCE = Text("Uppgift om när riktlinjen gäller från", "the day from which it is in force")


class MissingDecisionFacts(Rule):
    """An adopted guideline of the municipality's own without body, date, section or case number."""

    code = "DEC003"
    name = "missing-decision-facts"
    family = Family.DECISIONS
    severity = Severity.ERROR
    summary = Text(
        "En kommuns egen antagna riktlinje ska ange organ, datum, paragraf, diarienummer och när den gäller "
        "från.",
        "A municipality's own adopted guideline must give the body, date, section, case number and when it is"
        " in force from.",
    )
    why = Text(
        "Kommunen har uppgifterna. Utan dem kan ingen hitta eller pröva beslutet.",
        "The municipality has the facts. Without them nobody can find the decision or test it.",
    )
    remedy = Text(
        "Fyll i uppgiften efter protokollet.",
        "Fill the fact in from the minutes.",
    )
    ground = LegalGround(
        Text(
            "Kommunallagen (2017:725), 5 kap. 67 § och 6 kap. 35 §: protokollet ska visa vilka beslut som har fattats.",
            "The Local Government Act (2017:725), chapter 5, section 67, and chapter 6, section 35: the minutes must show which "
            "decisions have been made.",
        ),
        retold=Text(
            "5 kap. 67 § i en handledning för miljö- och hälsoskyddsnämnder. 6 kap. 35 § är inte kontrollerad.",
            "chapter 5, section 67, in a guide for environment and health boards. Chapter 6, section 35, is not checked.",
        ),
    )
    message = Text(
        "{fact} saknas. Fyll i uppgiften efter protokollet.",
        "The decision lacks {fact}. Fill it in from the minutes.",
    )
    bad = (
        Example("""\
decision:
  section: unknown
  #        ^
"""),
        Example("""\
dates:
  in_force_from: unknown
  #              ^
"""),
    )
    good = (
        Example("""\
decision:
  section: § 41
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit an official revision that is adopted."""
        if revision.text_status == "official" and revision.status == "adopted":
            for name in unknown_facts(revision.decision):
                yield self.report(
                    revision.decision.place / name,
                    fact=Text(FACTS[name].sv.capitalize(), FACTS[name].en),
                )
            if revision.dates.in_force_from is None:
                yield self.report(revision.dates.place / "in_force_from", fact=_IN_FORCE)
