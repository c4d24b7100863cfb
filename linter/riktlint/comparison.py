"""The comparison: what each municipality's current guideline says on each topic."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby

from riktlint.model.corpus import Corpus, Folder
from riktlint.model.revision import PositionKind, Provision, Revision
from riktlint.model.vocabulary import Group, Topic, Vocabulary
from riktlint.wording.phrases import sentence

ANSWER_LENGTH = 160
"""How many characters of a provision's text stand in for an answer that is missing."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One municipality's answer to one topic.

    `revision` is None where the municipality has no revision, and `position` where nothing is recorded.
    `answer` is empty unless the guideline answers, or points to a document that does. `proposal` is what the
    newest proposal for a new revision answers, if there is one and it does.
    """

    municipality: str
    revision: str | None
    position: PositionKind | None
    answer: str
    provisions: tuple[str, ...]
    proposal: Cell | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A topic and the municipalities' answers to it, in the comparison's order."""

    topic: Topic
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Topics by municipalities, from the current revision of each."""

    municipalities: tuple[str, ...]
    rows: tuple[Row, ...]

    def row(self, topic: str) -> Row:
        """The row of a topic.

        Raises KeyError if the vocabulary lacks the topic.
        """
        for row in self.rows:
            if row.topic.id == topic:
                return row
        raise KeyError(topic)

    def grouped(self, vocabulary: Vocabulary) -> list[tuple[Group, list[Row]]]:
        """The rows by group of topics, in the vocabulary's order, without groups that have no topic."""
        return [
            (vocabulary.groups[group], list(rows))
            for group, rows in groupby(
                sorted(self.rows, key=lambda row: list(vocabulary.groups).index(row.topic.group)),
                key=lambda row: row.topic.group,
            )
        ]


def compare(corpus: Corpus) -> Comparison:
    """Compare the current revision of every municipality that has one, topic by topic."""
    folders = {slug: f for slug, f in corpus.folders.items() if f.municipality and f.current()}
    return Comparison(
        tuple(folders),
        tuple(
            Row(topic, tuple(cell(folder, topic) for folder in folders.values()))
            for topic in corpus.vocabulary.topics.values()
        ),
    )


def cell(folder: Folder, topic: Topic) -> Cell:
    """What a municipality's current revision says on a topic, with what a later proposal would say."""
    current, proposal = folder.current(), newest_proposal(folder)
    if current is None:
        return Cell(folder.slug, None, None, "", ())
    answered = _cell(proposal, topic) if proposal else None
    if answered is not None and answered.position not in ("regulated", "delegated"):
        answered = None
    return replace(_cell(current, topic), proposal=answered)


def newest_proposal(folder: Folder) -> Revision | None:
    """The newest draft or proposal that comes after the current revision, or None."""
    ordered, current = folder.chronological(), folder.current()
    later = ordered[ordered.index(current) + 1 :] if current else []
    return later[-1] if later else None


def _cell(revision: Revision, topic: Topic) -> Cell:
    return Cell(
        revision.municipality,
        revision.id,
        revision.position_on(topic.id),
        answer(revision, topic),
        tuple(provision.id for provision in revision.provisions_on(topic.id)),
    )


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
