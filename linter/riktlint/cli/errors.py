"""Wrong commands in one clear line, in the language of the user."""

from __future__ import annotations

import click

from riktlint.form.suggest import suggest
from riktlint.text import Text
from riktlint.wording import say


def usage_message(error: click.UsageError) -> Text:
    """Return what was wrong with a command."""
    command = error.ctx.command_path if error.ctx else "riktlint"
    if isinstance(error, click.NoSuchOption):
        return say(
            "cli.unknown_option",
            name=error.option_name,
            hint=_hint(error.possibilities or []),
            command=command,
        )
    if isinstance(error, click.MissingParameter):
        name = error.param.human_readable_name if error.param else error.param_hint
        return say("cli.missing_argument", name=name, command=command)
    if isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.Choice):
        value = error.message.split("'")[1] if "'" in error.message else error.message
        name = error.param.opts[0] if error.param.opts else error.param.human_readable_name
        return say(
            "cli.bad_value", value=value, name=name, choices=", ".join(map(str, error.param.type.choices))
        )
    if error.message.startswith("No such command"):
        name = error.message.split("'")[1]
        group = error.ctx.command if error.ctx else None
        commands = group.list_commands(error.ctx) if error.ctx and isinstance(group, click.Group) else []
        meant = suggest(name, commands)
        return say("cli.unknown_command", name=name, hint=_hint([meant] if meant else []), command=command)
    return say("cli.wrong_use", reason=error.format_message(), command=command)


def _hint(words: list[str] | tuple[str, ...]) -> Text:
    return say("cli.did_you_mean", word=words[0]) if words else Text("", "")
