"""`riktlint check --fix` and `--diff`."""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

from riktlint.engine.check import Options, check
from riktlint.engine.fixing import apply_fixes
from riktlint.findings import Finding, Severity
from riktlint.output.files import write
from riktlint.output.streams import tell, warn
from riktlint.output.terminal import safe
from riktlint.text import Language
from riktlint.wording import say

_PASSES = 6
"""One fix can make room for another; what has not settled after these many passes is left."""


def fix_files(
    paths: tuple[Path, ...], options: Options, *, unsafe: bool, only_show: bool, language: Language
) -> None:
    """Put right the findings that carry a fix, pass by pass, and write the files, or show the difference.

    A file whose fixes would give it new errors, or that somebody changes meanwhile, is left as it is, and that
    is said.

    Raises UserError if a file can't be written.
    """
    fixing = _Fixing(paths, options, unsafe=unsafe)
    fixing.run()
    worse = fixing.made_worse()
    fixed = 0
    for file in sorted(fixing.changed()):
        if file in worse:
            warn(say("cli.fix_refused", path=safe(file)).in_language(language))
        elif only_show:
            _show(file, fixing.originals[file], fixing.texts[file])
            fixed += fixing.counts[file]
        elif _text(file) != fixing.originals[file]:
            warn(say("cli.fix_meanwhile", path=safe(file)).in_language(language))
        else:
            write(Path(file), fixing.texts[file])
            fixed += fixing.counts[file]
    warn(say("cli.would_fix" if only_show else "cli.fixed", count=fixed).in_language(language))


@dataclass(slots=True)
class _Errors:
    """What keeps a file from being understood: errors in reading it as YAML, and in its form.

    A fix may bring to light what the rules say of a part that could not be understood before, but not these.
    """

    reading: int = 0
    form: int = 0

    def count(self, code: str) -> None:
        self.reading += code.startswith(("FIL", "YML"))
        self.form += code.startswith("FRM")

    def is_worse_than(self, other: _Errors) -> bool:
        return self.reading > other.reading or (self.reading == other.reading and self.form > other.form)


class _Fixing:
    """Texts that are fixed in memory: each pass checks them as they are, never the files on disk again."""

    def __init__(self, paths: tuple[Path, ...], options: Options, *, unsafe: bool) -> None:
        self._paths = paths
        self._options = options
        self._unsafe = unsafe
        self.originals: dict[str, str] = {}
        self.texts: dict[str, str] = {}
        self.counts: Counter[str] = Counter()

    def run(self) -> None:
        """Fix until nothing is left that can be fixed."""
        for _ in range(_PASSES):
            by_file = self._fixable(self._findings(self.texts))
            if self._read(by_file):
                by_file = self._fixable(self._findings(self.texts))
            before = self.counts.total()
            for file, findings in by_file.items():
                self._apply(file, findings)
            if self.counts.total() == before:
                return

    def changed(self) -> list[str]:
        """The files whose text has changed."""
        return [file for file, text in self.texts.items() if text != self.originals[file]]

    def made_worse(self) -> set[str]:
        """The files that can be read less well with their fixes than without: see `_Errors`."""
        changed = self.changed()
        if not changed:
            return set()
        before, after = self._errors(self.originals), self._errors(self.texts)
        return {file for file in changed if after[file].is_worse_than(before[file])}

    def _errors(self, texts: dict[str, str]) -> dict[str, _Errors]:
        errors: dict[str, _Errors] = defaultdict(_Errors)
        for finding in self._findings(texts):
            if finding.severity is Severity.ERROR:
                errors[finding.location.file].count(finding.code)
        return errors

    def _findings(self, texts: dict[str, str]) -> list[Finding]:
        given = {Path(file): text.encode("utf-8") for file, text in texts.items()}
        options = replace(self._options, given=given, keyed=False, progress=None)
        return check(self._paths, options=options).findings

    def _fixable(self, findings: list[Finding]) -> dict[str, list[Finding]]:
        by_file: dict[str, list[Finding]] = defaultdict(list)
        for finding in findings:
            file = finding.location.file
            # A link is left alone: what it points to is fixed where it lies.
            if finding.fix and (finding.fix.safe or self._unsafe) and not Path(file).is_symlink():
                by_file[file].append(finding)
        return by_file

    def _read(self, files: dict[str, list[Finding]]) -> bool:
        """Read the files that have not been read yet; True if there were any, whose edits must be worked out anew."""
        read = {file: _text(file) for file in files if file not in self.texts}
        texts = {file: text for file, text in read.items() if text is not None}
        self.originals |= texts
        self.texts |= texts
        return bool(texts)

    def _apply(self, file: str, findings: list[Finding]) -> None:
        if file in self.texts:
            outcome = apply_fixes(self.texts[file], findings, unsafe=self._unsafe)
            if outcome.text != self.texts[file]:
                self.texts[file] = outcome.text
                self.counts[file] += len(outcome.applied)


def _text(file: str) -> str | None:
    """What a file holds now, or None if it can't be read any more."""
    try:
        return Path(file).read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _show(file: str, before: str, after: str) -> None:
    name = safe(file)
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), f"{name}", f"{name}", lineterm="")
    for line in lines:
        tell(safe(line))
