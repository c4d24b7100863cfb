"""FRM007."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class OutOfBounds(EmittedRule):
    """A text, number or list that is too short or too long."""

    code = "FRM007"
    name = "out-of-bounds"
    family = Family.FORM
    severity = Severity.ERROR
    summary = Text(
        "Texter, tal och listor ska hålla sig inom schemats gränser.",
        "Texts, numbers and lists must keep within the schema's bounds.",
    )
    why = Text(
        "En tom text eller ett orimligt tal är ett misstag som annars syns först på webbplatsen.",
        "An empty text or an unreasonable number is a mistake that otherwise shows first on the site.",
    )
    remedy = Text(
        "Fyll i, korta eller dela upp värdet så som meddelandet säger.",
        "Fill in, shorten or split the value as the message says.",
    )
    bad = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: Kommunen informerar.
    source: {document: riktlinje, section: Syfte, page: 0}
    #                                                   ^
"""),
    )
    good = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: Kommunen informerar.
    source: {document: riktlinje, section: Syfte, page: 1}
"""),
    )
