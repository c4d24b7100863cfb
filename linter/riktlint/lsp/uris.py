"""Addresses of files: `file:` URIs as clients write them (RFC 8089), and paths."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname


def path_of(uri: str) -> Path | None:
    """Return the file that a URI names, its folder without links, or None for another scheme or host.

    The file itself may be a link: what the engine thinks of links is the engine's to say.
    """
    try:
        parts = urlsplit(uri)
        if parts.scheme != "file" or parts.netloc not in ("", "localhost"):
            return None
        # What urlsplit takes for a query or a fragment has no meaning in a file's address.
        rest = ("?" + parts.query if parts.query else "") + ("#" + parts.fragment if parts.fragment else "")
        path = Path(url2pathname(parts.path + rest))
        return path.parent.resolve() / path.name if path.is_absolute() and path.name else None
    except (ValueError, OSError, RuntimeError):  # an address or a path that no file can have
        return None


def uri_of(path: Path) -> str:
    """Return the URI of an absolute path."""
    return path.as_uri()
