"""Which files have changed since a git revision."""

from __future__ import annotations

from pathlib import Path

from riktlint.engine.git import commit_of, git_text, top_of


def changed_since(reference: str, directory: Path) -> set[Path]:
    """Return the absolute paths that differ from a git revision, files that git does not track included.

    Raises UserError if `directory` is in no repository, or the revision is unknown.
    """
    return changed_paths(commit_of(reference, directory), directory)


def changed_paths(commit: str, directory: Path, within: str = ".") -> set[Path]:
    """Return the absolute paths that differ from a commit, at or below `within` (counted from the top).

    Raises UserError if `directory` is in no repository.
    """
    top = top_of(directory)
    at = ("--", f":(top,literal){within}") if within != "." else ("--",)
    changed = git_text(
        top, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", commit, *at
    )
    untracked = git_text(top, "ls-files", "--others", "--exclude-standard", "-z", *at)
    return {top / name for name in (changed + untracked).split("\0") if name}
