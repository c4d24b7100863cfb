"""Which fields of the model are prose: running Swedish text that a reader reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import filterfalse

from riktlint.model.municipality import ChannelRegister, Municipality
from riktlint.model.place import Place
from riktlint.model.revision import Decision, Revision
from riktlint.model.sources import Source

_RUN = re.compile(r"[\w-]+")

Texts = Iterator[tuple[str, Place, tuple[str | int, ...]]]
"""Texts, each with the place of the part that it belongs to and the path from there to it: a place of its own for each
is made where it is wanted."""


@dataclass(frozen=True, slots=True)
class Prose:
    """The texts of one file, and what is asked of them together before they are read one by one.

    `together` holds them all, a line each; `words` is that split at blanks, `distinct` every such word once, and
    `odd` those of them that hold something else than letters. `runs` are also the runs of letters, digits and
    hyphens in these. `most_blanks` is the number of blanks in the text that has most of them.
    """

    texts: list[tuple[str, Place, tuple[str | int, ...]]]
    together: str
    words: list[str]
    distinct: frozenset[str]
    odd: list[str]
    runs: frozenset[str]
    most_blanks: int

    @classmethod
    def of(cls, texts: Texts) -> Prose:
        """Gather the texts of a file."""
        gathered = list(texts)
        together = "\n".join([text for text, _, _ in gathered])
        words = together.split()
        distinct = frozenset(words)
        odd = list(filterfalse(str.isalpha, distinct))
        runs = distinct.union(_RUN.findall(" ".join(odd)))
        blanks = max([text.count(" ") for text, _, _ in gathered], default=0)
        return cls(gathered, together, words, distinct, odd, runs, blanks)


def municipality_prose(municipality: Municipality) -> Texts:
    """The texts of a municipality's file, with their places."""
    yield from _fields(municipality, "note")
    yield from _fields(municipality.channel_list, "note")
    for unit in municipality.units:
        yield from _fields(unit, "note")
    yield from _sources(municipality.sources)


def register_prose(register: ChannelRegister) -> Texts:
    """The texts of a channel register, with their places."""
    yield from _fields(register, "note")
    for channel in register.channels:
        yield from _fields(channel, "purpose", "note")
    yield from _sources(register.sources)


def revision_prose(revision: Revision) -> Texts:
    """The texts of a revision, with their places."""
    yield from _fields(revision, "summary")
    yield from _decision(revision.decision)
    yield from _sources(revision.sources)
    for change in revision.stated_changes:
        yield from _fields(change, "text")
    for position in revision.positions.values():
        if position.answer is not None:
            yield position.answer, position.place, ("answer",)
        if position.reason is not None:
            yield position.reason, position.place, ("reason",)
    for provision in revision.provisions:
        yield provision.text, provision.place, ("text",)
        for number, condition in enumerate(provision.conditions):
            yield condition, provision.place, ("conditions", number)
        if provision.note is not None:
            yield provision.note, provision.place, ("note",)
    for content in revision.described_contents:
        yield from _fields(content, "text", "note")
    for erratum in revision.errata:
        yield from _fields(erratum, "text")


def _decision(decision: Decision) -> Texts:
    yield from _fields(decision, "proposed_decision", "reason", "note")
    for step in decision.preparation:
        yield from _fields(step, "text")
    for motion in decision.motions:
        yield from _fields(motion, "asked")
    for statement in (*decision.reservations, *decision.statements):
        yield from _fields(statement, "text")
    for consequence in decision.consequences:
        yield from _fields(consequence, "text")


def _sources(sources: Iterable[Source]) -> Texts:
    for source in sources:
        yield from _fields(source, "note")


def _fields(part: object, *names: str) -> Texts:
    for name in names:
        text = getattr(part, name)
        if text is not None:
            yield text, part.place, (name,)  # type: ignore[attr-defined]
