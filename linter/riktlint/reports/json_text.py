"""JSON that is safe wherever it is printed."""

from __future__ import annotations

import json
from typing import Any

from riktlint import __version__
from riktlint.output.terminal import is_harmless
from riktlint.text import Language


def dumps(document: object) -> str:
    """Return the document as indented JSON that ends with a line feed.

    Characters that could steer a terminal are written as `\\uXXXX`, and so is the second `#` of `##`, which
    begins the commands of build servers (`##[error]`, `##vso[…]`): a reader of JSON gets them back unchanged.
    Lone surrogates, which stand for the undecodable bytes of a file name and which strict readers refuse,
    become U+FFFD.
    """
    text = json.dumps(document, ensure_ascii=False, indent=2)
    escapes = {ord(c): _escape(c) for c in set(text) if c != "\n" and not is_harmless(c)}
    if escapes:
        text = text.translate(escapes)
    return text.replace("##", "#\\u0023") + "\n"


def versioned(name: str, version: int, language: Language, content: dict[str, Any]) -> str:
    """Return a document of one of riktlint's own formats, beginning with what the format and its version are."""
    head = {
        "format": name,
        "format_version": version,
        "riktlint_version": __version__,
        "language": language,
    }
    return dumps({**head, **content})


def _escape(character: str) -> str:
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return json.dumps(character)[1:-1] if ord(character) > 0x7F else f"\\u{ord(character):04x}"
