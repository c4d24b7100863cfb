"""YML003."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class Alias(EmittedRule):
    """An anchor or alias."""

    code = "YML003"
    name = "alias"
    family = Family.YAML
    severity = Severity.ERROR
    summary = Text(
        "Ankare (&) och alias (*) används inte i policyfiler.",
        "Anchors (&) and aliases (*) are not used in policy files.",
    )
    why = Text(
        "Ett alias gör att en rad får sin mening någon annanstans i filen, och att en liten fil kan svälla "
        "till en ofantlig.",
        "An alias gives a line its meaning elsewhere in the file, and lets a small file swell into an "
        "enormous one.",
    )
    remedy = Text(
        "Skriv ut värdet på varje ställe.",
        "Write the value out in each place.",
    )
    bad = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: &syfte Kommunen informerar.
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
    text: Kommunen använder sociala medier för att informera.
    source: {document: riktlinje, section: Syfte}
"""),
    )
