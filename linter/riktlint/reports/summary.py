"""How much was found, in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from riktlint.findings import Severity
from riktlint.text import Language
from riktlint.wording import say
from riktlint.wording.phrases import counted, joined

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult


def _same(text: str, _severity: Severity) -> str:
    return text


def summary(result: CheckResult, language: Language, style: Callable[[str, Severity], str] = _same) -> str:
    """Return one sentence: how many findings of each severity in how many files. `style` colours a count."""
    files = counted("reports.counts.file", len(result.files)).in_language(language)
    counts = [
        style(counted(f"reports.counts.{severity.value}", count).in_language(language), severity)
        for severity in Severity
        if (count := result.count(severity))
    ]
    if not counts:
        return say("reports.summary_clean", files=files).in_language(language)
    listed = joined(counts, language=language)
    return say("reports.summary", counts=listed, files=files).in_language(language)
