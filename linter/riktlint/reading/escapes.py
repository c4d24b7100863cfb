"""Characters that a quoted text may not bring in by an escape, such as `"\\e[31m"`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from riktlint.reading.decode import ODD_BREAKS, refusal
from riktlint.reading.letters import unseen
from riktlint.reading.spelling import INVISIBLE, told_unseen
from riktlint.text import Text

# The control characters but tab and line feed, the byte order mark and the line breaks that are not seen.
_FORBIDDEN = f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff{ODD_BREAKS}]"


def escaped(value: str, *, unescaped: bool) -> Iterator[tuple[str, Text]]:
    """Yield the rule and what is wrong, if a text in double quotes holds what it may not hold.

    `unescaped` if such characters as nobody can see stand in the file without an escape: of them the file is told.
    """
    found = re.search(_FORBIDDEN, value)
    if found is not None:
        yield "control-character", refusal(found[0])
    elif not unescaped and (hidden := "".join(match[0] for match in unseen(value))):
        yield INVISIBLE, told_unseen(hidden)
