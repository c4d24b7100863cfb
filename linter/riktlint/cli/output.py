"""Writing to the terminal and to files."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import click

from riktlint.cli.exits import CommandError
from riktlint.reports.text import Style, plain
from riktlint.wording import say

_COLOURS = {"error": "red", "warning": "yellow", "note": "blue"}


def _coloured(text: str, role: str) -> str:
    return click.style(text, fg=_COLOURS.get(role), bold=role != "dim" or None, dim=role == "dim" or None)


def style_for(when: str) -> Style:
    """Return the style for `--color` (auto, always, never). NO_COLOR turns `auto` off (https://no-color.org)."""
    if when == "always":
        return _coloured
    if when == "never" or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return plain
    if click.get_text_stream("stdout").isatty():
        return _coloured
    return plain


def write_file(path: Path, content: str) -> None:
    """Write a file beside its place and rename it there, so that a reader never sees half of it.

    Raises CommandError if it can't be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
                stream.write(content)
            Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise CommandError(say("not_written", path=path, reason=error.strerror or error)) from error
