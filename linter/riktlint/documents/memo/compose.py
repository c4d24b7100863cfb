"""The draft of the official letter that goes before the board, and the checklist of the one who sends it."""

from __future__ import annotations

from dataclasses import dataclass

from riktlint.documents.blocks import Block, Composition, Paragraph, plain
from riktlint.documents.memo.changes import changes
from riktlint.documents.memo.checklist import checklist
from riktlint.documents.memo.ending import consequences, proposal, repeal
from riktlint.documents.memo.front import front, matter, summary
from riktlint.documents.memo.reconciling import reconcile
from riktlint.documents.memo.subject import MemoSubject
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Revision
from riktlint.views.cleaning import clean
from riktlint.views.subject import Subject
from riktlint.wording import word


@dataclass(frozen=True, slots=True)
class Memo:
    """A letter as it is sent when its gaps are filled, and what to check before."""

    letter: Composition
    checklist: Composition


def memo_of(
    before: tuple[Corpus, Revision], after: tuple[Corpus, Revision], profile: str | None = None
) -> Memo:
    """Draft a letter on the change from one revision to another, each with the corpus that it is read from.

    What the board needs and the data does not know is a marked gap. What the data can't tell or judge stands in the
    checklist, never in the letter. `profile` names the topics that have to be answered, if not the municipality's
    own profile does.

    Raises KeyError if the municipality is not in the corpus, or there is no such profile.
    """
    subject = MemoSubject.of(Subject.of(*before), Subject.of(*after), profile)
    found = reconcile(subject)
    about = word("memo.about", title=_lowered(subject.before.title))
    title = word("memo.title", about=about)
    letter = (
        *front(subject, title),
        *summary(subject, found),
        *matter(subject),
        *changes(subject, found),
        *repeal(subject),
        *consequences(subject),
        *proposal(subject),
    )
    heading = Paragraph("title", plain(word("memo.checklist.title", about=about)), "title")
    return Memo(
        _composed(subject, title, word("memo.kind"), letter),
        _composed(
            subject,
            word("memo.checklist.title", about=about),
            word("memo.checklist.kind"),
            (heading, *checklist(subject, found, letter)),
        ),
    )


def _composed(subject: MemoSubject, title: str, kind: str, blocks: tuple[Block, ...]) -> Composition:
    municipality = clean(subject.after.municipality.full_name)
    verified = subject.after.revision.dates.verified
    return Composition(
        title=title,
        subject=f"{kind}, {municipality}",
        author=municipality,
        keywords=(kind, municipality, subject.before.revision.id, subject.after.revision.id),
        footer=word("memo.footer", municipality=municipality, kind=kind),
        blocks=blocks,
        day=verified.earliest if verified else None,
    )


def _lowered(title: str) -> str:
    """A title inside a sentence: an abbreviation keeps its capitals."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
