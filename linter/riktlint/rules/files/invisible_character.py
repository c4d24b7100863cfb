"""FIL011."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class InvisibleCharacter(EmittedRule):
    """A character that nobody can see, or one that turns the text around."""

    code = "FIL011"
    name = "invisible-character"
    family = Family.FILES
    severity = Severity.ERROR
    fixable = "safe"
    summary = Text(
        "Texten får inte innehålla tecken som inte syns.",
        "The text must not hold characters that can't be seen.",
    )
    why = Text(
        "Sådana tecken följer med när text klistras in från webben, Word eller pdf: mjuka bindestreck, blanksteg utan "
        "bredd, riktningstecken. De delar ord så att ingen hittar dem. Den som vill lura en granskare kan gömma text med "
        "dem eller visa den i en annan ordning än den står. riktlint läser och publicerar texten utan dem.",
        "Such characters come along when text is pasted from the web, Word or PDF: soft hyphens, spaces without width, "
        "marks of direction. They divide words so that nobody finds them. Whoever wants to deceive a reviewer can hide text "
        "with them, or show it in another order than it stands. riktlint reads and publishes the text without them.",
    )
    remedy = Text(
        "Kör riktlint check --fix, som tar bort dem i hela filen. Läs sedan texten: den kan ha visats i en annan ordning.",
        "Run riktlint check --fix, which removes them from the whole file. Then read the text: it may have been shown in "
        "another order.",
    )
    ground = Text(
        "Unicode, bilaga 44 (UAX #44): tecken som inte visas (Default_Ignorable_Code_Point).",
        "Unicode, annex 44 (UAX #44): characters that are not displayed (Default_Ignorable_Code_Point).",
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
note: Listan är från för\u00adra året.
#                       ^
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
note: Listan är från förra året.
""",
            file="kanaler.yaml",
            raw=True,
        ),
    )
