"""Measures of a Swedish text: its sentences, words and readability index (LIX)."""

from __future__ import annotations

import re

from riktlint.rules.language.words import dotted_abbreviations

LONG_WORD = 6
"""LIX counts words of more than this many letters as long."""

MOST_JOINTS = 6
"""Words of one text that may be joined without a blank, as by a slash, where words are first counted by blanks."""

_WORD = re.compile(r"[^\W_]+(?:[-:.’'][^\W_]+)*")
_STOP = re.compile(r"(?<![.!?…])[.!?…]{1,10}[”»\")\]]{0,5}(?=\s)")
_NEXT = re.compile(r"\s{1,9}[”»\"(\[–-]{0,5}\s{0,5}[A-ZÅÄÖÉÜ0-9§]")
_QUOTED = re.compile(r"”[^”\n]*”|\"[^\"\n]*\"|«[^»\n]*»|»[^»«\n]*[»«]")
_QUOTES = frozenset('”"«»')


def words(text: str) -> list[str]:
    """Return the words; what a hyphen, a colon or a full stop joins without a blank is one word."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences. A line break ends one; the full stop of an abbreviation does not."""
    found = []
    for line in text.splitlines():
        start = 0
        for stop in _STOP.finditer(line):
            if _NEXT.match(line, stop.end()) and not _is_abbreviation(line[start : stop.end()]):
                found.append(line[start : stop.end()].strip())
                start = stop.end()
        if line[start:].strip():
            found.append(line[start:].strip())
    return found


def lix(text: str) -> float:
    """Return LIX: words per sentence plus the percentage of words with more than six letters.

    Raises ValueError if the text has no word.
    """
    every = words(text)
    if not every:
        raise ValueError("no words")
    long = sum(len(word) > LONG_WORD for word in every)
    return len(every) / len(sentences(text)) + 100 * long / len(every)


def without_quotations(text: str) -> str:
    """Return the text with everything inside quotation marks blanked out: somebody else's words are left alone."""
    if "”" not in text and '"' not in text and "«" not in text and "»" not in text:
        return text
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)


def _is_abbreviation(text: str) -> bool:
    last = text.rsplit(None, 1)[-1].lower().lstrip('(”»"')
    return last in dotted_abbreviations() or re.fullmatch(r"(?:[^\W\d_]\.)+", last) is not None
