"""What a check gives: plain data that can be sent between processes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from riktlint.errors import UserError
from riktlint.findings import Finding, Location, Severity
from riktlint.model.place import Place
from riktlint.wording import say


class CorpusFact(NamedTuple):
    """What a rule over the whole corpus gathered from a folder, and where it stands."""

    rule: str
    fact: str
    place: Place
    location: Location
    excerpt: str


@dataclass(slots=True)
class Suppression:
    """One rule silenced by a comment in the lines `first` to `last` (from 1, inclusive) of a file."""

    rule: str
    first: int
    last: int
    location: Location
    excerpt: str
    used: bool = False


@dataclass(slots=True)
class FolderResult:
    """Findings at their declared severity, facts for the corpus, and the comments that silence rules."""

    findings: list[Finding] = field(default_factory=list)
    facts: list[CorpusFact] = field(default_factory=list)
    suppressions: list[Suppression] = field(default_factory=list)


@dataclass(slots=True)
class CheckResult:
    """The findings of a run, sorted by place, and the names of the files it looked at.

    `known` is how many findings a baseline left out; `gone` how many of the baseline's no longer occur. `key` is a
    digest of all that the run read, None if it was not asked for or something could not be read.
    """

    findings: list[Finding] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    known: int = 0
    gone: int = 0
    key: str | None = None

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def reaches(self, threshold: Severity) -> bool:
        """Whether a finding is at or above the threshold."""
        return any(finding.severity.rank >= threshold.rank for finding in self.findings)


class RuleFailedError(UserError):
    """A rule of somebody's own can't do its work."""

    def __init__(self, code: str, said: str) -> None:
        super().__init__(say("checking.rule_failed", code=code, said=said))
