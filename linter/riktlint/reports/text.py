"""The report for people: each finding with its source line and a caret under the exact place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from riktlint.findings import Finding, Location
from riktlint.output.terminal import columns, expand, safe, safe_file
from riktlint.reports.summary import summary
from riktlint.text import Language
from riktlint.wording import say
from riktlint.wording.phrases import counted

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult

Style = Callable[[str, str], str]
"""Takes a text and a role (`error`, `warning`, `note`, `dim`, `strong`) and returns the text coloured."""

_WIDEST = 110
_CONTEXT = 30


def plain(text: str, _role: str) -> str:
    """The style without colours."""
    return text


def text_report(result: CheckResult, language: Language, style: Style = plain) -> str:
    """Return the findings and a summary, ending with a line feed."""
    parts = [_finding(finding, language, style) for finding in result.findings]
    parts.append(_summary(result, language, style))
    return "\n".join(parts) + "\n"


def _finding(finding: Finding, language: Language, style: Style) -> str:
    at = finding.location
    kind = finding.severity.value
    named = say(f"reports.severity.{kind}").in_language(language)
    place = f"{style(safe_file(at.file), 'strong')}:{at.line}:{at.column}:"
    said = f"{style(finding.code, 'strong')} {safe(finding.message.in_language(language))}"
    lines = [f"{place} {style(named, kind)} {said}"]
    if finding.excerpt.strip():
        lines += _excerpt(finding.excerpt, at, kind, style)
    for related in finding.related:
        place = f"{safe(related.location.file)}:{related.location.line}:{related.location.column}"
        lines.append(f"  {style('=', 'dim')} {place}: {safe(related.message.in_language(language))}")
    return "\n".join([*lines, ""])


def _excerpt(line: str, at: Location, kind: str, style: Style) -> list[str]:
    start, end = at.column - 1, max(at.end_column - 1, at.column)
    cut = max(0, start - _CONTEXT) if columns(line) > _WIDEST else 0
    shown = line[cut : cut + _WIDEST]
    before, marked = shown[: start - cut], shown[start - cut : end - cut]
    number = str(at.line)
    gutter = style(" " * len(number) + " |", "dim")
    carets = "^" * max(columns(marked), 1)
    ellipsis = "…" if cut else ""
    return [
        gutter,
        f"{style(number + ' |', 'dim')} {ellipsis}{expand(shown).rstrip()}",
        f"{gutter} {' ' * (columns(before) + len(ellipsis))}{style(carets, kind)}",
    ]


def _summary(result: CheckResult, language: Language, style: Style) -> str:
    lines = [summary(result, language, lambda text, severity: style(text, severity.value))]
    fixable = sum(finding.fix is not None and finding.fix.safe for finding in result.findings)
    for key, count in (
        ("fixable", fixable),
        ("baseline_known", result.known),
        ("baseline_gone", result.gone),
    ):
        if count:
            lines.append(counted(f"reports.{key}", count).in_language(language))
    if result.findings:
        worst = min(result.findings, key=lambda f: (-f.severity.rank, f.order))
        lines.append(style(say("reports.explain_hint", code=worst.code).in_language(language), "dim"))
    return "\n".join(lines)
