"""`riktlint export`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from riktlint.cli.app import group_language_option, language_option
from riktlint.cli.documents import deliver, force_option, needs_documents_extra, output_option
from riktlint.cli.help import Group
from riktlint.cli.revisions import find_revision
from riktlint.cli.scaffolding import policies_of, policies_option, settings_at
from riktlint.text import Language

if TYPE_CHECKING:
    from riktlint.documents.blocks import Document


@click.group(cls=Group)
@group_language_option
def command() -> None:
    """Write what the policies hold in other forms."""


@command.command()
@click.argument("revision")
@click.option(
    "--format",
    "form",
    type=click.Choice(["docx", "pdf", "html", "markdown"]),
    required=True,
)
@output_option
@force_option
@policies_option
@language_option
def guideline(
    revision: str, form: str, output: Path | None, force: bool, policies_folder: Path | None, lang: Language
) -> None:
    """Write a guideline as a document to adopt and archive. The document is in Swedish.

    REVISION is an id such as lekeberg/2016, a municipality (its current revision), a file or a file in git
    (main:policies/…).
    """
    from riktlint.documents.guideline.compose import guideline_document

    policies = policies_of(settings_at(Path()), Path.cwd(), policies_folder)
    corpus, found = find_revision(revision, policies.folder)
    with needs_documents_extra():
        content = written(guideline_document(corpus, found), form)
    deliver(content, form, found.id.replace("/", "-"), output, lang, force=force)


def written(document: Document, form: str) -> bytes:
    """Return a document in a form: docx, pdf, html or markdown.

    Raises ModuleNotFoundError if the form needs a library that is not installed.
    """
    match form:
        case "docx":
            from riktlint.documents.word.writer import docx

            return docx(document)
        case "pdf":
            from riktlint.documents.pdf.writer import pdf

            return pdf(document)
        case "html":
            from riktlint.documents.plain.html import html

            return html(document).encode()
        case _:
            from riktlint.documents.plain.markdown import markdown

            return markdown(document).encode()
