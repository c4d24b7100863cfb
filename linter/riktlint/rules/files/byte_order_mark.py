"""FIL006."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class ByteOrderMark(EmittedRule):
    """A file that starts with a byte order mark."""

    code = "FIL006"
    name = "byte-order-mark"
    family = Family.FILES
    severity = Severity.WARNING
    fixable = "safe"
    summary = Text(
        "Filer ska inte börja med ett byte order mark (BOM).",
        "Files must not start with a byte order mark (BOM).",
    )
    why = Text(
        "Tecknet syns inte, men andra verktyg kan läsa det som en del av den första nyckeln.",
        "The character can't be seen, but other tools may read it as part of the first key.",
    )
    remedy = Text(
        "Spara filen som UTF-8 utan BOM.",
        "Save the file as UTF-8 without BOM.",
    )
    bad = (
        Example(
            """\
\ufeffschema_version: 1
# <-
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
