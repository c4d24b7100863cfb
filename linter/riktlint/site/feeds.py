"""Atom feeds (RFC 4287) over all municipalities, over one, and over one topic.

Addresses are relative where the site's own address is not given; ids are names of their own (RFC 9562), others on
another site.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as Xml

from riktlint.comparison.answers import answer
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Revision
from riktlint.model.vocabulary import Topic
from riktlint.output.terminal import is_harmless
from riktlint.site import links
from riktlint.site.identity import Site, changed, known_since, latest
from riktlint.site.pairs import Pair
from riktlint.timeline.events import DECISIONS, Event
from riktlint.timeline.recent import Item, recent
from riktlint.timeline.timeline import Timeline
from riktlint.views.titles import revision_name
from riktlint.wording import word

_NAMESPACE = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry. `target` and `anchor` are the page that tells the whole."""

    name: tuple[object, ...]
    title: str
    summary: str
    published: date
    updated: date
    target: str
    anchor: str = ""


def feeds(corpus: Corpus, timelines: list[Timeline], pairs: list[Pair], site: Site) -> dict[str, str]:
    """Every feed by its path."""
    pair_to = {pair.after.id: pair for pair in pairs}
    items = recent(timelines)
    entries = [_news(item, pair_to) for item in items]
    written = {links.FEED: _feed(links.FEED, word("site.feeds.news"), links.NEWS, entries, corpus, site)}
    for timeline in timelines:
        municipality = timeline.municipality
        path = links.municipality_feed(municipality.slug)
        own = [entry for entry, item in zip(entries, items, strict=True) if item.municipality is municipality]
        target = links.history_page(municipality.slug)
        written[path] = _feed(
            path, word("site.feeds.named", name=municipality.full_name), target, own, corpus, site
        )
    revisions = [(line, r) for line in timelines for r in line.folder.chronological()]
    for topic in corpus.vocabulary.topics.values():
        path = links.topic_feed(topic)
        told = [
            _on_topic(line.municipality.name, revision, topic, pair_to.get(revision.id))
            for line, revision in revisions
        ]
        title = word("site.feeds.named", name=topic.title)
        written[path] = _feed(path, title, links.topic_page(topic), [e for e in told if e], corpus, site)
    return written


def _news(item: Item, pair_to: dict[str, Pair]) -> _Entry:
    event, revision = item.event, item.event.revision
    told = [word("site.feeds.event", label=event.label.sv, when=event.when.sv), event.detail.sv]
    pair = pair_to.get(revision.id)
    if pair is not None and event.kind in DECISIONS:
        told.append(
            word("site.feeds.changes", before=revision_name(pair.before), summary=pair.account.summary.sv)
        )
    title = word(
        "site.feeds.entry",
        name=item.municipality.name,
        title=revision.title,
        revision=revision_name(revision),
        label=event.label.sv.lower(),
    )
    name = ("event", revision.id, event.kind, event.number)
    summary = " ".join(part for part in told if part)
    return _Entry(name, title, summary, known_since(revision), _updated(event), links.revision_page(revision))


def _updated(event: Event) -> date:
    """When an entry changed last: a correction tells of itself, the rest of what we then knew."""
    if event.kind == "corrected" and event.date is not None:
        return event.date.latest
    return changed(event.revision) if event.kind != "recorded" else known_since(event.revision)


def _on_topic(municipality: str, revision: Revision, topic: Topic, pair: Pair | None) -> _Entry | None:
    """What a revision means for a topic: what changed, or for a first one what it says; None if neither."""
    told: list[str] = []
    anchor = f"amne--{topic.slug}"
    target = links.revision_page(revision)
    if pair is not None:
        told = [change.sentence.sv for change in pair.diff.changes if change.topic == topic.id]
        target, anchor = links.pair_page(pair.before, pair.after), ""
    elif revision.position_on(topic.id) in ("regulated", "delegated"):
        told = [answer(revision, topic) or word("model.positions.regulated.plain")]
    if not told:
        return None
    title = word("site.feeds.topic", name=municipality, topic=topic.title, revision=revision_name(revision))
    name = ("topic", topic.id, revision.id)
    return _Entry(name, title, " ".join(told), known_since(revision), changed(revision), target, anchor)


def _feed(path: str, title: str, about: str, entries: list[_Entry], corpus: Corpus, site: Site) -> str:
    feed = Xml.Element("feed", {"xmlns": _NAMESPACE, "xml:lang": "sv"})
    everything = [changed(r) for folder in corpus.folders.values() for r in folder.revisions.values()]
    _text(feed, "id", site.uuid_of("feed", path).urn)
    _text(feed, "title", title)
    _text(feed, "updated", _time(latest([entry.updated for entry in entries] or everything)))
    _text(Xml.SubElement(feed, "author"), "name", "riktlint")
    _link(feed, "self", site.address(path, links.file_href(path, path)), "application/atom+xml")
    _link(feed, "alternate", site.address(path, links.href(path, about)), "text/html")
    _text(feed, "rights", "CC0 1.0")
    for entry in sorted(entries, key=lambda e: e.updated, reverse=True):
        element = Xml.SubElement(feed, "entry")
        _text(element, "id", site.uuid_of(*entry.name).urn)
        _text(element, "title", entry.title)
        _text(element, "published", _time(entry.published))
        _text(element, "updated", _time(entry.updated))
        address = site.address(path, links.href(path, entry.target, entry.anchor))
        _link(element, "alternate", address, "text/html")
        _text(element, "summary", entry.summary)
    Xml.indent(feed)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + Xml.tostring(feed, encoding="unicode") + "\n"


def _text(parent: Xml.Element, tag: str, text: str) -> None:
    # XML has no place for most control characters, not even as references.
    Xml.SubElement(parent, tag).text = " ".join(
        "".join(c if is_harmless(c) else " " for c in text.replace("\u00ad", "")).split()
    )


def _link(parent: Xml.Element, rel: str, address: str, media: str) -> None:
    Xml.SubElement(parent, "link", {"rel": rel, "type": media, "href": address})


def _time(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
