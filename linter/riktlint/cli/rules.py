"""`riktlint rules`."""

from __future__ import annotations

import click

from riktlint.cli.app import language_option
from riktlint.cli.help import Command
from riktlint.output.streams import tell
from riktlint.text import Language
from riktlint.wording import say


@click.command(cls=Command)
@language_option
def command(lang: Language) -> None:
    """List every rule: code, severity, name and what it wants."""
    from riktlint.rules.registry import all_rules

    rules = all_rules()
    severities = {r.severity: say(f"reports.severity.{r.severity.value}").in_language(lang) for r in rules}
    wide = max(len(word) for word in severities.values())
    longest = max(len(rule.name) for rule in rules)
    family = None
    for rule in rules:
        if rule.family is not family:
            family = rule.family
            tell(
                f"\n{family.title.in_language(lang)}"
                if rule is not rules[0]
                else family.title.in_language(lang)
            )
        summary = rule.summary.in_language(lang)
        tell(f"  {rule.code}  {severities[rule.severity]:<{wide}}  {rule.name:<{longest}}  {summary}")
