"""STA002."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.statutes.citations import called, moment, repealed_at, replacement, without_successor
from riktlint.text import Text


class RepealedSince(Rule):
    """The current revision cites a statute that is no longer in force."""

    code = "STA002"
    name = "repealed-since"
    family = Family.STATUTES
    severity = Severity.NOTE
    summary = Text(
        "En riktlinje som hänvisar till en upphävd författning behöver ses över.",
        "A guideline that cites a repealed statute needs a review.",
    )
    why = Text(
        "Den som skriver nästa revision ska veta vilka hänvisningar som har blivit gamla, och läsaren att något annat "
        "gäller i dag.",
        "Who writes the next revision should know which references have grown old, and readers that something else "
        "applies today.",
    )
    remedy = Text(
        "Ta upp hänvisningen i nästa revision. Är texten redan antagen ska den inte ändras här.",
        "Bring the reference up in the next revision. A text that has been adopted must not be changed here.",
    )
    message = Text(
        "{statute} gäller inte längre (upphörde {repealed}).{replacement} Se över hänvisningen i nästa revision.",
        "{statute} is no longer in force (repealed {repealed}).{replacement} Review the reference in the next revision.",
    )
    bad = (
        Example("""\
text_status: restated
dates:
  in_force_from: unknown
decision:
  date: unknown
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    #          ^^^
    source: {document: riktlinje, section: Innehåll}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt dataskyddsförordningen (tidigare personuppgiftslagen).
    statutes: [pul, gdpr]
    source: {document: riktlinje, section: Innehåll}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: one report for each such statute in the current one, or in a draft of one's own."""
        draft = revision.text_status == "official" and revision.status in ("draft", "proposed")
        if not draft and revision is not scope.folder.current():
            return
        decided = moment(revision)
        for statute, place in without_successor(revision, scope.vocabulary):
            if statute.repealed is None or statute.repealed.latest > scope.today:
                continue
            if decided is None or not repealed_at(statute, decided):
                yield self.report(
                    place,
                    statute=called(statute),
                    repealed=statute.repealed,
                    replacement=replacement(statute, scope.vocabulary),
                )
