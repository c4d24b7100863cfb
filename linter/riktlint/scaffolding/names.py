"""From a municipality's name to its slug and its full name."""

from __future__ import annotations

import re
import unicodedata

MOST_CHARACTERS = 80
_LETTERS = str.maketrans({"æ": "a", "ø": "o", "ð": "d", "þ": "th", "ß": "ss", "đ": "d", "ł": "l"})
_VOWELS = "aeiouyåäöé"


def slug_of(name: str) -> str:
    """Return a name as a slug: å and ä become a, ö becomes o, all but letters and digits a hyphen.

    Empty if the name has neither letters nor digits of the Latin alphabet.
    """
    plain = unicodedata.normalize("NFKD", name.lower()).translate(_LETTERS)
    letters = "".join(character for character in plain if not unicodedata.combining(character))
    words = re.findall(r"[a-z0-9]+", letters)
    return "-".join(words)[:MOST_CHARACTERS].rstrip("-")


def full_name_of(name: str) -> str:
    """Return the full name that a municipality most likely has: Lekebergs kommun, Vara kommun, Alingsås kommun."""
    ends_alone = name[-1:].lower() in (*_VOWELS, "s", "x", "z")
    return f"{name} kommun" if ends_alone else f"{name}s kommun"
