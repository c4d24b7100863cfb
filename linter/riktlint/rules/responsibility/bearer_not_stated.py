"""RSP010."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

BINDING = frozenset({"must", "must_not", "should"})
"""The modalities that somebody has to follow."""


class BearerNotStated(Rule):
    """The guideline says what is to be done, but not by whom."""

    code = "RSP010"
    name = "bearer-not-stated"
    family = Family.RESPONSIBILITY
    severity = Severity.NOTE
    profile = "recommended"
    once = True
    summary = Text(
        "Riktlinjen bör säga vem som ska göra det som den kräver.",
        "The guideline should say who is to do what it asks for.",
    )
    why = Text(
        "En uppgift som är allas blir ingens. Att källan inte säger vem är en lucka i riktlinjen, inte i återgivningen.",
        "A task that is everybody's is done by nobody. That the source does not say who is a gap in the guideline, not in"
        " how it is rendered.",
    )
    remedy = Text(
        "Föreslå kommunen att peka ut någon i nästa revision. Skriv inte dit någon som källan inte nämner.",
        "Suggest that the municipality name somebody in the next revision. Don't add anybody whom the source does not"
        " name.",
    )
    message = Text(
        "Riktlinjen säger inte vem som ska följa ”{provision}”{more}. Peka ut någon i nästa revision.",
        "The guideline does not say who is to follow “{provision}”{more}. Name somebody in the next revision.",
    )
    bad = (
        Example("""\
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: not_stated
    #        ^^^
    text: En skärmbild ska sparas innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: spara-fore-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska spara en skärmbild innan något raderas.
    value: {kind: choice, choice: all_content}
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: one report, at the first such provision."""
        found = [p for p in revision.provisions if p.modality in BINDING and p.bearers_not_stated]
        if found:
            others = len(found) - 1
            more = (
                Text(f" eller {others} bestämmelser till", f" or {others} more provisions")
                if others
                else Text("", "")
            )
            yield self.report(found[0].place / "bearers", provision=found[0].id, more=more)
