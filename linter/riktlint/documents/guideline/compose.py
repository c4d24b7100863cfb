"""A guideline's description as a document, from the title to the last line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from riktlint.documents.blocks import (
    Block,
    Composition,
    Contents,
    Heading,
    PageBreak,
    Paragraph,
    Table,
    TableRow,
    plain,
    uniquely_keyed,
)
from riktlint.documents.guideline.provisions import group_blocks
from riktlint.documents.guideline.sections import section_blocks, source_blocks
from riktlint.documents.spans import fact_spans, sentences, text, words_of
from riktlint.model.corpus import Corpus
from riktlint.model.dates import date_words
from riktlint.model.revision import Revision
from riktlint.views.guideline import guideline_text
from riktlint.views.shapes import GuidelineText
from riktlint.wording import word

_OF_THE_REGISTER = ("silent", "matter", "changes")
"""What is told of a guideline beside its text, and is no part of a text that the municipality itself adopts."""


def guideline_document(corpus: Corpus, revision: Revision) -> Composition:
    """The guideline as a document. A municipality's own text comes without what is told of it.

    Raises KeyError if the revision's municipality is not in the corpus.
    """
    guideline = guideline_text(corpus, revision)
    return Composition(
        title=guideline.title,
        subject=f"{guideline.kind}, {guideline.name}, {guideline.sender}",
        author=guideline.sender,
        keywords=(guideline.kind, guideline.sender, revision.id),
        footer=f"{guideline.sender} · {guideline.title} · {guideline.name}",
        blocks=uniquely_keyed(
            (*_front(guideline, revision), *_body(guideline), _colophon(guideline, revision))
        ),
        banner=_banner(revision),
        stamp=word(f"documents.stamp.{revision.status}") if revision.status in ("draft", "proposed") else "",
        day=_day(revision),
    )


def _front(guideline: GuidelineText, revision: Revision) -> Iterator[Block]:
    yield Paragraph("sender", text(guideline.sender), "sender")
    yield Paragraph("title", text(guideline.title), "title")
    status = guideline.box.status_label.lower()
    shown = "" if status in guideline.name else f", {status}"
    yield Paragraph("subtitle", text(f"{guideline.kind}, {guideline.name}{shown}"), "subtitle")
    banner = _banner(revision)
    if banner:
        yield Paragraph("banner", text(banner), "banner")
    yield Paragraph("notice", sentences([text(part) for part in guideline.notice]), "notice")
    yield Heading("decision-heading", guideline.box.title, 1)
    yield _box(guideline)
    if guideline.summary:
        yield Heading("summary", guideline.summary_title, 1)
        for count, part in enumerate(guideline.summary):
            yield Paragraph(f"summary:{count}", text(part))
    yield PageBreak("break")
    yield Contents("contents", word("documents.contents"))


def _box(guideline: GuidelineText) -> Table:
    box = guideline.box
    rows = [
        TableRow(
            "status",
            (text(word("documents.status")), sentences([text(box.status_label), text(box.status_text)])),
        ),
        *(TableRow(fact.key, (text(fact.label), fact_spans(fact))) for fact in box.facts),
    ]
    if box.source and not guideline.official:
        rows.append(TableRow("source", (text(word("documents.table.number")), text(words_of(box.source)))))
    return Table(
        "decision",
        word("documents.table.decision"),
        (word("documents.table.fact"), word("documents.table.content")),
        tuple(rows),
        (32, 68),
    )


def _body(guideline: GuidelineText) -> Iterator[Block]:
    for group in guideline.groups:
        yield from group_blocks(group, official=guideline.official)
    number = len(guideline.groups)
    for section in guideline.sections:
        if not (guideline.official and section.key in _OF_THE_REGISTER):
            number += 1
            yield from section_blocks(section, str(number), official=guideline.official)
    yield from source_blocks(guideline.sources, str(number + 1))


def _banner(revision: Revision) -> str:
    status = revision.status
    if status == "adopted":
        return ""
    if status == "proposed":
        return word(f"documents.banner.proposed_{revision.text_status}")
    return word(f"documents.banner.{status}")


def _colophon(guideline: GuidelineText, revision: Revision) -> Paragraph:
    if guideline.official:
        told = word("documents.colophon_official", id=revision.id)
    else:
        told = word(
            "documents.colophon",
            id=revision.id,
            recorded=date_words(revision.dates.recorded).sv,
            verified=date_words(revision.dates.verified).sv,
        )
    return Paragraph("colophon", plain(told), "colophon")


def _day(revision: Revision) -> date | None:
    known = revision.dates.verified or revision.dates.recorded
    return known.earliest if known else None
