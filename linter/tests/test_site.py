"""The built site: every page, link and fact is there, and nothing comes from elsewhere."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from mkdocs.config.defaults import MkDocsConfig

from riktlint.engine.corpus import load_corpus
from riktlint.environment.resources import schema_directory
from riktlint.model.corpus import Corpus
from riktlint.model.dates import PartialDate, date_words
from riktlint.model.place import Place
from riktlint.rules.registry import all_rules
from riktlint.site import links
from riktlint.site.generator import generate
from riktlint.site.plugin import RiktlintPlugin
from riktlint.values.choice import ChoiceValue
from riktlint.values.duration import DurationValue
from riktlint.values.frequency import FrequencyValue
from riktlint.values.word_list import ListValue
from test_site_support import POLICIES, build, mkdocs_build, project


class Page(HTMLParser):
    """What the tests want to know of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.resources: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._text: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.elements.append((tag, given))
        if identity := given.get("id"):
            self.ids.append(identity)
        if tag == "a" and given.get("href") is not None:
            self.links.append(given["href"] or "")
        elif tag in ("link", "script", "img", "iframe", "source", "form"):
            self.resources += [
                given[key] or "" for key in ("href", "src", "action", "srcset") if given.get(key)
            ]

    def handle_data(self, data: str) -> None:
        self._text.append(data)

    @property
    def text(self) -> str:
        """The page's text on one line."""
        return " ".join("".join(self._text).replace("\u00ad", "").split())


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built by mkdocs."""
    return build(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """The frozen policies."""
    return load_corpus(POLICIES)


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Page]:
    """Every page by its path on the site."""
    return {path.relative_to(site).as_posix(): Page(path) for path in sorted(site.rglob("*.html"))}


def html_of(markdown_path: str) -> str:
    """Where mkdocs puts a generated page."""
    return markdown_path.removesuffix(".md") + ".html"


def test_every_internal_link_and_anchor_leads_somewhere(site: Path, pages: dict[str, Page]) -> None:
    """No link within the site is broken."""
    broken = []
    for path, page in pages.items():
        for link in page.links + page.resources:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            base = site if parts.path.startswith("/") else (site / path).parent
            target = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else site / path
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file():
                broken.append(f"{path}: {link}")
            elif parts.fragment and target.suffix == ".html":
                known = pages[target.relative_to(site.resolve()).as_posix()]
                if unquote(parts.fragment) not in known.ids:
                    broken.append(f"{path}: {link} (anchor)")
    assert not broken


def test_ids_are_unique_on_a_page(pages: dict[str, Page]) -> None:
    """An anchor means one place."""
    doubled = {path: [i for i in page.ids if page.ids.count(i) > 1] for path, page in pages.items()}
    assert not {path: ids for path, ids in doubled.items() if ids}


def test_every_municipality_topic_revision_and_rule_has_its_page(
    pages: dict[str, Page], corpus: Corpus
) -> None:
    """Nothing in the corpus lacks a page."""
    wanted = [links.topic_page(topic) for topic in corpus.vocabulary.topics.values()]
    wanted += [links.rule_page(rule.code) for rule in all_rules()]
    for folder in corpus.folders.values():
        wanted.append(links.municipality_page(folder.slug))
        wanted += [links.revision_page(revision) for revision in folder.revisions.values()]
    assert len(corpus.folders) >= 5
    assert not [path for path in wanted if html_of(path) not in pages]


def test_every_provision_has_its_permalink(pages: dict[str, Page], corpus: Corpus) -> None:
    """A provision's id is an anchor on its revision's page, and the municipality's page links there."""
    for folder in corpus.folders.values():
        overview = pages[html_of(links.municipality_page(folder.slug))]
        for revision in folder.revisions.values():
            page = pages[html_of(links.revision_page(revision))]
            for provision in revision.provisions:
                assert provision.id in page.ids
                assert f"{revision.label}/#{provision.id}" in overview.links


_NOT_SHOWN = {"id", "slug", "place", "document", "directory", "profile"}
"""Keys by which files refer to each other: pages show what they stand for."""
_WORDS = {
    "kind",
    "status",
    "extent",
    "modality",
    "topic",
    "topics",
    "position",
    "positions",
    "outcome",
    "bound",
    "counting",
    "body",
    "role",
    "unit",
    "parent",
    "replaced_by",
    "replaced_in",
    "platform",
    "platforms",
    "statutes",
    "repeals",
    "supersedes",
    "document_type",
    "text_status",
    "effect",
    "accounts",
    "coverage",
    "municipality",
}
"""Words of a vocabulary or of the schema: pages show their Swedish names."""


def facts(part: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every free text and date in a part of the model, with where it stands."""
    if isinstance(part, Place | DurationValue | FrequencyValue | ListValue | ChoiceValue):
        return
    if isinstance(part, PartialDate):
        yield path, date_words(part).sv
    elif is_dataclass(part):
        for field in fields(part):
            if field.name not in _NOT_SHOWN:
                yield from facts(getattr(part, field.name), f"{path}.{field.name}")
    elif isinstance(part, dict):
        for key, value in part.items():
            yield from facts(value, f"{path}.{key}")
    elif isinstance(part, list | tuple):
        for number, value in enumerate(part):
            yield from facts(value, f"{path}.{number}")
    elif isinstance(part, str) and path.rstrip("0123456789.").rsplit(".", 1)[-1] not in _WORDS:
        yield path, " ".join(part.split())


def test_every_fact_stands_on_the_municipalitys_page(pages: dict[str, Page], corpus: Corpus) -> None:
    """Whoever has read a source finds every statement of it on the municipality's page."""
    missing = []
    for folder in corpus.folders.values():
        text = pages[html_of(links.municipality_page(folder.slug))].text.lower()
        current = folder.current()
        for part in (folder.municipality, folder.register, *folder.revisions.values()):
            for path, fact in facts(part):
                # What is merely unknown in another revision than the current stands on its own page.
                if fact.lower() not in text and not (part is not current and ".positions." in path):
                    missing.append(f"{folder.slug}{path}: {fact}")
    assert not missing, "\n".join(missing)


def test_every_fact_of_a_revision_stands_on_its_own_page(pages: dict[str, Page], corpus: Corpus) -> None:
    """A revision's page leaves nothing of its file out."""
    missing = []
    for folder in corpus.folders.values():
        for revision in folder.revisions.values():
            text = pages[html_of(links.revision_page(revision))].text.lower()
            told = list(facts(revision))
            for provision in revision.provisions:
                if provision.value is not None:
                    topic = corpus.vocabulary.topics[provision.topic]
                    told.append((provision.id, provision.value.worded(topic.scale).sv))
            missing += [f"{revision.id}{path}: {fact}" for path, fact in told if fact.lower() not in text]
    assert not missing, "\n".join(missing)


def test_nothing_is_loaded_from_another_host(site: Path, pages: dict[str, Page]) -> None:
    """No page, style sheet or script of ours asks another host; ordinary links go out by https."""
    for path, page in pages.items():
        assert not [r for r in page.resources if urlsplit(r).netloc], path
        outgoing = {urlsplit(link).scheme for link in page.links if urlsplit(link).scheme}
        assert outgoing <= {"https", "mailto"}, path
    for sheet in site.rglob("*.css"):
        used = re.findall(
            r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)", sheet.read_text(encoding="utf-8")
        )
        assert not [u for pair in used for u in pair if u.startswith(("http:", "https:", "//"))], sheet
    for script in (site / "assets/riktlint").glob("*.js"):
        assert "http" not in script.read_text(encoding="utf-8")


def test_pages_name_their_feeds(pages: dict[str, Page]) -> None:
    """A reader of feeds finds the feed over all on every page, and the municipality's own and the topic's on theirs."""
    for path, own in {
        "index.html": [],
        "kommuner/lekeberg/index.html": ["../../floden/kommuner/lekeberg.atom.xml"],
        "amnen/svarstid/index.html": ["../../floden/amnen/svarstid.atom.xml"],
    }.items():
        given = [attributes for tag, attributes in pages[path].elements if tag == "link"]
        feeds = [link["href"] or "" for link in given if link.get("type") == "application/atom+xml"]
        assert feeds[0].endswith("floden/atom.xml")
        assert feeds[1:] == own


def test_tables_are_accessible(pages: dict[str, Page]) -> None:
    """Every table of the comparison has a caption, scopes and a region that takes the focus."""
    elements = pages["jamforelse/index.html"].elements
    tables = [given for tag, given in elements if tag == "table"]
    assert tables
    assert sum(tag == "caption" for tag, _ in elements) == len(tables)
    assert all(given.get("scope") in ("row", "col") for tag, given in elements if tag == "th")
    regions = [
        given
        for _, given in elements
        if given.get("role") == "region" and "rk-scroll" in (given["class"] or "")
    ]
    assert len(regions) == len(tables)
    assert all(region.get("tabindex") == "0" and region.get("aria-label") for region in regions)


def test_pages_are_in_swedish(pages: dict[str, Page]) -> None:
    """The theme's own words are Swedish too."""
    english = re.compile(
        r"\b(Skip to|Back to top|Copy to clipboard|Table of contents|Made with|Not found|Search)\b"
    )
    for path, page in pages.items():
        assert ("html", "sv") in [(tag, given.get("lang")) for tag, given in page.elements if tag == "html"]
        spoken = [
            given.get(k) or "" for _, given in page.elements for k in ("aria-label", "title", "placeholder")
        ]
        if not path.startswith("regler/"):
            assert not english.search(page.text.split('"translations"')[0] + " ".join(spoken)), path


def test_generator_gives_the_same_bytes_twice(corpus: Corpus) -> None:
    """The same corpus gives the same pages, also when it is loaded anew."""
    again = load_corpus(POLICIES)
    assert generate(corpus, all_rules()) == generate(again, tuple(reversed(all_rules())))


def test_two_builds_give_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """A build holds no trace of when or where it was made."""
    other = build(tmp_path / "other")
    first, second = (
        {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}
        for root in (site, other)
    )
    assert sorted(first) == sorted(second)
    assert not [str(path) for path, content in first.items() if second[path] != content]


def test_broken_policy_stops_the_build_with_its_place(tmp_path: Path) -> None:
    """A mistake in a policy is told by file and line, without a traceback."""
    config = project(tmp_path)
    broken = tmp_path / "policies/falkoping/kommun.yaml"
    broken.write_text(broken.read_text(encoding="utf-8").replace("county:", "kounty:"), encoding="utf-8")
    result = mkdocs_build(config, tmp_path / "out")
    said = result.stdout + result.stderr
    assert result.returncode != 0
    assert re.search(r"falkoping/kommun\.yaml:\d+:\d+: \w+", said)
    assert "Traceback" not in said


def test_missing_policies_are_told(tmp_path: Path) -> None:
    """A folder that is not there is told, with the option to set."""
    config = project(tmp_path)
    text = config.read_text(encoding="utf-8").replace("policies: policies", "policies: borta")
    config.write_text(text, encoding="utf-8")
    result = mkdocs_build(config, tmp_path / "out")
    assert result.returncode != 0
    assert "borta" in result.stdout + result.stderr
    assert "Traceback" not in result.stdout + result.stderr


def test_another_repository_needs_one_line(tmp_path: Path) -> None:
    """With the plugin named and nothing else, the pages are built and the menu lists their sections."""
    config = project(tmp_path)
    shutil.rmtree(tmp_path / "docs")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Vår kommun\n", encoding="utf-8")
    config.write_text(
        "site_name: Vår kommun\ntheme: {name: material, language: sv, font: false}\nplugins:\n  - riktlint\n",
        encoding="utf-8",
    )
    result = mkdocs_build(config, tmp_path / "out")
    assert result.returncode == 0, result.stdout + result.stderr
    page = Page(tmp_path / "out/index.html")
    assert {"kommuner/", "amnen/", "jamforelse/", "kanaler/", "regler/"} <= set(page.links)
    assert "Ämnen" in page.text


def test_serving_watches_policies_and_schema(tmp_path: Path) -> None:
    """A change of a policy or of the vocabulary rebuilds the preview."""
    watched: list[str] = []

    class Server:
        def watch(self, path: str) -> None:
            watched.append(path)

    plugin = RiktlintPlugin()
    plugin.load_config({"policies": "mina"})
    config = MkDocsConfig(config_file_path=str(tmp_path / "mkdocs.yml"))
    plugin.on_serve(Server(), config=config, builder=None)  # type: ignore[arg-type]
    assert watched == [str(tmp_path / "mina"), str(schema_directory())]
