"""DEC018."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class DecisionWithoutSource(Rule):
    """A decision without a source."""

    code = "DEC018"
    name = "decision-without-source"
    family = Family.DECISIONS
    severity = Severity.WARNING
    summary = Text(
        "Ett beslut ska ha en källa.",
        "A decision must have a source.",
    )
    why = Text(
        "Den som vill kontrollera att riktlinjen är antagen behöver veta var det står.",
        "Whoever wants to check that the guideline was adopted needs to know where it says so.",
    )
    remedy = Text(
        "Lägg till source under decision, till exempel med protokollet som dokument.",
        "Add source under decision, for example with the minutes as the document.",
    )
    message = Text(
        "Beslutet har ingen källa. Lägg till source under decision.",
        "The decision has no source. Add source under decision.",
    )
    bad = (
        Example(
            """\
decision:
# <-
""",
            without=("decision.source",),
        ),
    )
    good = (
        Example("""\
decision:
  source: {document: protokoll, section: § 41}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        if (
            revision.decision.outcome in ("adopted", "referred_back", "rejected")
            and revision.decision.source is None
        ):
            yield self.report(revision.decision.place / "source", "key")
