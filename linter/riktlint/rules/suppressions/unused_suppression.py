"""SUP004."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class UnusedSuppression(EmittedRule):
    """A comment that silences nothing goes."""

    code = "SUP004"
    name = "unused-suppression"
    family = Family.SUPPRESSIONS
    severity = Severity.WARNING
    summary = Text(
        "En kommentar som inte tystar något ska tas bort.",
        "A comment that silences nothing is removed.",
    )
    why = Text(
        "Ett undantag som blir kvar döljer nästa misstag på samma ställe.",
        "An exception that stays hides the next mistake in the same place.",
    )
    remedy = Text(
        "Ta bort kommentaren.",
        "Remove the comment.",
    )
    bad = (
        Example("""\
positions:
  # riktlint: ignore[SRC002] Lästes på plats.
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
