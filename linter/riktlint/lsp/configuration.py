"""The configuration that counts for a folder, kept until one of its files changes."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path

from riktlint.config.loading import find_configuration, load_settings
from riktlint.config.selection import Selection
from riktlint.config.settings import Settings
from riktlint.config.trust import without_own_rules
from riktlint.engine.baseline import Baseline
from riktlint.errors import UserError
from riktlint.rules.base import CorpusRule
from riktlint.text import Text

BELIEVED = 1.0
"""Seconds for which a configuration is taken to be as it was: one key press asks for it many times."""

_BROKEN = (("", 0, -1),)
Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Setup:
    """How the files of a folder are checked. `problem` says why a configuration could not be used."""

    settings: Settings
    selection: Selection
    baseline: Baseline | None = None
    problem: Text | None = None


class Configurations:
    """The configurations of the folders that are being worked in."""

    def __init__(self, *, own_rules: bool) -> None:
        """`own_rules` lets the code of rules that a configuration names run.

        It does not by default: an editor starts the server on any folder that somebody opens in it, and a folder
        from a stranger must not run code for having been opened.
        """
        self._own_rules = own_rules
        self._kept: dict[Path, tuple[Stamp, Setup]] = {}
        self._looked: dict[Path, float] = {}

    def look_again(self) -> None:
        """Read what has changed at the next question."""
        self._looked.clear()

    def near(self, directory: Path) -> Setup:
        """Return what counts in a folder: the nearest configuration, else the defaults.

        A configuration that can't be used leaves the one before it in force.
        """
        before = self._kept.get(directory)
        now = time.monotonic()
        if before and now - self._looked.get(directory, -BELIEVED) < BELIEVED:
            return before[1]
        self._looked[directory] = now
        try:
            file = find_configuration(directory)
            stamp = _stamp(file, before[1].settings if before else Settings())
            if before and before[0] == stamp:
                return before[1]
            setup = self._setup(load_settings(file))
            stamp = _stamp(file, setup.settings)
        except UserError as error:
            last = before[1] if before else self._setup(Settings())
            setup, stamp = replace(last, problem=error.message), _BROKEN
        self._kept[directory] = (stamp, setup)
        return setup

    def _setup(self, settings: Settings) -> Setup:
        wanted = settings
        if settings.rules and not self._own_rules:
            wanted = without_own_rules(settings)
        # One folder can't tell what is doubled in the whole corpus; `riktlint check` can.
        over_the_corpus = [rule.code for rule in Selection(wanted).known if issubclass(rule, CorpusRule)]
        wanted = replace(wanted, ignore=(*wanted.ignore, *over_the_corpus))
        selection = Selection(wanted)
        # Names that settings use are looked up when they are first needed: need them here.
        for rule in selection.rules[:1]:
            selection.severity(rule.name, rule.severity, "")
        known = settings.baseline
        baseline = Baseline.read(known, settings.root) if known and known.is_file() else None
        return Setup(settings, selection, baseline)


def _stamp(file: Path | None, settings: Settings) -> Stamp:
    """What tells that a configuration, one of its rule files or its baseline has changed."""
    if file is None:
        return ()
    stamps = []
    rules = (file.parent / name for name in settings.rules if name.endswith(".py"))
    for path in (file, *rules, *([settings.baseline] if settings.baseline else [])):
        try:
            status = path.stat()
            stamps.append((str(path), status.st_mtime_ns, status.st_size))
        except OSError:
            stamps.append((str(path), 0, -1))
    return tuple(stamps)
