"""Known findings that a run leaves out, kept by fingerprint. A baseline can only shrink."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from riktlint.errors import UserError
from riktlint.findings import Finding
from riktlint.wording import say

FORMAT = "riktlint-baseline"
VERSION = 1


class KnownFinding(NamedTuple):
    """What a baseline knows of findings that are alike: for a person who reads the file, and to judge them by."""

    code: str
    file: str
    fingerprint: str


Judge = Callable[[str, str], bool]
"""Whether a run would have found what a rule, by its code, finds in a file."""


@dataclass(slots=True)
class Baseline:
    """How many findings of each kind are known. Files are named from `root`, wherever a run is started."""

    root: Path
    counts: Counter[KnownFinding] = field(default_factory=Counter)

    @classmethod
    def of(cls, findings: Iterable[Finding], root: Path) -> Baseline:
        """Return a baseline that knows these findings."""
        return cls(root, Counter(_BaselineNames(root).known(finding) for finding in findings))

    @classmethod
    def read(cls, path: Path, root: Path) -> Baseline:
        """Read a baseline file.

        Raises UserError if it is not there or is not one.
        """
        try:
            data: Any = json.loads(path.read_text(encoding="utf-8"))
            if data["format"] != FORMAT or data["format_version"] != VERSION:
                raise ValueError("another format")
            entries = data["findings"]
            counts = Counter(
                {
                    KnownFinding(str(e["code"]), str(e["file"]), str(e["fingerprint"])): int(e["count"])
                    for e in entries
                }
            )
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
            raise UserError(say("checking.baseline_unreadable", path=path)) from error
        return cls(root, +counts)

    def to_json(self) -> str:
        """Return the file's content, in an order that gives small differences."""
        entries = [{**known._asdict(), "count": count} for known, count in sorted(self.counts.items())]
        document = {"format": FORMAT, "format_version": VERSION, "findings": entries}
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"

    def split(
        self, findings: Iterable[Finding], judge: Judge | None = None
    ) -> tuple[list[Finding], Baseline]:
        """Return the findings that are not known, and the part of the baseline that is still needed.

        That is what these findings include, and what the run could not have found: see `judge`. Without one, the
        run is taken to have looked for everything.
        """
        left, new, names = Counter(self.counts), [], _BaselineNames(self.root)
        for finding in findings:
            known = names.known(finding)
            if left[known] > 0:
                left[known] -= 1
            else:
                new.append(finding)
        gone = Counter({k: n for k, n in left.items() if n and (judge is None or judge(k.code, k.file))})
        return new, Baseline(self.root, self.counts - gone)

    def __len__(self) -> int:
        return self.counts.total()


def names_from(root: Path, files: Iterable[str]) -> set[str]:
    """Return files as a baseline with this root names them."""
    names = _BaselineNames(root)
    return {names.file(file) for file in files}


class _BaselineNames:
    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._names: dict[str, str] = {}

    def file(self, file: str) -> str:
        if file not in self._names:
            path = Path(file)
            path = path.parent.resolve() / path.name
            inside = path.is_relative_to(self._root)
            self._names[file] = (path.relative_to(self._root) if inside else path).as_posix()
        return self._names[file]

    def known(self, finding: Finding) -> KnownFinding:
        file = self.file(finding.location.file)
        named = replace(finding, location=replace(finding.location, file=file))
        return KnownFinding(finding.code, file, named.fingerprint)
