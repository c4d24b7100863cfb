"""A rule explained, as text for a terminal. The site's pages say the same in HTML."""

from __future__ import annotations

import textwrap

from riktlint.rules.base import Example, Rule
from riktlint.rules.examples import without_marks
from riktlint.text import Language, Text
from riktlint.wording import say

_WIDTH = 88


def rule_text(rule: type[Rule], language: Language) -> str:
    """Return what, why, how to fix, ground and examples of a rule, ending with a line feed."""

    def heading(key: str) -> str:
        return say(f"reports.heading.{key}").in_language(language)

    def section(key: str, text: Text | None) -> list[str]:
        return [heading(key), *_wrapped(text.in_language(language)), ""] if text else []

    severity = say(f"reports.severity.{rule.severity.value}").in_language(language)
    lines = [
        f"{rule.code}  {rule.name}",
        f"{heading('severity')}: {severity}. {heading('family')}: {rule.family.title.in_language(language)}.",
        "",
        *textwrap.wrap(rule.summary.in_language(language), _WIDTH),
        "",
        *section("why", rule.why),
        *section("remedy", rule.remedy),
        *section("ground", rule.grounds()),
        *_examples(heading("bad"), rule.bad),
        *_examples(heading("good"), rule.good),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="  ")


def _examples(title: str, examples: tuple[Example, ...]) -> list[str]:
    lines = []
    for example in examples:
        pieces = {example.file: example.text, **example.others}
        for file, piece in pieces.items():
            if piece:
                lines += [f"{title} ({file})", textwrap.indent(without_marks(piece).rstrip("\n"), "  "), ""]
    return lines
