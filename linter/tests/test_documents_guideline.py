"""The guideline as a document: everything in it, numbered and in order, in every format."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ElementTree
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import cmarkgfm
import docx as python_docx
import pytest
from pypdf import PdfReader

from document_samples import REVISIONS, corpus_of, hostile_corpus, revision_of
from riktlint.documents.blocks import (
    Bullet,
    Composition,
    Heading,
    Numbered,
    Paragraph,
    Span,
    Table,
    TableRow,
    flat,
)
from riktlint.documents.guideline.compose import guideline_document
from riktlint.documents.pdf.glyphs import showable
from riktlint.documents.pdf.writer import pdf
from riktlint.documents.plain.html import html
from riktlint.documents.plain.markdown import markdown
from riktlint.documents.word.writer import docx
from riktlint.model.corpus import Corpus
from riktlint.model.dates import PartialDate
from riktlint.views.cleaning import clean, paragraphs
from word_files import W, part, shown, text_of


@pytest.fixture(scope="module")
def corpus(policies: Path) -> Corpus:
    """The project's own policies."""
    return corpus_of(policies)


def document_of(corpus: Corpus, name: str) -> Composition:
    """The document of a revision."""
    return guideline_document(corpus, revision_of(corpus, name))


def squeezed(text: str) -> str:
    """The text without blanks: a reader of PDF or HTML may see other line breaks."""
    return re.sub(r"\s+", "", text)


def expected_texts(corpus: Corpus, name: str) -> list[str]:
    """What has to be read in every format."""
    revision = revision_of(corpus, name)
    texts = [part for provision in revision.provisions for part in paragraphs(provision.text)]
    worded = {"Huvudregel": "Gäller som huvudregel"}
    texts += [worded.get(c, c) for provision in revision.provisions for c in provision.conditions]
    texts += [field.label for form in revision.forms for field in form.fields]
    texts += [p.to for p in revision.positions.values() if p.to]
    texts += [source.title for source in revision.sources]
    return [clean(text) for text in [revision.title, *texts]]


@pytest.mark.parametrize("name", REVISIONS)
def test_keys_are_unique_and_numbers_follow(corpus: Corpus, name: str) -> None:
    document = document_of(corpus, name)
    keys = [block.key for block in document.blocks]
    assert len(set(keys)) == len(keys)
    sections = [h.number for h in document.headings if h.level == 1]
    assert sections == [str(number) for number in range(1, len(sections) + 1)]
    numbered = [block for block in document.blocks if isinstance(block, Numbered)]
    assert len(numbered) == len(revision_of(corpus, name).provisions)
    assert len({block.number for block in numbered}) == len(numbered)
    heading = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            heading = block.number
        elif isinstance(block, Numbered):
            assert block.number.rpartition(".")[0] == heading


def facts(document: Composition) -> dict[str, str]:
    """The decision box, by the keys of its rows."""
    box = next(b for b in document.blocks if isinstance(b, Table) and b.key == "decision")
    return {row.key: flat(row.cells[1]) for row in box.rows}


def test_decision_box_of_an_adopted_guideline(corpus: Corpus) -> None:
    assert facts(document_of(corpus, "lekeberg/2016")) == {
        "status": "Antagen. Källorna visar att den är antagen.",
        "document": "Riktlinjer för sociala medier",
        "document_type": "Riktlinje",
        "outcome": "Antagen",
        "decided_by": "Kommunstyrelsen",
        "decided": "18 januari 2016",
        "section": "Okänt. Källorna visar det inte.",
        "case_number": "KS 15-734",
        "in_force_from": "Okänt. Källorna visar det inte.",
        "responsible": "Kommunikatören",
        "recorded": "20 november 2026",
        "verified": "20 november 2026",
        "source": "Källa 1, ”Första sidan”, s. 1",
    }


def test_decision_box_of_a_proposal(corpus: Corpus) -> None:
    box = facts(document_of(corpus, "lekeberg/2024-forslag"))
    assert box["to_decide"] == "Kommunstyrelsen"
    assert box["supersedes"] == "Riktlinjer för sociala medier (2016)"
    assert "decided_by" not in box


def test_a_proposal_says_so_on_every_page(corpus: Corpus) -> None:
    document = document_of(corpus, "lekeberg/2024-forslag")
    assert document.banner == "Förslag. Ingen källa visar att det har antagits."
    assert document.stamp == "FÖRSLAG"
    assert document.banner in text_of(part(docx(document), "word/header1.xml"))
    pages = PdfReader(io.BytesIO(pdf(document))).pages
    assert all(squeezed(document.banner) in squeezed(page.extract_text()) for page in pages)
    assert not document_of(corpus, "lekeberg/2016").banner


def test_official_text(corpus: Corpus) -> None:
    """The municipality's own text speaks of no register: neither our reading of sources nor what is not said."""
    revision = revision_of(corpus, "falkoping/odaterad")
    before = (revision.text_status, revision.status)
    revision.text_status, revision.status = "official", "draft"
    try:
        document = guideline_document(corpus, revision)
    finally:
        revision.text_status, revision.status = before
    text = squeezed(markdown(document))
    assert squeezed("Kommunens egen text") in text
    assert squeezed("Fylls i när beslutet är fattat") in text
    assert "Källa1" not in text
    assert not [block for block in document.blocks if block.key.startswith("silent")]


def test_words_left_to_the_writer_are_gaps(corpus: Corpus) -> None:
    revision = revision_of(corpus, "lekeberg/2016")
    text = revision.provisions[0].text
    revision.provisions[0].text = "FYLL I vad som gäller om revidering."
    try:
        document = guideline_document(corpus, revision)
    finally:
        revision.provisions[0].text = text
    block = next(b for b in document.blocks if isinstance(b, Numbered) and "FYLL I" in flat(b.spans))
    assert [span.emphasis for span in block.spans] == ["gap"]


# ---- docx


@pytest.mark.parametrize("name", REVISIONS)
def test_docx_holds_everything(corpus: Corpus, name: str) -> None:
    document = document_of(corpus, name)
    opened = python_docx.Document(io.BytesIO(docx(document)))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    text = "\n".join([*(p.text for p in opened.paragraphs), *cells])
    for expected in expected_texts(corpus, name):
        assert expected in text
    styles = [(p.style.name if p.style else "", p.text) for p in opened.paragraphs]
    assert [text for style, text in styles if style == "Title"] == [document.title]
    for level in (1, 2):
        written = [text for style, text in styles if style == f"Heading {level}"]
        assert written == [h.text for h in document.headings if h.level == level]
    numbered = [text for style, text in styles if style == "Bestämmelse"]
    assert numbered == [flat(b.spans) for b in document.blocks if isinstance(b, Numbered)]
    bullets = [text for style, text in styles if style == "List Bullet"]
    assert bullets == [flat(b.spans) for b in document.blocks if isinstance(b, Bullet)]


def test_docx_is_accessible(corpus: Corpus) -> None:
    document = document_of(corpus, "smedjebacken/2017")
    file = docx(document)
    opened = python_docx.Document(io.BytesIO(file))
    properties = opened.core_properties
    assert (properties.title, properties.language) == (document.title, "sv-SE")
    assert properties.author == "Smedjebackens kommun"
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        styles = archive.read("word/styles.xml").decode()
    assert '<w:lang w:val="sv-SE"' in styles
    root = part(file)
    for table in root.iter(f"{W}tbl"):
        assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val")
        assert table.find(f"{W}tblPr/{W}tblDescription").get(f"{W}val")
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


def test_docx_numbers_by_itself(corpus: Corpus) -> None:
    """The numbers are Word's own, in three levels that are tied to the styles."""
    file = docx(document_of(corpus, "smedjebacken/2017"))
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        numbering = ElementTree.fromstring(archive.read("word/numbering.xml"))  # noqa: S314 -- our own file
    levels = numbering.findall(f"{W}abstractNum/{W}lvl")
    tied = [(lvl.find(f"{W}pStyle"), lvl.find(f"{W}lvlText")) for lvl in levels]
    assert [(s.get(f"{W}val"), t.get(f"{W}val")) for s, t in tied if s is not None and t is not None][:3] == [
        ("Heading1", "%1"),
        ("Heading2", "%1.%2"),
        ("Provision", "%1.%2.%3"),
    ]


def test_docx_has_a_table_of_contents(corpus: Corpus) -> None:
    document = document_of(corpus, "lekeberg/2016")
    root = part(docx(document))
    instructions = [(e.text or "").strip() for e in root.iter(f"{W}instrText")]
    assert instructions == ['TOC \\o "1-2" \\h \\z']
    bookmarks = {mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")}
    links = [link.get(f"{W}anchor") for link in root.iter(f"{W}hyperlink")]
    assert len(links) == len(document.headings)
    assert set(links) == bookmarks
    kinds = [char.get(f"{W}fldCharType") for char in root.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]


def test_docx_footer_counts_pages(corpus: Corpus) -> None:
    footer = part(docx(document_of(corpus, "lekeberg/2016")), "word/footer1.xml")
    assert text_of(footer) == "Lekebergs kommun · Riktlinjer för sociala medier · revision 2016Sida 1 av 1"
    assert [(e.text or "").strip() for e in footer.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]


def test_docx_long_lines_stop_before_the_page_number(corpus: Corpus) -> None:
    """Text ends before the right margin, where the tab sets the page number, and goes on below its own start."""
    with zipfile.ZipFile(io.BytesIO(docx(document_of(corpus, "alingsas/2023")))) as archive:
        styles = ElementTree.fromstring(archive.read("word/styles.xml"))  # noqa: S314 -- our own file
    found = {}
    for style in styles.iter(f"{W}style"):
        tabs = [(t.get(f"{W}val"), t.get(f"{W}pos")) for t in style.findall(f"{W}pPr/{W}tabs/{W}tab")]
        indent = style.find(f"{W}pPr/{W}ind")
        if tabs and indent is not None:
            sides = [indent.get(f"{W}{side}") for side in ("left", "hanging", "right")]
            found[style.get(f"{W}styleId")] = (tabs, sides)
    assert {name: found[name] for name in ("TOC1", "TOC2", "Footer")} == {
        "TOC1": ([("left", "567"), ("right", "9070")], ["567", "567", "567"]),
        "TOC2": ([("left", "1247"), ("right", "9070")], ["1247", "680", "567"]),
        "Footer": ([("right", "9070")], [None, None, "1701"]),
    }


def test_docx_first_column_heads_its_rows(corpus: Corpus) -> None:
    root = part(docx(document_of(corpus, "smedjebacken/2017")))
    tables = list(root.iter(f"{W}tbl"))
    assert tables
    for table in tables:
        assert table.find(f"{W}tblPr/{W}tblLook").get(f"{W}firstColumn") == "1"
        for row in table.findall(f"{W}tr"):
            first, *rest = [style.get(f"{W}val") for style in row.iter(f"{W}pStyle")]
            header = row.find(f"{W}trPr/{W}tblHeader") is not None
            assert (first, set(rest)) == ("TableHeading", {"TableHeading" if header else "TableText"})


def test_html_first_column_heads_its_rows(corpus: Corpus) -> None:
    written = html(document_of(corpus, "smedjebacken/2017"))
    assert written.count('<th scope="row">') == written.count("<tr>") - written.count("<thead>")


# ---- PDF


@pytest.mark.parametrize("name", REVISIONS)
def test_pdf_holds_everything(corpus: Corpus, name: str) -> None:
    reader = PdfReader(io.BytesIO(pdf(document_of(corpus, name))))
    text = (
        squeezed("".join(page.extract_text() for page in reader.pages)).replace("-", "").replace("\u00ad", "")
    )
    for expected in expected_texts(corpus, name):
        assert squeezed(expected).replace("-", "") in text


def test_pdf_is_universally_accessible_and_archivable(corpus: Corpus) -> None:
    written = pdf(document_of(corpus, "smedjebacken/2017"))
    reader = PdfReader(io.BytesIO(written))
    root: Any = reader.root_object
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] in ("sv", "sv-SE")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert "/StructTreeRoot" in root
    metadata = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "<pdfaid:part>2</pdfaid:part>" in metadata
    assert reader.metadata is not None
    assert reader.metadata.title == "Riktlinjer för sociala medier"
    assert len(reader.outline) > 5


def test_pdf_bookmarks_have_a_blank_after_the_number(corpus: Corpus) -> None:
    document = document_of(corpus, "smedjebacken/2017")

    def titles(outline: Any) -> list[str]:
        return [
            title
            for entry in outline
            for title in (titles(entry) if isinstance(entry, list) else [entry.title])
        ]

    found = titles(PdfReader(io.BytesIO(pdf(document))).outline)
    assert [title for title in found if title[0].isdigit()] == [
        f"{h.number} {h.text}" for h in document.headings
    ]


def test_pdf_without_a_known_day_is_still_accessible(corpus: Corpus) -> None:
    revision = revision_of(corpus, "lekeberg/2016")
    dates = (revision.dates.recorded, revision.dates.verified)
    revision.dates.recorded = revision.dates.verified = None
    try:
        document = guideline_document(corpus, revision)
    finally:
        revision.dates.recorded, revision.dates.verified = dates
    root: Any = PdfReader(io.BytesIO(pdf(document))).root_object
    metadata = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "pdfaid" not in metadata.replace("pdfuaid", "")


def test_characters_without_a_shape_are_written_as_numbers() -> None:
    assert showable("Ja – åäö ”x” ☐ ελ") == "Ja – åäö ”x” ☐ ελ"
    assert showable("😀 漢 \ue000") == "[U+1F600] [U+6F22] [U+E000]"
    many = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 3000))
    assert showable(many).startswith("[U+4E00]")


# ---- HTML and Markdown


class Reading(HTMLParser):
    """Reads a page: its text outside style, its tags and attributes."""

    def __init__(self, page: str) -> None:
        """Read at once."""
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self._hidden = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append(tag)
        self.attributes += attrs
        self._hidden = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        """End what is hidden."""
        self._hidden = False

    def handle_data(self, data: str) -> None:
        """Note text."""
        if not self._hidden:
            self.text += data


@pytest.mark.parametrize("name", REVISIONS)
def test_html_holds_everything(corpus: Corpus, name: str) -> None:
    document = document_of(corpus, name)
    page = Reading(html(document))
    text = squeezed(page.text)
    for expected in expected_texts(corpus, name):
        assert squeezed(expected) in text
    assert page.tags.count("h1") == 1
    ids = [value for key, value in page.attributes if key == "id"]
    assert len(set(ids)) == len(ids)
    targets = {value for key, value in page.attributes if key == "href" and value}
    assert {target.removeprefix("#") for target in targets} <= set(ids)
    assert ("lang", "sv-SE") in page.attributes
    assert not {"script", "img", "link", "iframe", "base"} & set(page.tags)


def rendered(text: str) -> str:
    """The Markdown as GitHub shows it, but for that raw HTML would be let through."""
    unsafe = cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE
    return str(cmarkgfm.github_flavored_markdown_to_html(text, options=unsafe))


@pytest.mark.parametrize("name", REVISIONS)
def test_markdown_holds_everything(corpus: Corpus, name: str) -> None:
    page = Reading(rendered(markdown(document_of(corpus, name))))
    text = squeezed(page.text)
    for expected in expected_texts(corpus, name):
        assert squeezed(expected) in text


# ---- texts that would do harm


def test_hostile_texts_are_text_in_word(policies: Path) -> None:
    corpus, revision = hostile_corpus(policies)
    document = guideline_document(corpus, revision)
    text = text_of(part(docx(document)))
    for provision in revision.provisions:
        assert all(piece in text for piece in paragraphs(provision.text))
    # The same paragraphs, so that no text has become an element.
    harmless = guideline_document(corpus_of(policies), revision_of(corpus_of(policies), revision.id))
    assert {node[0] for node in shown(part(docx(document)))} == {
        node[0] for node in shown(part(docx(harmless)))
    }


def test_hostile_texts_are_text_in_pdf(policies: Path) -> None:
    corpus, revision = hostile_corpus(policies)
    reader = PdfReader(io.BytesIO(pdf(guideline_document(corpus, revision))))
    text = squeezed("".join(page.extract_text() for page in reader.pages))
    assert "#panic()#import" in text
    assert "<script>alert(1)</script>" in text
    assert "[U+6F22]" in text
    root: Any = reader.root_object
    assert "/JavaScript" not in str(root)
    assert root["/MarkInfo"]["/Marked"].value is True


def test_hostile_texts_are_text_in_html(policies: Path) -> None:
    corpus, revision = hostile_corpus(policies)
    page = Reading(html(guideline_document(corpus, revision)))
    assert not {"script", "img", "iframe"} & set(page.tags)
    assert not [key for key, _ in page.attributes if key.startswith("on")]
    assert all((value or "").startswith("#") for key, value in page.attributes if key == "href")
    assert "<script>alert(1)</script>" in page.text
    assert "\u202e" not in page.text


def test_hostile_texts_are_text_in_markdown(policies: Path) -> None:
    corpus, revision = hostile_corpus(policies)
    written = markdown(guideline_document(corpus, revision))
    page = Reading(rendered(written))
    assert not {"script", "img", "iframe"} & set(page.tags)
    # GitHub makes links of addresses that are written out.
    targets = [value or "" for key, value in page.attributes if key == "href"]
    assert all(target.startswith(("https://", "http://www.")) for target in targets)
    assert "\u202e" not in written
    headings = [line for line in written.splitlines() if re.match(r"#{1,3} ", line)]
    document = guideline_document(corpus, revision)
    assert len(headings) == len([b for b in document.blocks if isinstance(b, Heading)]) + 2


# ---- the same bytes every time


def test_same_bytes_every_time(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    document = document_of(corpus, "falkoping/odaterad")
    first = [write(document) for write in (docx, pdf)]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    again = document_of(corpus_of_fresh(corpus), "falkoping/odaterad")
    assert [write(again) for write in (docx, pdf)] == first
    assert (html(again), markdown(again)) == (html(document), markdown(document))


def corpus_of_fresh(corpus: Corpus) -> Corpus:
    """The same policies read once more."""
    place = revision_of(corpus, "falkoping/odaterad").place
    return corpus_of(Path(place.file).parents[1])


def test_a_date_known_to_the_year_only(corpus: Corpus) -> None:
    revision = revision_of(corpus, "lekeberg/2016")
    date = revision.decision.date
    revision.decision.date = PartialDate(2016)
    try:
        assert facts(guideline_document(corpus, revision))["decided"] == "2016"
    finally:
        revision.decision.date = date


def test_every_span_is_clean(policies: Path) -> None:
    corpus, revision = hostile_corpus(policies)
    document = guideline_document(corpus, revision)
    spans = [
        span
        for block in document.blocks
        for span in (
            [s for row in block.rows for s in _row_spans(row)]
            if isinstance(block, Table)
            else block.spans
            if isinstance(block, Paragraph | Numbered | Bullet)
            else ()
        )
    ]
    assert spans
    assert all(clean(span.text) == span.text.strip() for span in spans)


def _row_spans(row: TableRow) -> list[Span]:
    return [span for cell in row.cells for span in cell]
