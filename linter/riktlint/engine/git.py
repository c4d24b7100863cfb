"""git, asked so that nothing in the repository it is asked about can make it run a command.

A pull request from a stranger is a tree of files. Three kinds of file in it, or in a repository of another owner, make
git run programs: a bare repository inside the tree with a configuration of its own, attributes that name a filter, a
text conversion or a diff program, and hooks. Every call goes through `git_bytes`, which

- starts at the top of the working tree (`top_of`), where git finds that repository and no other on the way,
- switches off what runs programs: the file system monitor, hooks, filters, external diffs, text conversions, pagers,
  submodules and fetching from elsewhere,
- passes none of the caller's `GIT_*` variables on.

git's own check of who owns the repository stays in force.
"""

from __future__ import annotations

import os
import subprocess
from functools import cache
from pathlib import Path

from riktlint.errors import UserError
from riktlint.wording import say

_HARMLESS = (
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.attributesFile=/dev/null",
    "core.pager=cat",
    "diff.external=",
    "diff.ignoreSubmodules=all",
    "submodule.recurse=false",
    "protocol.allow=never",
)
_ENVIRONMENT = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


def top_of(directory: Path) -> Path:
    """Return the top of the working tree that a folder lies in, found without git: the nearest folder with `.git`.

    Raises UserError if there is none.
    """
    start = directory.resolve()
    for folder in (start, *start.parents):
        if (folder / ".git").exists():
            return folder
    raise UserError(say("git.no_repository", directory=directory))


def git_bytes(directory: Path, *words: str, stdin: bytes = b"") -> bytes:
    """Return what a git command writes about the repository that a folder lies in, given `stdin` to read.

    Paths among `words` and in the answer count from the top of the working tree.

    Raises UserError if the folder lies in no repository, or git is not there or refuses.
    """
    top = top_of(directory)
    return _run(top, (*_HARMLESS, *_without_filters(top)), words, stdin)


def git_text(directory: Path, *words: str) -> str:
    """Return what `git_bytes` does as text; bytes that are no UTF-8 are kept as surrogates.

    Raises UserError as `git_bytes` does.
    """
    return git_bytes(directory, *words).decode("utf-8", "surrogateescape")


def commit_of(reference: str, directory: Path) -> str:
    """Return the full name of the commit that a git revision stands for.

    Raises UserError if `directory` is in no repository, or the revision is unknown.
    """
    try:
        named = git_text(
            directory, "rev-parse", "--verify", "-q", "--end-of-options", f"{reference}^{{commit}}"
        )
    except UserError as error:
        git_bytes(directory, "rev-parse", "--git-dir")  # says so if it is the repository that can't be asked
        raise UserError(say("git.unknown_reference", reference=reference)) from error
    return named.strip()


def file_at(reference: str, directory: Path) -> bytes:
    """Return the bytes that a git reference such as `main:policies/lekeberg/kommun.yaml` stands for.

    Raises UserError if there is no such file.
    """
    try:
        return git_bytes(directory, "cat-file", "blob", "--end-of-options", reference)
    except UserError as error:
        raise unknown_file(reference) from error


def unknown_file(reference: str) -> UserError:
    """Return the error of a git reference that stands for no file."""
    return UserError(say("git.unknown_file", reference=reference))


@cache
def _without_filters(top: Path) -> tuple[str, ...]:
    # Attributes in the tree choose among the drivers that the user's own settings define, such as git-lfs.
    try:
        listed = _run(
            top, _HARMLESS, ("config", "--name-only", "-z", "--get-regexp", r"^(filter|diff)\..+\."), b""
        )
    except UserError:
        return ()  # none is defined
    names = {
        name.rpartition(".")[0] for name in listed.decode("utf-8", "surrogateescape").split("\0") if name
    }
    return tuple(
        f"{name}.{key}"
        for name in sorted(names)
        for key in (
            ("clean=", "smudge=", "process=", "required=false")
            if name.startswith("filter.")
            else ("command=", "textconv=")
        )
    )


def _run(top: Path, settings: tuple[str, ...], words: tuple[str, ...], stdin: bytes) -> bytes:
    options = [word for setting in settings for word in ("-c", setting)]
    command = ["git", "--no-pager", "-C", str(top), *options, *words]
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith("GIT_")
    } | _ENVIRONMENT
    try:
        done = subprocess.run(  # noqa: S603 -- a list of words, no shell
            command, input=stdin, capture_output=True, check=True, env=environment
        )
    except FileNotFoundError as error:
        raise UserError(say("git.not_installed")) from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[0] if said else "git"
        raise UserError(say("git.says", reason=reason)) from error
    return done.stdout
