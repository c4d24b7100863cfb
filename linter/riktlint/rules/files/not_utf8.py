"""FIL005."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class NotUtf8(EmittedRule):
    """A file that is not UTF-8."""

    code = "FIL005"
    name = "not-utf8"
    family = Family.FILES
    severity = Severity.ERROR
    summary = Text(
        "Filer ska vara sparade med teckenkodningen UTF-8.",
        "Files must be saved with the encoding UTF-8.",
    )
    why = Text(
        "I en annan kodning blir å, ä och ö fel eller oläsliga för alla som läser filen efter dig.",
        "In another encoding å, ä and ö become wrong or unreadable for everybody who reads the file after "
        "you.",
    )
    remedy = Text(
        "Öppna filen i redigeraren och spara den med kodningen UTF-8.",
        "Open the file in the editor and save it with the encoding UTF-8.",
    )
    ground = Text(
        "YAML 1.2.2, avsnitt 5.2, rekommenderar UTF-8.",
        "YAML 1.2.2, section 5.2, recommends UTF-8.",
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
note: F\udcf6rteckningen
#      ^
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
note: Förteckningen är från 2024.
""",
            file="kanaler.yaml",
            raw=True,
        ),
    )
