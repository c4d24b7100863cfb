"""SUP003."""

from __future__ import annotations

from riktlint.findings import Severity
from riktlint.rules.base import EmittedRule, Example
from riktlint.rules.families import Family
from riktlint.text import Text


class UnknownSuppression(EmittedRule):
    """A comment silences rules that exist."""

    code = "SUP003"
    name = "unknown-suppression"
    family = Family.SUPPRESSIONS
    severity = Severity.ERROR
    summary = Text(
        "En kommentar får bara tysta regler som finns.",
        "A comment may only silence rules that exist.",
    )
    why = Text(
        "En regel som inte finns kan inte tystas, och den som var menad rapporterar ändå.",
        "A rule that does not exist can not be silenced, and the one that was meant still reports.",
    )
    remedy = Text(
        "Rätta regelns kod eller namn.",
        "Correct the code or name of the rule.",
    )
    bad = (
        Example("""\
positions:
  # riktlint: ignore[SRC999] Lästes på plats.
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
