"""The numbered sections: a section a group of topics, a subsection a topic, its provisions numbered."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.documents.blocks import Block, Bullet, Heading, Numbered, Paragraph, Role, Span, Spans
from riktlint.documents.spans import fact_spans, labelled, sentences, text, words_of
from riktlint.views.shapes import Entry, Fact, GroupText, Line, ProvisionText, TopicText

_IDS = ("replaces",)
"""What is told in ids, which a document shows none of."""
_APART = ("conditions", "note")
"""The facts whose every line is a paragraph of its own."""


def group_blocks(group: GroupText, *, official: bool) -> Iterator[Block]:
    """A group with everything that the guideline says on its topics. An `official` text names no sources."""
    yield Heading(f"group:{group.id}", group.title, 1, group.number)
    for topic in group.topics:
        yield from _topic(topic, official)


def _topic(topic: TopicText, official: bool) -> Iterator[Block]:
    key = f"topic:{topic.id}"
    yield Heading(key, topic.title, 2, topic.number)
    if topic.answer:
        yield Paragraph(f"{key}:answer", text(topic.answer))
    for fact in topic.facts:
        yield Paragraph(f"{key}:{fact.key}", sentences([labelled(fact.label, fact_spans(fact))]))
    for count, part in enumerate(topic.texts):
        yield Paragraph(f"{key}:reason:{count}", text(part))
    if topic.source and not official:
        yield Paragraph(f"{key}:source", source_spans(topic.source))
    for content in topic.described:
        yield Bullet(content.key, entry_spans(content, official=official))
    for provision in topic.provisions:
        yield from _provision(provision, official)


def _provision(provision: ProvisionText, official: bool) -> Iterator[Block]:
    key = f"provision:{provision.id}"
    first, *rest = provision.texts
    yield Numbered(key, provision.number, text(first))
    for count, part in enumerate(rest, 1):
        yield Paragraph(f"{key}:text:{count}", text(part), "detail")
    yield from _apart(key, provision.facts, "conditions", "detail")
    facts = [
        labelled(fact.label, fact_spans(fact)) for fact in provision.facts if fact.key not in (*_APART, *_IDS)
    ]
    modality = (Span(provision.modality_label, "strong"),)
    source = () if official else source_spans(provision.source)
    yield Paragraph(f"{key}:facts", sentences([modality, *facts, source]), "note")
    yield from _apart(key, provision.facts, "note", "note")


def _apart(key: str, facts: tuple[Fact, ...], kind: str, role: Role) -> Iterator[Block]:
    for fact in facts:
        if fact.key == kind:
            for count, line in enumerate(fact.lines):
                spans = text(words_of(line))
                labelled_spans = spans if count and kind == "note" else labelled(fact.label, spans)
                yield Paragraph(f"{key}:{kind}:{count}", labelled_spans, role)


def entry_spans(entry: Entry, *, official: bool) -> Spans:
    """An entry in one paragraph: what it is called, its marks, its texts, facts and source."""
    title = (Span(words_of(entry.title), "strong"),) if entry.title else ()
    return sentences(
        [
            title,
            *(text(tag) for tag in entry.tags),
            *(text(part) for part in entry.texts),
            *(labelled(fact.label, fact_spans(fact)) for fact in entry.facts),
            () if official else source_spans(entry.source),
        ]
    )


def source_spans(source: Line) -> Spans:
    """Where something comes from, or nothing."""
    return (Span(f"{words_of(source)}.", "muted"),) if source else ()
