"""YML005."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class SeveralDocuments(EmittedRule):
    """More than one YAML document in a file."""

    code = "YML005"
    name = "several-documents"
    family = Family.YAML
    severity = Severity.ERROR
    summary = Text(
        "En fil ska hålla ett enda YAML-dokument.",
        "A file must hold a single YAML document.",
    )
    why = Text(
        "Det som står efter en rad med --- skulle annars inte granskas.",
        "What stands after a line with --- would otherwise not be checked.",
    )
    remedy = Text(
        "Lägg det andra dokumentet i en egen fil, eller ta bort raden med ---.",
        "Put the second document in a file of its own, or remove the line with ---.",
    )
    bad = (
        Example(
            """\
schema_version: 1
municipality: exempelby
coverage: partial
channels: []
sources:
  - {id: webbplats, title: Kommunens webbplats, kind: web_page, extent: complete}
---
# <-
schema_version: 1
""",
            file="kanaler.yaml",
            raw=True,
        ),
    )
    good = (
        Example(
            """\
schema_version: 1
municipality: exempelby
coverage: partial
channels: []
sources:
  - {id: webbplats, title: Kommunens webbplats, kind: web_page, extent: complete}
""",
            file="kanaler.yaml",
            raw=True,
        ),
    )
