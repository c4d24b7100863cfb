"""A run that repeats an earlier one: the same words in the same place, and nothing that it read has changed.

What such a run said is kept in the cache folder, so that it can be said again before the command line's library,
the rules or the findings are imported: that takes three times as long as to see that no file has changed.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from riktlint import clock
from riktlint.engine import store
from riktlint.engine.contents import read_folder
from riktlint.engine.digests import folder_key, run_key, tool_key
from riktlint.engine.discovery import discover

ENVIRONMENT = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM")
"""The variables that decide what a check says; the day, which SOURCE_DATE_EPOCH may set, counts by itself."""


class Repeatable:
    """A call of `riktlint check` that may have been made before."""

    def __init__(self, words: list[str], directory: Path) -> None:
        """`words` are the command line's, `directory` is where results are kept."""
        here = os.getcwd()  # noqa: PTH109 -- a text is wanted
        surroundings = {name: os.environ.get(name) for name in ENVIRONMENT}
        call = repr((here, words, surroundings, sys.stdout.isatty()))
        name = hashlib.sha256(call.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        self._path = directory / f"{name}.run"
        self._stamp = repr((tool_key(), sys.version, str(clock.today())))

    @classmethod
    def of(cls, words: list[str]) -> Repeatable | None:
        """Return the call that the words make, or None if it is another command or uses no cache."""
        if words[:1] != ["check"] or "--no-cache" in words:
            return None
        directory = store.default_directory()
        for word, following in zip(words, [*words[1:], ""], strict=True):
            if word == "--cache-dir":
                directory = Path(following)
            elif word.startswith("--cache-dir="):
                directory = Path(word.removeprefix("--cache-dir="))
        return cls(words, directory) if directory is not None else None

    def said(self) -> tuple[str, int] | None:
        """Return what the call said and its exit code, or None if something that it read may have changed."""
        body = store.read(self._path, self._stamp)
        if body is None:
            return None
        kept = json.loads(body)
        if any(_digest(Path(path)) != digest for path, digest in kept["configuration"]):
            return None
        if _state(map(Path, kept["paths"])) != kept["key"]:
            return None
        return kept["text"], kept["code"]

    def keep(
        self, paths: Iterable[Path], configuration: Iterable[Path], key: str, text: str, code: int
    ) -> None:
        """Keep what the call said.

        `paths` are those that it checked, `key` a digest of what it read there (`riktlint.engine.digests.run_key`),
        `configuration` the files where it looked for its settings, also those that were not there.
        """
        kept = {
            "paths": [str(path) for path in paths],
            "configuration": [[str(path), _digest(path)] for path in configuration],
            "key": key,
            "text": text,
            "code": code,
        }
        store.write(self._path, self._stamp, json.dumps(kept).encode("ascii"))


def _state(paths: Iterable[Path]) -> str | None:
    found = discover(paths)
    return run_key(found, (folder_key(folder, read_folder(folder)) for folder in found.folders))


def _digest(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
