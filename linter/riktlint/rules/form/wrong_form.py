"""FRM005."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class WrongForm(EmittedRule):
    """A text that does not have the form that its key asks for."""

    code = "FRM005"
    name = "wrong-form"
    family = Family.FORM
    severity = Severity.ERROR
    summary = Text(
        "Datum, adresser, kortnamn och tidslängder ska ha den form som schemat anger.",
        "Dates, addresses, ids and durations must have the form that the schema says.",
    )
    why = Text(
        "Bara ett datum i samma form går att jämföra, och bara en adress som börjar med https:// blir en "
        "länk.",
        "Only dates in the same form can be compared, and only an address that starts with https:// becomes a"
        " link.",
    )
    remedy = Text(
        "Skriv värdet som exemplet i meddelandet visar.",
        "Write the value as the example in the message shows.",
    )
    bad = (
        Example("""\
dates:
  in_force_from: 1 april 2024
  #              ^^^^^^^^^^^^
"""),
    )
    good = (
        Example("""\
dates:
  in_force_from: 2024-04-01
"""),
        Example("""\
dates:
  in_force_from: 2024-04
"""),
    )
