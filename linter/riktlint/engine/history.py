"""Policy files as they stood at a commit."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from riktlint.engine.changed import changed_paths
from riktlint.engine.contents import Contents
from riktlint.engine.git import commit_of, git_bytes, git_text, top_of
from riktlint.errors import UserError
from riktlint.form.kinds import kind_of

_REGULAR = ("100644", "100755")


@dataclass(frozen=True, slots=True)
class History:
    """A commit to compare with, in the repository that a folder lies in.

    `reference` is what the user calls it, `commit` its full name, `top` the repository's working tree.
    """

    reference: str
    commit: str
    top: Path

    @classmethod
    def since(cls, reference: str, directory: Path) -> History:
        """Return where the current branch left a git revision, so that what others did there does not count.

        Raises UserError if `directory` is in no repository, or the revision is unknown.
        """
        commit = commit_of(reference, directory)
        with suppress(UserError):  # without a common past it is compared as it is
            commit = git_text(directory, "merge-base", commit, "HEAD").strip()
        return cls(reference, commit, top_of(directory))

    def changed(self, directory: Path) -> list[Path]:
        """Return the policy files below a folder that differ from the commit, as absolute paths in order."""
        found = changed_paths(self.commit, self.top, self.relative(directory))
        return sorted(path for path in found if kind_of(path.name))

    def contents(self, directories: Iterable[Path]) -> dict[Path, Contents]:
        """Return the policy files of folders as they stood: for each folder, its files' bytes by path."""
        folders = {self.relative(directory): directory for directory in directories}
        if not folders:
            return {}
        listed = git_text(
            self.top, "ls-tree", "-z", self.commit, "--", *(f"{n}/" if n != "." else "." for n in folders)
        )
        names, blobs = [], []
        for entry in listed.split("\0"):
            about, _, name = entry.partition("\t")
            if about and about.split()[0] in _REGULAR and kind_of(name):
                names.append(name)
                blobs.append(about.split()[2])
        found: dict[Path, Contents] = {directory: {} for directory in folders.values()}
        for name, data in zip(names, self._blobs(blobs), strict=True):
            folder, _, file = name.rpartition("/")
            directory = folders[folder or "."]
            found[directory][directory / file] = data
        return found

    def relative(self, path: Path) -> str:
        """Return a path as git calls it: from the top of the repository."""
        return Path(os.path.relpath(path.resolve(), self.top.resolve())).as_posix()

    def _blobs(self, names: list[str]) -> list[bytes]:
        if not names:
            return []
        asked = "".join(f"{name}\n" for name in names).encode()
        answered = git_bytes(self.top, "cat-file", "--batch", stdin=asked)
        found, at = [], 0
        for _ in names:
            end = answered.index(b"\n", at)
            size = int(answered[at:end].split()[2])
            found.append(answered[end + 1 : end + 1 + size])
            at = end + 1 + size + 1
        return found
