"""Text to a YAML scalar of one line."""

from __future__ import annotations

import json
import re

from riktlint.reading.scalars import resolve

_PLAIN = re.compile(r"[A-Za-z0-9ÅÄÖåäöÉé/§][^:#\[\]{},&*!|>'\"%@`\\\x00-\x1f\x7f-\x9f\u2028\u2029]*")
_NOT_IN_JSON = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def is_plain(text: str) -> bool:
    """Whether a text can stand in a file without quotes, in a list or mapping of any style."""
    return _PLAIN.fullmatch(text) is not None and text.strip() == text


def scalar(text: str) -> str:
    """Return a scalar that reads back as the same text: plain where that is certain, else in double quotes."""
    if is_plain(text) and resolve(text) == text:
        return text
    # A JSON string is a YAML scalar in double quotes; JSON leaves some characters bare that YAML does not take.
    quoted = json.dumps(text, ensure_ascii=False)
    return _NOT_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)
