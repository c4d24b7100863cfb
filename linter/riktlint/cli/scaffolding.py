"""What the commands that make files share: where they make them, and telling what they made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from riktlint.config.loading import find_configuration, load_settings
from riktlint.config.settings import Settings
from riktlint.errors import UserError
from riktlint.reports.terminal import safe
from riktlint.scaffolding.files import NewFile, Outcome, write_new
from riktlint.scaffolding.policies import Policies
from riktlint.text import Language
from riktlint.wording import say

DEFAULT_DIRECTORY = "policies"

policies_option = click.option(
    "--policies",
    "policies_folder",
    type=click.Path(path_type=Path, file_okay=False),
)
dry_run_option = click.option("--dry-run", is_flag=True)


@contextmanager
def told() -> Iterator[None]:
    """Turn what keeps a file from being written into one line and exit code 2."""
    try:
        yield
    except OSError as error:
        path = shown(Path(error.filename or ""))
        raise UserError(say("cli.not_written", path=path, reason=error.strerror or error)) from error


def settings_at(directory: Path) -> Settings:
    """Return the settings that count in a folder.

    Raises UserError if they can't be read.
    """
    return load_settings(find_configuration(directory))


def policies_of(settings: Settings, directory: Path, named: Path | None = None) -> Policies:
    """Return the folder of municipalities that a command works in, and the repository that it belongs to."""
    root = settings.file.parent if settings.file else directory
    return Policies(shown(root), named or shown(settings.policies or root / DEFAULT_DIRECTORY))


def make(files: list[NewFile], language: Language, *, only_list: bool) -> Outcome:
    """Write the files, or only list them, and tell which were made and which were there already."""
    outcome = write_new(files, only_list=only_list)
    made, skipped = set(outcome.made), set(outcome.skipped)
    for file in files:
        if file.path in made:
            key = "scaffolding.would_make" if only_list else "scaffolding.made"
        elif file.path in skipped:
            key = "scaffolding.skipped"
        click.echo(say(key, path=safe(str(shown(file.path)))).in_language(language))
    return outcome


def shown(path: Path) -> Path:
    """Return a path as the user would write it: from the working directory, where it lies there."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def next_steps(lines: list[str], language: Language) -> None:
    """Tell which commands come next."""
    click.echo("\n" + say("scaffolding.next").in_language(language))
    for line in lines:
        click.echo(f"  {safe(line)}")
