"""`riktlint check`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

from riktlint.cli.app import language_option
from riktlint.cli.configuration import looked_at, settings_for
from riktlint.cli.help import Command
from riktlint.cli.output import style_for
from riktlint.cli.replay import Repeatable, digests_of
from riktlint.config.settings import Settings
from riktlint.errors import Exit, UserError
from riktlint.findings import Severity
from riktlint.formats import REPORTS
from riktlint.output.files import write
from riktlint.output.streams import is_terminal, progress, put, shown, standard_input
from riktlint.reading.limits import MAX_BYTES
from riktlint.reports.registry import FORMATS, render
from riktlint.text import Language
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.engine.check import CheckResult, Options

DEFAULT_DIRECTORY = "policies"
STANDARD_INPUT = Path("-")
_SEVERITIES = [severity.value for severity in Severity]


@click.command(cls=Command)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
)
@click.option(
    "--output",
    "outputs",
    multiple=True,
)
@click.option(
    "--fail-on",
    type=click.Choice(_SEVERITIES),
)
@click.option(
    "--select",
    multiple=True,
)
@click.option("--ignore", multiple=True)
@click.option("--profile")
@click.option("--since")
@click.option(
    "--baseline",
    type=click.Path(path_type=Path, dir_okay=False),
)
@click.option("--write-baseline", is_flag=True)
@click.option("--update-baseline", is_flag=True)
@click.option("--fix", is_flag=True)
@click.option("--unsafe", is_flag=True)
@click.option("--diff", is_flag=True)
@click.option(
    "--stdin-filename",
    type=click.Path(path_type=Path),
)
@click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
)
@click.option("--no-config", is_flag=True)
@click.option("--safe", is_flag=True)
@click.option(
    "--cache-dir",
    type=click.Path(path_type=Path, file_okay=False),
)
@click.option("--no-cache", is_flag=True)
@click.option("--workers", type=click.IntRange(1, 64))
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
    paths: tuple[Path, ...],
    format_: str,
    outputs: tuple[str, ...],
    since: str | None,
    write_baseline: bool,
    update_baseline: bool,
    fix: bool,
    unsafe: bool,
    diff: bool,
    stdin_filename: Path | None,
    color: str,
    lang: Language,
    **choices: object,
) -> int:
    """Check policy files, and folders of them.

    Without PATHS, the folder policies is checked, or the one that the configuration names. A file is judged
    together with the others in its folder. PATH - is standard input.
    """
    from riktlint.engine.check import check

    asked = (stdin_filename,) if stdin_filename and STANDARD_INPUT in paths else paths
    call = context.find_object(Repeatable)
    configuration = _digests(looked_at(asked, choices)) if call else None
    settings, lang = settings_for(context, asked, choices, lang)
    files = [_output(output) for output in outputs]
    if (fix or diff) and STANDARD_INPUT in paths:
        raise UserError(say("cli.no_fix_for_stdin"))
    wanted, given = _input(paths, stdin_filename, settings)
    if (
        configuration is None
        or files
        or given
        or fix
        or since
        or settings.baseline
        or settings.rules
        or settings.withheld
    ):
        call = None  # it does more than speak, or goes by more than can be told apart
    options = _options(settings, choices, given, format_, keyed=call is not None)
    if fix or diff:
        from riktlint.cli.fixing import fix_files

        fix_files(wanted, options, unsafe=unsafe, only_show=diff, language=lang)
        if diff:
            return Exit.OK
    result = check(wanted, options=options)
    if not result.files and not result.findings:
        raise UserError(say("cli.no_input", paths=", ".join(map(str, wanted))), Exit.NO_INPUT)
    _apply_baseline(result, settings, options, anew=write_baseline, update=update_baseline)
    if since is not None:
        _only_changed(result, since, wanted)
        _add_adopted_edits(result, since, wanted, options)
    for form, path in files:
        write(path, render(form, result, lang))
    spoken = REPORTS[format_]
    report = shown(spoken, render(format_, result, lang, style_for(color)))
    put(report, utf8=not spoken.for_people)
    code = Exit.FINDINGS if result.reaches(settings.fail_on) else Exit.OK
    if call and configuration is not None and result.key:
        call.keep(wanted, configuration, result.key, report, code, utf8=not spoken.for_people)
    return code


def _digests(files: list[str]) -> dict[str, str | None] | None:
    try:
        return digests_of(files)
    except OSError:  # reading the settings tells; such a run is not kept
        return None


def _output(words: str) -> tuple[str, Path]:
    form, _, file = words.partition("=")
    meant = REPORTS.by_suffix(Path(words))
    if form not in FORMATS and meant is not None:
        return meant.name, Path(words)
    if form not in FORMATS or not file:
        raise UserError(say("cli.bad_output", value=words, choices=", ".join(FORMATS)))
    return form, Path(file)


def _input(
    paths: tuple[Path, ...], name: Path | None, settings: Settings
) -> tuple[tuple[Path, ...], dict[Path, bytes]]:
    if STANDARD_INPUT in paths:
        if name is None or len(paths) > 1:
            raise UserError(say("cli.stdin_needs_name"))
        return (name,), {name: standard_input().buffer.read(MAX_BYTES + 1)}
    wanted = paths or (_default(settings),)
    for path in wanted:
        if not path.exists() and not path.is_symlink():
            raise UserError(say("cli.path_missing", path=path))
    return wanted, {}


def _default(settings: Settings) -> Path:
    folder = settings.policies or Path(DEFAULT_DIRECTORY)
    if not folder.is_dir():
        raise UserError(say("cli.no_default", path=folder))
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _options(
    settings: Settings, choices: dict[str, object], given: dict[Path, bytes], form: str, *, keyed: bool
) -> Options:
    from riktlint.config.selection import Selection
    from riktlint.engine.check import Options

    workers = choices["workers"]
    return Options(
        selection=Selection(settings),
        profile=settings.profile,
        given=given,
        workers=workers if isinstance(workers, int) else None,
        keyed=keyed,
        progress=_progress() if form == "text" and is_terminal(sys.stderr) else None,
    )


def _progress() -> Callable[[int, int], None]:
    """A bar on standard error that appears only when a run takes more than a second."""
    import time

    started = time.monotonic()

    def show(done: int, total: int) -> None:
        if done == total:
            progress("")
        elif time.monotonic() - started > 1:
            width = 30 * done // total
            progress(f"[{'#' * width}{'.' * (30 - width)}] {done}/{total}")

    return show


def _only_changed(result: CheckResult, reference: str, paths: tuple[Path, ...]) -> None:
    """Leave the findings that touch a changed file: they stand in one, or one explains them."""
    from riktlint.engine.changed import changed_since

    first = paths[0]
    changed = changed_since(reference, first if first.is_dir() else first.parent)
    result.findings = [
        finding
        for finding in result.findings
        if any(
            Path(location.file).resolve() in changed
            for location in (finding.location, *(related.location for related in finding.related))
        )
    ]


def _add_adopted_edits(
    result: CheckResult, reference: str, paths: tuple[Path, ...], options: Options
) -> None:
    from riktlint.changes.adopted import adopted_edits

    found = adopted_edits(reference, paths, options.selection)
    result.findings = sorted([*result.findings, *found], key=lambda finding: finding.order)


def _apply_baseline(
    result: CheckResult, settings: Settings, options: Options, *, anew: bool, update: bool
) -> None:
    path = settings.baseline
    if path is None:
        if anew or update:
            raise UserError(say("cli.baseline_needs_name"))
        return
    from riktlint.engine.baseline import Baseline, names_from

    def looked_for(code: str, file: str) -> bool:
        return code in running() and (file in files or not (settings.root / file).exists())

    @cache
    def running() -> frozenset[str]:
        assert options.selection is not None  # noqa: S101 -- `_options` has set it
        return frozenset(rule.code for rule in options.selection.rules)

    files = names_from(settings.root, result.files)
    if anew:
        write(path, Baseline.of(result.findings, settings.root).to_json())
    baseline = Baseline.read(path, settings.root)
    before = len(result.findings)
    result.findings, needed = baseline.split(result.findings, looked_for)
    result.known, result.gone = before - len(result.findings), len(baseline) - len(needed)
    if update and result.gone:
        write(path, needed.to_json())
        result.gone = 0
