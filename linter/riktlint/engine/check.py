"""`check`: from paths to findings."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from riktlint.engine.contents import read_folder
from riktlint.engine.digests import folder_key, run_key
from riktlint.engine.discovery import FolderFiles, discover
from riktlint.engine.folders import build_folder
from riktlint.engine.oddities import problem_of
from riktlint.engine.results import CheckResult, FolderResult
from riktlint.engine.session import CheckSession
from riktlint.engine.workers import share, worker_count
from riktlint.environment import clock
from riktlint.findings import Finding

if TYPE_CHECKING:
    from riktlint.config.selection import Selection
    from riktlint.rules.base import Rule

__all__ = ["CheckResult", "Options", "check"]


@dataclass(slots=True)
class Options:
    """How a run is done.

    `selection` has the rules that run and their severities, all as declared unless given. `profile` counts for
    municipalities without one. `given` has the bytes of files that are not read from disk. `today` is the day
    that rules about time judge by. `workers` is how many processes share the work; None chooses by the amount.
    `keyed` asks for a digest of all that is read.
    `progress` is told how many folders are done, and how many there are.
    """

    selection: Selection | None = None
    profile: str = "minimum"
    given: Mapping[Path, bytes] = field(default_factory=dict)
    today: date | None = None
    workers: int | None = None
    keyed: bool = False
    progress: Callable[[int, int], None] | None = None


def check(
    paths: Iterable[Path],
    rules: Sequence[type[Rule]] | None = None,
    options: Options | None = None,
    *,
    today: date | None = None,
) -> CheckResult:
    """Check the policy files below `paths`, which must exist.

    `rules` are those that run, if `options` has no selection; all unless given.
    """
    chosen = options or Options()
    run = _Run(list(paths), rules, replace(chosen, today=today or chosen.today or clock.today()))
    with _without_collecting():
        return run.result()


class _Examined(NamedTuple):
    """What a folder gave, and a digest of what was read there if the run is keyed."""

    result: FolderResult
    key: str | None


class _Run:
    """One run: what its steps share."""

    def __init__(self, paths: list[Path], rules: Sequence[type[Rule]] | None, options: Options) -> None:
        selection = options.selection
        self._paths = paths
        self._options = options
        self._session = CheckSession(
            selection.rules if selection else rules,
            known=selection.known if selection else None,
            today=options.today,
            profile=options.profile,
        )

    def result(self) -> CheckResult:
        """Return what the run gives."""
        found = discover(self._paths, self._options.given)
        findings = self._session.problems(problem_of(oddity) for oddity in found.oddities)
        files = {path.as_posix() for folder in found.folders for path in folder.asked}
        reported = files | {finding.location.file for finding in findings}
        examined = self._examine(found.folders)
        results = [each.result for each in examined]
        for result in results:
            findings += result.findings
        findings += self._session.conclude(results)
        findings = [finding for finding in findings if finding.location.file in reported]
        if self._options.selection is not None:
            findings = list(_at_chosen_severity(findings, self._options.selection))
        return CheckResult(
            sorted(findings, key=lambda finding: finding.order),
            sorted(files),
            key=run_key(found, (each.key for each in examined)) if self._options.keyed else None,
        )

    def _examine(self, folders: list[FolderFiles]) -> list[_Examined]:
        session, options = self._session, self._options

        def examine(files: FolderFiles) -> _Examined:
            contents = read_folder(files)
            key = folder_key(files, contents) if options.keyed else None
            return _Examined(session.check_folder(build_folder(files.directory, contents)), key)

        examined = []
        workers = worker_count(sum(len(folder.files) for folder in folders), options.workers)
        for each in share(examine, folders, workers):
            examined.append(each)
            if options.progress:
                options.progress(len(examined), len(folders))
        return examined


def _at_chosen_severity(findings: Iterable[Finding], selection: Selection) -> Iterator[Finding]:
    for finding in findings:
        severity = selection.severity(finding.rule, finding.severity, finding.location.file)
        if severity is not None:
            yield finding if severity is finding.severity else replace(finding, severity=severity)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Switch the cyclic garbage collector off: documents are trees, and looking for cycles in them costs a tenth."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
