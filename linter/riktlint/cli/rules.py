"""`riktlint rules`."""

from __future__ import annotations

import click

from riktlint.cli.app import language_option
from riktlint.cli.help import Command
from riktlint.formats import RULES
from riktlint.output.streams import show
from riktlint.text import Language


@click.command(cls=Command)
@click.option("--format", "form", type=click.Choice(list(RULES)), default="text", show_default=True)
@language_option
def command(form: str, lang: Language) -> None:
    """List every rule: code, severity, name and what it wants."""
    from riktlint.rules.registry import all_rules

    show(RULES[form], RULES[form].write(all_rules(), lang))
