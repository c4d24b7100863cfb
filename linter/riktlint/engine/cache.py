"""Results kept from run to run, by the content that they came from.

One file for each set of paths that is checked. A folder's result is found by a digest of its files' names and
bytes, of the rules and of riktlint itself, so that a change anywhere else costs nothing. A file that is damaged
in any way is as good as none (`riktlint.engine.store`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from riktlint.engine import store
from riktlint.engine.digests import tool_key
from riktlint.engine.results import Fact, FolderResult, Suppression
from riktlint.findings import Finding, Fix, Location, Related, Severity, TextEdit
from riktlint.model.place import Place
from riktlint.text import Text


class Cache:
    """The results of earlier runs over the same paths."""

    def __init__(self, directory: Path, paths: Iterable[Path], rules_key: str, today: date) -> None:
        """Open the cache for `paths`; what is there is used only if rules, day and riktlint are the same."""
        name = hashlib.sha256(
            "\0".join(sorted(str(path.absolute()) for path in paths)).encode("utf-8", "surrogateescape")
        )
        self._path = directory / f"{name.hexdigest()[:32]}.json"
        self._stamp = repr((tool_key(), rules_key, str(today)))
        self._old: dict[str, Any] = {}
        self._old_conclusion: list[Any] = [None, []]
        self._conclusion: tuple[str, list[Finding]] | None = None
        self._strings: list[str] = []
        self._used: dict[str, FolderResult] = {}
        self._index: dict[str, int] = {}
        self._changed = False
        self._open()

    def _open(self) -> None:
        body = store.read(self._path, self._stamp)
        if body is not None:
            data = json.loads(body)
            self._old, self._strings = data["folders"], data["strings"]
            self._old_conclusion = data["conclusion"]

    def get(self, key: str) -> FolderResult | None:
        """Return the result kept under a key, or None."""
        kept = self._old.get(key)
        if kept is None:
            return None
        result = self._decode(kept)
        self._used[key] = result
        return result

    def put(self, key: str, result: FolderResult) -> None:
        """Keep a result."""
        self._used[key] = result
        self._changed = True

    def conclusion(self) -> list[Finding] | None:
        """Return what an earlier run concluded from just the folders that this one has used, or None."""
        key = self._all_folders()
        if self._changed or self._old_conclusion[0] != key:
            return None
        found = [self._finding(kept) for kept in self._old_conclusion[1]]
        self._conclusion = (key, found)
        return found

    def put_conclusion(self, findings: list[Finding]) -> None:
        """Keep what was concluded from the folders that this run has used."""
        self._conclusion = (self._all_folders(), findings)
        self._changed = True

    def _all_folders(self) -> str:
        return hashlib.sha256("\0".join(sorted(self._used)).encode()).hexdigest()

    def save(self) -> None:
        """Write what this run used, if something is new. A cache that can't be written is no error."""
        if not self._changed and len(self._used) == len(self._old):
            return
        key, concluded = self._conclusion or ("", [])
        document = {
            "folders": {key: self._encode(result) for key, result in self._used.items()},
            "conclusion": [key, [self._encode_finding(finding) for finding in concluded]],
            "strings": list(self._index),
        }
        body = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        store.write(self._path, self._stamp, body.encode("utf-8", "surrogatepass"))

    # Texts repeat from finding to finding: each is kept once, and findings hold its number.

    def _number(self, text: str) -> int:
        return self._index.setdefault(text, len(self._index))

    def _numbers(self, text: Text) -> list[int]:
        return [self._number(text.sv), self._number(text.en)]

    def _text(self, numbers: list[int]) -> Text:
        return Text(self._strings[numbers[0]], self._strings[numbers[1]])

    def _at(self, location: Location) -> list[Any]:
        at = location
        return [
            self._number(at.file),
            at.line,
            at.column,
            at.end_line,
            at.end_column,
            self._number(at.pointer),
        ]

    def _location(self, data: list[Any]) -> Location:
        file, line, column, end_line, end_column, pointer = data
        return Location(self._strings[file], line, column, end_line, end_column, self._strings[pointer])

    def _fix(self, fix: Fix) -> list[Any]:
        edits = [[e.line, e.column, e.end_line, e.end_column, e.text] for e in fix.edits]
        return [self._numbers(fix.title), fix.safe, edits]

    def _encode_finding(self, f: Finding) -> list[Any]:
        return [
            f.code,
            f.rule,
            f.severity.value,
            self._numbers(f.message),
            self._at(f.location),
            [[self._at(r.location), self._numbers(r.message)] for r in f.related],
            self._numbers(f.help) if f.help else None,
            self._number(f.excerpt),
            self._fix(f.fix) if f.fix else None,
        ]

    def _finding(self, kept: list[Any]) -> Finding:
        code, rule, severity, message, at, related, remedy, excerpt, fix = kept
        return Finding(
            code,
            rule,
            Severity(severity),
            self._text(message),
            self._location(at),
            tuple(Related(self._location(place), self._text(said)) for place, said in related),
            self._text(remedy) if remedy else None,
            self._strings[excerpt],
            Fix(self._text(fix[0]), fix[1], tuple(TextEdit(*edit) for edit in fix[2])) if fix else None,
        )

    def _encode(self, result: FolderResult) -> list[Any]:
        return [
            [self._encode_finding(finding) for finding in result.findings],
            [
                [
                    f.rule,
                    f.fact,
                    f.place.file,
                    list(f.place.path),
                    self._at(f.location),
                    self._number(f.excerpt),
                ]
                for f in result.facts
            ],
            [[s.rule, s.first, s.last, self._at(s.location), s.excerpt, s.used] for s in result.suppressions],
        ]

    def _decode(self, data: list[Any]) -> FolderResult:
        findings, facts, suppressions = data
        return FolderResult(
            [self._finding(kept) for kept in findings],
            [
                Fact(rule, fact, Place(file, tuple(path)), self._location(at), self._strings[excerpt])
                for rule, fact, file, path, at, excerpt in facts
            ],
            [
                Suppression(rule, first, last, self._location(at), excerpt, used)
                for rule, first, last, at, excerpt, used in suppressions
            ],
        )
