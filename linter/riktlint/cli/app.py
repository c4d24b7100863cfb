"""The commands, each in a module of its own that is imported when it is called."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any, TypeVar

import click

from riktlint import __version__
from riktlint.cli.help import HelpedGroup
from riktlint.cli.language import asked_in, language_in, remember
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

_F = TypeVar("_F", bound=Callable[..., Any])


class LazyGroup(HelpedGroup):
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

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words. The language counts from the first of them: `--help` may stand before `--lang`."""
        remember(ctx, asked_in(args))
        return super().parse_args(ctx, args)


def _language(ctx: click.Context, _param: click.Parameter, value: Language | None) -> Language:
    remember(ctx, value)
    return language_in(ctx)


def language_option(function: _F) -> _F:
    """Add `--lang` to a command, which is given the language as `lang`."""
    return click.option("--lang", type=click.Choice(LANGUAGES), callback=_language)(function)


def group_language_option(function: _F) -> _F:
    """Add `--lang` to a group, for the commands in it."""
    return click.option("--lang", type=click.Choice(LANGUAGES), callback=_language, expose_value=False)(
        function
    )


@click.group(
    cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, "-V", "--version", message="riktlint %(version)s")
@group_language_option
def app() -> None:
    """Take the words that every command takes."""
