"""Bytes to text: UTF-8 only, without characters that YAML or a terminal can't take."""

from __future__ import annotations

import re

from riktlint.findings import Location
from riktlint.findings.fixes import DropByteOrderMark, ProposedFix
from riktlint.model.place import Place
from riktlint.reading.letters import is_ordinary
from riktlint.reading.limits import MAX_BYTES
from riktlint.reading.problems import Problem, point
from riktlint.reading.spelling import decomposed_problems, unseen_problems
from riktlint.text import Text
from riktlint.wording import say

# YAML 1.2.2, production [1] c-printable, less the byte order mark; PyYAML's parser refuses the same.
_FORBIDDEN = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
# U+0085, U+2028 and U+2029 are printable, but PyYAML counts them as line breaks; editors do not.
ODD_BREAKS = "\x85\u2028\u2029"


def decode(data: bytes, file: str) -> tuple[str, list[Problem]]:
    """Return the text of a file and what is wrong with its encoding.

    The text is empty if there is a fatal problem.
    """
    if len(data) > MAX_BYTES:
        # How much larger is not known: no more is read.
        most = Text(f"{MAX_BYTES:,}".replace(",", " "), f"{MAX_BYTES:,}")
        return "", [Problem("file-too-large", Location(file), say("reading.too_large", most=most))]
    if data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "", [_encoding(Location(file), "UTF-32")]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", [_encoding(Location(file), "UTF-16")]
    body = data.removeprefix(b"\xef\xbb\xbf")
    problems: list[Problem] = []
    if len(body) != len(data):
        problems.append(
            Problem(
                "byte-order-mark",
                Location(file),
                say("reading.byte_order_mark"),
                fatal=False,
                fix=ProposedFix(
                    say("reading.fixes.byte_order_mark"), True, (DropByteOrderMark(Place(file)),)
                ),
            )
        )
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        before = body[: error.start].decode("utf-8")
        return "", [_encoding(point(file, before), f"0x{body[error.start]:02x}")]
    if not is_ordinary(text, body):
        # Compiled only here: few files come this far, and the patterns take five milliseconds.
        match = re.search(_FORBIDDEN, text) or re.search(f"[{ODD_BREAKS}]", text)
        if match is not None:
            place = point(file, text[: match.start()])
            return "", [Problem("control-character", place, refusal(match.group()))]
        problems += unseen_problems(text, file)
    return text, problems + decomposed_problems(text, file)


def refusal(character: str) -> Text:
    """Return what is wrong with a character that no text may hold, written out or as an escape."""
    name = f"U+{ord(character):04X}"
    return say("reading.odd_break" if character in ODD_BREAKS else "reading.forbidden", character=name)


def _encoding(location: Location, found: str) -> Problem:
    return Problem("not-utf8", location, say("reading.not_utf8", found=found))
