"""FRM008."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class ImpossibleDate(EmittedRule):
    """A date that no calendar has."""

    code = "FRM008"
    name = "impossible-date"
    family = Family.FORM
    severity = Severity.ERROR
    summary = Text(
        "Ett datum ska finnas i kalendern.",
        "A date must be in the calendar.",
    )
    why = Text(
        "Ett datum som inte finns är en felskrivning, och ingen vet vilken dag som menades.",
        "A date that does not exist is a slip, and nobody knows which day was meant.",
    )
    remedy = Text(
        "Rätta datumet efter källan. Om bara månaden är säker, skriv till exempel 2024-02.",
        "Correct the date from the source. If only the month is certain, write for example 2024-02.",
    )
    bad = (
        Example("""\
dates:
  published: 2024-02-30
  #          ^^^^^^^^^^
"""),
    )
    good = (
        Example("""\
dates:
  published: 2024-02-29
"""),
    )
