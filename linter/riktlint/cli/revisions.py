"""Finding the revision that a document is to be made of."""

from __future__ import annotations

from pathlib import Path

from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.operands import OperandError, find_operand
from riktlint.cli.exits import CommandError
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Revision
from riktlint.reports.terminal import safe
from riktlint.wording import say


def find_revision(called: str, policies: Path) -> tuple[Corpus, Revision]:
    """Return a revision with its municipality's folder as a corpus, whatever the rules say of it.

    Raises CommandError if there is no such revision, or if its file or that of the municipality can't be used.
    """
    try:
        found = find_operand(called, policies)
    except OperandError as error:
        raise CommandError(error.message) from error
    if not isinstance(found.part, Revision):
        raise CommandError(say("cli.document_needs_revision", name=safe(called)))
    if found.folder.municipality is None:
        raise CommandError(say("cli.document_needs_municipality", name=safe(called)))
    return Corpus(load_vocabulary(), {found.part.municipality: found.folder}), found.part
