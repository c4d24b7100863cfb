"""The templates beside this file, and how they are filled."""

from __future__ import annotations

import string
from functools import cache
from pathlib import Path

_DIRECTORY = Path(__file__).with_name("templates")


class _Template(string.Template):
    """`@@{name}`: dollars, braces and percent signs mean something in the files that are made."""

    delimiter = "@@"
    pattern = r"@@\{(?:(?P<braced>[a-z_]+)\}|(?P<escaped>(?!))|(?P<named>(?!))|(?P<invalid>))"  # type: ignore[assignment]


@cache
def _template(name: str) -> _Template:
    return _Template((_DIRECTORY / name).read_text(encoding="utf-8"))


def fill(template: str, /, **values: str) -> str:
    """Return the template called `template` with each `@@{key}` replaced.

    Raises FileNotFoundError for an unknown template, KeyError for a key that is not given.
    """
    return _template(template).substitute(values)
