"""FRM004."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class WrongType(EmittedRule):
    """A value of the wrong type."""

    code = "FRM004"
    name = "wrong-type"
    family = Family.FORM
    severity = Severity.ERROR
    fixable = "safe"
    summary = Text(
        "Ett värde ska vara av det slag som schemat anger: text, tal, lista eller nycklar.",
        "A value must be of the type that the schema says: text, number, list or keys.",
    )
    why = Text(
        "Ett tal i stället för en text, eller en text i stället för en lista, får en annan mening eller "
        "ingen.",
        "A number for a text, or a text for a list, means something else or nothing.",
    )
    remedy = Text(
        "Sätt en text som ser ut som ett tal inom citattecken, skriv en lista med streck (-), eller fyll i "
        "det som saknas.",
        "Quote a text that looks like a number, write a list with dashes (-), or fill in what is missing.",
    )
    bad = (
        Example("""\
title: 2024
#      ^^^^
"""),
    )
    good = (
        Example("""\
title: "2024"
"""),
    )
