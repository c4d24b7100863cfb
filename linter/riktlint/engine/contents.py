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
    # Without waiting: a pipe named like a policy file would otherwise wait for a writer for ever. By the system's
    # own calls, since a thousand buffered streams take longer to make than to read.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        status = os.fstat(handle)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "Not an ordinary file")
        data = os.read(handle, min(status.st_size, MAX_BYTES) + 1)
        while len(data) <= MAX_BYTES and (more := os.read(handle, MAX_BYTES + 1 - len(data))):
            data += more
        return data
    finally:
        os.close(handle)
