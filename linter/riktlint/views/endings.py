"""What follows the provisions: other documents, forms, what is left open, changes, errata, sources."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.model.dates import date_words
from riktlint.model.revision import Form, FormField, PositionKind
from riktlint.views.cleaning import clean, paragraphs
from riktlint.views.names import ListedSource, SourceList
from riktlint.views.provisions import fact, note_fact
from riktlint.views.shapes import (
    Entry,
    Fact,
    FieldText,
    GroupText,
    Part,
    Section,
    SourceSection,
    SourceText,
    TopicText,
)
from riktlint.views.subject import Subject
from riktlint.wording import word
from riktlint.wording.phrases import sentence

_ANCHORS: dict[PositionKind, str] = {
    "silent": "grupp--tiger",
    "unknown": "grupp--okant",
    "not_applicable": "grupp--galler-inte",
}


def delegated(subject: Subject, groups: Iterable[GroupText]) -> Section:
    """The other documents that the guideline points to, and on which question."""
    topics = [topic for group in groups for topic in group.topics if topic.position == "delegated"]
    return Section(
        "delegated",
        "avsnitt--andra-dokument",
        word("guideline.title.delegated", it=subject.it),
        (word("guideline.lead.delegated"),),
        entries=tuple(
            Entry(
                f"delegated:{topic.id}",
                "",
                next(f.lines[0] for f in topic.facts if f.key == "to"),
                (),
                (),
                (Fact("question", word("guideline.fact.question"), ((Part(topic.question),),)),),
            )
            for topic in topics
        ),
    )


def forms(subject: Subject) -> Section:
    """The forms that belong to the guideline, with their fields."""
    return Section(
        "forms",
        "avsnitt--blanketter",
        word("guideline.title.forms"),
        entries=tuple(_form(subject, form) for form in subject.revision.forms),
    )


def _form(subject: Subject, form: Form) -> Entry:
    return Entry(
        f"form:{form.id}",
        f"blankett--{form.id}",
        (Part(clean(form.title)),),
        (),
        (),
        (fact("send_to", subject.names.bearers([form.send_to])),) if form.send_to else (),
        subject.reference(form.source),
        tuple(_field(form, field) for field in form.fields),
    )


def _field(form: Form, field: FormField) -> FieldText:
    kind = sentence(word(f"model.field_kind.{field.kind}"))
    repeated = word("guideline.repeated", count=field.repeat) if field.repeat > 1 else ""
    hint = clean(field.hint) if field.hint else ""
    return FieldText(f"form:{form.id}:{field.id}", clean(field.label), kind + repeated, hint)


def left_open(subject: Subject, position: PositionKind, topics: Iterable[TopicText]) -> Section:
    """The topics without an answer that have a position in common."""
    own = ""
    if subject.official and position == "unknown":
        own = "_official" if subject.undecided else "_adopted"
    return Section(
        position,
        _ANCHORS[position],
        word(f"guideline.title.{position}{own}", it=subject.it),
        (word(f"guideline.lead.{position}{own}"),),
        position,
        tuple(topics),
    )


def stated_changes(subject: Subject) -> Section:
    """The changes from the revision before that the source itself describes."""
    topics = subject.corpus.vocabulary.topics
    return Section(
        "changes",
        "avsnitt--andringar",
        word("guideline.title.changes"),
        entries=tuple(
            Entry(
                f"change:{change.id}",
                f"andring--{change.id}",
                (Part(topics[change.topic].title, "topic", change.topic),) if change.topic in topics else (),
                (word(f"model.change_kind.{change.kind}"),),
                tuple(paragraphs(change.text)),
                source=subject.reference(change.source),
            )
            for change in subject.revision.stated_changes
        ),
    )


def errata(subject: Subject) -> Section:
    """The errors of ours that have been put right."""
    return Section(
        "errata",
        "avsnitt--rattelser",
        word("guideline.title.errata"),
        (word("guideline.lead.errata"),),
        entries=tuple(
            Entry(
                f"erratum:{number}",
                "",
                (Part(sentence(date_words(erratum.date).sv)),),
                (),
                tuple(paragraphs(erratum.text)),
                (fact("provision", erratum.provision),) if erratum.provision else (),
            )
            for number, erratum in enumerate(subject.revision.errata)
        ),
    )


def source_section(sources: SourceList) -> SourceSection:
    """All sources of a page or a document, with the numbers that references speak of."""
    return SourceSection(
        "sources",
        "avsnitt--kallor",
        word("guideline.title.sources"),
        word("guideline.lead.sources"),
        tuple(map(_source, sources.listed)),
    )


def _source(listed: ListedSource) -> SourceText:
    source = listed.source
    kind = sentence(word(f"model.source_kind.{source.kind}"))
    published = f"{kind}, {clean(source.publisher)}." if source.publisher else f"{kind}."
    day = (
        word("guideline.dated", date=date_words(source.date).sv) if source.date else word("guideline.undated")
    )
    address = clean(source.url) if source.url else ""
    line = (Part(address, "address", address),)
    facts = (Fact("address", word("guideline.fact.address"), (line,)),) if address else ()
    return SourceText(
        f"source:{source.id}",
        listed.anchor,
        str(listed.number),
        word("guideline.source", number=listed.number),
        clean(source.title),
        f"{published} {day}",
        word(f"model.extent.{source.extent}.label"),
        word(f"model.extent.{source.extent}.text"),
        (*facts, *note_fact(source.note)),
    )
