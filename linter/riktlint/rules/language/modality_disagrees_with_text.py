"""LNG005."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.model.vocabulary import Modality
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.language.measures import without_quotations
from riktlint.text import Text


def _either(phrases: Iterable[str]) -> str:
    """A pattern of phrases, the longest first; a star stands for any ending."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return "|".join(
        re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for phrase in longest_first
    )


@cache
def _signs(modality: Modality, opposite: Modality | None) -> re.Pattern[str] | None:
    """What shows that a text may say what its modality says (`own`), and what contradicts it (`says`)."""
    if not modality.contradicted_by:
        return None
    own = {word.phrase for word in modality.words} | {*modality.signs}
    if opposite is not None:  # "bör inte" and the like: a duty not to do something
        own |= {word.phrase for word in opposite.words} | {*opposite.signs}
    own -= {*modality.contradicted_by}
    longer = {
        phrase for phrase in own if phrase.startswith(tuple(f"{it} " for it in modality.contradicted_by))
    }
    return re.compile(
        rf"\b(?:(?P<longer>{_either(longer) or '(?!)'})|(?P<says>{_either(modality.contradicted_by)})"
        rf"|(?P<own>{_either(own - longer)}))\b",
        re.IGNORECASE,
    )


class ModalityDisagreesWithText(Rule):
    """A provision's text says what its modality says."""

    code = "LNG005"
    name = "modality-disagrees-with-text"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    summary = Text(
        "Bestämmelsens text och dess modalitet ska säga samma sak.",
        "A provision's text and its modality must say the same.",
    )
    why = Text(
        "Jämförelsen och historiken bygger på modality, läsaren på texten. Säger de olika vet ingen vad som gäller.",
        "The comparison and the history rest on modality, the reader on the text. If they differ, nobody knows what"
        " applies.",
    )
    remedy = Text(
        "Skriv ska för must, får inte för must_not, bör för should och får för may, eller byt modality.",
        "Write ska for must, får inte for must_not, bör for should and får for may, or change modality.",
    )
    message = Text(
        "Modaliteten är {modality}, men texten säger ”{word}”. Ändra texten eller modality.",
        "The modality is {modality}, but the text says “{word}”. Change the text or modality.",
    )
    bad = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must
    bearers: [{role: editor}]
    text: Redaktören bör svara på frågor.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: must_not
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor.
    #     ^^^
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: exempel
    topic: editor_duties
    modality: should
    bearers: [{role: editor}]
    text: Redaktören bör svara på frågor.
    source: {document: riktlinje, section: Dialog}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        modality = scope.vocabulary.modalities.get(provision.modality)
        opposite = scope.vocabulary.modalities.get("must_not") if provision.modality == "must" else None
        signs = _signs(modality, opposite) if modality else None
        if signs is None or any(not found["says"] for found in signs.finditer(provision.text)):
            return
        match = signs.search(without_quotations(provision.text))
        if match is not None:
            yield self.report(provision.place / "text", modality=provision.modality, word=match["says"])
