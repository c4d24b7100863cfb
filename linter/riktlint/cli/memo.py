"""`riktlint memo`."""

from __future__ import annotations

from pathlib import Path

import click

from riktlint.cli.app import language_option
from riktlint.cli.documents import deliver, force_option, needs_documents_extra, output_option
from riktlint.cli.forms import form_of
from riktlint.cli.help import Command
from riktlint.cli.revisions import find_revision
from riktlint.cli.scaffolding import policies_of, policies_option, settings_at
from riktlint.errors import UserError
from riktlint.formats import MEMOS
from riktlint.text import Language
from riktlint.wording import say


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
    (main:policies/…). The letter is in Swedish. What the policies do not tell is marked «FYLL I: …».
    """
    from riktlint.documents.memo.compose import memo_document

    chosen = form_of(MEMOS, form, output)
    settings = settings_at(Path())
    policies = policies_of(settings, Path.cwd(), policies_folder)
    one, other = find_revision(before, policies.folder), find_revision(after, policies.folder)
    old, new = one[1], other[1]
    if old.municipality != new.municipality:
        raise UserError(say("cli.memo_two_municipalities", before=old.id, after=new.id))
    if old.id == new.id:
        raise UserError(say("cli.memo_same", name=old.id))
    with needs_documents_extra():
        content = chosen.write(memo_document(one, other, profile))
    name = f"{new.id.replace('/', '-')}-tjansteskrivelse"
    deliver(content, chosen, name, output, lang, force=force)
