"""A revision as a document, from the title to the last line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from riktlint.documents.blocks import (
    Block,
    Contents,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    plain,
    uniquely_keyed,
)
from riktlint.documents.cleaning import clean, paragraphs
from riktlint.documents.guideline.decision_box import decision_box
from riktlint.documents.guideline.endmatter import endmatter
from riktlint.documents.guideline.provisions import sections
from riktlint.documents.guideline.subject import Subject, text
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Revision
from riktlint.wording import word
from riktlint.wording.phrases import date_words


def guideline_document(corpus: Corpus, revision: Revision) -> Document:
    """The guideline as a document.

    Raises KeyError if the revision's municipality is not in the corpus.
    """
    subject = Subject.of(corpus, revision)
    municipality = clean(subject.municipality.full_name)
    kind = word(f"model.document_type.{revision.document_type}")
    return Document(
        title=subject.title,
        subject=f"{kind}, {subject.name}, {municipality}",
        author=municipality,
        keywords=(kind, municipality, revision.id),
        footer=f"{municipality} · {subject.title} · {subject.name}",
        blocks=uniquely_keyed(
            (
                *_front(subject, municipality, kind),
                *sections(subject),
                *endmatter(subject),
                Paragraph("colophon", plain(_colophon(subject)), "colophon"),
            )
        ),
        banner=_banner(subject),
        stamp=word(f"documents.stamp.{revision.status}") if revision.status in ("draft", "proposed") else "",
        day=_day(revision),
    )


def _front(subject: Subject, municipality: str, kind: str) -> Iterator[Block]:
    revision = subject.revision
    yield Paragraph("sender", text(municipality), "sender")
    yield Paragraph("title", text(subject.title), "title")
    status = word(f"model.status.{revision.status}.label").lower()
    shown = "" if status in subject.name else f", {status}"
    yield Paragraph("subtitle", text(f"{kind}, {subject.name}{shown}"), "subtitle")
    banner = _banner(subject)
    if banner:
        yield Paragraph("banner", text(banner), "banner")
    yield Paragraph("notice", text(word(f"documents.notice.{revision.text_status}")), "notice")
    yield Heading("decision-heading", word("documents.title.decision"), 1)
    yield decision_box(subject)
    if revision.summary:
        yield Heading(
            "summary", word("documents.title.summary" if subject.official else "documents.title.about"), 1
        )
        for count, part in enumerate(paragraphs(revision.summary)):
            yield Paragraph(f"summary:{count}", text(part))
    yield PageBreak("break")
    yield Contents("contents", word("documents.title.contents"))


def _banner(subject: Subject) -> str:
    status = subject.revision.status
    if status == "adopted":
        return ""
    if status == "proposed":
        return word(f"documents.banner.proposed_{subject.revision.text_status}")
    return word(f"documents.banner.{status}")


def _colophon(subject: Subject) -> str:
    dates = subject.revision.dates
    if subject.official:
        return word("documents.colophon_official", id=subject.revision.id)
    return word(
        "documents.colophon",
        id=subject.revision.id,
        recorded=date_words(dates.recorded).sv,
        verified=date_words(dates.verified).sv,
    )


def _day(revision: Revision) -> date | None:
    known = revision.dates.verified or revision.dates.recorded
    return known.earliest if known else None
