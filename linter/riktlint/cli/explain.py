"""`riktlint explain`."""

from __future__ import annotations

import click

from riktlint.cli.app import language_option
from riktlint.cli.help import Command
from riktlint.errors import UserError
from riktlint.output.streams import tell
from riktlint.text import Language
from riktlint.wording import say


def _keys(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """The codes and names that begin so, for completion."""
    from riktlint.rules.registry import rule_keys

    return [key for key in rule_keys() if key.lower().startswith(begun.lower())]


@click.command(cls=Command)
@click.argument("rule", shell_complete=_keys)
@language_option
def command(rule: str, lang: Language) -> None:
    """Explain a RULE, by its code (SRC002) or name: what, why, how to fix, examples."""
    from riktlint.form.suggest import did_you_mean
    from riktlint.reports.rule import rule_text
    from riktlint.rules.registry import find_rule, rule_keys

    found = find_rule(rule)
    if found is None:
        raise UserError(say("cli.unknown_rule", name=rule, hint=did_you_mean(rule, rule_keys())))
    tell(rule_text(found, lang).rstrip("\n"))
