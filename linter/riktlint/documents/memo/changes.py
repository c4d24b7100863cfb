"""What changed and why it matters, section by section, and whether it asks for more or less."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.changes.change import Change
from riktlint.changes.kinds import PLAIN
from riktlint.comparison.answers import answer
from riktlint.documents.blocks import Block, Bullet, Heading, Paragraph, Span, Spans, plain
from riktlint.documents.memo.reconciling import Reconciled, TopicChanges
from riktlint.documents.memo.subject import MemoSubject, gap
from riktlint.documents.spans import text
from riktlint.model.vocabulary import Topic
from riktlint.values.direction import Direction
from riktlint.views.cleaning import clean
from riktlint.wording import word, words
from riktlint.wording.phrases import joined, sentence

_ARROW = " → "
_TOLD = (Direction.STRICTER, Direction.LOOSER, Direction.UNTOLD)


def changes(subject: MemoSubject, found: Reconciled) -> Iterator[Block]:
    """The sections that tell what changes."""
    yield Heading("changes", word("memo.section.changes"), 1)
    for key, whole in _partly_known(subject):
        if whole:
            yield Paragraph("changes:partly-known", plain(word(f"memo.{key}")))
    if found.whole:
        yield Heading("changes:whole", word("memo.section.whole"), 2)
        for stated in found.whole:
            yield Bullet(f"stated:{stated.id}", text(stated.text))
    vocabulary = subject.after.corpus.vocabulary
    for group in vocabulary.groups.values():
        inside = [topic for topic in vocabulary.topics_in(group.id) if topic.id in found.topics]
        if inside:
            yield Heading(f"changes:{group.id}", group.title, 2)
        for topic in inside:
            yield from _topic(topic, found.topics[topic.id])
    if found.document:
        yield Heading("changes:document", word("memo.section.document"), 2)
        for number, change in enumerate(found.document):
            yield from _change(f"document:{number}", change)
    if found.editorial:
        yield Heading("changes:editorial", word("memo.section.editorial"), 2)
        yield Paragraph("changes:editorial:lead", plain(word("memo.editorial")))
        titles = {topic.id: topic.title for topic in vocabulary.topics.values()}
        for number, change in enumerate(found.editorial):
            label = Span(f"{titles[change.topic]}: ", "strong") if change.topic in titles else Span("")
            yield from _change(f"editorial:{number}", change, (label,))
    if not (found.whole or found.topics or found.document or found.editorial):
        none = "no_changes" if subject.both_whole else "unknowable"
        yield Paragraph("changes:none", (Span(word(f"memo.{none}") + " "), gap("no_changes")))
    yield from _not_comparable(subject, found)
    yield from _directions(subject, found)


def _partly_known(subject: MemoSubject) -> Iterator[tuple[str, bool]]:
    before, after = (side is None or bool(side.whole) for side in (subject.diff.before, subject.diff.after))
    yield "not_whole", not before and not after
    yield "before_not_whole", not before and after
    yield "after_not_whole", before and not after


def _topic(topic: Topic, found: TopicChanges) -> Iterator[Block]:
    key = f"topic:{topic.id}"
    yield Heading(key, topic.title, 3)
    for line in found.stated:
        directions = [direction for direction in _TOLD if direction in line.directions]
        tags = tuple(Span(word(f"memo.{direction.value}") + " ", "strong") for direction in directions)
        yield Bullet(f"stated:{line.stated.id}", (*tags, *text(line.stated.text)))
    for number, change in enumerate(found.computed):
        yield from _change(f"{key}:{number}", change)
    yield Paragraph(f"{key}:why", (Span(word("memo.why") + " ", "strong"), Span(clean(topic.explanation))))


def _change(key: str, change: Change, label: Spans = ()) -> Iterator[Block]:
    """A change in a sentence, with the wording before and after where the sentence does not hold it."""
    told = change.sentence.sv
    if told.count(_ARROW) == 1:
        told = told.replace(_ARROW, word("memo.arrow"))
    yield Bullet(key, (*label, *_tag(change, told), *text(told)))
    if change.kind.says == PLAIN:
        return
    if change.texts:
        for side, said in zip(("before", "after"), change.texts, strict=True):
            yield _quoted(f"{key}:{side}", f"memo.{side}", said)
    elif change.context:
        yield _quoted(f"{key}:context", "memo.context", change.context)


def _quoted(key: str, label: str, said: str) -> Paragraph:
    return Paragraph(key, (Span(word(label), "strong"), Span(f" ”{clean(said)}”")), "detail")


def _tag(change: Change, told: str) -> Spans:
    """Which way the change goes, unless its sentence says so."""
    said = any(stem in told.split("”")[0] for stem in words("memo")["stems"])
    if change.direction not in _TOLD or said:
        return ()
    return (Span(word(f"memo.{change.direction.value}") + " ", "strong"),)


def _not_comparable(subject: MemoSubject, found: Reconciled) -> Iterator[Block]:
    """What is known on one side only: it may have changed or not."""
    if not found.now_known and not found.lost:
        return
    titles = {topic.id: topic.title.lower() for topic in subject.after.corpus.vocabulary.topics.values()}
    yield Heading("unseen", word("memo.section.unseen"), 2)
    if found.now_known:
        yield Paragraph("unseen:known", plain(word("memo.now_known")))
    vocabulary = subject.after.corpus.vocabulary
    for topic in found.now_known:
        said = answer(subject.after.revision, vocabulary.topics[topic])
        yield Bullet(f"known:{topic}", (Span(f"{sentence(titles[topic])}: ", "strong"), *text(said)))
    if found.lost:
        yield Paragraph("unseen:lost", (Span(word("memo.lost") + " "), gap("remaining")))
    texts = {provision.id: provision.text for provision in subject.before.revision.provisions}
    for change in found.lost:
        topic = sentence(titles.get(change.topic or "", change.topic or ""))
        for provision in change.before:
            quoted = Span(f"”{clean(texts.get(provision, provision))}”")
            yield Bullet(f"lost:{provision}", (Span(f"{topic}: ", "strong"), quoted))


def _directions(subject: MemoSubject, found: Reconciled) -> Iterator[Block]:
    titles = {topic.id: topic.title.lower() for topic in subject.after.corpus.vocabulary.topics.values()}
    lists = {direction: found.directed(direction) for direction in _TOLD}
    known = subject.both_whole and not found.now_known and not found.lost
    if not any(lists.values()) and not known:
        return
    yield Heading("direction", word("memo.section.direction"), 1)
    if not any(lists.values()):
        yield Paragraph("direction:none", plain(word("memo.direction.none")))
        return
    yield Paragraph("direction:lead", plain(word("memo.direction.lead")))
    for direction, topics in lists.items():
        if topics:
            label = Span(word(f"memo.direction.{direction.value}") + " ", "strong")
            listed = Span(joined([titles[topic] for topic in topics]) + ".")
            yield Bullet(f"direction:{direction.value}", (label, listed))
