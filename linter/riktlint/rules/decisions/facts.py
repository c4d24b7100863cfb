"""The facts by which a decision can be found."""

from __future__ import annotations

from riktlint.model.revision import Decision
from riktlint.text import Text

FACTS = {
    "body": Text("beslutande organ", "the deciding body"),
    "date": Text("datum", "the date"),
    "section": Text("paragraf", "the section"),
    "case_number": Text("diarienummer", "the case number"),
}


def unknown_facts(decision: Decision) -> list[str]:
    """Return the names of the facts that are unknown, in the order of the schema."""
    known = (decision.body, decision.date, decision.section, decision.case_number)
    return [name for name, value in zip(FACTS, known, strict=True) if value is None]
