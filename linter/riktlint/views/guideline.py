"""One revision laid out for reading: its topics by group, and what it leaves open."""

from __future__ import annotations

from dataclasses import dataclass

from riktlint.comparison import answer
from riktlint.model.corpus import Corpus
from riktlint.model.revision import DescribedContent, Position, PositionKind, Provision, Revision
from riktlint.model.vocabulary import Group, Topic


@dataclass(frozen=True, slots=True)
class TopicView:
    """One topic of a revision. `position` is `unknown` where nothing is recorded."""

    topic: Topic
    position: PositionKind
    written: Position | None
    answer: str
    provisions: list[Provision]
    described: list[DescribedContent]


@dataclass(frozen=True, slots=True)
class GroupView:
    """The topics of a group that a revision answers or hands on."""

    group: Group
    topics: list[TopicView]


@dataclass(frozen=True, slots=True)
class GuidelineView:
    """A revision's answered topics by group, and the others by what they lack."""

    groups: list[GroupView]
    silent: list[TopicView]
    unknown: list[TopicView]
    not_applicable: list[TopicView]
    counts: dict[PositionKind, int]


def guideline_view(corpus: Corpus, revision: Revision) -> GuidelineView:
    """Lay out a revision. A topic with provisions is shown with its group whatever its position says."""
    vocabulary = corpus.vocabulary
    views = {topic.id: topic_view(corpus, revision, topic) for topic in vocabulary.topics.values()}

    def shown_in_group(view: TopicView) -> bool:
        return bool(view.provisions) or view.position in ("regulated", "delegated")

    def others(position: PositionKind) -> list[TopicView]:
        return [view for view in views.values() if view.position == position and not shown_in_group(view)]

    groups = [
        GroupView(
            group,
            [views[topic.id] for topic in vocabulary.topics_in(group.id) if shown_in_group(views[topic.id])],
        )
        for group in vocabulary.groups.values()
    ]
    kinds: tuple[PositionKind, ...] = ("regulated", "delegated", "silent", "unknown", "not_applicable")
    return GuidelineView(
        [group for group in groups if group.topics],
        others("silent"),
        others("unknown"),
        others("not_applicable"),
        {kind: sum(view.position == kind for view in views.values()) for kind in kinds},
    )


def topic_view(corpus: Corpus, revision: Revision, topic: Topic) -> TopicView:
    """What a revision says on one topic."""
    return TopicView(
        topic,
        revision.position_on(topic.id) or "unknown",
        revision.positions.get(topic.id),
        answer(revision, topic, corpus.vocabulary),
        revision.provisions_on(topic.id),
        revision.described_on(topic.id),
    )
