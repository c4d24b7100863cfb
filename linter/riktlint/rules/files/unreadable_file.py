"""FIL001."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule
from riktlint.rules.families import Family
from riktlint.text import Text


class UnreadableFile(EmittedRule):
    """A file or folder that can't be read."""

    code = "FIL001"
    name = "unreadable-file"
    family = Family.FILES
    severity = Severity.ERROR
    summary = Text(
        "Alla filer och mappar som granskas måste gå att läsa.",
        "Every file and folder that is checked must be readable.",
    )
    why = Text(
        "Det som inte går att läsa är inte granskat. Resultatet skulle annars se bättre ut än det är.",
        "What can't be read has not been checked. The result would otherwise look better than it is.",
    )
    remedy = Text(
        "Kontrollera att filen finns kvar, att den är en vanlig fil och att du har rätt att läsa den.",
        "Check that the file is still there, that it is an ordinary file and that you may read it.",
    )
    illustration = Text(
        "En fil som användaren saknar läsrätt till, en mapp som heter kommun.yaml, eller en fil som "
        "försvinner medan granskningen pågår.",
        "A file that the user may not read, a folder called kommun.yaml, or a file that vanishes while the "
        "check runs.",
    )
