"""Text from files made safe and aligned for a terminal, or for the log of a build server."""

from __future__ import annotations

import re
import unicodedata

_TAB = 4
_REPLACEMENT = "\ufffd"

# `##[error]`, `##vso[…]`, `##teamcity[…]`: build servers obey these anywhere in a line of their log.
# https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (TryParse)
_COMMAND = re.compile(r"##(?=\w*\[)")


def safe(text: str) -> str:
    """Return the text without what could steer a terminal: controls, and marks that change direction.

    Line breaks and tabs become blanks. What a build server would take for a command in its log is broken. The
    text keeps its length.
    """
    if not (text.isascii() and text.isprintable()):
        text = "".join(" " if c in "\n\r\t" else c if is_harmless(c) else _REPLACEMENT for c in text)
    return _COMMAND.sub("#" + _REPLACEMENT, text) if "##" in text else text


def is_harmless(character: str) -> bool:
    """Whether a character may go to a terminal as it is."""
    # Cc: controls. Cf: marks such as U+202E, which turns the text around. Cs: lone surrogates.
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp")


def safe_file(file: str) -> str:
    """Return a file's name safe at the beginning of a line, where `::` begins a command in GitHub's logs."""
    shown = safe(file)
    return f"./{shown}" if shown.lstrip().startswith("::") else shown


def expand(line: str) -> str:
    """Return the line safe, with tabs as blanks of the width that `columns` counts."""
    return safe(line.replace("\t", " " * _TAB))


def columns(text: str) -> int:
    """Return how many columns of a terminal the text takes, a tab counted as four."""
    width = 0
    for character in text:
        if character == "\t":
            width += _TAB
        elif unicodedata.combining(character) == 0:
            width += 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
    return width
