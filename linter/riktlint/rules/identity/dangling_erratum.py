"""IDN006."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.form.suggest import suggest
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class DanglingErratum(Rule):
    """A correction of a provision that the revision does not have."""

    code = "IDN006"
    name = "dangling-erratum"
    family = Family.IDENTITY
    severity = Severity.ERROR
    summary = Text(
        "En rättelse ska gälla en bestämmelse som finns i revisionen.",
        "A correction must concern a provision of the revision.",
    )
    why = Text(
        "Läsaren ska se rättelsen vid den bestämmelse som rättades.",
        "Readers must see the correction at the provision that was corrected.",
    )
    remedy = Text(
        "Rätta id:t, eller ta bort provision om rättelsen inte gäller en enda bestämmelse.",
        "Correct the id, or remove provision if the correction does not concern a single provision.",
    )
    message = Text(
        "Bestämmelsen ”{id}” finns inte i revisionen.{hint} Rätta id:t.",
        "The provision “{id}” is not in the revision.{hint} Correct the id.",
    )
    bad = (
        Example("""\
errata:
  - date: 2024-05-01
    provision: svar-inom-tre-dagar
    #          ^
    corrects: [value]
    text: Tiden var fel återgiven.
"""),
    )
    good = (
        Example("""\
errata:
  - date: 2024-05-01
    provision: svar-inom-tva-dagar
    corrects: [value]
    text: Tiden var fel återgiven.
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        if not revision.errata:
            return
        ids = {provision.id for provision in revision.provisions}
        for erratum in revision.errata:
            if erratum.provision is not None and erratum.provision not in ids:
                meant = suggest(erratum.provision, sorted(ids))
                hint = Text(f" Menade du ”{meant}”?", f" Did you mean “{meant}”?") if meant else Text("", "")
                yield self.report(erratum.place / "provision", id=erratum.provision, hint=hint)
