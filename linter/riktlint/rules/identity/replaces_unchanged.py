"""IDN008."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text


class ReplacesUnchanged(Rule):
    """A provision that replaces one which still stands, unchanged."""

    code = "IDN008"
    name = "replaces-unchanged"
    family = Family.IDENTITY
    severity = Severity.WARNING
    summary = Text(
        "Det som ersätts ska inte stå kvar oförändrat.",
        "What is replaced must not still stand unchanged.",
    )
    why = Text(
        "Läsaren ser två bestämmelser där den ena sägs ersätta den andra, och vet inte vilken som gäller.",
        "Readers see two provisions of which one is said to replace the other, and don't know which holds.",
    )
    remedy = Text(
        "Ta bort den gamla bestämmelsen, eller ta bort dess id ur replaces.",
        "Remove the old provision, or remove its id from replaces.",
    )
    message = Text(
        "”{id}” sägs vara ersatt men står kvar oförändrad. Ta bort bestämmelsen, eller ta bort id:t härifrån.",
        "“{id}” is said to be replaced but still stands unchanged. Remove the provision, or remove the id "
        "here.",
    )
    bad = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
provisions:
  - id: svar-varje-dag
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska läsa kommentarer varje dag.
    replaces: [svar-inom-tva-dagar]
    #          ^
    source: {document: riktlinje, section: Dialog}
""",
            file="2025.riktlinje.yaml",
        ),
    )
    good = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
provisions:
  - id: svar-inom-tva-dagar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara inom två arbetsdagar.
    value: {kind: duration, duration: P2D, bound: at_most, counting: business_days}
    source: {document: riktlinje, section: Dialog}
  - id: fragor-lases-varje-dag
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska läsa frågor varje dag.
    replaces: [svar-inom-tva-dagar]
    source: {document: riktlinje, section: Dialog}
""",
            title=Text(
                "En bestämmelse har delats i två, och den ena behåller sitt id.",
                "A provision was split in two, and one keeps its id.",
            ),
            file="2025.riktlinje.yaml",
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. A provision that was split may live on under its id, with less in it."""
        predecessor = scope.folder.predecessor(revision)
        replacing = [provision for provision in revision.provisions if provision.replaces]
        if predecessor is None or predecessor is revision or not replacing:
            return
        before = {provision.id: provision for provision in predecessor.provisions}
        now = {provision.id: provision for provision in revision.provisions}
        for provision in replacing:
            for index, replaced in enumerate(provision.replaces):
                if (
                    replaced != provision.id
                    and replaced in before
                    and replaced in now
                    and now[replaced].text == before[replaced].text
                ):
                    yield self.report(
                        provision.place / "replaces" / index,
                        id=replaced,
                        related=(
                            (now[replaced].place / "id", Text("Här står den kvar.", "Here it still stands.")),
                        ),
                    )
