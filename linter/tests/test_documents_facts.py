"""Every kind of fact about a provision, its source and a position is read in every format of the document."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import cmarkgfm
import pytest
from lxml import html as lxml_html
from pypdf import PdfReader

from document_samples import corpus_of, revision_of
from riktlint.documents.blocks import Composition
from riktlint.documents.guideline.compose import guideline_document
from riktlint.documents.pdf.writer import pdf
from riktlint.documents.plain.html import html
from riktlint.documents.plain.markdown import markdown
from riktlint.documents.word.writer import docx
from riktlint.model.dates import PartialDate
from riktlint.model.municipality import Bearer
from riktlint.model.revision import Position, Provision
from riktlint.model.sources import SourceRef
from riktlint.values.kinds import value_from_data
from word_files import part, text_of

READ: dict[str, Callable[[Composition], str]] = {
    "docx": lambda document: text_of(part(docx(document))),
    "pdf": lambda document: "".join(
        page.extract_text() for page in PdfReader(io.BytesIO(pdf(document))).pages
    ),
    "html": lambda document: lxml_html.document_fromstring(html(document)).text_content(),
    "markdown": lambda document: lxml_html.document_fromstring(
        cmarkgfm.github_flavored_markdown_to_html(markdown(document))
    ).text_content(),
}
"""What a reader sees of a document, by its format."""

FACTS = {
    "text": "Varje fråga besvaras.",
    "condition": "Om frågan rör ett ärende.",
    "bearer": "redaktören (administrativa avdelningen)",
    "value": "inom 37 timmar på vardagar",
    "platforms": "Mastodon",
    "statutes": "Arkivlagen (1990:782)",
    "note": "Klockan börjar när frågan är läst.",
    "section": "Om svarstider",
    "source": "Rutin för svar",
    "source's publisher": "Lekebergs serviceenhet",
    "source's date": "7 mars 2014",
    "source's address": "https://lekeberg.example/rutin",
    "source's note": "Bilagan saknas.",
    "decision's date": "18 januari 2016",
    "decision's case number": "KS 15-734",
    "delegated to": "Språkhandboken",
    "not applicable because": "Kommunen har inga förtroendevaldas konton.",
}


@pytest.fixture(scope="module")
def document(policies: Path) -> Composition:
    """A guideline with a fact of every kind."""
    corpus = deepcopy(corpus_of(policies))
    revision = revision_of(corpus, "lekeberg/2016")
    source = revision.sources[0]
    source.title, source.publisher, source.note = (
        "Rutin för svar",
        "Lekebergs serviceenhet",
        "Bilagan saknas.",
    )
    source.date, source.url = PartialDate(2014, 3, 7), "https://lekeberg.example/rutin"
    place = revision.place
    reference = SourceRef(source.id, place, section="Om svarstider")
    value = {"kind": "duration", "duration": "PT37H", "bound": "at_most", "counting": "weekdays"}
    revision.provisions = [
        Provision(
            "svarstid", "response_time", "must", "Varje fråga besvaras.", reference, place,
            bearers=[Bearer(place, "editor", "administrativa-avdelningen")],
            conditions=["Om frågan rör ett ärende."], platforms=["mastodon"], statutes=["arkivlagen"],
            value=value_from_data(value), note="Klockan börjar när frågan är läst.",
        )
    ]  # fmt: skip
    revision.positions = {
        "tone": Position("tone", "delegated", place, to="Språkhandboken"),
        "politicians_channels": Position(
            "politicians_channels", "not_applicable", place, reason=FACTS["not applicable because"]
        ),
    }
    return guideline_document(corpus, revision)


@pytest.mark.parametrize("form", READ)
def test_every_fact_is_read(document: Composition, form: str) -> None:
    text = re.sub(r"[\s\u00ad-]+", "", READ[form](document)).casefold()
    missing = [name for name, fact in FACTS.items() if re.sub(r"[\s-]+", "", fact).casefold() not in text]
    assert missing == []
