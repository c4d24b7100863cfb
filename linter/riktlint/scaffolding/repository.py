"""A repository of one's own: configuration, editor settings, checks of every change, website, an example."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from riktlint import __version__
from riktlint.rules.examples import EXAMPLE_SLUG, example_files
from riktlint.scaffolding.files import NewFile
from riktlint.scaffolding.policies import SCHEMA_FOLDER, Policies, relative
from riktlint.scaffolding.schemas import schema_files
from riktlint.scaffolding.templates import fill

ContinuousIntegration = Literal["github", "gitlab", "none"]
_EXAMPLE_YEAR, _EXAMPLE_REVIEW = 2024, 2028


@dataclass(frozen=True, slots=True)
class NewRepository:
    """What a repository is to have: `example`, the example municipality.

    `configured` is one whose settings are there already.
    """

    today: date
    ci: ContinuousIntegration = "github"
    profile: str = "minimum"
    example: bool = True
    configured: bool = False


def repository_files(new: NewRepository, policies: Policies) -> list[NewFile]:
    """Return the files of a repository whose top and policies are given, in the order to tell of them."""
    folder = relative(policies.folder, policies.root)
    values = {"policies": folder, "profile": new.profile, "version": __version__}
    targets = {
        "requirements.txt": "requirements.txt",
        "README.md": "README.md",
        ".gitignore": "gitignore",
        ".vscode/settings.json": "vscode-settings.json",
        ".vscode/extensions.json": "vscode-extensions.json",
        ".pre-commit-config.yaml": "pre-commit-config.yaml",
        "mkdocs.yml": "mkdocs.yml",
        "docs/index.md": "index.md",
    }
    if not new.configured:
        targets = {"riktlint.toml": "riktlint.toml", **targets}
    if new.ci == "github":
        targets[".github/workflows/riktlint.yml"] = "github-workflow.yml"
    elif new.ci == "gitlab":
        targets[".gitlab-ci.yml"] = "gitlab-ci.yml"
    example = fill("README-example.md", policies=folder, slug=EXAMPLE_SLUG) if new.example else ""
    files = [
        NewFile(policies.root / path, fill(template, **values, example=example))
        for path, template in targets.items()
    ]
    files += schema_files(policies.root / SCHEMA_FOLDER)
    return files + (_example(policies, new.today) if new.example else [])


def _example(policies: Policies, today: date) -> list[NewFile]:
    """The example municipality, its revision of last year, so that nothing in it falls due at once."""
    folder = policies.folder / EXAMPLE_SLUG
    in_year = _shifted(today.year - 1)
    return [
        NewFile(folder / in_year(name), _with_schema_beside(in_year(text), policies, folder))
        for name, text in example_files().items()
    ]


def _shifted(year: int) -> Callable[[str], str]:
    review = year + _EXAMPLE_REVIEW - _EXAMPLE_YEAR

    def shift(text: str) -> str:
        return text.replace(str(_EXAMPLE_REVIEW), str(review)).replace(str(_EXAMPLE_YEAR), str(year))

    return shift


def _with_schema_beside(text: str, policies: Policies, folder: Path) -> str:
    schema = relative(policies.root / SCHEMA_FOLDER, folder)
    return text.replace("../../../../schema", schema, 1)
