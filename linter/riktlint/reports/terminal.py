"""Text from files made safe and aligned for a terminal."""

from __future__ import annotations

import unicodedata

_TAB = 4
_REPLACEMENT = "\ufffd"


def safe(text: str) -> str:
    """Return the text without characters that could steer a terminal: controls, and those that change direction.

    Line breaks and tabs become blanks.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(" " if c in "\n\r\t" else c if _is_harmless(c) else _REPLACEMENT for c in text)


def _is_harmless(character: str) -> bool:
    # Cc: controls. Cf: marks such as U+202E, which turns the text around. Cs: lone surrogates.
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp")


def expand(line: str) -> str:
    """Return the line safe, with tabs as blanks of the width that `columns` counts."""
    return "".join(" " * _TAB if c == "\t" else safe(c) for c in line)


def columns(text: str) -> int:
    """Return how many columns of a terminal the text takes, a tab counted as four."""
    width = 0
    for character in text:
        if character == "\t":
            width += _TAB
        elif unicodedata.combining(character) == 0:
            width += 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
    return width
