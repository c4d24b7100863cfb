"""CMP005."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_NO_TEXT = Text("Ingen källa återger riktlinjens text.", "No source gives the guideline's text.")
_WHY = {
    "complete": Text("Hela riktlinjen finns som källa.", "The whole guideline is among the sources."),
    "excerpt": Text("Vi har bara ett utdrag ur riktlinjen.", "We have only an excerpt of the guideline."),
    "about": _NO_TEXT,
}


class UnknownTopics(Rule):
    """How many topics of a restated guideline are unknown, and why."""

    code = "CMP005"
    name = "unknown-topics"
    family = Family.COMPLETENESS
    severity = Severity.NOTE
    summary = Text(
        "Så många ämnen som möjligt ska vara kända.",
        "As many topics as possible should be known.",
    )
    why = Text(
        "Okända ämnen är luckor i jämförelsen. De säger inget om kommunen, bara om vad vi har sett.",
        "Unknown topics are gaps in the comparison. They say nothing of the municipality, only of what we "
        "have seen.",
    )
    remedy = Text(
        "Be kommunen om hela dokumentet, lägg till det som källa och fyll i ämnena.",
        "Ask the municipality for the whole document, add it as a source and fill the topics in.",
    )
    message = Text(
        "Okända ämnen: {count} av {total}. {why} Be kommunen om hela dokumentet och fyll i dem.",
        "Unknown topics: {count} of {total}. {why} Ask the municipality for the whole document and fill them "
        "in.",
    )
    bad = (
        Example("""\
text_status: restated
positions:
# <-
  archiving:
    position: unknown
"""),
    )
    good = (
        Example("""\
text_status: restated
positions:
  archiving:
    position: silent
    source: {document: riktlinje}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a restated revision."""
        if revision.text_status != "restated":
            return
        count = sum(position.position == "unknown" for position in revision.positions.values())
        if count:
            extents = {source.extent for source in revision.sources if source.kind == "guideline"}
            why = next((text for extent, text in _WHY.items() if extent in extents), _NO_TEXT)
            total = len(scope.vocabulary.topics)
            yield self.report(revision.place / "positions", "key", count=count, total=total, why=why)
