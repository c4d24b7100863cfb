"""The beginning of a memo: whom it is from and to, its summary, and the matter."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.documents.blocks import Block, Bullet, Heading, Paragraph, Span, Spans, Table, TableRow, plain
from riktlint.documents.memo.reconciling import Reconciled
from riktlint.documents.memo.subject import MemoSubject, gap
from riktlint.documents.spans import text
from riktlint.model.dates import PartialDate, date_words
from riktlint.values.direction import Direction
from riktlint.views.cleaning import clean, paragraphs
from riktlint.views.subject import Subject
from riktlint.wording import word
from riktlint.wording.phrases import joined, sentence


def front(subject: MemoSubject, title: str) -> Iterator[Block]:
    """Sender, title and the facts of the case."""
    yield Paragraph("sender", text(subject.after.municipality.full_name), "sender")
    yield Paragraph("title", plain(title), "title")
    yield Paragraph("banner", plain(word("memo.banner")), "banner")
    decision = subject.after.revision.decision
    recipient = sentence(subject.after.names.body(decision.body)) if _body(subject.after) else ""
    facts: list[tuple[str, Spans]] = [
        ("date", (gap("date"),)),
        ("case_number", _known(decision.case_number or "", "case_number")),
        ("officer", (gap("officer"),)),
        ("recipient", _known(recipient, "recipient")),
    ]
    yield Table(
        "head",
        word("memo.head.caption"),
        (word("documents.table.fact"), word("documents.table.content")),
        tuple(TableRow(key, (plain(word(f"memo.head.{key}")), spans)) for key, spans in facts),
        (32, 68),
        terms=True,
    )


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
        *_counted(subject, found),
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
    """Which sections change: their titles may hold an "och" of their own."""
    vocabulary = subject.after.corpus.vocabulary
    groups = {vocabulary.topics[topic].group for topic in found.topics}
    titles = [group.title.lower() for group in vocabulary.groups.values() if group.id in groups]
    if not titles:
        return [word("memo.concerns", sections=word("memo.concerns_whole"))] if found.whole else []
    plainly = len(titles) == 1 or not any(" och " in title for title in titles)
    listed = joined(titles) if plainly else f"{', '.join(titles[:-1])} samt {titles[-1]}"
    return [word("memo.concerns", sections=listed)]


def _counted(subject: MemoSubject, found: Reconciled) -> list[str]:
    lines = [line for changes in found.topics.values() for line in changes.stated]
    computed = [change for changes in found.topics.values() for change in changes.computed]
    directions = [d for line in lines for d in line.directions] + [change.direction for change in computed]
    counts = {direction.value: directions.count(direction) for direction in Direction}
    if not (found.whole or found.topics):
        unknowable = found.now_known or found.lost or not subject.both_whole
        return [word("memo.unknowable" if unknowable else "memo.no_changes")]
    said = {
        name: word(f"memo.count.{name}", points=_points(counts[name]))
        for name in ("stricter", "looser", "untold")
        if counts[name]
    }
    untold = said.pop("untold", "")
    told = [word("memo.counted", directions=joined(list(said.values())))] if said else []
    return told + ([untold] if untold else [])


def _points(count: int) -> str:
    return word("memo.point") if count == 1 else word("memo.points", count=count)


def matter(subject: MemoSubject) -> Iterator[Block]:
    """Why the guideline is revised, and how the case was prepared, as far as it is known."""
    decision = subject.after.revision.decision
    yield Heading("matter", word("memo.section.matter"), 1)
    if decision.reason:
        for number, part in enumerate(paragraphs(decision.reason)):
            yield Paragraph(f"matter:reason:{number}", text(part))
    else:
        yield Paragraph("matter:reason", (gap("reason", it=subject.before.it),))
    if not decision.preparation:
        yield Paragraph("matter:preparation", (gap("preparation"),))
        return
    yield Paragraph("matter:preparation", plain(word("memo.preparation")))
    for number, step in enumerate(decision.preparation):
        when = Span(f"{sentence(date_words(step.date).sv)}: ", "strong") if step.date else Span("")
        yield Bullet(f"preparation:{number}", (when, *text(step.text)))
