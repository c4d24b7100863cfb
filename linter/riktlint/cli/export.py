"""`riktlint export`."""

from __future__ import annotations

from pathlib import Path

import click

from riktlint.cli.app import group_language_option, language_option
from riktlint.cli.documents import deliver, force_option, needs_documents_extra, output_option
from riktlint.cli.forms import form_of
from riktlint.cli.help import HelpedGroup
from riktlint.cli.revisions import find_revision
from riktlint.cli.scaffolding import policies_of, policies_option, settings_at
from riktlint.formats import GUIDELINES
from riktlint.text import Language


@click.group(cls=HelpedGroup)
@group_language_option
def command() -> None:
    """Write what the policies hold in other forms."""


@command.command()
@click.argument("revision")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(GUIDELINES)),
)
@output_option
@force_option
@policies_option
@language_option
def guideline(
    revision: str,
    form: str | None,
    output: Path | None,
    force: bool,
    policies_folder: Path | None,
    lang: Language,
) -> None:
    """Write a guideline as a document to adopt and archive. The document is in Swedish.

    REVISION is an id such as lekeberg/2016, a municipality (its current revision), a file or a file in git
    (main:policies/…).
    """
    from riktlint.documents.guideline.compose import guideline_document

    chosen = form_of(GUIDELINES, form, output)
    policies = policies_of(settings_at(Path()), Path.cwd(), policies_folder)
    corpus, found = find_revision(revision, policies.folder)
    with needs_documents_extra():
        content = chosen.write(guideline_document(corpus, found))
    deliver(content, chosen, found.id.replace("/", "-"), output, lang, force=force)
