"""Writing to the terminal and to files."""

from __future__ import annotations

import os
import sys

import click

from riktlint.output.streams import is_terminal
from riktlint.reports.text import Style, plain

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
    if is_terminal(sys.stdout):
        return _coloured
    return plain
