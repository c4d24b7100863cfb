"""The draft of the official letter that goes before the board, from its head to its signature."""

from __future__ import annotations

from riktlint.documents.blocks import Composition, Paragraph, plain
from riktlint.documents.memo.changes import changes
from riktlint.documents.memo.ending import consequences, open_questions, proposal, repeal
from riktlint.documents.memo.front import front, matter, summary
from riktlint.documents.memo.reconciling import reconcile
from riktlint.documents.memo.subject import MemoSubject
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Revision
from riktlint.views.cleaning import clean
from riktlint.views.subject import Subject
from riktlint.wording import word


def memo_document(
    before: tuple[Corpus, Revision], after: tuple[Corpus, Revision], profile: str | None = None
) -> Composition:
    """The draft of a memo on the change from one revision to another, each with the corpus that it is read from.

    What the data does not know is a marked gap. `profile` names the topics that have to be answered, if not the
    municipality's own profile does.

    Raises KeyError if the municipality is not in the corpus, or there is no such profile.
    """
    subject = MemoSubject.of(Subject.of(*before), Subject.of(*after), profile)
    found = reconcile(subject)
    municipality = clean(subject.after.municipality.full_name)
    title = word("memo.title", title=_lowered(subject.before.title))
    colophon = word("memo.colophon", before=before[1].id, after=after[1].id)
    verified = after[1].dates.verified
    return Composition(
        title=title,
        subject=f"{word('memo.kind')}, {municipality}",
        author=municipality,
        keywords=(word("memo.kind"), municipality, before[1].id, after[1].id),
        footer=word("memo.footer", municipality=municipality),
        blocks=(
            *front(subject, title),
            *summary(subject, found),
            *matter(subject),
            *changes(subject, found),
            *repeal(subject),
            *open_questions(subject),
            *consequences(subject),
            *proposal(subject),
            Paragraph("colophon", plain(colophon), "colophon"),
        ),
        banner=word("memo.banner"),
        stamp=word("memo.stamp"),
        day=verified.earliest if verified else None,
    )


def _lowered(title: str) -> str:
    """A title inside a sentence: an abbreviation keeps its capitals."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
