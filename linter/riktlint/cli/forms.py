"""Which form a command writes: the one asked for, else the one that the file is named for."""

from __future__ import annotations

from pathlib import Path

import click

from riktlint.errors import UserError
from riktlint.formats import Format, Formats
from riktlint.wording import say


def form_of(formats: Formats, asked: str | None, output: Path | None) -> Format:
    """Return the form by its name, by the ending of `output`, or the default of the running command.

    Raises UserError if nothing tells and the command has no default.
    """
    meant = formats.by_suffix(output) if output is not None else None
    if asked is not None:
        return formats[asked]
    if meant is not None:
        return meant
    context = click.get_current_context()
    option = next(parameter for parameter in context.command.params if "--format" in parameter.opts)
    default = getattr(option, "show_default", None)
    if not isinstance(default, str):
        raise UserError(say("cli.missing_argument", name="--format", command=context.command_path))
    return formats[default]
