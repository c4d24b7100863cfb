"""Which files have changed since a git revision."""

from __future__ import annotations

import subprocess
from pathlib import Path

from riktlint.text import Text


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
    if reference.startswith("-"):
        raise _unknown(reference)
    try:
        commit = _git(
            directory, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{reference}^{{commit}}"
        ).strip()
    except GitError as error:
        raise _unknown(reference) from error
    changed = _git(top, "diff", "--name-only", "-z", "--no-renames", commit, "--")
    untracked = _git(top, "ls-files", "--others", "--exclude-standard", "-z")
    return {top / name for name in (changed + untracked).split("\0") if name}


def _git(directory: Path, *words: str) -> str:
    command = ["git", "-C", str(directory), *words]
    try:
        done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603 -- the words are our own
    except FileNotFoundError as error:
        raise GitError(
            Text("git finns inte på datorn. Installera git.", "git is not installed. Install it.")
        ) from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[0] if said else "git"
        raise GitError(Text(f"git svarar: {reason}", f"git says: {reason}")) from error
    return done.stdout.decode("utf-8", "surrogateescape")


def _unknown(reference: str) -> GitError:
    return GitError(
        Text(
            f"git känner inte till ”{reference}”. Ange en gren, en tagg eller en incheckning.",
            f"git does not know “{reference}”. Name a branch, a tag or a commit.",
        )
    )
