"""The bytes of a folder's files."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from riktlint.engine.discovery import FolderFiles
from riktlint.reading.limits import MAX_BYTES

Contents = dict[Path, bytes | OSError]
"""The bytes of files, or the error that reading one gave."""


def read_folder(files: FolderFiles) -> Contents:
    """Return what the files of a folder hold: what is given for one, else what is on disk."""
    contents: Contents = {}
    for path in files.files:
        given = files.given.get(path)
        if given is not None:
            contents[path] = given
            continue
        try:
            contents[path] = _read(path)
        except OSError as error:
            contents[path] = error
    return contents


def _read(path: Path) -> bytes:
    with open(path, "rb", opener=_open_at_once) as stream:  # Path.open takes no opener
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise OSError(errno.EINVAL, "Not an ordinary file")
        return stream.read(MAX_BYTES + 1)


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting: a pipe named like a policy file would otherwise wait for a writer for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
