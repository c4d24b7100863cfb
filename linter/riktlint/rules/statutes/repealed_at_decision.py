"""STA001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import LegalGround
from riktlint.rules.statutes.citations import called, moment, repealed_at, replacement, without_successor
from riktlint.text import Text


class RepealedAtDecision(Rule):
    """A revision cites a statute that had been repealed when the revision was decided."""

    code = "STA001"
    name = "repealed-at-decision"
    family = Family.STATUTES
    severity = Severity.WARNING
    summary = Text(
        "En revision ska inte stödja sig på en författning som redan hade upphävts när den beslutades.",
        "A revision must not rest on a statute that had already been repealed when it was decided.",
    )
    why = Text(
        "Medarbetare som följer riktlinjen tillämpar då fel regler, och invånarna får fel uppgift om sina rättigheter.",
        "Staff who follow the guideline then apply the wrong rules, and residents are misinformed of their rights.",
    )
    remedy = Text(
        "Hänvisa till den författning som gäller. Är texten återgiven: låt hänvisningen stå och förklara i note.",
        "Cite the statute that applies. If the text is restated: leave the reference and explain in note.",
    )
    ground = LegalGround(
        Text(
            "Förvaltningslagen (2017:900), 5 §: en myndighet får bara vidta åtgärder som har stöd i rättsordningen.",
            "The Administrative Procedure Act (2017:900), section 5: an authority may only take measures that are supported "
            "by the legal order.",
        )
    )
    message = Text(
        "{statute} hade upphört att gälla ({repealed}) när revisionen beslutades.{replacement} Hänvisa till det som "
        "gällde.",
        "{statute} was no longer in force (from {repealed}) when the revision was decided.{replacement} Cite what "
        "applied.",
    )
    bad = (
        Example("""\
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
text_status: restated
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen från den som syns på en bild.
    statutes: [pul]
    source: {document: riktlinje, section: Innehåll}
    note: Riktlinjen nämner personuppgiftslagen, fast dataskyddsförordningen gällde när den antogs.
"""),
        Example("""\
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt dataskyddsförordningen från den som syns på en bild.
    statutes: [gdpr]
    source: {document: riktlinje, section: Innehåll}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: one report for each such statute."""
        decided = moment(revision)
        if decided is None:
            return
        for statute, place in without_successor(revision, scope.vocabulary, explained=False):
            if repealed_at(statute, decided):
                at = revision.decision.place / "date" if revision.decision.date else revision.dates.place
                yield self.report(
                    place,
                    statute=called(statute),
                    repealed=statute.repealed,
                    replacement=replacement(statute, scope.vocabulary),
                    related=((at, Text("Här står revisionens datum.", "Here is the revision's date.")),),
                )
