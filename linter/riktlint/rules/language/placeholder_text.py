"""LNG011."""

from __future__ import annotations

import re
from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.municipality import Municipality
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.rules import placeholders
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.language.words import placeholders as unwritten_marks
from riktlint.text import Text

_MARKS = frozenset(".…_–-")
_EMPTY = re.compile(r"[\s.…_–-]+")
_CROSSES = re.compile(r"\b[xX]{3,}\b")


class PlaceholderText(Rule):
    """No text is left as the template had it."""

    code = "LNG011"
    name = "placeholder-text"
    family = Family.LANGUAGE
    severity = Severity.ERROR
    summary = Text(
        "Ingen text får stå kvar så som mallen skrev den.",
        "No text may be left as the template had it.",
    )
    why = Text(
        "En riktlinje med luckor kan inte följas, och luckorna syns för alla på webbplatsen.",
        "A guideline with gaps can't be followed, and everybody sees the gaps on the website.",
    )
    remedy = Text(
        "Skriv det som ska stå där, eller ta bort nyckeln.",
        "Write what is to stand there, or remove the key.",
    )
    message = Text(
        "”{mark}” står kvar från mallen. Skriv det som ska stå där.",
        "“{mark}” is left from the template. Write what is to stand there.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: FYLL I vad redaktören ska göra.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: …
    #     ^
    source: {document: riktlinje, section: Dialog}
"""),
        Example(
            """\
code: "0000"
#     ^
county: FYLL I
#       ^
""",
            file="kommun.yaml",
        ),
    )
    good = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska fylla i blanketten.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def municipality(self, municipality: Municipality, scope: Scope) -> Iterable[Report]:
        """Visit the municipality: the words that are no prose."""
        if municipality.code == placeholders.CODE:
            yield self.report(municipality.place / "code", mark=municipality.code)
        for name in ("name", "full_name", "county"):
            yield from self.text(getattr(municipality, name), municipality.place / name, scope)

    def reads(self, prose: Prose) -> bool:
        """Whether one of the marks may be there."""
        return (
            any(text[:1] in _MARKS or text[:1].isspace() for text, _, _ in prose.texts)
            or "xxx" in prose.together.lower()
            or any(mark in prose.together for mark in unwritten_marks())
        )

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one text."""
        mark = next((mark for mark in unwritten_marks() if mark in text), None)
        match = _EMPTY.fullmatch(text) or _CROSSES.search(text)
        if mark is not None or match is not None:
            yield self.report(place, mark=mark or (match[0].strip() if match else ""))
