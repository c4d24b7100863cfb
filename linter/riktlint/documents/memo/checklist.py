"""What to fill in, check and decide before the letter is sent: for the one who writes it, not for the board."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from riktlint.comparison.answers import answer
from riktlint.documents.blocks import Block, Bullet, Heading, Paragraph, Span, plain
from riktlint.documents.memo.front import before_the_letter
from riktlint.documents.memo.reconciling import Reconciled
from riktlint.documents.memo.subject import MemoSubject
from riktlint.documents.spans import text
from riktlint.values.direction import Direction
from riktlint.views.cleaning import clean
from riktlint.wording import word
from riktlint.wording.phrases import joined, running, sentence


def checklist(subject: MemoSubject, found: Reconciled, letter: Iterable[Block]) -> Iterator[Block]:
    """The checklist of a letter: its gaps, what the comparison could not see or judge, and what remains open."""
    yield Paragraph("lead", plain(word("memo.checklist.lead")), "notice")
    yield from _gaps(letter)
    yield from _unseen(subject, found)
    yield from _directions(subject, found)
    yield from _open(subject)
    yield from _why(subject, found)
    yield from _left_out(subject)
    yield from _sources(subject)
    before, after = subject.before.revision.id, subject.after.revision.id
    yield Paragraph(
        "colophon", plain(word("memo.checklist.colophon", before=before, after=after)), "colophon"
    )


def _gaps(letter: Iterable[Block]) -> Iterator[Block]:
    """What is left to fill in, in the letter's order."""
    spans = [span for block in letter if isinstance(block, Paragraph | Bullet) for span in block.spans]
    marked = [span.text for span in spans if span.emphasis == "gap"]
    if marked:
        yield Heading("gaps", word("memo.checklist.section.gaps"), 1)
    for number, told in enumerate(dict.fromkeys(marked)):
        yield Bullet(f"gap:{number}", plain(sentence(_inside(told)) + "."))


def _inside(marked: str) -> str:
    before, _, after = word("memo.gap", what="\n").partition("\n")
    return marked.removeprefix(before).removesuffix(after)


def _unseen(subject: MemoSubject, found: Reconciled) -> Iterator[Block]:
    """What is known on one side only or can't be told apart: it may have changed or not."""
    if found.complete:
        return
    yield Heading("unseen", word("memo.checklist.section.unseen"), 1)
    before, after = (side is None or bool(side.whole) for side in (subject.diff.before, subject.diff.after))
    if not (before and after):
        key = "after_not_whole" if before else "before_not_whole" if after else "not_whole"
        yield Paragraph("unseen:partly", plain(word(f"memo.checklist.{key}")))
    vocabulary = subject.after.corpus.vocabulary
    if found.now_known:
        yield Paragraph("unseen:known", plain(word("memo.checklist.now_known")))
    for topic in found.now_known:
        title, said = (
            vocabulary.topics[topic].title,
            answer(subject.after.revision, vocabulary.topics[topic]),
        )
        yield Bullet(f"known:{topic}", (Span(f"{title}: ", "strong"), *text(said)))
    if found.lost:
        yield Paragraph("unseen:lost", plain(word("memo.checklist.lost")))
    texts = {provision.id: provision.text for provision in subject.before.revision.provisions}
    for change in found.lost:
        known = vocabulary.topics.get(change.topic or "")
        for provision in change.before:
            quoted = Span(f"”{clean(texts.get(provision, provision))}”")
            label = Span(f"{known.title if known else change.topic}: ", "strong")
            yield Bullet(f"lost:{provision}", (label, quoted))
    if found.uncertain:
        yield Paragraph("unseen:uncertain", plain(word("memo.checklist.uncertain")))
    for number, change in enumerate(found.uncertain):
        yield Bullet(f"uncertain:{number}", text(change.sentence.sv))


def _directions(subject: MemoSubject, found: Reconciled) -> Iterator[Block]:
    """On which topics the comparison judges that more or less is asked for, and where it can't."""
    topics = subject.after.corpus.vocabulary.topics
    lists = {way: found.directed(way) for way in (Direction.STRICTER, Direction.LOOSER, Direction.UNTOLD)}
    if not any(lists.values()):
        return
    yield Heading("direction", word("memo.checklist.section.direction"), 1)
    yield Paragraph("direction:lead", plain(word("memo.checklist.direction.lead")))
    for direction, told in lists.items():
        if told:
            label = Span(word(f"memo.checklist.direction.{direction.value}") + " ", "strong")
            listed = Span(joined([running(topics[topic].title) for topic in told]) + ".")
            yield Bullet(f"direction:{direction.value}", (label, listed))


def _open(subject: MemoSubject) -> Iterator[Block]:
    """What the profile asks for and the proposal does not answer."""
    vocabulary, after = subject.after.corpus.vocabulary, subject.after
    topics = vocabulary.topics_of_profile(subject.profile)
    profile = vocabulary.profiles[subject.profile].name
    positions = {topic.id: after.revision.position_on(topic.id) or "unknown" for topic in topics}
    by_kind = {kind: [t for t in topics if positions[t.id] == kind] for kind in ("silent", "unknown")}
    yield Heading("open", word("memo.checklist.section.open"), 1)
    answered = len(topics) - sum(len(found) for found in by_kind.values())
    if answered == len(topics):
        told = word("memo.checklist.open.complete", count=len(topics), profile=profile)
        yield Paragraph("open:none", plain(told))
        return
    told = word("memo.checklist.open.lead", count=len(topics), profile=profile, answered=answered)
    yield Paragraph("open:lead", plain(told))
    for kind, found in by_kind.items():
        if found:
            own = "_official" if kind == "unknown" and after.official else ""
            yield Paragraph(f"open:{kind}", plain(word(f"memo.checklist.open.{kind}{own}")))
        for topic in found:
            yield Bullet(f"open:{topic.id}", plain(topic.question))


def _why(subject: MemoSubject, found: Reconciled) -> Iterator[Block]:
    """Why the topics that change matter, for the one who has to answer the board's questions."""
    topics = subject.after.corpus.vocabulary.topics
    if found.topics:
        yield Heading("why", word("memo.checklist.section.why"), 1)
    for topic in found.topics:
        label = Span(f"{topics[topic].title}: ", "strong")
        yield Bullet(f"why:{topic}", (label, Span(clean(topics[topic].explanation))))


def _left_out(subject: MemoSubject) -> Iterator[Block]:
    """The steps of the preparation that are the letter itself, or that may have followed on it."""
    steps = subject.after.revision.decision.preparation
    left = [step for step in steps if not before_the_letter(step, subject)]
    if left:
        yield Heading("left-out", word("memo.checklist.section.left_out"), 1)
    for number, step in enumerate(left):
        yield Bullet(f"left-out:{number}", text(step.text))


def _sources(subject: MemoSubject) -> Iterator[Block]:
    """What has been noted of the sources of the proposal, such as where they contradict themselves."""
    noted = [source for source in subject.after.revision.sources if source.note]
    if noted:
        yield Heading("sources", word("memo.checklist.section.sources"), 1)
    for source in noted:
        label = Span(f"{clean(source.title)}: ", "strong")
        yield Bullet(f"source:{source.id}", (label, *text(source.note or "")))
