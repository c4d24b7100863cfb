"""The guideline of one revision with what differs from another as tracked changes in Word."""

from __future__ import annotations

from datetime import date

from riktlint.documents.guideline.compose import guideline_document
from riktlint.documents.renames import renamed_provisions
from riktlint.documents.word.tracked import tracked
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Revision


def tracked_guideline(before: tuple[Corpus, Revision], after: tuple[Corpus, Revision], day: date) -> bytes:
    """Write the second revision as docx, its differences from the first as tracked changes of a day.

    Each revision comes with the corpus that it is read from. Accepting every change gives the text of the second
    revision's document, rejecting every change that of the first.
    """
    (old_corpus, old), (new_corpus, new) = before, after
    return tracked(
        guideline_document(old_corpus, old),
        guideline_document(new_corpus, new),
        renamed_provisions(old, new),
        day,
    )
