"""Text from a policy made fit for documents: no controls, no marks that turn the text around."""

from __future__ import annotations

import re

# Controls and line separators, which become blanks.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
# Marks that turn the text around, lone surrogates and code points that are no characters, which go.
_FORBIDDEN = re.compile(
    "[\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff]"
)
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


def clean(text: str) -> str:
    """The text on one line, with single blanks and without what no document may hold."""
    return " ".join(_FORBIDDEN.sub("", _CONTROL.sub(" ", text)).split())


def paragraphs(text: str) -> list[str]:
    """The paragraphs of running text, divided at blank lines; at least one."""
    parts = [clean(part) for part in _BLANK_LINE.split(text.replace("\r\n", "\n"))]
    return [part for part in parts if part] or [""]
