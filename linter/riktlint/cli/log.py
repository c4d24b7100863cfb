"""`riktlint log`."""

from __future__ import annotations

from pathlib import Path

import click

from riktlint.cli.app import language_option
from riktlint.cli.help import Command
from riktlint.cli.painting import paint_for
from riktlint.cli.scaffolding import policies_of, policies_option, settings_at
from riktlint.errors import UserError
from riktlint.formats import LOGS
from riktlint.output.streams import show
from riktlint.output.terminal import safe
from riktlint.text import Language
from riktlint.wording import say


@click.command(cls=Command)
@click.argument("municipality")
@policies_option
@click.option(
    "--format",
    "form",
    type=click.Choice(list(LOGS)),
    default="text",
    show_default=True,
)
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
)
@language_option
def command(municipality: str, policies_folder: Path | None, form: str, color: str, lang: Language) -> None:
    """Tell when a MUNICIPALITY's guideline was proposed, decided, in force and superseded, and what is unknown.

    MUNICIPALITY is its folder's name, such as lekeberg.
    """
    from riktlint.building.vocabulary import load_vocabulary
    from riktlint.changes.operands import find_operand
    from riktlint.timeline.timeline import timeline

    policies = policies_of(settings_at(Path()), Path.cwd(), policies_folder)
    folder = find_operand(municipality, policies.folder).folder
    if folder.municipality is None:
        raise UserError(say("cli.document_needs_municipality", name=safe(municipality)))
    found = timeline(folder, folder.municipality, load_vocabulary())
    paint = [paint_for(color)] if LOGS[form].paints else []
    written: str = LOGS[form].write(found, lang, *paint)
    show(LOGS[form], written)
