"""YML004."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class Tag(EmittedRule):
    """A YAML tag."""

    code = "YML004"
    name = "tag"
    family = Family.YAML
    severity = Severity.ERROR
    summary = Text(
        "Taggar (!) används inte i policyfiler.",
        "Tags (!) are not used in policy files.",
    )
    why = Text(
        "En tagg ändrar vad ett värde är. I en del verktyg kan den till och med köra kod.",
        "A tag changes what a value is. In some tools it can even run code.",
    )
    remedy = Text(
        "Ta bort taggen. Text som börjar med utropstecken ska stå inom citattecken.",
        "Remove the tag. Text that starts with an exclamation mark needs quotes.",
    )
    bad = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: !viktigt Kommunen informerar.
    #     ^
    source: {document: riktlinje, section: Syfte}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: "!viktigt är en etikett."
    source: {document: riktlinje, section: Syfte}
"""),
    )
