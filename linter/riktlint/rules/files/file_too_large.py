"""FIL008."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule
from riktlint.rules.families import Family
from riktlint.text import Text


class FileTooLarge(EmittedRule):
    """A file that is larger than any guideline."""

    code = "FIL008"
    name = "file-too-large"
    family = Family.FILES
    severity = Severity.ERROR
    summary = Text(
        "En fil får vara högst så stor som riktlint läser.",
        "A file may be no larger than riktlint reads.",
    )
    why = Text(
        "Gränsen skyddar mot filer som är gjorda för att ta slut på minnet. Den längsta tänkbara riktlinjen "
        "ryms flera gånger om.",
        "The limit protects from files that are made to exhaust the memory. The longest guideline one can "
        "think of fits several times over.",
    )
    remedy = Text(
        "Dela upp filen, eller ta bort det som inte hör dit.",
        "Split the file, or remove what does not belong there.",
    )
    illustration = Text(
        "En fil på mer än åtta miljoner byte.",
        "A file of more than eight million bytes.",
    )
