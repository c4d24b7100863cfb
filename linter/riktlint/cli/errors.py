"""Wrong commands in one clear line, in the language of the user."""

from __future__ import annotations

from pathlib import Path

import click

from riktlint.cli.help import name_of
from riktlint.form.suggest import did_you_mean, hint_at
from riktlint.text import Text
from riktlint.wording import say


def usage_message(error: click.UsageError) -> Text:
    """Return what was wrong with a command."""
    command = error.ctx.command_path if error.ctx else "riktlint"
    if isinstance(error, click.NoSuchOption):
        return say(
            "cli.unknown_option",
            name=error.option_name,
            hint=hint_at(next(iter(error.possibilities or []), None)),
            command=command,
        )
    if isinstance(error, click.MissingParameter) and error.param:
        return say("cli.missing_argument", name=name_of(error.param), command=command)
    if isinstance(error, click.BadOptionUsage):
        key = "cli.takes_no_value" if "does not take" in error.message else "cli.missing_argument"
        return say(key, name=error.option_name, command=command)
    if isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.Choice):
        value = error.message.split("'")[1] if "'" in error.message else error.message
        choices = ", ".join(map(str, error.param.type.choices))
        return say("cli.bad_value", value=value, name=name_of(error.param), choices=choices)
    if isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.IntRange):
        least, most = error.param.type.min, error.param.type.max
        return say("cli.bad_number", name=name_of(error.param), least=least, most=most)
    if isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.Path):
        path = error.message.split("'")[1] if "'" in error.message else error.message
        kind = error.param.type
        if kind.exists and not Path(path).exists():
            return say("cli.path_missing", path=path)
        return say(
            "cli.not_a_folder" if kind.dir_okay else "cli.not_a_file", path=path, name=name_of(error.param)
        )
    if error.message.startswith("Got unexpected extra"):
        words = error.message.partition("(")[2].rstrip(")")
        return say("cli.too_many", words=words, command=command)
    if error.message.startswith("No such command"):
        name = error.message.split("'")[1]
        group = error.ctx.command if error.ctx else None
        commands = group.list_commands(error.ctx) if error.ctx and isinstance(group, click.Group) else []
        return say("cli.unknown_command", name=name, hint=did_you_mean(name, commands), command=command)
    return say("cli.wrong_use", command=command)
