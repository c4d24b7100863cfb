"""FRM002."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class MissingKey(EmittedRule):
    """A key that the schema requires and that is not there."""

    code = "FRM002"
    name = "missing-key"
    family = Family.FORM
    severity = Severity.ERROR
    summary = Text(
        "De nycklar som schemat kräver ska finnas.",
        "The keys that the schema requires must be there.",
    )
    why = Text(
        "Utan dem går det inte att visa, jämföra eller följa uppgiften. Är något okänt ska det stå att det är"
        " okänt.",
        "Without them the fact can't be shown, compared or followed. What is unknown must be said to be "
        "unknown.",
    )
    remedy = Text(
        "Lägg till nyckeln. Där schemat tillåter det kan du skriva unknown.",
        "Add the key. Where the schema allows it you can write unknown.",
    )
    bad = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    # <-
    topic: purpose
    modality: states
    text: Kommunen informerar.
"""),
    )
    good = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: Kommunen använder sociala medier för att informera.
    source: {document: riktlinje, section: Syfte}
"""),
    )
