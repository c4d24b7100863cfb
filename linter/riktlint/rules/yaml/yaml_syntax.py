"""YML001."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class YamlSyntax(EmittedRule):
    """Text that can't be read as YAML."""

    code = "YML001"
    name = "yaml-syntax"
    family = Family.YAML
    severity = Severity.ERROR
    summary = Text(
        "Filen ska gå att läsa som YAML.",
        "The file must be readable as YAML.",
    )
    why = Text(
        "Ett indrag eller citattecken på fel plats gör att resten av filen får en annan mening, eller ingen "
        "alls.",
        "An indentation or a quote in the wrong place gives the rest of the file another meaning, or none.",
    )
    remedy = Text(
        "Kontrollera indrag, kolon och citattecken på raden och raden före. Text med kolon och blanksteg ska "
        "stå inom citattecken.",
        "Check indentation, colons and quotes on the line and the one before. Text with a colon and a blank "
        "needs quotes.",
    )
    bad = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: Obs: sociala medier: ett komplement.
    #        ^
    source: {document: riktlinje, section: Syfte}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: "Obs: sociala medier är ett komplement."
    source: {document: riktlinje, section: Syfte}
"""),
    )
