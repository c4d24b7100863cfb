"""One rendering of a guideline: a revision as it is read, which the site and every document draw."""

from __future__ import annotations

from riktlint.model.corpus import Corpus
from riktlint.model.revision import PositionKind, Revision
from riktlint.model.vocabulary import TopicGroup
from riktlint.views.cleaning import clean, paragraphs
from riktlint.views.decision import decision_box, matter
from riktlint.views.endings import delegated, errata, forms, left_open, source_section, stated_changes
from riktlint.views.names import SourceList
from riktlint.views.positions import position_label
from riktlint.views.provisions import topic_text
from riktlint.views.shapes import Count, GroupText, GuidelineText, Section
from riktlint.views.subject import Subject
from riktlint.wording import word

POSITIONS: tuple[PositionKind, ...] = ("regulated", "delegated", "silent", "unknown", "not_applicable")
"""In the order in which they are told."""
_OPEN = POSITIONS[2:]


def guideline_text(corpus: Corpus, revision: Revision, sources: SourceList | None = None) -> GuidelineText:
    """Describe a revision as it is read; references lead into `sources` if given, else into a list of its own.

    Raises KeyError if its municipality is not in the corpus.
    """
    subject = Subject.of(corpus, revision, sources)
    groups = _groups(subject)
    counts = position_counts(corpus, revision)
    status = revision.text_status
    return GuidelineText(
        revision.id,
        subject.title,
        subject.name,
        word(f"model.document_type.{revision.document_type}"),
        clean(subject.municipality.full_name),
        subject.official,
        (word(f"model.text_status.{status}.title"), word(f"model.text_status.{status}.text")),
        word("guideline.title.summary" if subject.official else "guideline.title.about"),
        tuple(paragraphs(revision.summary)) if revision.summary else (),
        counts,
        decision_box(subject),
        groups,
        tuple(section for section in _sections(subject, groups) if not section.empty),
        source_section(subject.sources),
    )


def position_counts(corpus: Corpus, revision: Revision) -> tuple[Count, ...]:
    """How many topics have each position, those that none has left out."""
    held = [revision.position_on(topic) or "unknown" for topic in corpus.vocabulary.topics]
    return tuple(
        Count(kind, position_label(revision, kind), held.count(kind)) for kind in POSITIONS if kind in held
    )


def _in_group(subject: Subject, topic: str) -> bool:
    """A topic with provisions is shown with its group whatever its position says."""
    position = subject.revision.position_on(topic)
    return position in ("regulated", "delegated") or bool(subject.revision.provisions_on(topic))


def _groups(subject: Subject) -> tuple[GroupText, ...]:
    vocabulary = subject.corpus.vocabulary
    shown: list[tuple[TopicGroup, list[str]]] = [
        (group, topics)
        for group in vocabulary.groups.values()
        if (topics := [t.id for t in vocabulary.topics_in(group.id) if _in_group(subject, t.id)])
    ]
    return tuple(
        GroupText(
            group.id,
            group.slug,
            group.title,
            str(number),
            tuple(
                topic_text(subject, vocabulary.topics[topic], f"{number}.{inner}")
                for inner, topic in enumerate(topics, 1)
            ),
        )
        for number, (group, topics) in enumerate(shown, 1)
    )


def _sections(subject: Subject, groups: tuple[GroupText, ...]) -> tuple[Section, ...]:
    others = [
        topic_text(subject, topic)
        for topic in subject.corpus.vocabulary.topics.values()
        if not _in_group(subject, topic.id)
    ]
    return (
        delegated(subject, groups),
        forms(subject),
        *(left_open(subject, kind, [t for t in others if t.position == kind]) for kind in _OPEN),
        matter(subject),
        stated_changes(subject),
        errata(subject),
    )
