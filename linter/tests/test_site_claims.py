"""Start page and directory of channels claim what is known for the municipalities that they name, and no more."""

from __future__ import annotations

import pytest

from riktlint.engine.corpus import load_corpus
from riktlint.model.corpus import Corpus
from riktlint.site import links
from riktlint.site.pages.channels import channels_page
from riktlint.site.shares import share
from test_history_site import Html
from test_site_support import POLICIES, build


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """The frozen policies."""
    return load_corpus(POLICIES)


def test_directory_of_channels_counts(corpus: Corpus) -> None:
    text = Html(channels_page(corpus)[links.CHANNELS]).text
    assert (
        "Källorna visar konton i sociala medier i 2 av 5 kommuner, och en öppen förteckning över kommunens konton i "
        "2 av 5 kommuner."
    ) in text


def test_start_page_counts(tmp_path_factory: pytest.TempPathFactory) -> None:
    site = build(tmp_path_factory.mktemp("site"))
    text = Html((site / "index.html").read_text(encoding="utf-8")).text
    assert "I 2 av 5 kommuner säger riktlinjen när en kommentar får döljas eller raderas." in text
    assert "Enligt källorna finns en öppen förteckning i 2 av 5 kommuner:" in text


def test_one_municipality_is_one() -> None:
    assert share(1, 1) == "1 av 1 kommun"
