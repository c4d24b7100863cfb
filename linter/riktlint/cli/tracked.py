"""`riktlint diff` from two revisions to one document: the new guideline with tracked changes."""

from __future__ import annotations

from pathlib import Path

from riktlint.cli.documents import deliver, needs_documents_extra
from riktlint.cli.revisions import find_revision
from riktlint.environment.clock import today
from riktlint.errors import UserError
from riktlint.formats import Format
from riktlint.text import Language
from riktlint.wording import say


def write_tracked(
    before: str | None,
    after: str | None,
    chosen: Format,
    policies: Path,
    output: Path | None,
    language: Language,
) -> None:
    """Write two revisions as one document, to `output` or to a file called by the second revision.

    Raises UserError if they are not two revisions, or the file can't be written.
    """
    if before is None or after is None:
        raise UserError(say("cli.tracked_needs_two"))
    old, new = find_revision(before, policies), find_revision(after, policies)
    with needs_documents_extra():
        content = chosen.write(old, new, today())
    name = f"{new[1].id.replace('/', '-')}-andringar"
    deliver(content, chosen, name, output, language, force=False)
