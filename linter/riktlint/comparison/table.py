"""The comparison: what each municipality's current guideline says on each topic."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby

from riktlint.comparison.answers import answer
from riktlint.model.corpus import Corpus, Folder
from riktlint.model.revision import PositionKind, Revision
from riktlint.model.vocabulary import Topic, TopicGroup, Vocabulary


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
class ComparisonRow:
    """A topic and the municipalities' answers to it, in the comparison's order."""

    topic: Topic
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Topics by municipalities, from the current revision of each."""

    municipalities: tuple[str, ...]
    rows: tuple[ComparisonRow, ...]

    def row(self, topic: str) -> ComparisonRow:
        """The row of a topic.

        Raises KeyError if the vocabulary lacks the topic.
        """
        for row in self.rows:
            if row.topic.id == topic:
                return row
        raise KeyError(topic)

    def grouped(self, vocabulary: Vocabulary) -> list[tuple[TopicGroup, list[ComparisonRow]]]:
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
            ComparisonRow(topic, tuple(cell(folder, topic) for folder in folders.values()))
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
