"""FIL010."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class DecomposedLetter(EmittedRule):
    """Letters such as å that are written as several characters."""

    code = "FIL010"
    name = "decomposed-letter"
    family = Family.FILES
    severity = Severity.WARNING
    fixable = "safe"
    summary = Text(
        "Bokstäver som å, ä, ö och é ska vara ett tecken var.",
        "Letters such as å, ä, ö and é must be one character each.",
    )
    why = Text(
        "Text från pdf och från Mac kan ha bokstaven och det som står över den som två tecken. Det ser likadant ut, men "
        "den som söker i filen hittar inte ordet, och en jämförelse av filerna visar ändringar där ingen har ändrat något. "
        "riktlint läser båda sätten som samma bokstav.",
        "Text from PDF and from Mac may have the letter and what stands above it as two characters. It looks the same, "
        "but whoever searches the file does not find the word, and a comparison of files shows changes where nobody has "
        "changed anything. riktlint reads both as the same letter.",
    )
    remedy = Text(
        "Kör riktlint check --fix, som sätter ihop bokstäverna i hela filen, också i kommentarer.",
        "Run riktlint check --fix, which composes the letters in the whole file, comments included.",
    )
    ground = Text(
        "Unicode, bilaga 15 (UAX #15): sammansatt form, NFC.",
        "Unicode, annex 15 (UAX #15): composed form, NFC.",
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
note: Listan a\u0308r fra\u030an 2024.
#            ^
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
note: Listan är från 2024.
""",
            file="kanaler.yaml",
            raw=True,
        ),
    )
