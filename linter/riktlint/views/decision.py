"""The decision: the box with its facts, and how it came about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from riktlint.model.dates import PartialDate, date_words
from riktlint.model.revision import Motion, Preparation, Statement
from riktlint.views.cleaning import clean, paragraphs
from riktlint.views.provisions import fact, note_fact
from riktlint.views.shapes import DecisionBox, Entry, Fact, Line, Part, Section
from riktlint.views.subject import Subject
from riktlint.views.titles import label_without_year, titled
from riktlint.wording import word
from riktlint.wording.phrases import joined, sentence


def decision_box(subject: Subject) -> DecisionBox:
    """The facts of a revision's decision, those that no source shows marked as unknown."""
    status = subject.revision.status
    return DecisionBox(
        word("guideline.title.decision"),
        status,
        word(f"model.status.{status}.label"),
        " ".join(_status(subject)),
        (*_what(subject), *_decided(subject), *_validity(subject), *_relations(subject), *_ours(subject)),
        subject.reference(subject.revision.decision.source),
    )


def _status(subject: Subject) -> Iterator[str]:
    """What is to be said of the status, and whether the revision still counts."""
    revision = subject.revision
    outcome, dates = revision.decision.outcome, revision.dates
    if revision.status != "adopted" and outcome in ("rejected", "referred_back"):
        yield word(f"guideline.state.{outcome}")
    elif not subject.official:
        yield word(f"model.status.{revision.status}.text")
    if (repealed_by := subject.folder.repealing(revision)) is not None:
        yield word("guideline.state.repealed", other=clean(titled(repealed_by)))
    elif (successor := subject.folder.successor(revision)) is not None:
        yield word("guideline.state.superseded", other=clean(titled(successor)))
    elif revision.status == "adopted" and dates.in_force_until:
        yield word("guideline.state.ended", day=day_text(dates.in_force_until))
    elif revision.status == "adopted" and dates.in_force_from:
        yield word("guideline.state.in_force", day=day_text(dates.in_force_from))


def _what(subject: Subject) -> Iterator[Fact]:
    revision = subject.revision
    yield fact("document", subject.title)
    yield fact("document_type", word(f"model.document_type.{revision.document_type}"))
    if revision.decision.outcome != "unknown":
        yield fact("outcome", sentence(word(f"model.outcome.{revision.decision.outcome}")))


def _decided(subject: Subject) -> Iterator[Fact]:
    decision = subject.revision.decision
    body = decision.body if decision.body != "unknown" else None
    yield _known(
        subject,
        "to_decide" if subject.undecided else "decided_by",
        sentence(subject.names.body(body)) if body else "",
    )
    yield _known(subject, "decided", day_text(decision.date))
    if decision.date is None and decision.not_before:
        yield fact("not_before", day_text(decision.not_before))
    year = label_without_year(subject.revision)
    if year:
        yield fact("label", word("model.source_says.label_is_no_year", year=year))
    yield _known(subject, "section", decision.section or "")
    yield _known(subject, "case_number", decision.case_number or "")


def _validity(subject: Subject) -> Iterator[Fact]:
    dates = subject.revision.dates
    yield _known(subject, "in_force_from", day_text(dates.in_force_from))
    if dates.in_force_until:
        yield fact("in_force_until", day_text(dates.in_force_until))
    if dates.published:
        yield fact("published", day_text(dates.published))
    if dates.review_due:
        yield fact("review_due", day_text(dates.review_due))
    bearers = [
        bearer for provision in subject.revision.provisions_on("review") for bearer in provision.bearers
    ]
    responsible = list(dict.fromkeys(subject.names.bearer(bearer) for bearer in bearers))
    if responsible:
        yield fact("responsible", sentence(joined(responsible)))


def _relations(subject: Subject) -> Iterator[Fact]:
    revision = subject.revision
    if revision.supersedes:
        label = word("guideline.fact.to_supersede" if subject.undecided else "guideline.fact.supersedes")
        yield Fact("supersedes", label, (subject.revision_line(revision.supersedes),))
    if revision.decision.repeals:
        label = word("guideline.fact.to_repeal" if subject.undecided else "guideline.fact.repeals")
        yield Fact("repeals", label, tuple(map(subject.revision_line, revision.decision.repeals)))
    successor = subject.folder.successor(revision)
    if successor:
        label = word("guideline.fact.superseded_by")
        yield Fact("superseded_by", label, (subject.revision_line(successor.id),))


def _ours(subject: Subject) -> Iterator[Fact]:
    dates = subject.revision.dates
    if dates.recorded:
        yield fact("recorded", day_text(dates.recorded))
    if dates.verified:
        yield fact("verified", day_text(dates.verified))
    yield from note_fact(subject.revision.decision.note)


def day_text(day: PartialDate | None) -> str:
    """A day as it is read aloud, or nothing where it is unknown."""
    return date_words(day).sv if day else ""


def _known(subject: Subject, key: str, text: str) -> Fact:
    if text:
        return fact(key, text)
    to_come = subject.official and subject.undecided
    words = word("guideline.after_decision" if to_come else "guideline.unknown")
    return Fact(key, word(f"guideline.fact.{key}"), ((Part(words),),), "to_come" if to_come else "unknown")


def matter(subject: Subject) -> Section:
    """How the decision came about: reasons, preparation, motions, and what was said of it."""
    decision = subject.revision.decision
    adopted = decision.outcome == "adopted"
    parts = (
        _section("reason", texts=paragraphs(decision.reason or "")),
        _section("proposed_decision", texts=paragraphs(decision.proposed_decision or "")),
        _section("preparation", entries=[_step(subject, n, s) for n, s in enumerate(decision.preparation)]),
        _section("motions", entries=[_motion(subject, motion) for motion in decision.motions]),
        _section("reservations", entries=_spoken(subject, "reservation", decision.reservations)),
        _section("statements", entries=_spoken(subject, "statement", decision.statements)),
        _section("consequences", entries=_consequences(subject)),
        _section("documents", texts=map(clean, decision.documents)),
        _section("distribution", texts=paragraphs(decision.distribution or "")),
    )
    return Section(
        "matter",
        "avsnitt--beslut",
        word("guideline.title.matter_adopted" if adopted else "guideline.title.matter"),
        sections=tuple(part for part in parts if part.texts or not part.empty),
    )


def _section(key: str, *, texts: Iterable[str] = (), entries: Iterable[Entry] = ()) -> Section:
    kept = tuple(text for text in texts if text)
    return Section(f"matter:{key}", "", word(f"guideline.title.{key}"), texts=kept, entries=tuple(entries))


def _step(subject: Subject, number: int, step: Preparation) -> Entry:
    by = [sentence(subject.names.body(step.body))] if step.body else []
    by += [subject.names.bearers(step.bearers)] if step.bearers else []
    when = [text for text in (day_text(step.date), step.section or "") if text]
    return Entry(
        f"preparation:{number}",
        "",
        (Part(clean(", ".join(dict.fromkeys([*by, *when])))),) if by or when else (),
        (),
        tuple(paragraphs(step.text)),
        source=subject.reference(step.source),
    )


def _motion(subject: Subject, motion: Motion) -> Entry:
    return Entry(
        f"motion:{motion.id}",
        f"yrkande--{motion.id}",
        (Part(subject.names.spokesperson(motion.by)), *_about(subject, motion.topics)),
        (word(f"model.motion_kind.{motion.kind}"), word(f"model.motion_outcome.{motion.outcome}")),
        tuple(paragraphs(motion.asked)),
        source=subject.reference(motion.source),
    )


def _spoken(subject: Subject, kind: str, statements: list[Statement]) -> Iterator[Entry]:
    for number, statement in enumerate(statements):
        yield Entry(
            f"{kind}:{number}",
            "",
            (
                Part(subject.names.spokesperson(statement.by)),
                *_about(subject, [statement.topic] if statement.topic else []),
            ),
            (),
            tuple(paragraphs(statement.text)),
            source=subject.reference(statement.source),
        )


def _consequences(subject: Subject) -> Iterator[Entry]:
    for number, consequence in enumerate(subject.revision.decision.consequences):
        yield Entry(
            f"consequence:{number}",
            "",
            (Part(clean(sentence(", ".join(consequence.areas)))),),
            (word(f"model.effect.{consequence.effect}"),),
            tuple(paragraphs(consequence.text)) if consequence.text else (),
            source=subject.reference(consequence.source),
        )


def _about(subject: Subject, topic_ids: list[str]) -> Line:
    """The topics that something is about, after the word for that, each leading to its topic."""
    known = subject.corpus.vocabulary.topics
    topics = [known[topic_id] for topic_id in topic_ids if topic_id in known]
    parts = ((Part(", "), Part(topic.title.lower(), "topic", topic.id)) for topic in topics)
    listed = tuple(chain.from_iterable(parts))
    return (Part(f" {word('guideline.about')} "), *listed[1:]) if listed else ()
