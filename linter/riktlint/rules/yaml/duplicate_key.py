"""YML002."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class DuplicateKey(EmittedRule):
    """The same key twice in one mapping."""

    code = "YML002"
    name = "duplicate-key"
    family = Family.YAML
    severity = Severity.ERROR
    summary = Text(
        "En nyckel får bara stå en gång på samma ställe.",
        "A key may stand only once in the same place.",
    )
    why = Text(
        "De flesta verktyg läser tyst bara den sista. Den som ändrar den första ser aldrig någon verkan.",
        "Most tools silently read only the last one. Whoever changes the first never sees any effect.",
    )
    remedy = Text(
        "Behåll den ena och ta bort den andra.",
        "Keep one and remove the other.",
    )
    ground = Text(
        "YAML 1.2.2, avsnitt 3.2.1.1: nycklarna i en mappning är unika.",
        "YAML 1.2.2, section 3.2.1.1: the keys of a mapping are unique.",
    )
    bad = (
        Example("""\
provisions:
  - id: dialog-med-invanarna
    topic: purpose
    modality: states
    text: Kommunen informerar.
    text: Kommunen samtalar.
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
    text: Kommunen använder sociala medier för att informera.
    source: {document: riktlinje, section: Syfte}
"""),
    )
