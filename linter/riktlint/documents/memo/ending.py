"""The end of a letter: what is repealed, the consequences, the proposed decision, who gets it, and who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from riktlint.documents.blocks import Block, Bullet, Heading, Paragraph, Span, Spans, plain
from riktlint.documents.memo.front import adopted, of_the_letter
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
        yield Paragraph("repeal:none", (gap("repeal_nothing"),))
        return
    told = Span(clean(word("memo.supersedes", old=_named(subject, after.supersedes))) + " ")
    yield Paragraph("repeal:superseded", (told, gap("repeal", old=subject.before.it)))


def _named(subject: MemoSubject, revision_id: str) -> str:
    found = subject.after.corpus.revision(revision_id)
    if found is None:
        return revision_id
    if found.status != "adopted":
        return clean(found.title)
    return adopted(Subject.of(subject.after.corpus, found)).replace(" antogs", ", som antogs", 1)


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

    So do "… föreslog att nämnden skulle anta …" and "Nämnden bör anta …". Only a single sentence is turned round,
    and none with an adverb that stands elsewhere in a main clause.
    """
    verbs = words("memo")["deciding"]
    for pattern in (
        rf"\S+ föreslår att (?P<who>\S+) (?P<does>{'|'.join(verbs.values())}) (?P<what>[^.]+\.)",
        rf"(?:\S+ föreslog att )?(?P<who>\S+) (?:bör|skulle) (?P<does>{'|'.join(verbs)}) (?P<what>[^.]+\.)",
    ):
        found = re.fullmatch(pattern, proposed.strip())
        if found:
            return sentence(f"{found['who']} {verbs.get(found['does'], found['does'])} {found['what']}")
    return proposed


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
    for role, title in signatories(subject).items():
        yield Paragraph(f"signature:{role}", (gap("name"), Span(f", {title}")))
    if not signatories(subject):
        yield Paragraph("signature", (gap("signature"),))


def signatories(subject: MemoSubject) -> dict[str, str]:
    """The titles of those who sign, by role: who put the letter forward, else who prepared the case, if known."""
    steps = subject.after.revision.decision.preparation
    steps = [step for step in steps if of_the_letter(step)] or steps
    named = {bearer.role for step in steps for bearer in step.bearers}
    return {role: title for role, title in words("memo")["titles"].items() if role in named}
