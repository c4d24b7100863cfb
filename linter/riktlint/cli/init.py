"""`riktlint init`."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click

from riktlint.cli.app import language_option
from riktlint.cli.help import Command
from riktlint.cli.scaffolding import DEFAULT_DIRECTORY, dry_run_option, make, next_steps, settings_at
from riktlint.output.streams import tell
from riktlint.text import Language
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.scaffolding.files import NewFile
    from riktlint.scaffolding.municipality import NewMunicipality
    from riktlint.scaffolding.policies import Policies
    from riktlint.scaffolding.repository import ContinuousIntegration


@click.command(cls=Command)
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--municipality")
@click.option("--code")
@click.option("--county")
@click.option("--full-name")
@click.option(
    "--profile",
    type=click.Choice(["minimum", "recommended", "complete"]),
    default="minimum",
    show_default=True,
)
@click.option(
    "--ci",
    type=click.Choice(["github", "gitlab", "none"]),
    default="github",
    show_default=True,
)
@dry_run_option
@language_option
def command(
    directory: Path,
    municipality: str | None,
    code: str | None,
    county: str | None,
    full_name: str | None,
    profile: str,
    ci: ContinuousIntegration,
    dry_run: bool,
    lang: Language,
) -> None:
    """Set up a repository of one's own in DIRECTORY, here unless given.

    Writes riktlint.toml, editor settings with a copy of the schemas, a pre-commit and a CI file, a website and an
    example municipality. A file that is there is left as it is.
    """
    from riktlint.environment.clock import today
    from riktlint.scaffolding.municipality import NewMunicipality
    from riktlint.scaffolding.policies import Policies
    from riktlint.scaffolding.repository import NewRepository, repository_files

    top = directory.resolve()
    settings = settings_at(top)
    own = settings.file is not None and settings.file.parent == top
    folder = settings.policies if own and settings.policies else top / DEFAULT_DIRECTORY
    policies = Policies(top, folder, has_schemas=True)
    has_any = bool(policies.slugs())
    new = NewRepository(
        today=today(),
        ci=ci,
        profile=profile,
        example=municipality is None and not has_any,
        configured=own,
    )
    files = repository_files(new, policies)
    if municipality is not None:
        known = NewMunicipality(municipality.strip(), None, full_name, code, county)
        files += _first_files(known, policies, profile)
    make(files, lang, only_list=dry_run)
    if has_any and municipality is None:
        tell(say("cli.init_has_municipalities", path=DEFAULT_DIRECTORY).in_language(lang))
    if not dry_run:
        go = [] if top == Path.cwd() else [f"cd {shlex.quote(str(directory))}"]
        # A guideline that is still to be filled in has errors, and gives no website yet.
        steps = ["riktlint check"] if municipality else ["riktlint check", "mkdocs serve"]
        next_steps([*go, *steps], lang)


def _first_files(new: NewMunicipality, policies: Policies, profile: str) -> list[NewFile]:
    """The files of the municipality that is named, with a first guideline to fill in."""
    from riktlint.environment.clock import today
    from riktlint.scaffolding.municipality import municipality_files
    from riktlint.scaffolding.revision import NewRevision, revision_file

    files = municipality_files(new, policies)
    first = NewRevision(str(today().year), today(), profile)
    return [*files, revision_file(first, files[0].path.parent, policies, profile)]
