"""`riktlint completion`."""

from __future__ import annotations

import click

from riktlint.cli.app import app, language_option
from riktlint.cli.help import Command
from riktlint.output.streams import tell
from riktlint.text import Language

_SHELLS = ("bash", "zsh", "fish")


@click.command(cls=Command)
@click.argument("shell", type=click.Choice(_SHELLS))
@language_option
def command(shell: str, lang: Language) -> None:  # noqa: ARG001 -- sets the language of errors
    """Print a script that completes commands and options in a SHELL."""
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    assert found is not None  # noqa: S101 -- click has these three
    complete = found(app, {}, "riktlint", "_RIKTLINT_COMPLETE")
    tell(complete.source_template % complete.source_vars())
