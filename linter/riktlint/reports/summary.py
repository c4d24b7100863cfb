"""How much was found, in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from riktlint.findings import Severity
from riktlint.text import Language
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult


def _same(text: str, _severity: Severity) -> str:
    return text


def summary(result: CheckResult, language: Language, style: Callable[[str, Severity], str] = _same) -> str:
    """Return one sentence: how many findings of each severity in how many files. `style` colours a count."""
    files = counted("file", len(result.files), language)
    counts = [
        style(counted(severity.value, count, language), severity)
        for severity in Severity
        if (count := result.count(severity))
    ]
    if not counts:
        return say("summary_clean", files=files).in_language(language)
    *first, last = counts
    joined = f"{', '.join(first)} {say('and').in_language(language)} {last}" if first else last
    return say("summary", counts=joined, files=files).in_language(language)


def counted(thing: str, count: int, language: Language) -> str:
    """Return a number of things (`file`, or a severity's value) in words, such as `3 filer`."""
    text = say(f"{thing}s_one") if count == 1 else say(f"{thing}s_many", count=count)
    return text.in_language(language)
