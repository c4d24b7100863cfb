"""What a command is about to write, and writing it without ever touching a file that is there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to make, and what it holds."""

    path: Path
    content: str


@dataclass(slots=True)
class Outcome:
    """The files that were made (or would be), and those left alone since something has their name."""

    made: list[Path] = field(default_factory=list)
    skipped: list[Path] = field(default_factory=list)


def write_new(files: Iterable[NewFile], *, only_list: bool = False) -> Outcome:
    """Write each file whose name is free, with the folders above it; `only_list` writes nothing.

    Raises OSError if a file can't be written; those before it stay.
    """
    outcome = Outcome()
    for file in files:
        if os.path.lexists(file.path) or not (only_list or _write(file)):
            outcome.skipped.append(file.path)
        else:
            outcome.made.append(file.path)
    return outcome


def _write(file: NewFile) -> bool:
    """Write a file beside its place and link it there, whole or not at all. False if the name was taken."""
    file.path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".riktlint-", dir=file.path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(file.content.encode("utf-8"))
        Path(name).chmod(0o666 & ~_umask())
        return _claim(Path(name), file.path)
    finally:
        Path(name).unlink(missing_ok=True)


def _claim(written: Path, wanted: Path) -> bool:
    try:
        os.link(written, wanted)
    except FileExistsError:
        return False
    except OSError:  # a file system without links: the name is free as far as we have seen
        written.replace(wanted)
    return True


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
