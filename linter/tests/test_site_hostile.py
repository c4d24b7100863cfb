"""A municipality that means harm: its text is text on every page, and nothing else."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from riktlint.engine.corpus import load_corpus
from riktlint.model.corpus import Corpus
from riktlint.rules.registry import all_rules
from riktlint.site import plugin
from riktlint.site.generator import generate
from riktlint.site.markup import armour, breakable, page, paragraphs, safe_url
from test_site_support import POLICIES, REPOSITORY

PAYLOADS = (
    "<script>alert(1)</script>",
    "{{ 7*7 }} {% raw %} {# x #}",
    "text {: onclick=alert(1) #id .class }",
    "[x](javascript:alert(1)) ![y](https://evil.example/z.png)",
    '\'" onmouseover="alert(1)" `code` ```',
    "--> <!-- ]]> </p></div></main>",
    "&lt;b&gt; &#60;script&#62; <img src=x onerror=alert(1)>",
    '--8<-- "mkdocs.yml"',
    "</title></textarea><svg onload=alert(1)>",
    "```\n# rubrik\n\n    kod\n\n*[abbr]: x\n[^1]: fot",
)
FREE = {
    "title",
    "name",
    "full_name",
    "county",
    "note",
    "text",
    "answer",
    "to",
    "reason",
    "conditions",
    "section",
    "summary",
    "asked",
    "documents",
    "distribution",
    "proposed_decision",
    "label",
    "hint",
    "party",
    "publisher",
    "handle",
    "purpose",
    "where",
    "areas",
    "case_number",
    "question",
    "explanation",
    "description",
}


def poison(part: Any, payloads: Iterator[str], seen: set[int]) -> None:
    """Put a payload into every free text below a part of the model."""
    if id(part) in seen:
        return
    seen.add(id(part))
    if is_dataclass(part):
        for field in fields(part):
            value = getattr(part, field.name)
            if field.name in FREE and isinstance(value, str):
                object.__setattr__(part, field.name, f"{value} {next(payloads)}")
            elif field.name in FREE and isinstance(value, list):
                object.__setattr__(part, field.name, [next(payloads) for _ in value])
            elif field.name in ("url", "website") and value:
                object.__setattr__(part, field.name, "javascript:alert(1)")
            else:
                poison(value, payloads, seen)
    elif isinstance(part, dict):
        for value in part.values():
            poison(value, payloads, seen)
    elif isinstance(part, list | tuple):
        for value in part:
            poison(value, payloads, seen)


@pytest.fixture(scope="module")
def hostile() -> Corpus:
    """The project's policies with harm in every free text."""
    corpus = load_corpus(POLICIES)
    payloads = itertools.cycle(PAYLOADS)
    for folder in corpus.folders.values():
        poison(folder, payloads, set())
    return corpus


@pytest.fixture(scope="module")
def built(hostile: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile site, built by mkdocs with every plugin of the project."""
    out = tmp_path_factory.mktemp("hostile")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NO_MKDOCS_2_WARNING", "1")
        patch.setattr(plugin, "load_corpus", lambda _: hostile)
        config = load_config(str(REPOSITORY / "mkdocs.yml"), site_dir=str(out))
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    return out


class _Elements(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.comments: list[str] = []
        self._text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self._text.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self._text).replace("\u00ad", "").split())


def test_no_payload_becomes_markup(built: Path) -> None:
    """No element, attribute, comment or address on any page comes from a policy's text."""
    inline_scripts = set()
    for path in sorted(built.rglob("*.html")):
        elements = _Elements(path.read_text(encoding="utf-8"))
        scripts = [given for tag, given in elements.found if tag == "script"]
        inline_scripts.add(len([s for s in scripts if not s.get("src")]))
        assert not [
            tag for tag, _ in elements.found if tag in ("img", "iframe", "object", "embed", "base")
        ], path
        assert not elements.comments, path
        for tag, given in elements.found:
            assert not [name for name in given if name.startswith("on")], (path, tag, given)
            address = (given.get("href") or given.get("src") or "").strip().lower()
            assert not address.startswith(("javascript:", "data:", "http:", "//")), (path, address)
            assert given.get("id") != "id", path
    assert len(inline_scripts) == 1, "the theme's own scripts are the same on every page"


def test_every_payload_is_shown_as_it_is(built: Path) -> None:
    """Nothing was evaluated, swallowed or set: a reader sees the very characters."""
    text = _Elements((built / "kommuner/smedjebacken/index.html").read_text(encoding="utf-8")).text
    for payload in PAYLOADS:
        assert " ".join(payload.split()) in text
    assert " 49 " not in text


def test_search_index_holds_no_markup_from_policies(built: Path) -> None:
    """The search puts its texts into the page as HTML: they are escaped in the index."""
    index = json.loads((built / "search/search_index.json").read_text(encoding="utf-8"))
    tags = re.compile(r"<\s*/?\s*(script|img|svg|iframe|main|textarea|title)\b", re.IGNORECASE)
    for entry in index["docs"]:
        assert not tags.search(entry["title"] + entry["text"]), entry["location"]
        for value in (entry["title"], entry["text"]):
            assert not [n for _, given in _Elements(value).found for n in given if n.startswith("on")]


def test_generated_pages_switch_macros_off(hostile: Corpus) -> None:
    """Every page says so itself, and holds no character that a template would take for its own."""
    for path, content in generate(hostile, all_rules()).items():
        if path.endswith(".md"):
            _, head, body = content.split("---\n", 2)
            assert "render_macros: false" in head
            assert not re.search(r"\{[{%#]|```|\{:", body), path
            assert "\n\n" not in body.strip(), path


def test_armour_leaves_only_text() -> None:
    """Control characters go, dangerous ones become entities, and letters stay."""
    assert armour("a\x00b\u202ec") == "abc"
    assert armour("Räksmörgås, 24 timmar.") == "Räksmörgås, 24 timmar."
    assert armour("<a href='x'>{{`") == "&#60;a href&#61;&#39;x&#39;&#62;&#123;&#123;&#96;"
    assert paragraphs("ett\n\n<två>") == "<p>ett</p><p>&#60;två&#62;</p>"


def test_only_safe_addresses_become_links() -> None:
    """Web addresses by https and mail addresses; nothing else."""
    assert safe_url("https://www.falkoping.se/") == "https://www.falkoping.se/"
    assert safe_url("mailto:kommun@example.se")
    for address in (
        "http://x.se",
        "javascript:alert(1)",
        " https://x.se",
        "https://x.se\n y",
        "//x.se",
        "",
        None,
    ):
        assert safe_url(address) is None


def test_long_words_break_at_their_joints() -> None:
    """Soft hyphens stand between the parts of long compound words only."""
    assert breakable("Kommunikationsavdelningen svarar") == "Kommunikations\u00adavdelningen svarar"


def test_front_matter_cannot_be_left() -> None:
    """A title with quotes and line breaks stays one value of the front matter."""
    from markupsafe import Markup

    text = page('x"\n---\nrender_macros: true', Markup("<p>y</p>"), description="z")
    assert text.count("\n---\n") == 1
    assert "\nrender_macros: true" not in text
