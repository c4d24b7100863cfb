"""Every page of the built site, read for what must not be seen: ids, English, and lists that read as data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from riktlint.building.vocabulary import load_vocabulary
from riktlint.form.definitions import load_schemas
from test_site_support import build

_BLOCKS = {
    "p",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "td",
    "th",
    "dd",
    "dt",
    "div",
    "text",
    "desc",
    "title",
    "figcaption",
}
_FOR_WRITERS = ("regler", "granska")
"""Pages for who writes YAML: they name its keys, but not in their titles."""
_SAME_IN_SWEDISH = {
    *(
        "en",
        "form",
        "format",
        "id",
        "order",
        "per",
        "plan",
        "policy",
        "register",
        "revision",
        "spam",
        "status",
    ),
    *("sekretesslagen", "text", "upphovsrattslagen"),
}
"""Words that are Swedish too, or the id of a provision."""


class Visible(HTMLParser):
    """The lines of text that a reader sees, and those of the first heading."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._heading: list[str] = []
        self._hidden = 0
        self._in_heading = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in ("script", "style", "code", "pre")
        self._in_heading = self._in_heading or tag == "h1"
        self._parts += ["\n"] if tag in _BLOCKS else []

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("script", "style", "code", "pre")
        self._in_heading = self._in_heading and tag != "h1"
        self._parts += ["\n"] if tag in _BLOCKS else []

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._parts.append(data)
            self._heading += [data] if self._in_heading else []

    @property
    def lines(self) -> list[str]:
        """The text, a line a block."""
        lines = (" ".join(line.split()) for line in "".join(self._parts).split("\n"))
        return [line for line in lines if line]

    @property
    def heading(self) -> str:
        """The page's title."""
        return " ".join("".join(self._heading).split())


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Visible]:
    """Every page of the site with the frozen policies, by its path."""
    site = build(tmp_path_factory.mktemp("site"))
    return {
        str(path.relative_to(site)): Visible(path.read_text(encoding="utf-8"))
        for path in site.rglob("*.html")
    }


def _words_of_schemas(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        yield from part.get("properties", ()) if isinstance(part.get("properties"), dict) else ()
        yield from (word for word in part.get("enum", ()) if isinstance(word, str))
        for value in part.values():
            yield from _words_of_schemas(value)
    elif isinstance(part, list):
        for value in part:
            yield from _words_of_schemas(value)


def _ours() -> set[str]:
    """Every id of the vocabularies, and every key and word of the schemas: English, and for files only."""
    vocabulary = load_vocabulary()
    parts = (
        vocabulary.topics, vocabulary.groups, vocabulary.platforms, vocabulary.roles, vocabulary.bodies,
        vocabulary.modalities, vocabulary.profiles, vocabulary.statutes, vocabulary.prohibited_content,
    )  # fmt: skip
    ids = {identity for part in parts for identity in part}
    return ids | set(_words_of_schemas(list(load_schemas().values())))


def test_no_id_and_no_english_is_seen(pages: dict[str, Visible]) -> None:
    ours = _ours()
    seen = [
        f"{path}: {word}: {line[:80]}"
        for path, page in pages.items()
        for line in ([page.heading] if path.startswith(_FOR_WRITERS) else page.lines)
        for word in re.findall(r"[\w-]+", line)
        if "_" in word or word in ("None", "True", "False") or (word in ours and word not in _SAME_IN_SWEDISH)
    ]
    assert seen == []


def test_lists_read_as_sentences(pages: dict[str, Visible]) -> None:
    """A list has one capital, a single word is no list, and what is a proposal is told to be one once."""
    unwanted = re.compile(
        r"(?:, | och | eller )[A-ZÅÄÖ]\w*(?:avdelningen|enheten|kansliet|lagen|kontoret)\b"
        r"|^\S+ \((?:oklart om listan är uttömmande|uttömmande lista)\)"
        r"|^Huvudregel\.?$"
        r"|förslag, förslag|[Ff]örslag: (?:\w+ )*förslag|förslag \(förslag\)|profilen None|kan inte vara silent"
    )
    found = [
        f"{path}: {line}" for path, page in pages.items() for line in page.lines if unwanted.search(line)
    ]
    assert found == []
