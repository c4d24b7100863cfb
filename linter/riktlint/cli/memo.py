"""`riktlint memo`."""

from __future__ import annotations

from pathlib import Path

import click

from riktlint.cli.app import language_option
from riktlint.cli.documents import deliver, force_option, named, needs_documents_extra, output_option
from riktlint.cli.forms import form_of
from riktlint.cli.help import Command
from riktlint.cli.revisions import find_revision
from riktlint.cli.scaffolding import policies_of, policies_option, settings_at
from riktlint.errors import UserError
from riktlint.formats import MEMOS, Format
from riktlint.output.files import stays, write
from riktlint.output.streams import warn
from riktlint.text import Language
from riktlint.wording import say

_CHECKLIST = "-checklista"


@click.command(cls=Command)
@click.argument("before")
@click.argument("after")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(MEMOS)),
)
@click.option(
    "--profile",
    type=click.Choice(["minimum", "recommended", "complete"]),
)
@output_option
@force_option
@policies_option
@language_option
def command(
    before: str,
    after: str,
    form: str | None,
    profile: str | None,
    output: Path | None,
    force: bool,
    policies_folder: Path | None,
    lang: Language,
) -> None:
    """Draft the official letter (tjänsteskrivelse) on a revision.

    A revision is an id such as lekeberg/2016, a municipality (its current revision), a file or a file in git
    (main:policies/…). The letter is in Swedish. What the policies do not tell is marked «FYLL I: …», and what to
    check is written to a checklist beside it.
    """
    from riktlint.documents.memo.compose import memo_of

    chosen = form_of(MEMOS, form, output)
    settings = settings_at(Path())
    policies = policies_of(settings, Path.cwd(), policies_folder)
    one, other = find_revision(before, policies.folder), find_revision(after, policies.folder)
    old, new = one[1], other[1]
    if old.municipality != new.municipality:
        raise UserError(say("cli.memo_two_municipalities", before=old.id, after=new.id))
    if old.id == new.id:
        raise UserError(say("cli.memo_same", name=old.id))
    name = f"{new.id.replace('/', '-')}-tjansteskrivelse"
    beside = _beside(chosen, name, output, force=force)
    memo = memo_of(one, other, profile)
    with needs_documents_extra():
        letter, checklist = chosen.write(memo.letter), chosen.write(memo.checklist)
    deliver(letter, chosen, name, output, lang, force=force)
    if beside is None:
        warn(say("cli.checklist_needs_file").in_language(lang))
    else:
        write(beside, checklist)
        warn(say("cli.checklist_written", path=beside).in_language(lang))


def _beside(form: Format, name: str, output: Path | None, *, force: bool) -> Path | None:
    """The file of the checklist, or None where the letter is not written to a file.

    Raises UserError if the letter is not named by `output`, and the checklist is there already.
    """
    if output is None:
        return named(form, f"{name}{_CHECKLIST}", force=force) if form.binary else None
    return output.with_stem(f"{output.stem}{_CHECKLIST}") if stays(output) else None
