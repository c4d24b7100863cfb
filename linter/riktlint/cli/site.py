"""`riktlint site`."""

from __future__ import annotations

from pathlib import Path

import click

from riktlint.cli.app import group_language_option, language_option
from riktlint.cli.help import HelpedGroup
from riktlint.errors import Exit, UserError
from riktlint.output.files import write
from riktlint.output.streams import tell, warn
from riktlint.output.terminal import safe
from riktlint.text import Language
from riktlint.wording import say


@click.group(cls=HelpedGroup)
@group_language_option
def command() -> None:
    """The website, for any site engine that reads Markdown."""


@command.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--policies",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path("policies"),
    show_default=True,
)
@language_option
def generate(directory: Path, policies: Path, lang: Language) -> int:
    """Write every generated page and asset into DIRECTORY."""
    from riktlint.engine.corpus import CorpusError, load_corpus

    try:
        from riktlint.rules.registry import all_rules
        from riktlint.site.generator import generate as generate_site
    except ModuleNotFoundError as error:
        raise UserError(say("cli.missing_extra", extra="site")) from error
    try:
        corpus = load_corpus(policies)
    except CorpusError as error:
        for line in str(error).splitlines():
            warn(safe(line))
        raise
    pages = generate_site(corpus, all_rules())
    for path, content in pages.items():
        write(directory / path, content)
    tell(say("cli.site_written", count=len(pages), path=directory).in_language(lang))
    return Exit.OK
