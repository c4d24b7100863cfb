"""FRM001."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class UnknownKey(EmittedRule):
    """A key that the schema does not know."""

    code = "FRM001"
    name = "unknown-key"
    family = Family.FORM
    severity = Severity.ERROR
    fixable = "unsafe"
    summary = Text(
        "Bara de nycklar som schemat känner till får användas.",
        "Only the keys that the schema knows may be used.",
    )
    why = Text(
        "En felstavad nyckel läses inte. Uppgiften saknas då på webbplatsen fast den står i filen.",
        "A misspelt key is not read. The fact is then missing on the site although it stands in the file.",
    )
    remedy = Text(
        "Rätta stavningen efter förslaget, eller ta bort nyckeln. Kommentarer skrivs efter #.",
        "Correct the spelling as suggested, or remove the key. Comments are written after #.",
    )
    bad = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: Kommunen informerar.
    condition: [När det behövs.]
    # <-
    source: {document: riktlinje, section: Syfte}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: Kommunen informerar.
    conditions: [När det behövs.]
    source: {document: riktlinje, section: Syfte}
"""),
    )
