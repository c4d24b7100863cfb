"""SUP001."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class SuppressionWithoutReason(EmittedRule):
    """A comment that silences a rule says why."""

    code = "SUP001"
    name = "suppression-without-reason"
    family = Family.SUPPRESSIONS
    severity = Severity.ERROR
    summary = Text(
        "En kommentar som tystar en regel ska ange skälet.",
        "A comment that silences a rule says why.",
    )
    why = Text(
        "Den som läser filen senare behöver veta om undantaget fortfarande är befogat.",
        "Who reads the file later needs to know whether the exception still holds.",
    )
    remedy = Text(
        "Skriv skälet efter hakparentesen.",
        "Write the reason after the bracket.",
    )
    bad = (
        Example("""\
positions:
  # riktlint: ignore[SRC003]
  # <-
  evaluation:
    position: silent
    source: {document: riktlinje}
"""),
    )
    good = (
        Example("""\
sources:
  - id: utdrag
    title: Utdrag ur riktlinjen
    kind: guideline
    extent: excerpt
positions:
  # riktlint: ignore[SRC002] Hela dokumentet lästes på plats i kommunhuset.
  evaluation:
    position: silent
    source: {document: utdrag}
"""),
    )
