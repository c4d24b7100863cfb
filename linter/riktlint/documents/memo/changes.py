"""What changes, as the source states it and as the comparison shows it."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.changes.change import Change
from riktlint.changes.kinds import PLAIN
from riktlint.documents.blocks import Block, Bullet, Heading, Paragraph, Span, Spans, plain
from riktlint.documents.memo.front import listed
from riktlint.documents.memo.reconciling import Reconciled
from riktlint.documents.memo.subject import MemoSubject, gap
from riktlint.documents.spans import text
from riktlint.values.direction import Direction
from riktlint.views.cleaning import clean
from riktlint.wording import word, words
from riktlint.wording.phrases import running

_ARROW = " → "
_TOLD = (Direction.STRICTER, Direction.LOOSER)


def changes(subject: MemoSubject, found: Reconciled) -> Iterator[Block]:
    """The section that tells what changes, and what the proposal takes up where the present text is not known."""
    yield Heading("changes", word("memo.section.changes"), 1)
    yield from _in_short(found)
    for line in found.stated:
        tags = tuple(Span(_named(way) + " ", "strong") for way in _TOLD if way in line.directions)
        yield Bullet(f"stated:{line.stated.id}", (*tags, *text(line.stated.text)))
    vocabulary = subject.after.corpus.vocabulary
    for group in vocabulary.groups.values():
        inside = [topic for topic in vocabulary.topics_in(group.id) if topic.id in found.computed]
        if inside:
            yield Heading(f"changes:{group.id}", group.title, 2)
        for topic in inside:
            yield Heading(f"topic:{topic.id}", topic.title, 3)
            for number, change in enumerate(found.computed[topic.id]):
                yield from _change(f"topic:{topic.id}:{number}", change)
    if found.document:
        yield Heading("changes:document", word("memo.section.document"), 2)
        for number, change in enumerate(found.document):
            yield from _change(f"document:{number}", change)
    yield from _editorial(subject, found)
    yield from _taken_up(subject, found)


def _in_short(found: Reconciled) -> Iterator[Block]:
    """That nothing changes but words, if it is certain. Somebody has to tell what the comparison can't show."""
    if found.stated or found.computed:
        return
    if found.complete and not found.document:
        left = () if found.editorial else (Span(" "), gap("no_changes"))
        yield Paragraph("changes:none", (Span(word("memo.no_changes")), *left))
    elif not found.complete:
        yield Paragraph("changes:gap", (gap("changes"),))


def _change(key: str, change: Change, label: Spans = ()) -> Iterator[Block]:
    """A change in a sentence, with the wording before and after where the sentence does not hold it."""
    told = change.sentence.sv
    if change.kind.area == "unclear":
        told = word("memo.unclear")
    elif told.count(_ARROW) == 1:
        told = told.replace(_ARROW, word("memo.arrow"))
    yield Bullet(key, (*label, *_tag(change, told), *text(told)))
    if change.kind.says == PLAIN:
        return
    if change.texts:
        for side, said in zip(("memo.before", "memo.after"), change.texts, strict=True):
            yield _quoted(f"{key}:{side}", side, said)
    elif change.context:
        yield _quoted(f"{key}:context", "memo.context", change.context)


def _quoted(key: str, label: str, said: str) -> Paragraph:
    return Paragraph(key, (Span(word(label), "strong"), Span(f" ”{clean(said)}”")), "detail")


def _tag(change: Change, told: str) -> Spans:
    """Which way the change goes, unless its sentence says so."""
    said = any(stem in told.split("”")[0] for stem in words("memo")["stems"])
    if change.direction not in _TOLD or said:
        return ()
    return (Span(_named(change.direction) + " ", "strong"),)


def _named(direction: Direction) -> str:
    return word("memo.stricter" if direction is Direction.STRICTER else "memo.looser")


def _editorial(subject: MemoSubject, found: Reconciled) -> Iterator[Block]:
    """The provisions of which nothing but the wording changes, which the comparison has shown."""
    if not found.editorial:
        return
    yield Heading("changes:editorial", word("memo.section.editorial"), 2)
    yield Paragraph("changes:editorial:lead", plain(word("memo.editorial")))
    topics = subject.after.corpus.vocabulary.topics
    for number, change in enumerate(found.editorial):
        topic = topics.get(change.topic or "")
        label = (Span(f"{topic.title}: ", "strong"),) if topic else ()
        yield from _change(f"editorial:{number}", change, label)


def _taken_up(subject: MemoSubject, found: Reconciled) -> Iterator[Block]:
    """What the proposal takes up, by subject, where nobody can tell from the data what was said before."""
    if not found.now_known:
        return
    yield Heading("taken-up", word("memo.section.taken_up"), 2)
    vocabulary = subject.after.corpus.vocabulary
    for group in vocabulary.groups.values():
        titles = [running(t.title) for t in vocabulary.topics_in(group.id) if t.id in found.now_known]
        if titles:
            told = (Span(f"{group.title}: ", "strong"), Span(f"{listed(titles)}."))
            yield Bullet(f"taken-up:{group.id}", told)
