"""Which language the user's locale asks for."""

from __future__ import annotations

import os
from collections.abc import Mapping

from riktlint.text import Language

_SILENT = ("", "C", "POSIX")


def language_of(environment: Mapping[str, str] = os.environ) -> Language:
    """Return the language that the locale asks for, Swedish where it says nothing.

    `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG` count in that order, as gettext reads them. A language
    that riktlint does not speak gives English.
    """
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environment.get(variable, "").partition(":")[0]
        if locale.partition(".")[0] not in _SILENT:
            return "sv" if locale.startswith("sv") else "en"
    return "sv"
