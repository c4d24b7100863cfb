"""`riktlint check --fix` and `--diff`."""

from __future__ import annotations

import difflib
from collections import defaultdict
from pathlib import Path

import click

from riktlint.cli.output import write_bytes
from riktlint.engine.check import Options, check
from riktlint.engine.fixing import apply_fixes
from riktlint.findings import Finding, Severity
from riktlint.reports.terminal import safe
from riktlint.text import Language
from riktlint.wording import say

_PASSES = 6
"""One fix can make room for another; what has not settled after these many passes is left."""


def fix_files(
    paths: tuple[Path, ...], options: Options, *, unsafe: bool, only_show: bool, language: Language
) -> None:
    """Put right the findings that carry a fix, pass by pass, and write the files, or show the difference.

    A file whose fixes would give it new errors is left as it is, and that is said.

    Raises CommandError if a file can't be written.
    """
    originals: dict[str, str] = {}
    texts: dict[str, str] = {}
    fixed: list[Finding] = []
    for _ in range(_PASSES):
        given = {Path(file): text.encode("utf-8") for file, text in texts.items()}
        by_file = _fixable(check(paths, options=_over(options, given)).findings, unsafe=unsafe)
        changed = False
        for file, findings in by_file.items():
            before = texts.get(file)
            if before is None:
                before = Path(file).read_bytes().decode("utf-8")
            outcome = apply_fixes(before, findings, unsafe=unsafe)
            if outcome.text == before:
                continue
            originals.setdefault(file, before)
            texts[file] = outcome.text
            fixed += outcome.applied
            changed = True
        if not changed:
            break
    refused = _made_worse(paths, options, originals, texts)
    for file in sorted(texts):
        if file in refused:
            click.echo(say("fix_refused", path=safe(file)).in_language(language), err=True)
        elif only_show:
            _show(file, originals[file], texts[file])
        else:
            write_bytes(Path(file), texts[file].encode("utf-8"))
    count = sum(finding.location.file not in refused for finding in fixed)
    click.echo(say("would_fix" if only_show else "fixed", count=count).in_language(language), err=True)


def _over(options: Options, given: dict[Path, bytes]) -> Options:
    from dataclasses import replace

    return replace(options, given=given, cache_directory=None, progress=None)


def _fixable(findings: list[Finding], *, unsafe: bool) -> dict[str, list[Finding]]:
    by_file: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.fix is not None and (finding.fix.safe or unsafe):
            by_file[finding.location.file].append(finding)
    return by_file


def _made_worse(
    paths: tuple[Path, ...], options: Options, originals: dict[str, str], texts: dict[str, str]
) -> set[str]:
    """The files that have more errors with their fixes than without."""

    def errors(contents: dict[str, str]) -> dict[str, int]:
        given = {Path(file): text.encode("utf-8") for file, text in contents.items()}
        counts: dict[str, int] = defaultdict(int)
        for finding in check(paths, options=_over(options, given)).findings:
            if finding.severity is Severity.ERROR and finding.rule in _FORM:
                counts[finding.location.file] += 1
        return counts

    if not texts:
        return set()
    before, after = errors(originals), errors(texts)
    return {file for file in texts if after[file] > before[file]}


_FORM = frozenset({"yaml-syntax", "duplicate-key", "unknown-key", "missing-key", "wrong-type", "wrong-form"})


def _show(file: str, before: str, after: str) -> None:
    name = safe(file)
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), f"{name}", f"{name}", lineterm="")
    for line in lines:
        click.echo(safe(line))
