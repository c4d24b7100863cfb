"""The numbered sections: a section a group of topics, a subsection a topic, its provisions numbered."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.documents.blocks import Block, Heading, Numbered, Paragraph, Span, Spans
from riktlint.documents.cleaning import clean, paragraphs
from riktlint.documents.guideline.subject import Subject, text
from riktlint.model.revision import Provision
from riktlint.values.word_list import ListValue
from riktlint.views.guideline import GroupView, TopicView
from riktlint.wording import word, words
from riktlint.wording.phrases import joined, sentence


def sections(subject: Subject) -> Iterator[Block]:
    """The sections with everything that the guideline says."""
    for number, entry in enumerate(subject.view.groups, 1):
        yield from _section(subject, entry, str(number))


def section_numbers(subject: Subject) -> dict[str, str]:
    """The number of each topic's subsection, such as "3.2"."""
    return {
        view.topic.id: f"{number}.{inner}"
        for number, entry in enumerate(subject.view.groups, 1)
        for inner, view in enumerate(entry.topics, 1)
    }


def _section(subject: Subject, entry: GroupView, number: str) -> Iterator[Block]:
    yield Heading(f"group:{entry.group.id}", entry.group.title, 1, number)
    for inner, view in enumerate(entry.topics, 1):
        yield from _topic(subject, view, f"{number}.{inner}")


def _topic(subject: Subject, view: TopicView, number: str) -> Iterator[Block]:
    key = f"topic:{view.topic.id}"
    yield Heading(key, view.topic.title, 2, number)
    written = view.written
    if view.position == "delegated" and written:
        named = (
            word("documents.delegated", to=clean(written.to))
            if written.to
            else word("documents.delegated_unnamed")
        )
        yield Paragraph(f"{key}:to", text(named))
    if written and written.answer and not view.provisions:
        yield Paragraph(f"{key}:answer", text(written.answer))
    if written and written.reason:
        for count, part in enumerate(paragraphs(written.reason)):
            yield Paragraph(f"{key}:reason:{count}", text(part))
    if written and written.source and not view.provisions and not subject.official:
        yield Paragraph(f"{key}:source", (Span(subject.reference(written.source) + ".", "muted"),))
    own = [provision for provision in view.provisions if provision.topic == view.topic.id]
    for count, provision in enumerate(own, 1):
        yield from _provision(subject, provision, f"{number}.{count}")
    elsewhere = dict.fromkeys(p.topic for p in view.provisions if p.topic != view.topic.id)
    if elsewhere:
        numbers, topics = section_numbers(subject), subject.corpus.vocabulary.topics
        places = [f"{numbers[topic]} {topics[topic].title}" for topic in elsewhere if topic in numbers]
        yield Paragraph(f"{key}:elsewhere", text(word("documents.elsewhere", sections=joined(places))))


def _provision(subject: Subject, provision: Provision, number: str) -> Iterator[Block]:
    key = f"provision:{provision.id}"
    first, *rest = paragraphs(provision.text)
    yield Numbered(key, number, text(first))
    for count, part in enumerate(rest, 1):
        yield Paragraph(f"{key}:text:{count}", text(part), "detail")
    for count, condition in enumerate(provision.conditions):
        yield Paragraph(f"{key}:condition:{count}", _labelled("condition", condition), "detail")
    facts = _facts(subject, provision)
    if facts:
        yield Paragraph(f"{key}:facts", facts, "note")
    if provision.note:
        yield Paragraph(f"{key}:note", _labelled("note", provision.note), "note")


def _labelled(label: str, words: str) -> Spans:
    return (Span(word(f"documents.detail.{label}") + ": ", "strong"), Span(clean(words)))


def _facts(subject: Subject, provision: Provision) -> Spans:
    """What the text does not have to say: who, where, by which law, how much, from which source."""
    names = subject.names
    facts = [
        ("bearers", _bearers(subject, provision)),
        ("qualifier", words("model")["qualifiers"][provision.qualifier] if provision.qualifier else ""),
        ("value", _value(subject, provision)),
        ("platforms", names.platforms(provision.platforms)),
        ("statutes", "; ".join(names.statute(statute) for statute in provision.statutes)),
    ]
    spans = [
        span
        for label, words in facts
        if words
        for span in (Span(word(f"documents.detail.{label}") + ": ", "strong"), *text(words), Span(". "))
    ]
    if not subject.official:
        spans.append(Span(subject.reference(provision.source) + ".", "muted"))
    if spans:
        spans[-1] = Span(spans[-1].text.rstrip(), spans[-1].emphasis)
    return tuple(spans)


def _bearers(subject: Subject, provision: Provision) -> str:
    """Who bears the provision, unless the text names them all."""
    if provision.bearers_not_stated:
        return (
            ""
            if subject.official or provision.modality == "states"
            else word("documents.detail.bearers_not_stated")
        )
    said = provision.text.casefold()
    if all(subject.names.bearer(bearer).casefold() in said for bearer in provision.bearers):
        return ""
    return subject.names.bearers(provision.bearers)


def _value(subject: Subject, provision: Provision) -> str:
    """The typed value in words, unless the text, the bearers or the statutes already say it all."""
    value, topic = provision.value, subject.corpus.vocabulary.topics.get(provision.topic)
    if value is None or topic is None:
        return ""
    said = provision.text.casefold()
    if isinstance(value, ListValue):
        words = subject.corpus.vocabulary.words_of(topic)
        named = {*provision.statutes, *(bearer.role for bearer in provision.bearers)}
        if named.issuperset(value.items) or all(
            words.get(item, item).casefold() in said for item in value.items
        ):
            return ""
        exhaustive = f" {word('documents.detail.exhaustive')}" if value.exhaustive else ""
        return sentence(subject.names.value(provision)) + exhaustive
    worded = subject.names.value(provision)
    return "" if worded.casefold() in said else worded
