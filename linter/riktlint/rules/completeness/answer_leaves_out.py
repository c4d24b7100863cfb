"""CMP009."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from riktlint.findings import Severity
from riktlint.model.revision import Position, Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.completeness.short_words import says_something_else, shares_a_word
from riktlint.rules.families import Family
from riktlint.rules.values.spoken_times import lengths_in
from riktlint.text import Text

_QUALIFIED = {
    "strive": ("ska eftersträvas", re.compile(r"eftersträv|sträv", re.IGNORECASE)),
    "if_possible": ("om möjligt", re.compile(r"möjlig|om det går", re.IGNORECASE)),
    "preferably": ("gärna", re.compile(r"gärna|helst", re.IGNORECASE)),
}
_HERE = Text("Det här finns inte i svaret.", "This is not in the answer.")


class AnswerLeavesOut(Rule):
    """The short answer leaves out a provision of its topic, or says what none of them says."""

    code = "CMP009"
    name = "answer-leaves-out"
    family = Family.COMPLETENESS
    severity = Severity.WARNING
    summary = Text(
        "Det korta svaret ska säga lika mycket som ämnets bestämmelser, varken mer eller mindre.",
        "The short answer must say as much as the topic's provisions, neither more nor less.",
    )
    why = Text(
        "De flesta läser bara svaret. Saknas ett villkor, ett steg eller en gräns handlar de fel.",
        "Most people only read the answer. If a condition, a step or a limit is missing, they act wrongly.",
    )
    remedy = Text(
        "Ta med det som saknas, stryk det som ingen bestämmelse säger, eller ta bort answer: då byggs svaret av"
        " bestämmelserna.",
        "Add what is missing, remove what no provision says, or remove answer: it is then built from the provisions.",
    )
    message = Text(
        "Svaret säger inget om ”{provision}” ({words}). Ta med det, eller ta bort answer.",
        "The answer says nothing of “{provision}” ({words}). Add it, or remove answer.",
    )
    more = Text(
        "Ingen bestämmelse i ämnet säger det som svaret säger: ”{words}”. Stryk det, eller skriv bestämmelsen.",
        "No provision on the topic says what the answer says: “{words}”. Remove it, or write the provision.",
    )
    bad = (
        Example("""\
positions:
  criminal_content:
    position: regulated
    answer: Redaktören polisanmäler brott.
    #       ^^^
provisions:
  - id: polisanmalan
    topic: criminal_content
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska polisanmäla brott.
    source: {document: riktlinje, section: Moderering}
  - id: skarmbild
    topic: criminal_content
    modality: must
    bearers: [{role: editor}]
    text: En skärmbild ska sparas.
    source: {document: riktlinje, section: Moderering}
"""),
        Example("""\
positions:
  response_time:
    position: regulated
    answer: Inom 72 timmar.
    #       ^^^
provisions:
  - id: svar
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara inom 24 timmar.
    value: {kind: duration, duration: PT24H, bound: at_most}
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example("""\
positions:
  criminal_content:
    position: regulated
    answer: Redaktören sparar en skärmbild och polisanmäler.
provisions:
  - id: polisanmalan
    topic: criminal_content
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska polisanmäla brott.
    source: {document: riktlinje, section: Moderering}
  - id: skarmbild
    topic: criminal_content
    modality: must
    bearers: [{role: editor}]
    text: En skärmbild ska sparas.
    source: {document: riktlinje, section: Moderering}
"""),
    )

    def position(self, position: Position, scope: Scope) -> Iterable[Report]:
        """Visit a position: one report, for the first that is wrong with its answer."""
        if scope.revision is None or position.answer is None or position.position != "regulated":
            return
        provisions = scope.revision.provisions_on(position.topic)
        missing = next(_missing(position.answer, provisions), None)
        if missing is not None:
            provision, words = missing
            yield self.report(
                position.place / "answer",
                provision=provision.id,
                words=words,
                related=((provision.place / "text", _HERE),),
            )
            return
        said = [
            text for p in provisions for text in (p.text, *p.conditions, p.note or "", p.source.section or "")
        ]
        extra = says_something_else(position.answer, said) if provisions else None
        if extra is not None:
            yield self.report(position.place / "answer", message=self.more, words=extra)


def _missing(answer: str, provisions: list[Provision]) -> Iterator[tuple[Provision, str]]:
    """Yield the provisions of which an answer says nothing, or a part of them, and what is missing in words."""
    for provision in provisions:
        if not shares_a_word(answer, provision.text):
            yield provision, provision.text
        elif provision.qualifier and not _QUALIFIED[provision.qualifier][1].search(answer):
            yield provision, _QUALIFIED[provision.qualifier][0]
        else:
            for condition in provision.conditions:
                if not shares_a_word(answer, condition):
                    yield provision, condition
            lengths = {size for _, size in lengths_in(answer)}
            for words, size in lengths_in(provision.text):
                if lengths and size not in lengths:
                    yield provision, words
