"""A page for two neighbouring revisions: what changed in plain sentences first, then word by word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from riktlint.changes.account import Line
from riktlint.changes.words import Segment
from riktlint.model.corpus import Corpus
from riktlint.model.municipality import Municipality
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.markup import page, render
from riktlint.site.pairs import Pair
from riktlint.values.direction import Direction
from riktlint.views.titles import revision_name
from riktlint.wording import word

_DIRECTIONS = (Direction.STRICTER, Direction.LOOSER, Direction.UNTOLD, Direction.NEITHER)


@dataclass(frozen=True, slots=True)
class Told:
    """One change as a sentence, with the provisions it is about and the anchor of its wording below."""

    sentence: str
    ids: list[tuple[str, str]]
    segments: tuple[Segment, ...]
    context: str
    anchor: str


@dataclass(frozen=True, slots=True)
class PairPart:
    """Changes in one group or area, those on the same topic together. A topic's title may be empty."""

    title: str
    topics: list[tuple[str, list[Told]]]


@dataclass(frozen=True, slots=True)
class Way:
    """The changes that go in one direction."""

    direction: str
    count: int
    parts: list[PairPart]


def pair_page(corpus: Corpus, municipality: Municipality, pair: Pair) -> dict[str, str]:
    """The page of two neighbouring revisions."""
    path = links.pair_page(pair.before, pair.after)
    ways = list(_ways(pair, path))
    worded = [
        (part.title, topic, told)
        for way in ways
        for part in way.parts
        for topic, lines in part.topics
        for told in lines
        if told.segments
    ]
    body = render(
        "pair.html",
        **base_context(corpus, path),
        municipality=municipality,
        pair=pair,
        ways=ways,
        worded=worded,
    )
    names = {"before": revision_name(pair.before), "after": revision_name(pair.after)}
    text = page(
        word("site.titles.pair", name=municipality.name, **names),
        body,
        description=word("site.descriptions.pair", name=municipality.full_name, **names),
        search=False,
        feed=links.municipality_feed(municipality.slug),
    )
    return {path: text}


def _ways(pair: Pair, path: str) -> Iterator[Way]:
    """The account's lines by direction, each with a number of its own."""
    numbers: dict[int, int] = {}
    for section in pair.account.sections:
        for block in section.blocks:
            for line in block.lines:
                numbers[id(line)] = len(numbers) + 1
    for direction in _DIRECTIONS:
        parts = []
        for section in pair.account.sections:
            topics = []
            for block in section.blocks:
                lines = [line for line in block.lines if line.direction is direction]
                if lines:
                    told = [_told(line, numbers[id(line)], pair, path) for line in lines]
                    topics.append((block.title.sv if block.title else "", told))
            if topics:
                parts.append(PairPart(section.title.sv, topics))
        if parts:
            count = sum(len(lines) for part in parts for _, lines in part.topics)
            yield Way(direction.value, count, parts)


def _told(line: Line, number: int, pair: Pair, path: str) -> Told:
    ids = [(provision, _address(provision, pair, path)) for provision in line.ids]
    return Told(line.sentence.sv, ids, line.segments, line.context, f"text--{number}")


def _address(provision: str, pair: Pair, path: str) -> str:
    """Where a provision stands: in the new revision if it is there, else in the old one, else nowhere."""
    for revision in (pair.after, pair.before):
        if any(known.id == provision for known in revision.provisions):
            return links.href(path, links.revision_page(revision), provision)
    return ""
