"""The table on the first page: what was decided, by whom, when, and what it replaces."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.documents.blocks import Row, Span, Spans, Table
from riktlint.documents.guideline.subject import Subject, text
from riktlint.model.revision import Revision
from riktlint.views.titles import revision_name
from riktlint.wording import word
from riktlint.wording.phrases import date_words, joined, sentence

_NOT_YET = ("draft", "proposed")


def decision_box(subject: Subject) -> Table:
    """The facts of a revision's decision, those that no source shows marked as unknown."""
    rows = [*_what(subject), *_decision(subject), *_validity(subject), *_relations(subject), *_end(subject)]
    return Table(
        "decision",
        word("documents.table.decision"),
        (word("documents.table.fact"), word("documents.table.content")),
        tuple(Row(key, (text(word(f"documents.fact.{key}")), spans)) for key, spans in rows),
        (32, 68),
        terms=True,
    )


Facts = Iterator[tuple[str, Spans]]


def _what(subject: Subject) -> Facts:
    revision = subject.revision
    yield "document_type", text(word(f"model.document_type.{revision.document_type}"))
    status = word(f"model.status.{revision.status}.label")
    yield "status", text(status)
    outcome = revision.decision.outcome
    if outcome in ("referred_back", "rejected"):
        yield "outcome", text(sentence(word(f"model.outcome.{outcome}")))


def _decision(subject: Subject) -> Facts:
    decision = subject.revision.decision
    body = decision.body if decision.body != "unknown" else None
    decided = "to_decide" if subject.revision.status in _NOT_YET else "decided_by"
    yield decided, _known(subject, sentence(subject.names.body(body)) if body else "")
    yield "decided", _known(subject, date_words(decision.date).sv if decision.date else "")
    yield "section", _known(subject, decision.section or "")
    yield "case_number", _known(subject, decision.case_number or "")


def _validity(subject: Subject) -> Facts:
    dates = subject.revision.dates
    yield "in_force_from", _known(subject, date_words(dates.in_force_from).sv if dates.in_force_from else "")
    for key, day in (
        ("in_force_until", dates.in_force_until),
        ("published", dates.published),
        ("review_due", dates.review_due),
    ):
        if day:
            yield key, text(date_words(day).sv)
    bearers = [
        bearer for provision in subject.revision.provisions_on("review") for bearer in provision.bearers
    ]
    responsible = list(dict.fromkeys(subject.names.bearer(bearer) for bearer in bearers))
    if responsible:
        yield "responsible", text(sentence(joined(responsible)))


def _relations(subject: Subject) -> Facts:
    revision = subject.revision
    proposed = revision.status in _NOT_YET
    if revision.supersedes:
        named = named_revision(subject, revision.supersedes)
        yield "to_supersede" if proposed else "supersedes", text(named)
    if revision.decision.repeals:
        named = joined([named_revision(subject, repealed) for repealed in revision.decision.repeals])
        yield "to_repeal" if proposed else "repeals", text(named)
    successor = subject.folder.successor(revision)
    if successor:
        yield "superseded_by", text(_title(successor))


def _end(subject: Subject) -> Facts:
    if subject.revision.decision.note:
        yield "note", text(subject.revision.decision.note)


def named_revision(subject: Subject, revision_id: str) -> str:
    """A revision's title and name, or its id where it is not in the corpus."""
    found = subject.corpus.revision(revision_id)
    return _title(found) if found else revision_id


def _title(revision: Revision) -> str:
    return f"{revision.title} ({revision_name(revision)})"


def _known(subject: Subject, value: str) -> Spans:
    if value:
        return text(value)
    if subject.official and subject.revision.status in _NOT_YET:
        return (Span(word("documents.after_decision"), "gap"),)
    return (Span(f"{word('documents.unknown')}. {word('documents.not_shown')}", "unknown"),)
