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


_LINE_COMMAND = re.compile(r"^((?:[^\S\n]|\x1b\[[\d;]*m)*)::", re.MULTILINE)
"""`::error::`: GitHub's runner obeys it where it begins a line, after blanks or not (the same file, TryParseV2)."""
_NO_COLOUR = re.compile(r"\x1b(?!\[[\d;]*m)")


def disarmed(text: str, media_type: str = "text/plain", *, painted: bool = False) -> str:
    """Return a whole text as it may go to a terminal or to the log of a build server.

    Controls other than line feeds and tabs, marks that change direction, and what a build server would take for a
    command are broken: in JSON, HTML, XML and Markdown by an escape of theirs, so that what they say stays the
    same. `painted` lets colours through.
    """
    odd = {c for c in set(text) if not is_harmless(c)} - {"\n", "\t"}
    if painted and "\x1b" in odd:
        odd.discard("\x1b")
        text = _NO_COLOUR.sub(_REPLACEMENT, text)
    if odd:
        text = text.translate({ord(c): _escape(c, media_type) for c in odd})
    if "##" in text:
        mark = "#" + _escape("#", media_type)
        text = _COMMAND.sub(lambda _: mark, text)
    if "::" in text:
        colon = ": " if media_type == "text/plain" else _escape(":", media_type)
        text = _LINE_COMMAND.sub(lambda found: f"{found[1]}{colon}:", text)
    return text


def _escape(character: str, media_type: str) -> str:
    """What stands for a character in a form; the sign of a missing one where the form has no escapes."""
    number = ord(character)
    if media_type.endswith("json"):
        units = character.encode("utf-16-be", "surrogatepass").hex()
        return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
    if media_type == "text/plain" or unicodedata.category(character) in ("Cc", "Cs"):
        return _REPLACEMENT
    return f"\\{character}" if media_type == "text/markdown" and number < 128 else f"&#{number};"


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
