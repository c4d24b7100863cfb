"""The page and every document of a guideline show the same facts: nothing is dropped anywhere."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import cmarkgfm
import docx as python_docx
import pytest

from document_samples import REVISIONS, corpus_of, revision_of
from riktlint.documents.guideline.compose import guideline_document
from riktlint.documents.pdf.data import layout_data
from riktlint.documents.plain.html import html
from riktlint.documents.plain.markdown import markdown
from riktlint.documents.word.writer import docx
from riktlint.formats import GUIDELINES
from riktlint.model.corpus import Corpus
from riktlint.model.dates import date_words
from riktlint.model.revision import Revision
from riktlint.site.pages.revision import revision_pages
from riktlint.views.guideline import guideline_text
from riktlint.views.names import Names, locator_text
from riktlint.views.shapes import Entry, Fact, GuidelineText, Section, TopicText

_WORDED = {"Huvudregel": "Gäller som huvudregel"}


@pytest.fixture(scope="module")
def corpus(policies: Path) -> Corpus:
    """The frozen guidelines."""
    return corpus_of(policies)


class _Words(HTMLParser):
    """The text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(page)

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.words.append(data)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _seen(page: str) -> str:
    return _squeezed("".join(_Words(page).words))


def _page(corpus: Corpus, revision: Revision) -> str:
    return _seen(revision_pages(corpus)[f"kommuner/{revision.id}/index.md"])


def _html(corpus: Corpus, revision: Revision) -> str:
    return _seen(html(guideline_document(corpus, revision)))


def _markdown(corpus: Corpus, revision: Revision) -> str:
    return _seen(
        str(cmarkgfm.github_flavored_markdown_to_html(markdown(guideline_document(corpus, revision))))
    )


def _strings(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        for value in data.values():
            yield from _strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value)
    elif isinstance(data, str):
        yield data


def _pdf(corpus: Corpus, revision: Revision) -> str:
    return _squeezed("".join(_strings(layout_data(guideline_document(corpus, revision))["blocks"])))


def _docx(corpus: Corpus, revision: Revision) -> str:
    opened = python_docx.Document(io.BytesIO(docx(guideline_document(corpus, revision))))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    return _squeezed("".join([*(p.text for p in opened.paragraphs), *cells]))


_FORMS: dict[str, Callable[[Corpus, Revision], str]] = {
    "page": _page,
    "html": _html,
    "markdown": _markdown,
    "pdf": _pdf,
    "docx": _docx,
}


def test_every_format_of_a_guideline_is_compared() -> None:
    """A format that is new gets its reader in `_FORMS`."""
    assert set(GUIDELINES) == set(_FORMS) - {"page"}


def _expected(corpus: Corpus, revision: Revision) -> set[str]:
    """What the data holds, in words, without the description between them."""
    names, modalities = Names(corpus, corpus.folders[revision.municipality]), corpus.vocabulary.modalities
    told: set[str] = {revision.title}
    for p in revision.provisions:
        told |= {p.text, p.note or "", names.bearers(p.bearers), names.value(p)}
        told |= {_WORDED.get(condition, condition) for condition in p.conditions}
        told |= {names.platform(platform) for platform in p.platforms}
        told |= {names.statute(statute) for statute in p.statutes}
        told |= {modalities[p.modality].label, locator_text(p.source)}
    for position in revision.positions.values():
        told |= {position.answer or "", position.to or "", position.reason or ""}
    decision, dates = revision.decision, revision.dates
    days = (decision.date, dates.in_force_from, dates.in_force_until, dates.published, dates.review_due)
    told |= {date_words(day).sv for day in (*days, dates.recorded, dates.verified) if day}
    told |= {decision.case_number or "", decision.section or "", decision.note or "", decision.reason or ""}
    told |= {motion.asked for motion in decision.motions}
    told |= {said.text for said in (*decision.reservations, *decision.statements)}
    told |= {step.text for step in decision.preparation}
    told |= {consequence.text or "" for consequence in decision.consequences}
    told |= {change.text for change in revision.stated_changes}
    told |= {content.text for content in revision.described_contents}
    told |= {erratum.text for erratum in revision.errata}
    for source in revision.sources:
        told |= {source.title, source.url or "", source.note or "", source.publisher or ""}
    return {text for text in told if text}


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("name", REVISIONS)
def test_everything_that_the_data_says_is_shown(corpus: Corpus, name: str, form: str) -> None:
    revision = revision_of(corpus, name)
    shown = _FORMS[form](corpus, revision)
    assert [text for text in sorted(_expected(corpus, revision)) if _squeezed(text) not in shown] == []


def _of_facts(facts: tuple[Fact, ...], *, ids: bool) -> Iterator[str]:
    for fact in facts:
        if ids or fact.key != "replaces":
            yield fact.label
            yield from ("".join(part.text for part in line) for line in fact.lines)


def _of_entry(entry: Entry, *, ids: bool) -> Iterator[str]:
    yield from (part.text for part in (*entry.title, *entry.source))
    yield from (*entry.tags, *entry.texts)
    yield from _of_facts(entry.facts, ids=ids)
    yield from (text for field in entry.fields for text in (field.label, field.kind, field.hint))


def _of_topic(topic: TopicText, *, ids: bool) -> Iterator[str]:
    yield from (topic.answer, *topic.texts)
    yield from _of_facts(topic.facts, ids=ids)
    yield from (part.text for part in topic.source)
    for content in topic.described:
        yield from _of_entry(content, ids=ids)
    for provision in topic.provisions:
        yield from (provision.modality_label, *provision.texts)
        yield from _of_facts(provision.facts, ids=ids)
        yield from (part.text for part in provision.source)


def _of_section(section: Section, *, ids: bool) -> Iterator[str]:
    yield from (section.title, *section.texts)
    for topic in section.topics:
        yield topic.question
        yield from _of_topic(topic, ids=ids)
    for entry in section.entries:
        yield from _of_entry(entry, ids=ids)
    for part in section.sections:
        yield from _of_section(part, ids=ids)


def _described(guideline: GuidelineText, *, ids: bool) -> Iterator[str]:
    yield from (*guideline.notice, *guideline.summary, guideline.box.status_label, guideline.box.status_text)
    yield from _of_facts(guideline.box.facts, ids=ids)
    for group in guideline.groups:
        yield group.title
        for topic in group.topics:
            yield topic.title
            yield from _of_topic(topic, ids=ids)
    for section in guideline.sections:
        yield from _of_section(section, ids=ids)
    yield from (guideline.sources.title, guideline.sources.lead)
    for source in guideline.sources.sources:
        yield from (source.number, source.title, source.about, source.extent, source.extent_text)
        yield from _of_facts(source.facts, ids=ids)


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("name", REVISIONS)
def test_every_label_and_text_of_the_description_is_drawn(corpus: Corpus, name: str, form: str) -> None:
    """Only ids of provisions in an earlier revision are left to the page."""
    revision = revision_of(corpus, name)
    shown = _FORMS[form](corpus, revision)
    told = _described(guideline_text(corpus, revision), ids=form == "page")
    assert [text for text in told if _squeezed(text) not in shown] == []
