"""`riktlint schema`."""

from __future__ import annotations

import click

from riktlint.cli.app import language_option
from riktlint.cli.exits import Exit
from riktlint.cli.output import write_file
from riktlint.text import Language
from riktlint.wording import say


@click.command()
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit code 1 if the file is stale.")
@language_option
def command(only_check: bool, lang: Language) -> int:
    """Write vocabulary.schema.json anew from the vocabularies."""
    from riktlint.building.enumerations import enumerations, enumerations_path

    path, content = enumerations_path(), enumerations()
    is_fresh = path.is_file() and path.read_text(encoding="utf-8") == content
    if is_fresh:
        click.echo(say("schema_fresh", path=path.name).in_language(lang))
        return Exit.OK
    if only_check:
        click.echo(say("schema_stale", path=path.name).in_language(lang), err=True)
        return Exit.FINDINGS
    write_file(path, content)
    click.echo(say("schema_written", path=path.name).in_language(lang))
    return Exit.OK
