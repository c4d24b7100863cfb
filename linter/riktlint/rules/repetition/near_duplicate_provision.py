"""REP001."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.grounds import PLAIN_LANGUAGE
from riktlint.rules.repetition.likeness import alike
from riktlint.text import Text


class NearDuplicateProvision(Rule):
    """No provision says what another one of the revision says."""

    code = "REP001"
    name = "near-duplicate-provision"
    family = Family.REPETITION
    severity = Severity.WARNING
    summary = Text(
        "En bestämmelse ska inte säga samma sak som en annan i samma revision.",
        "A provision should not say what another one of the same revision says.",
    )
    why = Text(
        "Upprepningar gör riktlinjen längre, och när den ena ändras säger den andra något annat. Läsaren vet då "
        "inte vilken som gäller.",
        "Repetition makes the guideline longer, and when one is changed the other says something else. The reader "
        "then does not know which applies.",
    )
    remedy = Text(
        "Behåll den ena, eller skriv tydligare vad som skiljer dem åt.",
        "Keep one of them, or write more clearly what sets them apart.",
    )
    ground = PLAIN_LANGUAGE
    message = Text(
        "”{provision}” säger samma sak som ”{other}”. Behåll den ena, eller skriv vad som skiljer dem åt.",
        "“{provision}” says the same as “{other}”. Keep one of them, or write what sets them apart.",
    )
    bad = (
        Example("""\
provisions:
  - id: spara-innan-radering
    topic: saving_before_deletion
    modality: must
    bearers: [{role: editor}]
    text: Innan något raderas ska redaktören alltid spara en skärmbild.
    #     ^^^^^
    source: {document: riktlinje, section: Moderering}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: spara-i-arkivet
    topic: saving_before_deletion
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska spara skärmbilden i kommunens arkiv.
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        for later, first in alike(revision.provisions):
            if later.topic == first.topic or later.text != first.text:
                yield self.report(
                    later.place / "text",
                    provision=later.id,
                    other=first.id,
                    related=(
                        (
                            first.place / "text",
                            Text("Här står det första gången.", "Here it stands the first time."),
                        ),
                    ),
                )
