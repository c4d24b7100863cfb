"""Writing files: whole or not at all, and never where a stranger's link leads."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from riktlint.errors import UserError
from riktlint.output.streams import standard_output
from riktlint.wording import say

STANDARD_OUTPUT = Path("-")
"""What a user calls standard output where a file can be named."""

_OF_THE_SYSTEM = (Path("/dev"), Path("/proc"))
"""Where links are the system's own: `/dev/stdout`, and `/dev/fd/63`, which `>(…)` becomes in a shell."""


def write(path: Path, content: str | bytes) -> None:
    """Write a file, a text as UTF-8. `-` is standard output.

    A file is written beside its place and renamed there, so that a reader never sees half of it, and keeps its
    permissions and owner. What is there but is no file (a terminal, a pipe, `/dev/null`) is written to as it is.

    Raises UserError if it can't be written, if the file is read-only, or if a link leads away: a checked tree may
    hold one by the name of a report.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    with _told(path):
        if path == STANDARD_OUTPUT:
            output = standard_output()
            output.flush()
            output.buffer.write(data)
            output.buffer.flush()
            return
        _refuse_links(path)
        there = _status(path)
        if there is not None and not stat.S_ISREG(there.st_mode):
            with path.open("wb") as stream:
                stream.write(data)
            return
        if there is not None and not there.st_mode & 0o222:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        with _beside(path, data) as written:
            if there is not None:
                with suppress(
                    OSError, AttributeError
                ):  # only root can give a file away; Windows has no owners
                    os.chown(written, there.st_uid, there.st_gid)
                written.chmod(stat.S_IMODE(there.st_mode))
            written.replace(path)


def stays(path: Path) -> bool:
    """Whether what is written there becomes a file: not on standard output, a pipe, a terminal or `/dev/null`."""
    if path == STANDARD_OUTPUT or any(path.absolute().is_relative_to(folder) for folder in _OF_THE_SYSTEM):
        return False
    there = _status(path)
    return there is None or stat.S_ISREG(there.st_mode)


def create(path: Path, content: str) -> bool:
    """Write a file whose name is free, as UTF-8, whole or not at all. False if something has the name.

    Raises UserError as `write` does.
    """
    with _told(path):
        if os.path.lexists(path):
            return False
        _refuse_links(path)
        with _beside(path, content.encode("utf-8")) as written:
            try:
                os.link(written, path)
            except FileExistsError:
                return False
            except OSError:  # a file system without links: the name is free as far as we have seen
                written.replace(path)
        return True


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UserError(say("cli.not_written", path=path, reason=error.strerror or error)) from error


@contextmanager
def _beside(path: Path, data: bytes) -> Iterator[Path]:
    """A file in the same folder that holds the data, with the permissions of a new file; gone afterwards."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        written.chmod(0o666 & ~_umask())
        yield written
    finally:
        written.unlink(missing_ok=True)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _refuse_links(path: Path) -> None:
    """Raise UserError if the path is a link, or a folder on the way below the working directory leads out of it.

    Folders above are the user's own affair.
    """
    absolute = path.absolute()
    if any(absolute.is_relative_to(folder) for folder in _OF_THE_SYSTEM):
        return
    here = Path.cwd().absolute()
    leads_out = absolute.is_relative_to(here) and not absolute.parent.resolve().is_relative_to(here.resolve())
    if path.is_symlink() or leads_out:
        raise UserError(say("cli.link_not_followed", path=path, target=path.resolve()))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
