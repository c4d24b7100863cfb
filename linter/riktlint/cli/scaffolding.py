"""What the commands that make files share: where they make them, and telling what they made."""

from __future__ import annotations

import os
from pathlib import Path

import click

from riktlint.config.loading import find_configuration, load_settings
from riktlint.config.settings import Settings
from riktlint.output.files import create
from riktlint.output.streams import tell
from riktlint.output.terminal import safe
from riktlint.scaffolding.files import NewFile
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


def settings_at(directory: Path) -> Settings:
    """Return the settings that count in a folder.

    Raises UserError if they can't be read.
    """
    return load_settings(find_configuration(directory))


def policies_of(settings: Settings, directory: Path, named: Path | None = None) -> Policies:
    """Return the folder of municipalities that a command works in, and the repository that it belongs to."""
    root = settings.file.parent if settings.file else directory
    return Policies(shown(root), named or shown(settings.policies or root / DEFAULT_DIRECTORY))


def make(files: list[NewFile], language: Language, *, only_list: bool) -> None:
    """Write the files, or only list them, and tell which were made and which were there already.

    Raises UserError if a file can't be written; those before it stay.
    """
    for file in files:
        path = shown(file.path)
        if only_list:
            key = "skipped" if os.path.lexists(path) else "would_make"
        else:
            key = "made" if create(path, file.content) else "skipped"
        tell(say(f"scaffolding.{key}", path=safe(str(path))).in_language(language))


def shown(path: Path) -> Path:
    """Return a path as the user would write it: from the working directory, where it lies there."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def next_steps(lines: list[str], language: Language) -> None:
    """Tell which commands come next."""
    tell("\n" + say("scaffolding.next").in_language(language))
    for line in lines:
        tell(f"  {safe(line)}")
