"""Where a finding is, in the form that other programs take: paths and URIs.

Lines and columns need no conversion here: `Document.locate` has made them count from 1, in code points, with
an exclusive end, and every format gives them as they are.
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote


def relative(file: str) -> str:
    """Return the path from the working directory, with slashes, where the file lies below it; else as it is.

    Services that show findings in a repository want paths from its top, which is where their jobs run.
    """
    path = os.path.normpath(file)
    if os.path.isabs(path):  # noqa: PTH117 -- pathlib's answer, at a tenth of the time
        inside = os.path.relpath(path)
        if inside != os.pardir and not inside.startswith(os.pardir + os.sep):
            path = inside
    return Path(path).as_posix()


def is_below(path: str) -> bool:
    """Whether what `relative` returned lies below the working directory."""
    return not (os.path.isabs(path) or path == ".." or path.startswith("../"))  # noqa: PTH117


def uri(path: str) -> str:
    """Return what `relative` returned as a URI reference (RFC 3986): its bytes, percent-encoded."""
    try:
        data = os.fsencode(path)
    except UnicodeEncodeError:
        data = path.encode("utf-8", "replace")
    if not os.path.isabs(path):  # noqa: PTH117
        return quote(data)
    return f"file://{'' if path.startswith('/') else '/'}{quote(data, safe='/:')}"
