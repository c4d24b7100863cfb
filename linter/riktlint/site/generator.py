"""The whole generated site from a corpus: one function, the same input the same bytes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from riktlint.comparison import compare
from riktlint.model.corpus import Corpus
from riktlint.site.assets import assets
from riktlint.site.pages.channels import channels_page
from riktlint.site.pages.comparison import comparison_page
from riktlint.site.pages.municipality import municipality_pages
from riktlint.site.pages.revision import revision_pages
from riktlint.site.pages.rules import rule_pages
from riktlint.site.pages.topic import topic_pages

if TYPE_CHECKING:
    from riktlint.rules.base import Rule


def generate(corpus: Corpus, rules: Iterable[type[Rule]]) -> dict[str, str]:
    """Every generated page (Markdown with front matter) and asset by its path, in alphabetical order."""
    comparison = compare(corpus)
    files = {
        **municipality_pages(corpus),
        **revision_pages(corpus),
        **topic_pages(corpus, comparison),
        **comparison_page(corpus, comparison),
        **channels_page(corpus),
        **rule_pages(corpus, rules),
        **assets(),
    }
    return dict(sorted(files.items()))
