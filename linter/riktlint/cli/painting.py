"""Colours for an account of changes in a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import click

from riktlint.output.streams import is_terminal

_ROLES = {
    "stricter": {"fg": "green", "bold": True},
    "looser": {"fg": "red", "bold": True},
    "untold": {"fg": "yellow", "bold": True},
    "removed": {"fg": "red"},
    "added": {"fg": "green"},
    "heading": {"bold": True},
    "dim": {"dim": True},
}


def paint_for(when: str, *, paged: bool = False) -> Callable[[str, str], str]:
    """Return what paints a text by its role, for `--color` (auto, always, never).

    NO_COLOR turns `auto` off (https://no-color.org). `paged` says that a pager shows colours on a terminal.
    """
    if when == "always":
        return _painted
    if when == "never" or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return _unpainted
    return _painted if paged or is_terminal(sys.stdout) else _unpainted


def _painted(text: str, role: str) -> str:
    style = _ROLES.get(role, {})
    return click.style(text, **style) if style else text  # type: ignore[arg-type]


def _unpainted(text: str, _role: str) -> str:
    return text
