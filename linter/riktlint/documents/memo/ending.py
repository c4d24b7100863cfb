"""The end of a memo: what is repealed, what remains open, consequences, the proposed decision, and to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from riktlint.documents.blocks import Block, Bullet, Heading, Paragraph, Span, Spans, plain
from riktlint.documents.memo.front import adopted
from riktlint.documents.memo.subject import MemoSubject, gap
from riktlint.documents.spans import text
from riktlint.model.dates import date_words
from riktlint.views.cleaning import clean
from riktlint.views.subject import Subject
from riktlint.wording import word, words
from riktlint.wording.phrases import sentence


def repeal(subject: MemoSubject) -> Iterator[Block]:
    """What is repealed or superseded, with its decision."""
    after = subject.after.revision
    yield Heading("repeal", word("memo.section.repeal"), 1)
    for repealed in after.decision.repeals:
        label = Span(word("memo.repeals") + " ", "strong")
        yield Bullet(f"repeal:{repealed}", (label, *text(_named(subject, repealed) + ".")))
    if after.decision.repeals:
        return
    if not after.supersedes:
        nothing = Span(word("memo.nothing_superseded") + " ")
        yield Paragraph("repeal:none", (nothing, gap("repeal_nothing")))
        return
    told = Span(clean(word("memo.supersedes", old=_named(subject, after.supersedes))) + " ")
    yield Paragraph("repeal:superseded", (told, gap("repeal", old=subject.before.it)))


def _named(subject: MemoSubject, revision_id: str) -> str:
    found = subject.after.corpus.revision(revision_id)
    if found is None or found.status != "adopted":
        return subject.after.called(revision_id)
    return adopted(Subject.of(subject.after.corpus, found)).replace(" antogs", ", som antogs", 1)


def open_questions(subject: MemoSubject) -> Iterator[Block]:
    """What the profile asks for and the proposal does not answer."""
    vocabulary, after = subject.after.corpus.vocabulary, subject.after
    topics = vocabulary.topics_of_profile(subject.profile)
    profile = vocabulary.profiles[subject.profile].name
    positions = {topic.id: after.revision.position_on(topic.id) or "unknown" for topic in topics}
    by_kind = {kind: [t for t in topics if positions[t.id] == kind] for kind in ("silent", "unknown")}
    yield Heading("open", word("memo.section.open"), 1)
    answered = len(topics) - sum(len(found) for found in by_kind.values())
    if answered == len(topics):
        yield Paragraph("open:none", plain(word("memo.open.complete", count=len(topics), profile=profile)))
        return
    lead = word("memo.open.lead", count=len(topics), profile=profile, answered=answered)
    yield Paragraph("open:lead", (Span(lead + " "), gap("open")))
    for kind, found in by_kind.items():
        if found:
            own = "_official" if kind == "unknown" and after.official else ""
            yield Paragraph(f"open:{kind}", plain(word(f"memo.open.{kind}{own}")))
        for topic in found:
            yield Bullet(f"open:{topic.id}", plain(topic.question))


def consequences(subject: MemoSubject) -> Iterator[Block]:
    """What the case says of consequences, and what has to be judged."""
    found = subject.after.revision.decision.consequences
    economy = word("memo.economy")
    told = {area.casefold(): consequence for consequence in found for area in consequence.areas}
    yield Heading("consequences", word("memo.section.consequences"), 1)
    yield Heading("consequences:general", word("memo.section.general"), 2)
    for number, consequence in enumerate(found):
        areas = [clean(area) for area in consequence.areas if area.casefold() != economy]
        if areas:
            spans = (
                Span(sentence(", ".join(areas)) + ": ", "strong"),
                *_effect(consequence.effect, consequence.text),
            )
            yield Bullet(f"consequence:{number}", spans)
    for area in words("memo")["areas"]:
        if area not in told:
            label = Span(sentence(area) + ": ", "strong")
            yield Bullet(f"consequence:{area}", (label, gap("effect", area=area)))
    yield Heading("consequences:economic", word("memo.section.economic"), 2)
    known = told.get(economy)
    spans = _effect(known.effect, known.text) if known else (gap("effect", area=economy),)
    yield Paragraph("consequences:economy", spans)


def _effect(effect: str, told: str | None) -> Spans:
    return text(told or word(f"memo.effect.{effect}"))


def _as_decided(proposed: str) -> str:
    """A proposal as the board's decision: "Förvaltningen föreslår att nämnden antar …" becomes "Nämnden antar …".

    Only a single sentence is turned round, and none with an adverb that stands elsewhere in a main clause.
    """
    found = re.fullmatch(
        r"\S+ föreslår att (\S+ (?:antar|beslutar|godkänner|fastställer) [^.]+\.)", proposed.strip()
    )
    return sentence(found[1]) if found else proposed


def proposal(subject: MemoSubject) -> Iterator[Block]:
    """The proposed decision, what it rests on, and who gets it."""
    after, decision = subject.after, subject.after.revision.decision
    yield Heading("proposal", word("memo.section.proposal"), 1)
    if decision.proposed_decision:
        yield Paragraph("proposal:text", text(_as_decided(decision.proposed_decision)))
    else:
        body = after.names.body(decision.body) if decision.body and decision.body != "unknown" else ""
        who: Span = Span(sentence(clean(body))) if body else gap("recipient")
        yield Paragraph("proposal:text", (who, Span(word("memo.adopts", title=after.title))))
    start = after.revision.dates.in_force_from
    if start is None or not start.day:
        yield Paragraph("proposal:in-force", (gap("in_force", it=after.it),))
    else:
        told = word("memo.applies", it=sentence(after.it), day=date_words(start).sv)
        yield Paragraph("proposal:in-force", plain(told))
    yield Heading("documents", word("memo.section.documents"), 1)
    for number, document in enumerate(decision.documents):
        yield Bullet(f"documents:{number}", text(document))
    if not decision.documents:
        yield Paragraph("documents:gap", (gap("documents"),))
    yield Heading("distribution", word("memo.section.distribution"), 1)
    known = decision.distribution
    yield Paragraph("distribution:text", text(known) if known else (gap("distribution"),))
    yield Paragraph("signature:sender", text(after.municipality.full_name), "signature")
    yield Paragraph("signature", (gap("signature"),))
