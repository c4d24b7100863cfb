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
from contextlib import suppress
from pathlib import Path

from riktlint.engine import store
from riktlint.engine.contents import read_folder
from riktlint.engine.digests import file_digest, folder_key, run_key, tool_key
from riktlint.engine.discovery import discover
from riktlint.environment import clock

ENVIRONMENT = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM")
"""The variables that decide what a check says; the day, which SOURCE_DATE_EPOCH may set, counts by itself."""


class Repeatable:
    """A call of `riktlint check` that may have been made before."""

    def __init__(self, words: list[str], directory: Path) -> None:
        """`words` are the command line's, `directory` is where results are kept. Raises OSError."""
        here = os.getcwd()  # noqa: PTH109 -- a text is wanted
        surroundings = {name: os.environ.get(name) for name in ENVIRONMENT}
        out = (sys.stdout.isatty(), sys.stdout.encoding, sys.stdout.errors)
        call = repr((here, words, surroundings, out))
        name = hashlib.sha256(call.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        self._path = directory / f"{name}.run"
        self._stamp = repr((tool_key(), sys.version, str(clock.today())))

    @classmethod
    def of(cls, words: list[str]) -> Repeatable | None:
        """Return the call that the words make, or None if it is another command or has nowhere to be kept."""
        before_paths = words[: words.index("--")] if "--" in words else words
        if words[:1] != ["check"] or "--no-cache" in before_paths or not _says_it_plainly():
            return None
        directory = store.default_directory()
        for word, following in zip(before_paths, [*before_paths[1:], ""], strict=True):
            if word == "--cache-dir":
                directory = Path(following)
            elif word.startswith("--cache-dir="):
                directory = Path(word.removeprefix("--cache-dir="))
        try:
            return cls(words, directory) if directory is not None else None
        except OSError:  # the working folder is gone, or riktlint is half installed: a real run tells
            return None

    def said(self) -> tuple[str, int, bool] | None:
        """Return what the call said, its exit code and whether it was for a program (`streams.put`).

        None if something that it read may have changed.
        """
        body = store.read(self._path, self._stamp)
        if body is None:
            return None
        kept = json.loads(body)
        try:
            if (
                _led_to(kept["led_to"]) != kept["led_to"]
                or digests_of(kept["configuration"]) != kept["configuration"]
            ):
                return None
            if _state(map(Path, kept["paths"])) != kept["key"]:
                return None
            kept["text"].encode(sys.stdout.encoding, sys.stdout.errors)
        except (OSError, UnicodeError):  # what can't be read or written now is for a real run to tell
            return None
        return kept["text"], kept["code"], kept["utf8"]

    def keep(
        self,
        paths: Iterable[Path],
        configuration: dict[str, str | None],
        key: str,
        text: str,
        code: int,
        *,
        utf8: bool,
    ) -> None:
        """Keep what the call said.

        `paths` are those that it checked, `key` a digest of what it read there (`riktlint.engine.digests.run_key`),
        `configuration` what `digests_of` gave before it read its settings: where that has changed meanwhile,
        nothing is kept.
        """
        names = [str(path) for path in paths]
        with suppress(OSError):
            if digests_of(configuration) != configuration:
                return
            kept = {
                "paths": names,
                "led_to": _led_to([*names, ".", *configuration]),
                "configuration": configuration,
                "key": key,
                "text": text,
                "code": code,
                "utf8": utf8,
            }
            store.write(self._path, self._stamp, json.dumps(kept).encode("ascii"))


def digests_of(files: Iterable[str]) -> dict[str, str | None]:
    """Return a digest of each file by its name, None for one that is not there. Raises OSError."""
    return {name: file_digest(Path(name)) for name in files}


def _led_to(names: Iterable[str]) -> dict[str, str]:
    """Where each path leads: a link on the way may be pointed elsewhere."""
    return {name: os.path.realpath(name) for name in names}


def _says_it_plainly() -> bool:
    """Whether what is said is written as it is: old consoles of Windows need colours in another way."""
    return sys.stdout is not None and not (os.name == "nt" and sys.stdout.isatty())


def _state(paths: Iterable[Path]) -> str | None:
    found = discover(paths)
    return run_key(found, (folder_key(folder, read_folder(folder)) for folder in found.folders))
