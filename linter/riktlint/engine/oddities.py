"""What is said of paths that are not what a run expects."""

from __future__ import annotations

from pathlib import Path

from riktlint.engine.discovery import Oddity
from riktlint.findings import Location
from riktlint.reading.limits import MAX_DIRECTORY_DEPTH, MAX_FILES
from riktlint.reading.problems import Problem
from riktlint.wording import say

_RULES = {
    "unknown_file": "unknown-file",
    "link_out": "link-out-of-corpus",
    "too_deep": "too-many-files",
    "too_many": "too-many-files",
}
_BOUNDS = {"levels": MAX_DIRECTORY_DEPTH, "files": MAX_FILES}


def problem_of(oddity: Oddity) -> Problem:
    """Return the problem that an oddity is."""
    kind, path, error = oddity
    if error is not None:
        return unreadable(path, error)
    return Problem(_RULES[kind], Location(path.as_posix()), say(f"checking.paths.{kind}", **_BOUNDS))


def unreadable(path: Path, error: OSError) -> Problem:
    """Return the problem of a file or folder that can't be read, with the system's own reason."""
    reason = error.strerror or type(error).__name__
    return Problem(
        "unreadable-file",
        Location(path.as_posix()),
        say("checking.paths.unreadable", reason=reason),
    )
