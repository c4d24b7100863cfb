"""Finding the revision that a document is to be made of."""

from __future__ import annotations

from pathlib import Path

from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.operands import find_operand
from riktlint.errors import UserError
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Revision
from riktlint.output.terminal import safe
from riktlint.wording import say


def find_revision(called: str, policies: Path) -> tuple[Corpus, Revision]:
    """Return a revision with its municipality's folder as a corpus, whatever the rules say of it.

    Raises UserError if there is no such revision, or if its file or that of the municipality can't be used.
    """
    found = find_operand(called, policies)
    if not isinstance(found.part, Revision):
        raise UserError(say("cli.document_needs_revision", name=safe(called)))
    if found.folder.municipality is None:
        raise UserError(say("cli.document_needs_municipality", name=safe(called)))
    return Corpus(load_vocabulary(), {found.part.municipality: found.folder}), found.part
