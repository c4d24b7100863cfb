"""The index of topics, and a page a topic with the municipalities' answers side by side."""

from __future__ import annotations

from dataclasses import dataclass

from riktlint.comparison.table import Comparison, ComparisonRow, newest_proposal
from riktlint.model.corpus import Corpus, Folder
from riktlint.model.municipality import Municipality
from riktlint.model.revision import Revision
from riktlint.model.vocabulary import Topic
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.markup import page, render
from riktlint.views.provisions import topic_text
from riktlint.views.shapes import TopicText
from riktlint.views.subject import Subject
from riktlint.wording import word


@dataclass(frozen=True, slots=True)
class Answer:
    """What one revision says on the topic; `sources` is the address of the page that lists its sources."""

    revision: Revision
    text: TopicText
    sources: str


@dataclass(frozen=True, slots=True)
class TopicEntry:
    """One municipality on the topic's page: its current answer first, then what a proposal says."""

    municipality: Municipality
    answers: list[Answer]


def topic_pages(corpus: Corpus, comparison: Comparison) -> dict[str, str]:
    """The index and every topic's page."""
    pages = {links.TOPICS: _index(corpus, comparison)}
    for topic in corpus.vocabulary.topics.values():
        pages[links.topic_page(topic)] = _topic(corpus, topic)
    return pages


def answered_by(row: ComparisonRow) -> str:
    """How many municipalities' guidelines answer, in words."""
    answers = sum(cell.position in ("regulated", "delegated") for cell in row.cells)
    return word("site.topics.answered", some=answers, every=len(row.cells))


def _index(corpus: Corpus, comparison: Comparison) -> str:
    body = render(
        "topics.html",
        **base_context(corpus, links.TOPICS),
        groups=comparison.grouped(corpus.vocabulary),
        answered_by=answered_by,
    )
    return page(word("site.pages.topics"), body, description=word("site.descriptions.topics"))


def _topic(corpus: Corpus, topic: Topic) -> str:
    vocabulary = corpus.vocabulary
    body = render(
        "topic.html",
        **base_context(corpus, links.topic_page(topic)),
        topic=topic,
        group=vocabulary.groups[topic.group],
        profile=vocabulary.profiles[topic.profile],
        choices=", ".join(label.lower() for label in topic.scale.words.values()),
        siblings=[other for other in vocabulary.topics_in(topic.group) if other.id != topic.id],
        entries=[entry for folder in corpus.folders.values() if (entry := _entry(corpus, folder, topic))],
    )
    return page(topic.title, body, description=topic.question, feed=links.topic_feed(topic))


def _entry(corpus: Corpus, folder: Folder, topic: Topic) -> TopicEntry | None:
    current, proposal = folder.current(), newest_proposal(folder)
    if folder.municipality is None or current is None:
        return None
    answers = [_answer(corpus, current, topic)]
    if proposal is not None:
        proposed = _answer(corpus, proposal, topic)
        if proposed.text.provisions or proposed.text.described or proposed.text.position == "delegated":
            answers.append(proposed)
    return TopicEntry(folder.municipality, answers)


def _answer(corpus: Corpus, revision: Revision, topic: Topic) -> Answer:
    sources = links.href(links.topic_page(topic), links.revision_page(revision))
    return Answer(revision, topic_text(Subject.of(corpus, revision), topic, alone=True), sources)
