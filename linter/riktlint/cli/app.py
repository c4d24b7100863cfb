"""The commands, each in a module of its own that is imported when it is called."""

from __future__ import annotations

import importlib
from typing import Any

import click

from riktlint import __version__
from riktlint.cli.language import language_of
from riktlint.text import LANGUAGES, Language

COMMANDS = {
    "check": "riktlint.cli.check",
    "completion": "riktlint.cli.completion",
    "diff": "riktlint.cli.diff",
    "explain": "riktlint.cli.explain",
    "export": "riktlint.cli.export",
    "git-diff": "riktlint.cli.git_diff",
    "init": "riktlint.cli.init",
    "log": "riktlint.cli.log",
    "lsp": "riktlint.cli.lsp",
    "memo": "riktlint.cli.memo",
    "new": "riktlint.cli.new",
    "rules": "riktlint.cli.rules",
    "schema": "riktlint.cli.schema",
    "site": "riktlint.cli.site",
    "test-rules": "riktlint.cli.test_rules",
    "topics": "riktlint.cli.topics",
}
"""Each command and the module that has it, under `command`."""


class LazyGroup(click.Group):
    """A group that imports a command's module only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, for help and completion."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or None if there is none by this name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(COMMANDS[cmd_name]).command
        return command


def _set_language(ctx: click.Context, _param: click.Parameter, value: Language | None) -> Language:
    chosen = value or language_of()
    ctx.meta["riktlint.language"] = chosen
    return chosen


def language_option(function: Any) -> Any:
    """Add `--lang` to a command."""
    return click.option(
        "--lang",
        type=click.Choice(LANGUAGES),
        callback=_set_language,
        help="Language of messages: Swedish or English. [default: from the locale, else sv]",
    )(function)


@click.group(
    cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, "-V", "--version", message="riktlint %(version)s")
def app() -> None:
    """Municipal guidelines for social media, written as YAML and checked like code."""
