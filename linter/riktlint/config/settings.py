"""What can be set."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from riktlint.findings import Severity
from riktlint.text import Language


@dataclass(frozen=True, slots=True)
class Override:
    """Other settings for the files that match one of the patterns. A severity of None turns a rule off."""

    paths: tuple[str, ...]
    ignore: tuple[str, ...] = ()
    severity: dict[str, Severity | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a run. Paths are absolute; `file` is where they come from, None for the defaults.

    `withheld` are the rules of one's own that are named but must not run.
    """

    file: Path | None = None
    policies: Path | None = None
    profile: str = "minimum"
    fail_on: Severity = Severity.ERROR
    language: Language | None = None
    select: tuple[str, ...] = ("all",)
    ignore: tuple[str, ...] = ()
    severity: dict[str, Severity | None] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    baseline: Path | None = None
    rules: tuple[str, ...] = ()
    require: tuple[dict[str, Any], ...] = ()
    withheld: tuple[str, ...] = ()

    @property
    def root(self) -> Path:
        """The folder that patterns count from: the configuration's own, else the working directory."""
        return self.file.parent if self.file else Path.cwd()
