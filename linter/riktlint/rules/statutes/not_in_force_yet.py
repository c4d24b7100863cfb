"""STA003."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.statutes.citations import called, cited_in
from riktlint.text import Text


class NotInForceYet(Rule):
    """A revision cites a statute that was not in force when the revision was decided."""

    code = "STA003"
    name = "not-in-force-yet"
    family = Family.STATUTES
    severity = Severity.NOTE
    profile = "recommended"
    summary = Text(
        "En hänvisning till en författning som ännu inte gällde bör förklaras.",
        "A reference to a statute that was not yet in force should be explained.",
    )
    why = Text(
        "Ibland är det klokt förutseende, ibland är beslutets datum fel. Läsaren behöver veta vad som gällde.",
        "Sometimes it is wise foresight, sometimes the date of the decision is wrong. Readers need to know what applied.",
    )
    remedy = Text(
        "Kontrollera beslutsdagen. Stämmer den: nämn också den författning som gällde, eller förklara i note.",
        "Check the date of the decision. If it is right: cite the statute that applied as well, or explain in note.",
    )
    message = Text(
        "{statute} började gälla {date}, efter beslutet. Kontrollera beslutsdagen, eller förklara i note.",
        "{statute} came into force on {date}, after the decision. Check the date of the decision, or explain in note.",
    )
    bad = (
        Example("""\
decision:
  date: 2017-03-14
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt dataskyddsförordningen från den som syns på en bild.
    statutes: [gdpr]
    #          ^^^^
    source: {document: riktlinje, section: Innehåll}
"""),
    )
    good = (
        Example("""\
decision:
  date: 2017-03-14
provisions:
  - id: samtycke-till-bilder
    topic: pictures_consent
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska ha samtycke enligt personuppgiftslagen och dataskyddsförordningen.
    statutes: [pul, gdpr]
    source: {document: riktlinje, section: Innehåll}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision: one report for each such statute, unless the one it replaces is cited beside it."""
        decided = revision.decision.date
        if decided is None:
            return
        statutes = scope.vocabulary.statutes
        seen: set[str] = set()
        for provision in revision.provisions:
            if provision.note or not (provision.statutes or provision.value is not None):
                continue
            cited = cited_in(provision, scope.vocabulary)
            replaced = {
                successor for name in cited if name in statutes for successor in statutes[name].replaced_by
            }
            for name, place in cited.items():
                statute = statutes.get(name)
                if statute is None or statute.in_force_from is None or name in seen or name in replaced:
                    continue
                if decided.is_before(statute.in_force_from):
                    seen.add(name)
                    yield self.report(place, statute=called(statute), date=statute.in_force_from)
