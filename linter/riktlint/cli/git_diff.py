"""`riktlint git-diff`: what `git diff` shows of policy files.

git config diff.riktlint.command "riktlint git-diff"
echo "policies/**/*.yaml diff=riktlint" >> .gitattributes
"""

from __future__ import annotations

import os
from pathlib import Path

import click

from riktlint.cli.app import language_option
from riktlint.cli.help import Command
from riktlint.cli.painting import paint_for
from riktlint.errors import UserError
from riktlint.formats import DIFFS
from riktlint.output.streams import drop_output, show
from riktlint.text import Language
from riktlint.wording import say

_COUNTS = (1, 7, 9)


@click.command(cls=Command, context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, required=True)
@language_option
def command(arguments: tuple[str, ...], lang: Language) -> None:
    """Tell what changes in a policy file, as git's external diff driver.

    git gives the ARGUMENTS: path, old file, hash and mode, new file, hash and mode. A file that can't be read as a
    policy file is shown as a difference in text.
    """
    from riktlint.changes.driver import driven

    if len(arguments) not in _COUNTS:
        raise UserError(say("cli.git_diff_by_git"))
    path = arguments[7] if len(arguments) == 9 else arguments[0]
    paint = paint_for("auto", paged=os.environ.get("GIT_PAGER_IN_USE") == "true")
    if len(arguments) == 1:
        _show(say("cli.git_diff_unmerged", path=path).in_language(lang) + "\n")
    else:
        _show(driven(arguments[0], path, _bytes(arguments[1]), _bytes(arguments[4]), lang, paint))


def _show(text: str) -> None:
    """Write a text; a pager that is closed early is no failure, which git would report as its own."""
    try:
        show(DIFFS["terminal"], text)
    except BrokenPipeError:
        drop_output()


def _bytes(file: str) -> bytes | None:
    """What a file holds that git names, or None where there is none."""
    from riktlint.reading.limits import MAX_BYTES

    if file == os.devnull:
        return None
    with Path(file).open("rb") as stream:
        return stream.read(MAX_BYTES + 1)
