"""The beginning of a memo: whom it is from and to, its summary, and the matter."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.documents.blocks import Block, Bullet, Heading, Paragraph, Span, Spans, plain
from riktlint.documents.memo.reconciling import Reconciled
from riktlint.documents.memo.subject import MemoSubject, gap
from riktlint.documents.spans import text
from riktlint.model.dates import PartialDate, date_words
from riktlint.model.revision import Preparation
from riktlint.values.direction import Direction
from riktlint.views.cleaning import clean, paragraphs
from riktlint.views.subject import Subject
from riktlint.wording import word
from riktlint.wording.phrases import joined, number_words, sentence


def front(subject: MemoSubject, title: str) -> Iterator[Block]:
    """Sender, title and the facts of the case."""
    yield Paragraph("sender", text(subject.after.municipality.full_name), "sender")
    yield Paragraph("title", plain(title), "title")
    decision = subject.after.revision.decision
    body = _body(subject.after)
    recipient = sentence(subject.after.names.body(body)) if body else ""
    facts: list[tuple[str, Spans]] = [
        ("date", (gap("date"),)),
        ("case_number", _known(decision.case_number or "", "case_number")),
        ("officer", (gap("officer"),)),
        ("recipient", _known(recipient, "recipient")),
    ]
    for key, spans in facts:
        yield Paragraph(f"head:{key}", (Span(word(f"memo.head.{key}") + " ", "strong"), *spans))


def _known(value: str, what: str) -> Spans:
    return text(value) if value else (gap(what),)


def _body(side: Subject) -> str | None:
    body = side.revision.decision.body
    return body if body and body != "unknown" else None


def summary(subject: MemoSubject, found: Reconciled) -> Iterator[Block]:
    """The summary: what is in use, what is proposed, what it concerns, and the proposal to decide."""
    yield Heading("summary", word("memo.section.summary"), 1)
    sentences = [
        adopted(subject.before) + ".",
        word("memo.now_proposed_same")
        if subject.after.title.startswith(subject.before.title)
        else word("memo.now_proposed", title=subject.after.title),
        *_concerned(subject, found),
        *_counted(found),
    ]
    yield Paragraph("summary:text", plain(" ".join(sentences)))
    proposed = subject.after.revision.decision.proposed_decision
    yield Paragraph("summary:proposal", text(proposed) if proposed else (gap("proposal"),))


def adopted(side: Subject) -> str:
    """When and by whom a guideline was adopted, as far as it is known, without a full stop."""
    revision = side.revision
    if revision.status != "adopted":
        return word("memo.earlier", title=side.title)
    body, decision = _body(side), revision.decision
    start = (
        word("memo.adopted_by", title=side.title, body=side.names.body(body))
        if body
        else word("memo.adopted", title=side.title)
    )
    details = [clean(part) for part in (decision.section, decision.case_number) if part]
    told = word("memo.details", details=", ".join(details)) if details else ""
    return start + _when(decision.date) + told


def _when(day: PartialDate | None) -> str:
    if day is None:
        return ""
    if day.day:
        return word("memo.on_day", day=date_words(day).sv)
    return word("memo.in_time", time=date_words(day).sv) if day.month else word("memo.in_year", year=day.year)


def _concerned(subject: MemoSubject, found: Reconciled) -> list[str]:
    """Which sections change."""
    vocabulary = subject.after.corpus.vocabulary
    groups = {vocabulary.topics[topic].group for topic in found.topics}
    titles = [group.title.lower() for group in vocabulary.groups.values() if group.id in groups]
    if not titles:
        return [word("memo.concerns", sections=word("memo.concerns_whole"))] if found.stated else []
    return [word("memo.concerns", sections=listed(titles))]


def listed(titles: list[str]) -> str:
    """Titles as in running text, where one of them may hold an "och" of its own."""
    plainly = len(titles) == 1 or not any(" och " in title for title in titles)
    return joined(titles) if plainly else f"{', '.join(titles[:-1])} samt {titles[-1]}"


def _counted(found: Reconciled) -> list[str]:
    """On how many points the letter tells that more or less is asked for, or that the meaning may have changed."""
    computed = [change for changes in found.computed.values() for change in changes]
    directions = [d for line in found.stated for d in line.directions] + [c.direction for c in computed]
    if not found.in_substance:
        return [word("memo.no_changes")] if found.complete else []
    said = [
        word(f"memo.count.{direction.value}", points=_points(directions.count(direction)))
        for direction in (Direction.STRICTER, Direction.LOOSER)
        if direction in directions
    ]
    unclear = sum(change.kind.area == "unclear" for change in computed)
    return [
        *([word("memo.counted", directions=joined(said))] if said else []),
        *([word("memo.count.unclear", points=_points(unclear))] if unclear else []),
    ]


def _points(count: int) -> str:
    return word("memo.point") if count == 1 else word("memo.points", count=number_words(count).sv)


def matter(subject: MemoSubject) -> Iterator[Block]:
    """Why the guideline is revised, and how the case was prepared, as far as it is known."""
    decision = subject.after.revision.decision
    yield Heading("matter", word("memo.section.matter"), 1)
    if decision.reason:
        for number, part in enumerate(paragraphs(decision.reason)):
            yield Paragraph(f"matter:reason:{number}", text(part))
    else:
        yield Paragraph("matter:reason", (gap("reason", it=subject.before.it),))
    steps = [step for step in decision.preparation if before_the_letter(step, subject)]
    if not steps:
        yield Paragraph("matter:preparation", (gap("preparation"),))
    elif any(step.date for step in steps):
        for number, step in enumerate(steps):
            when = Span(f"{sentence(date_words(step.date).sv)}: ", "strong") if step.date else Span("")
            yield Bullet(f"preparation:{number}", (when, *text(step.text)))
    else:
        yield Paragraph("matter:preparation", text(" ".join(step.text for step in steps)))


def before_the_letter(step: Preparation, subject: MemoSubject) -> bool:
    """Whether a step came before the letter. Of a case that is decided, what a body did may have followed on it."""
    return not of_the_letter(step) and (step.body is None or subject.after.undecided)


def of_the_letter(step: Preparation) -> bool:
    """Whether a step of the preparation is the letter itself: that it was signed or put forward."""
    return word("memo.letter") in step.text.casefold()
