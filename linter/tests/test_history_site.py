"""The history on the site: pages, feeds and the calendar."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import feedparser
import icalendar
import pytest

from riktlint.changes.revisions import diff_revisions
from riktlint.engine.corpus import load_corpus
from riktlint.model.corpus import Corpus
from riktlint.model.dates import PartialDate
from riktlint.rules.registry import all_rules
from riktlint.site import links
from riktlint.site.drawing import Bar, draw
from riktlint.site.generator import generate
from riktlint.site.identity import Site
from riktlint.site.reviews import fold
from riktlint.timeline.timeline import neighbours, timelines
from test_site_hostile import PAYLOADS, poison
from test_site_support import POLICIES


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """The frozen policies."""
    return load_corpus(POLICIES)


@pytest.fixture(scope="module")
def files(corpus: Corpus) -> dict[str, str]:
    """Everything that the generator writes."""
    return generate(corpus, all_rules())


class Html(HTMLParser):
    """The text of a page and its elements."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self._text.append(data)

    @property
    def text(self) -> str:
        """The text on one line."""
        return " ".join("".join(self._text).split())


def test_history_shows_every_event(files: dict[str, str], corpus: Corpus) -> None:
    """The list has what the drawing has, and the drawing has a text alternative."""
    for timeline in timelines(corpus):
        page = Html(files[links.history_page(timeline.municipality.slug)])
        for event in timeline.events:
            assert event.when.sv in page.text
            assert event.detail.sv in page.text
        svg = next(given for tag, given in page.elements if tag == "svg" and given.get("role") == "img")
        ids = {given.get("id") for tag, given in page.elements if tag in ("title", "desc")}
        assert set((svg["aria-labelledby"] or "").split()) == ids
        bars = [given for tag, given in page.elements if tag == "rect"]
        assert len(bars) >= len(timeline.folder.revisions)


def test_the_picture_does_not_date_a_proposal_back(corpus: Corpus) -> None:
    """A proposal without a date is drawn from the day on which we recorded it, wide enough to be seen."""
    lekeberg = next(line for line in timelines(corpus) if line.municipality.slug == "lekeberg")
    drawing = draw(lekeberg)
    assert drawing is not None
    adopted, proposed = drawing.rows
    assert (adopted.revision.label, adopted.bars) == ("2016", [Bar(13.3, 291.6, "sure")])
    assert (proposed.revision.label, proposed.bars) == ("2024-forslag", [Bar(304.9, 6.0, "unsure")])


def test_days_page_shows_every_interval(files: dict[str, str], corpus: Corpus) -> None:
    """Without a script the page tells all days; with one, the same list is looked up."""
    for timeline in timelines(corpus):
        page = Html(files[links.days_page(timeline.municipality.slug)])
        shown = [given for _, given in page.elements if "rk-day" in (given.get("class") or "").split()]
        assert [(g.get("data-rk-since"), g.get("data-rk-until")) for g in shown] == [
            (i.since and i.since.isoformat(), i.until and i.until.isoformat()) for i in timeline.intervals
        ]
        assert all(interval.answer.sv in page.text for interval in timeline.intervals)
        assert next("hidden" in given for tag, given in page.elements if tag == "form")


def test_pair_page_tells_every_sentence_and_marks_words(files: dict[str, str], corpus: Corpus) -> None:
    """Each line of the account is there once with its direction, and what goes and comes is in del and ins."""
    from riktlint.changes.account import account

    for folder in corpus.folders.values():
        assert folder.municipality is not None
        for before, after in neighbours(folder):
            page = Html(files[links.pair_page(before, after)])
            diff = diff_revisions(before, after, corpus.vocabulary, units=folder.municipality.units)
            told = account(diff, corpus.vocabulary)
            lines = [line for s in told.sections for block in s.blocks for line in block.lines]
            assert lines
            assert not [line.sentence.sv for line in lines if line.sentence.sv not in page.text]
            marked = {"del": "removed", "ins": "added"}
            for tag, operation in marked.items():
                expected = sum(s.operation == operation for line in lines for s in line.segments)
                assert sum(t == tag for t, _ in page.elements) == expected + any(
                    line.segments for line in lines
                )
            ids = [given.get("id") or "" for tag, given in page.elements if tag == "h2"]
            headings = [identity for identity in ids if identity.startswith("riktning--")]
            order = ["riktning--stricter", "riktning--looser", "riktning--untold", "riktning--neither"]
            assert headings == [heading for heading in order if heading in headings]


def test_lekebergs_pair_says_what_is_looser(files: dict[str, str]) -> None:
    """The one change of rules with a direction in the real proposal."""
    text = Html(files["kommuner/lekeberg/andringar/2016-till-2024-forslag/index.md"]).text
    looser = text.index("Mildare (1)")
    assert looser < text.index("Listan utökas med Instagram och LinkedIn") < text.index("Varken strängare")


def test_pages_are_linked(files: dict[str, str], corpus: Corpus) -> None:
    """Municipality, revisions and history lead to the pages of changes."""
    for folder in corpus.folders.values():
        for before, after in neighbours(folder):
            target = links.pair_page(before, after)
            for page in (
                links.municipality_page(folder.slug),
                links.history_page(folder.slug),
                links.revision_page(before),
                links.revision_page(after),
            ):
                assert ("a", links.href(page, target)) in [
                    (t, g.get("href")) for t, g in Html(files[page]).elements
                ]


def _feeds(files: dict[str, str]) -> dict[str, str]:
    return {
        path: content for path, content in files.items() if path.endswith(".atom.xml") or path == links.FEED
    }


def test_feeds_are_valid(files: dict[str, str], corpus: Corpus) -> None:
    """Every feed parses, has what RFC 4287 asks for, and leads to pages that are there."""
    found = _feeds(files)
    assert len(found) == 1 + len(corpus.folders) + len(corpus.vocabulary.topics)
    ids = set()
    for path, content in found.items():
        feed = feedparser.parse(content.encode())
        assert not feed.bozo, (path, feed.get("bozo_exception"))
        assert feed.version == "atom10"
        assert feed.feed.title and feed.feed.author
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", feed.feed.updated)
        ids.add(feed.feed.id)
        entries = [entry.id for entry in feed.entries]
        assert len(entries) == len(set(entries))
        for entry in feed.entries:
            assert UUID(entry.id) and entry.id.startswith("urn:uuid:")
            assert entry.title and entry.summary and entry.updated_parsed and entry.published_parsed
        for address in re.findall(r'rel="alternate"[^>]*href="([^"#]+)', content):
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), address))
            assert f"{target}/index.md" in files, (path, address)
    assert len(ids) == len(found)


def test_feeds_hold_what_happened(files: dict[str, str], corpus: Corpus) -> None:
    """All decisions in the feed over all; a topic's feed tells what a proposal changes."""
    everything = feedparser.parse(files[links.FEED].encode())
    assert sum("beslutad" in entry.title for entry in everything.entries) == 5
    lekeberg = feedparser.parse(files[links.municipality_feed("lekeberg")].encode())
    assert all(entry.title.startswith("Lekeberg: ") for entry in lekeberg.entries)
    topic = next(t for t in corpus.vocabulary.topics.values() if t.title == "Plattformar")
    told = feedparser.parse(files[links.topic_feed(topic)].encode())
    assert any("Listan utökas med Instagram och LinkedIn" in entry.summary for entry in told.entries)


def test_ids_in_feeds_never_change(files: dict[str, str]) -> None:
    """A reader that has seen an entry knows it again: this id is a promise."""
    told = {entry.title: entry.id for entry in feedparser.parse(files[links.FEED].encode()).entries}
    assert (
        told["Lekeberg: Riktlinjer för sociala medier (2016), beslutad"]
        == "urn:uuid:ce2fe41a-d568-5a90-bac1-09998d263a10"
    )


def test_empty_calendar_is_valid(files: dict[str, str]) -> None:
    """No source names a day of review: the calendar parses and shows nothing."""
    content = files[links.REVIEWS]
    calendar = icalendar.Calendar.from_ical(content)
    assert not calendar.walk("VEVENT")
    assert calendar.subcomponents, "RFC 5545 asks for at least one component"
    assert "Ingen källa visar när" in Html(files[links.NEWS]).text


def test_calendar_of_reviews(corpus: Corpus) -> None:
    """A day, a month and hostile text; a revision that is superseded is not reviewed."""
    again = load_corpus(POLICIES)
    due = {"lekeberg/2016": "2027-03-01", "alingsas/2023": "2027-05", "alingsas/2010": "2012"}
    for name, day in due.items():
        revision = again.revision(name)
        assert revision is not None
        changed = replace(
            revision,
            title=f"{revision.title}; a, b \\ c\nBEGIN:VEVENT " + "å" * 90,
            dates=replace(revision.dates, review_due=PartialDate.parse(day)),
        )
        again.folders[changed.municipality].revisions[name] = changed
    files = generate(again, all_rules())
    content = files[links.REVIEWS]
    assert content.count("\n") == content.count("\r\n")
    assert all(len(line.encode()) <= 75 for line in content.split("\r\n"))
    events = icalendar.Calendar.from_ical(content).walk("VEVENT")
    spans = [(str(e.decoded("DTSTART")), str(e.decoded("DTEND"))) for e in events]
    assert spans == [("2027-05-01", "2027-06-01"), ("2027-03-01", "2027-03-02")]
    assert all("; a, b \\ c BEGIN:VEVENT" in str(event["SUMMARY"]) for event in events)
    assert all(UUID(str(event["UID"])) and event.decoded("DTSTAMP").year == 2026 for event in events)
    assert "Ingen källa visar när" not in Html(files[links.NEWS]).text


def test_folded_lines_come_back_whole() -> None:
    """No character is cut in two."""
    line = "SUMMARY:" + "Översyn å ä ö " * 20
    assert fold(line).replace("\r\n ", "") == line
    assert all(len(part.encode()) <= 75 for part in fold(line).split("\r\n"))


def test_hostile_text_stays_text_in_feeds(tmp_path: Path) -> None:
    """Markup in a policy breaks no feed and becomes no element of it."""
    import itertools

    hostile = load_corpus(POLICIES)
    payloads = itertools.cycle(PAYLOADS)
    for folder in hostile.folders.values():
        poison(folder, payloads, set())
    for path, content in _feeds(generate(hostile, all_rules())).items():
        assert not feedparser.parse(content.encode()).bozo, path
        assert "<script" not in content and "<img" not in content
        assert set(re.findall(r"<(\w+)", content)) <= {
            "feed", "id", "title", "updated", "author", "name", "link", "rights", "entry", "published", "summary"
        }  # fmt: skip


def test_history_is_the_same_twice(files: dict[str, str]) -> None:
    """Nothing of when it was made."""
    again = generate(load_corpus(POLICIES), all_rules())
    assert {p: c for p, c in files.items() if "floden" in p or "kalender" in p or "historik" in p} == {
        p: c for p, c in again.items() if "floden" in p or "kalender" in p or "historik" in p
    }


def test_municipality_without_a_guideline_in_use() -> None:
    """Nothing recorded, or a draft without a known date only: the pages say so, and the feed is there."""
    corpus = load_corpus(POLICIES)
    corpus.folders["degerfors"].revisions.clear()
    draft = corpus.folders["falkoping"].revisions["falkoping/odaterad"]
    corpus.folders["falkoping"].revisions[draft.id] = replace(draft, status="draft")
    files = generate(corpus, all_rules())
    assert "Ingen riktlinje är registrerad" in Html(files[links.history_page("degerfors")]).text
    assert "går det inte att säga" in Html(files[links.days_page("degerfors")]).text
    assert not feedparser.parse(files[links.municipality_feed("degerfors")].encode()).entries
    assert "Det är ett utkast" in Html(files[links.history_page("falkoping")]).text
    assert "går det inte att säga" in Html(files[links.days_page("falkoping")]).text


def test_feeds_have_whole_addresses_and_ids_of_the_site(corpus: Corpus, files: dict[str, str]) -> None:
    """With an address, links lead there from anywhere; two sites never give the same id to different entries."""
    address = "https://exempelby.example/riktlinjer/"
    one = generate(corpus, all_rules(), Site(address, "Exempelby"))
    other = generate(corpus, all_rules(), Site("", "Provköping"))
    path = links.municipality_feed("lekeberg")
    feed = feedparser.parse(one[path].encode())
    assert {link.rel: link.href for link in feed.feed.links} == {
        "self": f"{address}{path}",
        "alternate": f"{address}kommuner/lekeberg/historik/",
    }
    assert f"{address}kommuner/lekeberg/2016/" in {entry.link for entry in feed.entries}
    ids = [
        {feed.feed.id, *(entry.id for entry in feed.entries)}
        for feed in (feedparser.parse(found[path].encode()) for found in (files, one, other))
    ]
    assert len(set.union(*ids)) == sum(map(len, ids))
    assert one == generate(corpus, all_rules(), Site(address.rstrip("/"), "Nytt namn"))


def test_reviews_are_in_order_of_time_and_overdue_ones_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1798761600")  # 2027-01-01
    corpus = load_corpus(POLICIES)
    for name, day in {
        "lekeberg/2016": "2026-12-31",
        "alingsas/2023": "2027-05",
        "smedjebacken/2017": "2020",
    }.items():
        revision = corpus.revision(name)
        assert revision is not None
        dates = replace(revision.dates, review_due=PartialDate.parse(day))
        corpus.folders[revision.municipality].revisions[name] = replace(revision, dates=dates)
    text = Html(generate(corpus, all_rules())[links.NEWS]).text
    listed = text[text.index("Översyn som väntar") : text.index("Kalender med översyner")]
    assert listed == (
        "Översyn som väntar 2020: Smedjebacken, Riktlinjer för sociala medier (2017) Dagen har passerat"
        "31 december 2026: Lekeberg, Riktlinjer för sociala medier (2016) Dagen har passerat"
        "Maj 2027: Alingsås, Riktlinje för sociala medier (beteckning 2023)"
    )


def test_a_day_is_told_once(files: dict[str, str]) -> None:
    """What happened on the same day stands under one heading, on the page of news and in the history."""
    for path in (links.NEWS, links.history_page("alingsas")):
        whens = re.findall(r'class="rk-event__when">([^<]+)<', files[path])
        assert not [one for one, other in pairwise(whens) if one == other and "Okänt" not in one], path
