"""`riktlint diff`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from riktlint.cli.app import language_option
from riktlint.cli.forms import form_of
from riktlint.cli.help import Command
from riktlint.cli.language import asked_language
from riktlint.cli.painting import paint_for
from riktlint.cli.scaffolding import policies_of, policies_option, settings_at
from riktlint.errors import Exit, UserError
from riktlint.formats import DIFFS, Format
from riktlint.output.files import write
from riktlint.output.streams import show, warn
from riktlint.output.terminal import safe
from riktlint.text import Language
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.changes.diff import Diff
    from riktlint.model.vocabulary import Vocabulary

FAIL_ON = ("looser", "stricter", "unclear", "removed", "any")


@click.command(cls=Command)
@click.argument("before", required=False)
@click.argument("after", required=False)
@click.option("--since")
@policies_option
@click.option(
    "--format",
    "form",
    type=click.Choice(list(DIFFS)),
    show_default="terminal",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
)
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    multiple=True,
)
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
)
@language_option
@click.pass_context
def command(
    context: click.Context,
    /,
    before: str | None,
    after: str | None,
    since: str | None,
    policies_folder: Path | None,
    form: str | None,
    output: Path | None,
    fail_on: tuple[str, ...],
    color: str,
    lang: Language,
) -> int:
    """Tell what changes from BEFORE to AFTER, and whether it becomes stricter or looser.

    Each is a revision (lekeberg/2016), a file, a file in git (main:policies/lekeberg/2016.riktlinje.yaml) or a
    municipality, which stands for its current guideline. With --since REF, every policy file that has changed is
    compared, and a new revision with the one that it supersedes.
    """
    from riktlint.building.vocabulary import load_vocabulary

    chosen = form_of(DIFFS, form, output)
    settings = settings_at(Path())
    policies = policies_of(settings, Path.cwd(), policies_folder).folder
    if settings.language and asked_language(context) is None:
        lang = settings.language
    vocabulary = load_vocabulary()
    unreadable = False
    if since is not None:
        if before is not None:
            raise UserError(say("cli.diff_needs_two"))
        diffs, unreadable = _since(since, policies, vocabulary, lang)
    elif before is None or after is None:
        raise UserError(say("cli.diff_needs_two"))
    else:
        diffs = [_two(before, after, policies, vocabulary)]
    if chosen.takes == "revisions":
        from riktlint.cli.tracked import write_tracked

        write_tracked(before, after, chosen, policies, output, lang)
        return Exit.FINDINGS if fails(diffs, fail_on) else Exit.OK
    written = _written(diffs, chosen, vocabulary, lang, paint_for(color if output is None else "never"))
    if since is not None and not diffs and chosen.paints:
        written = say("changes.account.nothing_changed", reference=safe(since)).in_language(lang) + "\n"
    if output is not None:
        write(output, written)
    else:
        show(chosen, written)
    if unreadable:
        return Exit.USAGE
    return Exit.FINDINGS if fails(diffs, fail_on) else Exit.OK


def fails(diffs: Sequence[Diff], fail_on: Sequence[str]) -> bool:
    """Whether a change is of a sort that `--fail-on` names."""
    tests: dict[str, Callable[[Diff], bool]] = {
        "looser": lambda diff: any(change.direction.value == "looser" for change in diff.changes),
        "stricter": lambda diff: any(change.direction.value == "stricter" for change in diff.changes),
        "unclear": lambda diff: any(change.direction.value == "untold" for change in diff.changes),
        "removed": lambda diff: any(change.kind.removes for change in diff.changes),
        "any": lambda diff: bool(diff.changes),
    }
    return any(tests[name](diff) for name in fail_on for diff in diffs)


def _two(before: str, after: str, policies: Path, vocabulary: Vocabulary) -> Diff:
    from riktlint.changes.comparing import compare
    from riktlint.changes.operands import Loaded, find_operand

    loaded: Loaded = {}
    operands = [find_operand(words, policies, loaded) for words in (before, after)]
    return compare(operands[0], operands[1], vocabulary)


def _since(
    reference: str, policies: Path, vocabulary: Vocabulary, language: Language
) -> tuple[list[Diff], bool]:
    from riktlint.changes.comparing import compare_since

    if not policies.is_dir():
        raise UserError(say("cli.path_missing", path=policies))
    since = compare_since(reference, policies, vocabulary)
    for message in since.unreadable:
        warn(safe(message.in_language(language)))
    return since.diffs, bool(since.unreadable)


def _written(
    diffs: Sequence[Diff],
    chosen: Format,
    vocabulary: Vocabulary,
    language: Language,
    paint: Callable[[str, str], str],
) -> str:
    subject: Sequence[object] = diffs
    if chosen.takes != "comparisons":
        from riktlint.changes.account import account

        subject = [account(diff, vocabulary) for diff in diffs]
    written: str = chosen.write(subject, language, *([paint] if chosen.paints else []))
    return written
