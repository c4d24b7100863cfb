"""Today's date, which SOURCE_DATE_EPOCH can set so that the same input gives the same findings."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Return the day that SOURCE_DATE_EPOCH names, in UTC, or the system's date where it names none."""
    try:
        return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date()
    except (KeyError, ValueError, OverflowError, OSError):
        return datetime.now().astimezone().date()
