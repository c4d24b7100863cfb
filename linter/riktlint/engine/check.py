"""`check`: from paths to findings."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from riktlint import clock
from riktlint.engine.cache import Cache
from riktlint.engine.contents import Contents, read_folder
from riktlint.engine.digests import folder_key, run_key
from riktlint.engine.discovery import FolderFiles, Oddity, discover
from riktlint.engine.results import CheckResult, FolderResult
from riktlint.engine.workers import share, worker_count
from riktlint.findings import Finding

if TYPE_CHECKING:
    from riktlint.config.selection import Selection
    from riktlint.engine.session import CheckSession
    from riktlint.rules.base import Rule

__all__ = ["CheckResult", "Options", "check"]


@dataclass(slots=True)
class Options:
    """How a run is done.

    `selection` has the rules that run and their severities, all as declared unless given. `profile` counts for
    municipalities without one. `given` has the bytes of files that are not read from disk. `today` is the day
    that rules about time judge by. `workers` is how many processes share the work; None chooses by the amount.
    `progress` is told how many folders are done, and how many there are.
    """

    selection: Selection | None = None
    profile: str = "minimum"
    given: Mapping[Path, bytes] = field(default_factory=dict)
    today: date | None = None
    workers: int | None = None
    cache_directory: Path | None = None
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


class _Pending(NamedTuple):
    """A folder whose result no cache has: its number in the run, and the key to keep the result under."""

    number: int
    key: str | None
    files: FolderFiles
    contents: Contents


class _Run:
    """One run: what its steps share."""

    def __init__(self, paths: list[Path], rules: Sequence[type[Rule]] | None, options: Options) -> None:
        self._paths = paths
        self._rules = rules
        self._options = options
        self._folder_keys: list[str | None] = []

    @cached_property
    def _session(self) -> CheckSession:
        """Made when it is first needed: a run that finds everything in the cache imports no rule."""
        from riktlint.engine.session import CheckSession

        options, selection = self._options, self._options.selection
        return CheckSession(
            selection.rules if selection else self._rules,
            known=selection.known if selection else None,
            today=options.today,
            profile=options.profile,
        )

    def result(self) -> CheckResult:
        """Return what the run gives."""
        found = discover(self._paths, self._options.given)
        findings = self._odd(found.oddities) if found.oddities else []
        files = {path.as_posix() for folder in found.folders for path in folder.asked}
        reported = files | {finding.location.file for finding in findings}
        cache = self._cache()
        results = self._check(found.folders, cache)
        for result in results:
            findings += result.findings
        findings += self._conclude(results, cache)
        if cache:
            cache.save()
        findings = [finding for finding in findings if finding.location.file in reported]
        if self._options.selection is not None:
            findings = list(_at_chosen_severity(findings, self._options.selection))
        return CheckResult(
            sorted(findings, key=lambda finding: finding.order),
            sorted(files),
            key=run_key(found, self._folder_keys) if cache else None,
        )

    def _odd(self, oddities: list[Oddity]) -> list[Finding]:
        from riktlint.engine.oddities import problem_of

        return self._session.problems(problem_of(oddity) for oddity in oddities)

    def _check(self, folders: list[FolderFiles], cache: Cache | None) -> list[FolderResult]:
        results: dict[int, FolderResult] = {}
        pending: list[_Pending] = []
        for number, folder in enumerate(folders):
            contents = read_folder(folder)
            key = folder_key(folder, contents) if cache else None
            self._folder_keys.append(key)
            kept = cache.get(key) if cache and key else None
            if kept is not None:
                results[number] = kept
            else:
                pending.append(_Pending(number, key, folder, contents))
        if pending:
            from riktlint.engine.folders import build_folder

            session = self._session
            workers = worker_count(sum(len(work.contents) for work in pending), self._options.workers)

            def examine(work: _Pending) -> FolderResult:
                return session.check_folder(build_folder(work.files.directory, work.contents))

            def size(work: _Pending) -> int:
                return sum(len(data) for data in work.contents.values() if isinstance(data, bytes))

            for work, result in zip(pending, share(examine, pending, workers, size), strict=True):
                results[work.number] = result
                if cache and work.key:
                    cache.put(work.key, result)
                if self._options.progress:
                    self._options.progress(len(results), len(folders))
        return [results[number] for number in range(len(folders))]

    def _conclude(self, results: list[FolderResult], cache: Cache | None) -> list[Finding]:
        if not any(result.facts or result.suppressions for result in results):
            return []
        if cache is None or None in self._folder_keys:
            return self._session.conclude(results)
        findings = cache.conclusion()
        if findings is None:
            findings = self._session.conclude(results)
            cache.put_conclusion(findings)
        return findings

    def _cache(self) -> Cache | None:
        options, selection = self._options, self._options.selection
        if options.cache_directory is None or selection is None or not selection.can_be_cached:
            return None
        assert options.today is not None  # noqa: S101 -- `check` has set it
        rules_key = repr((selection.key, options.profile))
        return Cache(options.cache_directory, self._paths, rules_key, options.today)


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
