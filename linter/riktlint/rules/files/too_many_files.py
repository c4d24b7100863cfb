"""FIL004."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule
from riktlint.rules.families import Family
from riktlint.text import Text


class TooManyFiles(EmittedRule):
    """More files, or deeper folders, than one run looks at."""

    code = "FIL004"
    name = "too-many-files"
    family = Family.FILES
    severity = Severity.ERROR
    summary = Text(
        "En granskning läser ett begränsat antal filer och nivåer av mappar.",
        "A check reads a limited number of files and levels of folders.",
    )
    why = Text(
        "Gränsen skyddar den som granskar andras ändringar mot mappar som är byggda för att aldrig ta slut.",
        "The limit protects those who check others' changes from folders that are built never to end.",
    )
    remedy = Text(
        "Granska en del i taget, eller flytta mapparna närmare toppen.",
        "Check a part at a time, or move the folders closer to the top.",
    )
    illustration = Text(
        "En mapp med fler policyfiler än riktlint läser i en granskning, eller mappar i fler nivåer än "
        "gränsen.",
        "A folder with more policy files than riktlint reads in one check, or folders nested deeper than the "
        "limit.",
    )
