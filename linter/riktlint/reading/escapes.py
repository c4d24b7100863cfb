"""Characters that a quoted text may not bring in by an escape, such as `"\\e[31m"`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from riktlint.reading.decode import ODD_BREAKS, REORDERING, refusal
from riktlint.reading.document import MappingSpan, ScalarSpan, SequenceSpan, Span, Value
from riktlint.text import Text

# The control characters but tab and line feed, the byte order mark, and what is not seen.
_HIDDEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff{ODD_BREAKS}{REORDERING}]")


def hidden_characters(value: Value, span: Span) -> Iterator[tuple[ScalarSpan, Text]]:
    """Yield the keys and values that hold such a character, in no certain order, and what is wrong with it."""
    waiting: list[tuple[Value, Span]] = [(value, span)]
    while waiting:
        value, span = waiting.pop()
        if isinstance(value, str) and isinstance(span, ScalarSpan):
            found = _HIDDEN.search(value)
            if found is not None:
                yield span, refusal(found.group())
        elif isinstance(value, list) and isinstance(span, SequenceSpan):
            waiting += zip(value, span.items, strict=True)
        elif isinstance(value, dict) and isinstance(span, MappingSpan):
            waiting += ((key, span.keys[key]) for key in value)
            waiting += ((child, span.values[key]) for key, child in value.items())
