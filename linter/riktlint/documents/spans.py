"""Words of a policy, and lines of a guideline's description, as spans of a document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from riktlint.documents.blocks import Emphasis, Span, Spans, flat, plain
from riktlint.views.cleaning import clean
from riktlint.views.shapes import Fact, Line, State
from riktlint.wording.phrases import joined

_UNWRITTEN = re.compile(r"\bfyll[-_ ]i\b", re.IGNORECASE)
"""What `riktlint new` has left to the writer, in a text or as the name of something."""
_EMPHASIS: dict[State, Emphasis] = {"unknown": "unknown", "to_come": "gap"}


def text(words: str) -> Spans:
    """Words from a policy as one span; words that are still to be written are a gap."""
    cleaned, unwritten = _UNWRITTEN.subn("FYLL I", clean(words))
    return (Span(cleaned, "gap"),) if unwritten else plain(cleaned)


def words_of(line: Line) -> str:
    """A line without what its parts lead to."""
    return "".join(part.text for part in line)


def fact_spans(fact: Fact) -> Spans:
    """What a fact says, its lines in one phrase."""
    said = joined([words_of(line) for line in fact.lines])
    emphasis = _EMPHASIS.get(fact.state)
    return (Span(said, emphasis),) if emphasis else text(said)


def labelled(label: str, spans: Spans) -> Spans:
    """Spans after their label."""
    return (Span(f"{label}: ", "strong"), *spans)


def stopped(spans: Spans) -> Spans:
    """The spans with a full stop at their end, unless they have one."""
    last = spans[-1].text.rstrip() if spans else ""
    if not last or last.endswith((".", "?", "!", ":", ".)", "?)", "…")):
        return spans
    return (*spans[:-1], Span(last + ".", spans[-1].emphasis))


def sentences(parts: Sequence[Spans]) -> Spans:
    """Several phrases after each other, each ended by a full stop."""
    spans: list[Span] = []
    for part in filter(flat, parts):
        spans += [Span(" "), *stopped(part)] if spans else stopped(part)
    return tuple(spans)
