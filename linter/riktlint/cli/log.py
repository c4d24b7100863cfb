"""`riktlint log`."""

from __future__ import annotations

from pathlib import Path

import click

from riktlint.cli.app import language_option
from riktlint.cli.forms import form_of
from riktlint.cli.help import Command
from riktlint.cli.painting import paint_for
from riktlint.cli.scaffolding import policies_of, policies_option, settings_at
from riktlint.errors import UserError
from riktlint.formats import LOGS
from riktlint.output.files import write
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
    show_default="text",
)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
)
@language_option
def command(
    municipality: str,
    policies_folder: Path | None,
    form: str | None,
    output: Path | None,
    color: str,
    lang: Language,
) -> None:
    """Tell when a MUNICIPALITY's guideline was proposed, decided, in force and superseded, and what is unknown.

    MUNICIPALITY is its folder's name, such as lekeberg.
    """
    from riktlint.building.vocabulary import load_vocabulary
    from riktlint.changes.operands import find_operand
    from riktlint.timeline.timeline import timeline

    chosen = form_of(LOGS, form, output)
    policies = policies_of(settings_at(Path()), Path.cwd(), policies_folder)
    folder = find_operand(municipality, policies.folder).folder
    if folder.municipality is None:
        raise UserError(say("cli.document_needs_municipality", name=safe(municipality)))
    found = timeline(folder, folder.municipality, load_vocabulary())
    paint = [paint_for(color if output is None else "never")] if chosen.paints else []
    written: str = chosen.write(found, lang, *paint)
    if output is not None:
        write(output, written)
    else:
        show(chosen, written)
