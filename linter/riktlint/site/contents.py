"""The table of contents of a page that is HTML: its headings of level 1 and 2."""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser

from mkdocs.structure.toc import AnchorLink, TableOfContents


class _Headings(HTMLParser):
    """Collects the level, id and text of headings that have an id."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, str, str]] = []
        self._open: tuple[int, str] | None = None
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        identity = dict(attrs).get("id")
        if tag in ("h1", "h2") and identity:
            self._open, self._text = (int(tag[1]), identity), []

    def handle_data(self, data: str) -> None:
        if self._open:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._open and tag == f"h{self._open[0]}":
            self.found.append((*self._open, " ".join("".join(self._text).split())))
            self._open = None


def contents(html: str) -> TableOfContents:
    """The headings as mkdocs holds them, the text escaped: the theme prints it as it is."""
    headings = _Headings()
    headings.feed(html)
    top: list[AnchorLink] = []
    for level, identity, text in headings.found:
        link = AnchorLink(escape(text), identity, level)
        (top[0].children if level == 2 and top and top[0].level == 1 else top).append(link)
    return TableOfContents(top)
