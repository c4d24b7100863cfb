"""A rule explained, as Markdown for viewers that show help next to a finding."""

from __future__ import annotations

from riktlint.output.markdown import fenced, inert, inert_code
from riktlint.rules.base import Example, Rule
from riktlint.rules.examples import without_marks
from riktlint.text import Language, Text
from riktlint.wording import say


def rule_markdown(rule: type[Rule], language: Language) -> str:
    """Return what, why, how to fix, ground and examples of a rule, ending with a line feed."""

    def section(key: str, text: Text | None) -> list[str]:
        heading = say(f"reports.heading.{key}").in_language(language)
        return [f"**{heading}**", inert(text.in_language(language))] if text else []

    parts = [
        inert(rule.summary.in_language(language)),
        *section("why", rule.why),
        *section("remedy", rule.remedy),
        *section("ground", rule.grounds()),
        *_examples(say("reports.heading.bad").in_language(language), rule.bad),
        *_examples(say("reports.heading.good").in_language(language), rule.good),
    ]
    return "\n\n".join(parts) + "\n"


def _examples(title: str, examples: tuple[Example, ...]) -> list[str]:
    parts = []
    for example in examples:
        for file, piece in {example.file: example.text, **example.others}.items():
            if piece:
                parts += [f"**{title}** {inert_code(file)}", fenced(without_marks(piece), "yaml")]
    return parts
