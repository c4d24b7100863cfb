"""SUP002."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class MalformedSuppression(EmittedRule):
    """A comment to riktlint has the form that riktlint reads."""

    code = "SUP002"
    name = "malformed-suppression"
    family = Family.SUPPRESSIONS
    severity = Severity.ERROR
    summary = Text(
        "En kommentar till riktlint ska ha rätt form.",
        "A comment to riktlint has the right form.",
    )
    why = Text(
        "En felskriven kommentar tystar inget, och den som skrev den tror något annat.",
        "A comment with a mistake silences nothing, while its writer thinks it does.",
    )
    remedy = Text(
        "Skriv # riktlint: ignore[KOD] skäl, eller ignore-file för hela filen.",
        "Write # riktlint: ignore[CODE] reason, or ignore-file for the whole file.",
    )
    bad = (
        Example("""\
positions:
  # riktlint: disable SRC002 Lästes på plats.
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
