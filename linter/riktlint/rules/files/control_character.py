"""FIL007."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class ControlCharacter(EmittedRule):
    """A control character, or an invisible line break, in the text."""

    code = "FIL007"
    name = "control-character"
    family = Family.FILES
    severity = Severity.ERROR
    summary = Text(
        "Texten får inte innehålla styrtecken eller osynliga radbyten.",
        "The text must not hold control characters or invisible line breaks.",
    )
    why = Text(
        "Tecknen följer ofta med när text klistras in från pdf. De syns inte, men de kan ändra vad en "
        "terminal visar och var en rad slutar.",
        "The characters often come along when text is pasted from a PDF. They can't be seen, but they can "
        "change what a terminal shows and where a line ends.",
    )
    remedy = Text(
        "Ta bort tecknet. Skriv om ordet för hand om du inte ser det.",
        "Remove the character. Type the word again if you can't see it.",
    )
    ground = Text(
        "YAML 1.2.2, avsnitt 5.1.",
        "YAML 1.2.2, section 5.1.",
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
note: Listan\u0007 är från 2024.
#           ^
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
