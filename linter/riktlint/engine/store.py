"""What runs have said: small files, each written whole or not at all, that know if they are damaged; bounded."""

from __future__ import annotations

import hashlib
import os
import re
import time
from contextlib import suppress
from pathlib import Path

FORMAT = "riktlint-cache-3"
MOST_FILES = 64
"""Files kept; the ones used longest ago go first."""
MAX_BYTES = 10_000_000
"""A larger file is not written."""
_KEPT = re.compile(r"[0-9a-f]{32}\.run")
_UNFINISHED = re.compile(r"riktlint-\w+\.tmp")
_LONG_AGO = 3600


def default_directory() -> Path | None:
    """Return the folder that the XDG base directory specification gives for a user's caches.

    None for a user without a home, as in many containers.
    """
    base = os.environ.get("XDG_CACHE_HOME", "")
    if base.startswith("/"):
        return Path(base) / "riktlint"
    with suppress(RuntimeError):
        return Path.home() / ".cache" / "riktlint"
    return None


def read(path: Path, stamp: str) -> bytes | None:
    """Return what `write` has kept in a file under the same stamp, or None: also for a file that is damaged."""
    try:
        head, _, body = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    if head != _head(stamp, body):
        return None
    with suppress(OSError):
        os.utime(path)  # the time of the last use: see `_prune`
    return body


def write(path: Path, stamp: str, body: bytes) -> None:
    """Keep a file beside its place and rename it there. What can't be written is not kept: that is no error."""
    if len(body) > MAX_BYTES:
        return
    import tempfile  # as slow to import as all that a run needs that finds everything kept

    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix="riktlint-", suffix=".tmp", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(_head(stamp, body) + b"\n" + body)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        _prune(path.parent)


def _head(stamp: str, body: bytes) -> bytes:
    digest = hashlib.sha256(f"{FORMAT}\0{stamp}\0".encode("utf-8", "surrogateescape") + body)
    return digest.hexdigest().encode("ascii")


def _prune(directory: Path) -> None:
    """Take away what was used longest ago, and what a run that was cut short left behind; nothing that is not ours."""
    now = time.time()
    found: list[tuple[float, str]] = []
    with os.scandir(directory) as entries:
        for entry in entries:
            kept, unfinished = _KEPT.fullmatch(entry.name), _UNFINISHED.fullmatch(entry.name)
            if kept is None and unfinished is None:
                continue
            with suppress(OSError):  # another run may have taken it away
                used = entry.stat(follow_symlinks=False).st_mtime
                if kept is not None:
                    found.append((used, entry.path))
                elif now - used > _LONG_AGO:
                    Path(entry.path).unlink(missing_ok=True)
    for _, path in sorted(found, reverse=True)[MOST_FILES:]:
        Path(path).unlink(missing_ok=True)
