"""`riktlint schema`."""

from __future__ import annotations

from pathlib import Path

import click

from riktlint.cli.app import language_option
from riktlint.cli.help import Command
from riktlint.errors import Exit
from riktlint.output.files import write
from riktlint.output.streams import tell, warn
from riktlint.text import Language
from riktlint.wording import say


@click.command(cls=Command)
@click.option("--check", "only_check", is_flag=True)
@click.option(
    "--write",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
)
@language_option
def command(only_check: bool, folder: Path | None, lang: Language) -> int:
    """Write vocabulary.schema.json anew from the vocabularies, or copies of the schemas for editors."""
    contents = _copies(folder) if folder else _enumerations()
    stale = {path: content for path, content in contents.items() if _read(path) != content}
    for path, content in contents.items():
        name = path if folder else path.name
        if path not in stale:
            tell(say("cli.schema_fresh", path=name).in_language(lang))
        elif only_check:
            key = "cli.schema_copy_stale" if folder else "cli.schema_stale"
            warn(say(key, path=name, folder=folder).in_language(lang))
        else:
            write(path, content)
            tell(say("cli.schema_written", path=name).in_language(lang))
    return Exit.FINDINGS if stale and only_check else Exit.OK


def _copies(folder: Path) -> dict[Path, str]:
    from riktlint.scaffolding.schemas import schema_files

    return {file.path: file.content for file in schema_files(folder)}


def _enumerations() -> dict[Path, str]:
    from riktlint.building.enumerations import enumerations, enumerations_path

    return {enumerations_path(): enumerations()}


def _read(path: Path) -> str | None:
    """What a file holds; None if it is not there or is no text, and so is to be written."""
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, UnicodeDecodeError):
        return None
