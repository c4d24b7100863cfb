"""What follows the provisions: other documents, forms, what is left open, errata, sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from riktlint.documents.blocks import Block, Bullet, Heading, Paragraph, Row, Span, Spans, Table, plain
from riktlint.documents.cleaning import clean, paragraphs
from riktlint.documents.guideline.provisions import section_numbers
from riktlint.documents.guideline.subject import Subject, text
from riktlint.model.revision import Form, FormField
from riktlint.model.sources import Source
from riktlint.views.guideline import TopicView
from riktlint.wording import word
from riktlint.wording.phrases import date_words, sentence

Section = tuple[str, str, Iterable[Block]]
"""The key, the title and the blocks of a section. Without blocks there is no section."""


def endmatter(subject: Subject) -> Iterator[Block]:
    """The sections after the provisions, numbered on from them."""
    number = len(subject.view.groups)
    for key, title, blocks in _sections(subject):
        held = list(blocks)
        if held:
            number += 1
            yield Heading(key, title, 1, str(number))
            yield from _numbered(held, str(number))


def _numbered(blocks: list[Block], number: str) -> Iterator[Block]:
    """The blocks, their headings numbered below the section's."""
    inner = 0
    for block in blocks:
        if isinstance(block, Heading):
            inner += 1
            yield Heading(block.key, block.text, block.level, f"{number}.{inner}")
        else:
            yield block


def _sections(subject: Subject) -> Iterator[Section]:
    view, it = subject.view, subject.it
    yield "delegated", word("documents.title.delegated", it=it), _delegated(subject)
    yield "forms", word("documents.title.forms"), _forms(subject)
    if not subject.official:
        yield "silent", word("documents.title.silent", it=it), _open(subject, "silent", view.silent)
    yield (
        "unknown",
        word(f"documents.title.unknown{_own(subject)}", it=it),
        _open(subject, "unknown", view.unknown),
    )
    yield (
        "not_applicable",
        word("documents.title.not_applicable"),
        _open(subject, "not_applicable", view.not_applicable),
    )
    yield "errata", word("documents.title.errata"), _errata(subject)
    yield "sources", word("documents.title.sources"), _sources(subject)


def _own(subject: Subject) -> str:
    return "_official" if subject.official else ""


def _delegated(subject: Subject) -> Iterator[Block]:
    numbers = section_numbers(subject)
    views = [view for entry in subject.view.groups for view in entry.topics if view.position == "delegated"]
    rows = [
        Row(
            f"delegated:{view.topic.id}",
            (
                text(view.written.to)
                if view.written and view.written.to
                else (Span(word("documents.unknown"), "unknown"),),
                text(view.topic.question),
                plain(numbers[view.topic.id]),
            ),
        )
        for view in views
    ]
    if rows:
        yield Paragraph("delegated:lead", plain(word("documents.lead.delegated")))
        yield Table(
            "delegated:table",
            word("documents.title.delegated", it=subject.it),
            (
                word("documents.table.document"),
                word("documents.table.question"),
                word("documents.table.section"),
            ),
            tuple(rows),
            (45, 43, 12),
        )


def _forms(subject: Subject) -> Iterator[Block]:
    for form in subject.revision.forms:
        yield from _form(subject, form)


def _form(subject: Subject, form: Form) -> Iterator[Block]:
    key, title = f"form:{form.id}", clean(form.title)
    yield Heading(key, title, 2)
    if form.send_to:
        yield Paragraph(f"{key}:to", text(word("documents.send_to", who=subject.names.bearer(form.send_to))))
    if not subject.official:
        yield Paragraph(f"{key}:source", (Span(subject.reference(form.source) + ".", "muted"),))
    yield Table(
        f"{key}:fields",
        word("documents.table.form", title=title),
        (word("documents.table.field"), word("documents.table.filled"), word("documents.table.hint")),
        tuple(_field(key, field) for field in form.fields),
        (36, 26, 38),
    )


def _field(key: str, field: FormField) -> Row:
    kind = sentence(word(f"model.field_kind.{field.kind}"))
    repeated = word("documents.repeated", count=field.repeat) if field.repeat > 1 else ""
    return Row(f"{key}:{field.id}", (text(field.label), text(kind + repeated), text(field.hint or "–")))


def _open(subject: Subject, kind: str, views: list[TopicView]) -> Iterator[Block]:
    if views:
        own = _own(subject) if kind == "unknown" else ""
        yield Paragraph(f"{kind}:lead", plain(word(f"documents.lead.{kind}{own}")))
    for view in views:
        yield Bullet(f"{kind}:{view.topic.id}", _open_topic(subject, view))


def _open_topic(subject: Subject, view: TopicView) -> Spans:
    spans = [Span(clean(view.topic.question))]
    if view.written and view.written.answer:
        spans.append(Span(" " + clean(view.written.answer)))
    if view.written and view.written.reason:
        spans.append(Span(" " + clean(view.written.reason)))
        if view.written.source and not subject.official:
            spans.append(Span(f" {subject.reference(view.written.source)}.", "muted"))
    for content in view.described:
        spans.append(Span(f" {clean(content.text)}"))
        spans.append(Span(f" {subject.reference(content.source)}.", "muted"))
    return tuple(spans)


def _errata(subject: Subject) -> Iterator[Block]:
    if subject.revision.errata:
        yield Paragraph("errata:lead", plain(word("documents.lead.errata")))
    for count, erratum in enumerate(subject.revision.errata):
        day = Span(sentence(date_words(erratum.date).sv) + ": ", "strong")
        yield Bullet(f"erratum:{count}", (day, Span(clean(erratum.text))))


def _sources(subject: Subject) -> Iterator[Block]:
    rows = tuple(
        Row(
            f"source:{entry.source.id}",
            (plain(str(entry.number)), _source(entry.source), _extent(entry.source)),
        )
        for entry in subject.sources.listed
    )
    if rows:
        yield Paragraph("sources:lead", plain(word("documents.lead.sources")))
        yield Table(
            "sources:table",
            word("documents.table.sources"),
            (word("documents.table.number"), word("documents.table.source"), word("documents.table.extent")),
            rows,
            (10, 45, 45),
        )


def _source(source: Source) -> Spans:
    kind = sentence(word(f"model.source_kind.{source.kind}"))
    published = f"{kind}, {clean(source.publisher)}. " if source.publisher else f"{kind}. "
    day = (
        word("documents.dated", date=date_words(source.date).sv) if source.date else word("documents.undated")
    )
    address = f" {word('documents.address', url=clean(source.url))}" if source.url else ""
    return (Span(_stopped(source.title), "strong"), Span(f" {published}{day}{address}"))


def _extent(source: Source) -> Spans:
    notes = paragraphs(source.note) if source.note else []
    return plain(" ".join([word(f"model.extent.{source.extent}.text"), *notes]))


def _stopped(words: str) -> str:
    cleaned = clean(words)
    return cleaned if cleaned.endswith((".", "?", "!")) else cleaned + "."
