"""Digests of what a result depends on: riktlint itself, and the files of a folder."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.machinery import PathFinder
from pathlib import Path

from riktlint import __version__
from riktlint.engine.contents import Contents
from riktlint.engine.discovery import Discovery, FolderFiles, own_name
from riktlint.environment.resources import schema_directory

LIBRARIES = ("yaml", "jsonschema", "jsonschema_rs")
"""The packages that decide what a file is and whether it is sound."""


@cache
def tool_key() -> str:
    """Return what identifies riktlint itself and its libraries: versions, and size and time of their files."""
    digest = hashlib.sha256(__version__.encode())
    for library in LIBRARIES:
        digest.update(_library(library).encode())
    for root in (Path(__file__).resolve().parents[1], schema_directory()):
        for path, status in sorted(_files(str(root))):
            digest.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _library(name: str) -> str:
    """What tells an installed package from another version of it, without importing it."""
    found = PathFinder.find_spec(name)
    if found is None or found.origin is None:
        return name
    status = os.stat(found.origin)  # noqa: PTH116 -- a text is at hand
    names = sorted(os.listdir(os.path.dirname(found.origin)))  # noqa: PTH120, PTH208
    return f"{found.origin}\0{status.st_size}\0{status.st_mtime_ns}\0{names}\n"


def _files(directory: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(directory) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            elif entry.name.endswith((".py", ".json", ".yaml")):
                yield entry.path, entry.stat()


def folder_key(files: FolderFiles, contents: Contents) -> str | None:
    """Return a digest of a folder's files, or None if one could not be read: that is tried again each time."""
    name = f"{files.directory.as_posix()}\0{own_name(files.directory)}"
    digest = hashlib.sha256(name.encode("utf-8", "surrogateescape"))
    for path, data in contents.items():
        if isinstance(data, OSError):
            return None
        digest.update(f"\0{path.as_posix()}\0{len(data)}\0".encode("utf-8", "surrogateescape"))
        digest.update(data)
    return digest.hexdigest()


def run_key(found: Discovery, folder_keys: Iterable[str | None]) -> str | None:
    """Return a digest of all that a run reads, or None where something was odd or could not be read."""
    keys = list(folder_keys)
    if found.oddities or None in keys:
        return None
    return hashlib.sha256("\0".join(key or "" for key in keys).encode("ascii")).hexdigest()


def file_digest(path: Path) -> str | None:
    """Return a digest of what an ordinary file holds, or None if there is none by this name.

    Raises OSError for one that can't be read.
    """
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None
