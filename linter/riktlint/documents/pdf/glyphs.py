"""Which characters typst's own fonts can show.

PDF/UA and PDF/A forbid a character without a shape. One that the fonts lack is written as its number.
"""

from __future__ import annotations

import re
from functools import cache

import typst

# Letters and marks of European languages, which the text font has.
_SURE = re.compile(r"[\t\n -~\u00a0-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026]*")
_MOST = 300
"""How many different odd characters of a document are tried; those past that are written as numbers."""


def showable(text: str) -> str:
    """The text with every character that the fonts lack written as `[U+1F600]`."""
    if _SURE.fullmatch(text):
        return text
    odd = [c for c in dict.fromkeys(text) if not _SURE.fullmatch(c)]
    lacking = {c for number, c in enumerate(odd) if number >= _MOST or not _has_shape(c)}
    return "".join(f"[U+{ord(c):04X}]" if c in lacking else c for c in text)


def sure(text: str) -> str:
    """The text with every character outside the European letters written as its number."""
    return "".join(c if _SURE.fullmatch(c) else f"[U+{ord(c):04X}]" for c in text)


@cache
def _has_shape(character: str) -> bool:
    source = '#set document(title: "x")\n#set text(font: "Libertinus Serif")\n#sys.inputs.text'
    try:
        typst.compile(
            source.encode(),
            sys_inputs={"text": character},
            ignore_system_fonts=True,
            pdf_standards=["ua-1"],
        )
    except typst.TypstError:
        return False
    return not 0xE000 <= ord(character) <= 0xF8FF and ord(character) < 0xF0000
