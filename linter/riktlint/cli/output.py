"""Writing to the terminal and to files."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import click

from riktlint.errors import UserError
from riktlint.reports.text import Style, plain
from riktlint.wording import say

_COLOURS = {"error": "red", "warning": "yellow", "note": "blue"}


def _coloured(text: str, role: str) -> str:
    if role == "dim":
        return click.style(text, dim=True)
    return click.style(text, fg=_COLOURS.get(role), bold=True)


def style_for(when: str) -> Style:
    """Return the style for `--color` (auto, always, never). NO_COLOR turns `auto` off (https://no-color.org)."""
    if when == "always":
        return _coloured
    if when == "never" or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return plain
    if sys.stdout.isatty():
        return _coloured
    return plain


def write_file(path: Path, content: str) -> None:
    """Write a text as UTF-8, as `write_bytes` does."""
    write_bytes(path, content.encode("utf-8"))


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file beside its place and rename it there, so that a reader never sees half of it.

    A link is followed: what it points to is written. The file keeps its permissions.

    Raises UserError if it can't be written.
    """
    try:
        target = path.resolve()
        target.parent.mkdir(parents=True, exist_ok=True)
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            Path(name).chmod(mode)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UserError(say("cli.not_written", path=path, reason=error.strerror or error)) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
