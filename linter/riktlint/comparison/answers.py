"""What a guideline answers to a topic, in a line."""

from __future__ import annotations

from riktlint.model.revision import Provision, Revision
from riktlint.model.vocabulary import Topic
from riktlint.wording.phrases import sentence

ANSWER_LENGTH = 160
"""How many characters of a provision's text stand in for an answer that is missing."""


def answer(revision: Revision, topic: Topic) -> str:
    """The short answer: as written, else the typed values in words, else the first provision shortened."""
    written = revision.positions.get(topic.id)
    if written is not None and written.answer:
        return written.answer
    provisions = revision.provisions_on(topic.id)
    values = _worded_values(provisions, topic)
    if values:
        return values
    if provisions:
        return shorten(provisions[0].text)
    return written.to if written is not None and written.to else ""


def shorten(text: str, length: int = ANSWER_LENGTH) -> str:
    """The text on one line, cut at a word and marked with an ellipsis if it is longer than `length`."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    return line[: length + 1].rsplit(" ", 1)[0].rstrip(",;:–") + " …"


def _worded_values(provisions: list[Provision], topic: Topic) -> str:
    worded = [value.worded(topic.scale).sv for p in provisions if (value := p.value_on(topic.id)) is not None]
    return sentence("; ".join(dict.fromkeys(worded)))
