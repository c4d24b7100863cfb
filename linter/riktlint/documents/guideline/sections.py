"""The sections after the provisions, numbered on from them."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.documents.blocks import Block, Bullet, Heading, Paragraph, Span, Spans, Table, TableRow, plain
from riktlint.documents.guideline.provisions import entry_spans, source_spans
from riktlint.documents.spans import fact_spans, labelled, sentences, text, words_of
from riktlint.views.shapes import Entry, Section, SourceSection, SourceText, TopicText
from riktlint.wording import word


def section_blocks(section: Section, number: str, *, official: bool, level: int = 1) -> Iterator[Block]:
    """A section with what it holds. An `official` text names no sources."""
    yield Heading(section.key, section.title, 1 if level == 1 else 2, number)
    for count, part in enumerate(section.texts):
        yield Paragraph(f"{section.key}:text:{count}", text(part))
    for topic in section.topics:
        yield Bullet(f"{section.key}:{topic.id}", _open_topic(topic, official))
        for content in topic.described:
            yield Bullet(content.key, entry_spans(content, official=official))
    inner = 0
    for entry in section.entries:
        if entry.fields:
            inner += 1
            yield from _form(entry, f"{number}.{inner}", official)
        else:
            yield Bullet(entry.key, entry_spans(entry, official=official))
    for inner_number, part_of in enumerate(section.sections, inner + 1):
        yield from section_blocks(part_of, f"{number}.{inner_number}", official=official, level=2)


def _open_topic(topic: TopicText, official: bool) -> Spans:
    return sentences(
        [
            text(topic.question),
            text(topic.answer) if topic.answer else (),
            *(labelled(fact.label, fact_spans(fact)) for fact in topic.facts),
            *(text(part) for part in topic.texts),
            () if official else source_spans(topic.source),
        ]
    )


def _form(form: Entry, number: str, official: bool) -> Iterator[Block]:
    title = words_of(form.title)
    yield Heading(form.key, title, 2, number)
    for fact in form.facts:
        yield Paragraph(f"{form.key}:{fact.key}", sentences([labelled(fact.label, fact_spans(fact))]))
    if not official:
        yield Paragraph(f"{form.key}:source", source_spans(form.source))
    yield Table(
        f"{form.key}:fields",
        word("documents.table.form", title=title),
        (word("documents.table.field"), word("documents.table.filled"), word("documents.table.hint")),
        tuple(
            TableRow(field.key, (text(field.label), text(field.kind), text(field.hint or "–")))
            for field in form.fields
        ),
        (36, 26, 38),
    )


def source_blocks(section: SourceSection, number: str) -> Iterator[Block]:
    """The list of sources."""
    if section.sources:
        yield Heading(section.key, section.title, 1, number)
        yield Paragraph("sources:lead", plain(section.lead))
        yield Table(
            "sources:table",
            word("documents.table.sources"),
            (word("documents.table.number"), word("documents.table.source"), word("documents.table.extent")),
            tuple(TableRow(source.key, _source(source)) for source in section.sources),
            (10, 45, 45),
        )


def _source(source: SourceText) -> tuple[Spans, Spans, Spans]:
    named = [labelled(f.label, fact_spans(f)) for f in source.facts if f.key == "address"]
    notes = [labelled(f.label, fact_spans(f)) for f in source.facts if f.key != "address"]
    about = [(Span(source.title, "strong"),), text(source.about), *named]
    extent = [(Span(source.extent, "strong"),), text(source.extent_text), *notes]
    return plain(source.number), sentences(about), sentences(extent)
