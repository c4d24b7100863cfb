"""Which files have changed since a git revision."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from riktlint.text import Text

_OF_A_HOOK = frozenset({"GIT_COMMON_DIR", "GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_WORK_TREE"})


class GitError(Exception):
    """git can't answer. `message` says why and what to do."""

    def __init__(self, message: Text) -> None:
        self.message = message
        super().__init__(message.en)


def changed_since(reference: str, directory: Path) -> set[Path]:
    """Return the absolute paths that differ from a git revision, files that git does not track included.

    Raises GitError if `directory` is in no repository, or the revision is unknown.
    """
    top = Path(_git(directory, "rev-parse", "--show-toplevel").strip())
    commit = commit_of(reference, directory)
    changed = _git(top, "diff", "--name-only", "-z", "--no-renames", commit, "--")
    untracked = _git(top, "ls-files", "--others", "--exclude-standard", "-z")
    return {top / name for name in (changed + untracked).split("\0") if name}


def commit_of(reference: str, directory: Path) -> str:
    """Return the full name of the commit that a git revision stands for.

    Raises GitError if `directory` is in no repository, or the revision is unknown.
    """
    if reference.startswith("-"):
        raise _unknown(reference)
    try:
        return _git(
            directory, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{reference}^{{commit}}"
        ).strip()
    except GitError as error:
        raise _unknown(reference) from error


def _environment() -> dict[str, str]:
    """The environment without what git tells its hooks: the repository is the one that the directory lies in."""
    return {key: value for key, value in os.environ.items() if key not in _OF_A_HOOK}


def _git(directory: Path, *words: str) -> str:
    return git_bytes(directory, *words).decode("utf-8", "surrogateescape")


def git_bytes(directory: Path, *words: str, stdin: bytes = b"") -> bytes:
    """Return what a git command in a folder writes, given `stdin` to read.

    Raises GitError if git is not there or refuses.
    """
    command = ["git", "-C", str(directory), *words]
    try:
        done = subprocess.run(  # noqa: S603 -- the words are our own
            command, input=stdin, capture_output=True, check=True, env=_environment()
        )
    except FileNotFoundError as error:
        raise GitError(
            Text("git finns inte på datorn. Installera git.", "git is not installed. Install it.")
        ) from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[0] if said else "git"
        raise GitError(Text(f"git svarar: {reason}", f"git says: {reason}")) from error
    return done.stdout


def _unknown(reference: str) -> GitError:
    return GitError(
        Text(
            f"git känner inte till ”{reference}”. Ange en gren, en tagg eller en incheckning.",
            f"git does not know “{reference}”. Name a branch, a tag or a commit.",
        )
    )
