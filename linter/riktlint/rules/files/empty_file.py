"""FIL009."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class EmptyFile(EmittedRule):
    """A file that holds nothing."""

    code = "FIL009"
    name = "empty-file"
    family = Family.FILES
    severity = Severity.ERROR
    summary = Text(
        "En policyfil ska ha ett innehåll.",
        "A policy file must have content.",
    )
    why = Text(
        "En tom fil ser ut som en registrerad riktlinje men säger ingenting.",
        "An empty file looks like a recorded guideline but says nothing.",
    )
    remedy = Text(
        "Fyll i filen eller ta bort den.",
        "Fill the file in or remove it.",
    )
    bad = (
        Example(
            """\
# Kommer senare.
# <-
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
