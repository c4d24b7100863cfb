"""`riktlint new`: files to fill in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from riktlint.cli.app import group_language_option, language_option
from riktlint.cli.help import HelpedGroup
from riktlint.cli.scaffolding import (
    dry_run_option,
    make,
    next_steps,
    policies_of,
    policies_option,
    settings_at,
    shown,
)
from riktlint.output.streams import tell
from riktlint.rules.families import Family
from riktlint.text import Language
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.scaffolding.rule import NewRule

_PROFILES = click.Choice(["minimum", "recommended", "complete"])


def _slugs(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """The municipalities that begin so, for completion."""
    slugs = policies_of(settings_at(Path()), Path.cwd()).slugs()
    return [slug for slug in slugs if slug.startswith(begun)]


@click.group(cls=HelpedGroup)
@group_language_option
def command() -> None:
    """Make files to fill in: a municipality, a revision, a rule."""


@command.command()
@click.argument("name")
@click.option("--code")
@click.option("--county")
@click.option("--full-name")
@click.option("--slug")
@click.option("--profile", type=_PROFILES)
@policies_option
@dry_run_option
@language_option
def municipality(
    name: str,
    code: str | None,
    county: str | None,
    full_name: str | None,
    slug: str | None,
    profile: str | None,
    policies_folder: Path | None,
    dry_run: bool,
    lang: Language,
) -> None:
    """Make kommun.yaml and kanaler.yaml for the municipality called NAME, such as "Upplands Väsby"."""
    from riktlint.scaffolding.municipality import NewMunicipality, municipality_files

    policies = policies_of(settings_at(Path()), Path.cwd(), policies_folder)
    files = municipality_files(
        NewMunicipality(name.strip(), slug, full_name, code, county, profile), policies
    )
    make(files, lang, only_list=dry_run)
    if not dry_run:
        folder = files[0].path.parent
        next_steps([f"riktlint new revision {folder.name}", f"riktlint check {shown(folder)}"], lang)


@command.command()
@click.argument("municipality", shell_complete=_slugs)
@click.option("--label")
@click.option("--from", "previous")
@click.option("--profile", type=_PROFILES)
@click.option("--restated", is_flag=True)
@policies_option
@dry_run_option
@language_option
def revision(
    municipality: str,
    label: str | None,
    previous: str | None,
    profile: str | None,
    restated: bool,
    policies_folder: Path | None,
    dry_run: bool,
    lang: Language,
) -> None:
    """Make the file of a new revision of a MUNICIPALITY's guideline, with a question for every topic."""
    from riktlint.environment.clock import today
    from riktlint.scaffolding.revision import NewRevision, revision_file
    from riktlint.scaffolding.succession import succeeding_file

    settings = settings_at(Path())
    policies = policies_of(settings, Path.cwd(), policies_folder)
    folder = policies.municipality_folder(municipality)
    day = today()
    new = NewRevision(label or str(day.year), day, profile, restated)
    if previous is None:
        file = revision_file(new, folder, policies, settings.profile)
    else:
        file = succeeding_file(new, previous, folder, policies)
    make([file], lang, only_list=dry_run)
    if not dry_run:
        next_steps([f"riktlint check {shown(file.path)}"], lang)


@command.command()
@click.argument("code")
@click.argument("name")
@click.option(
    "--family",
    required=True,
    type=click.Choice([family.id for family in Family if family is not Family.REQUIREMENTS]),
)
@dry_run_option
@language_option
def rule(code: str, name: str, family: str, dry_run: bool, lang: Language) -> None:
    """Make the file of a rule: its CODE (EGN001), its NAME (words-with-hyphens), examples and texts.

    In a checkout of riktlint the rule becomes one of its own, elsewhere one that riktlint.toml names.
    """
    from riktlint.scaffolding.rule import NewRule

    chosen = NewRule(code, name, Family[family.upper()])
    _make_rule(chosen, lang, only_list=dry_run)


def _make_rule(new: NewRule, language: Language, *, only_list: bool) -> None:
    from riktlint.config.selection import Selection
    from riktlint.config.trust import from_a_stranger, without_own_rules
    from riktlint.scaffolding.rule import checkout_of, rule_file

    settings = settings_at(Path())
    checkout = checkout_of(Path.cwd())
    root = checkout or settings.root
    trusted = without_own_rules(settings) if from_a_stranger() else settings
    taken = {key for known in Selection(trusted).known for key in (known.code, known.name)}
    file = rule_file(new, root, taken, in_package=checkout is not None)
    make([file], language, only_list=only_list)
    if only_list:
        return
    if checkout is not None:
        next_steps([f"riktlint test-rules {new.code}"], language)
        return
    named = file.path.relative_to(root).as_posix()
    if named not in settings.rules:
        listed = ", ".join(f'"{rule}"' for rule in (*settings.rules, named))
        tell(say("scaffolding.rule_add", line=f"rules = [{listed}]").in_language(language))
    next_steps([f"riktlint test-rules {shown(file.path)}"], language)
