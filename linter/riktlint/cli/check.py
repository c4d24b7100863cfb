"""`riktlint check`."""

from __future__ import annotations

from pathlib import Path

import click

from riktlint.cli.app import language_option
from riktlint.cli.exits import CommandError, Exit
from riktlint.cli.output import style_for
from riktlint.findings import Severity
from riktlint.text import Language
from riktlint.wording import say

DEFAULT_DIRECTORY = "policies"


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Form of the report.",
)
@click.option(
    "--fail-on",
    type=click.Choice([s.value for s in Severity]),
    default="error",
    show_default=True,
    help="Mildest severity that makes the exit code 1.",
)
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour the text report.",
)
@language_option
def command(paths: tuple[Path, ...], format_: str, fail_on: str, color: str, lang: Language) -> int:
    """Check policy files, and folders of them.

    Without PATHS, the folder policies is checked. A file is judged together with the others in its folder.

    Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong use, 3 no policy files, 4 a fault of riktlint.
    """
    from riktlint.engine.check import check

    wanted = paths or _default()
    for path in wanted:
        if not path.exists() and not path.is_symlink():
            raise CommandError(say("path_missing", path=path))
    result = check(wanted)
    if not result.files and not result.findings:
        raise CommandError(say("no_input", paths=", ".join(map(str, wanted))), Exit.NO_INPUT)
    if format_ == "json":
        from riktlint.reports.json import json_report

        click.echo(json_report(result, lang), nl=False)
    else:
        from riktlint.reports.text import text_report

        click.echo(text_report(result, lang, style_for(color)), nl=False, color=True)
    return Exit.FINDINGS if result.reaches(Severity(fail_on)) else Exit.OK


def _default() -> tuple[Path, ...]:
    if not Path(DEFAULT_DIRECTORY).is_dir():
        raise CommandError(say("no_default"))
    return (Path(DEFAULT_DIRECTORY),)
