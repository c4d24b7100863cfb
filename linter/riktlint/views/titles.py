"""What a revision is called."""

from __future__ import annotations

from riktlint.model.revision import Revision


def titled(revision: Revision) -> str:
    """Return what a revision is called in a sentence: its title, year and state, such as "Riktlinjer (2016)"."""
    return f"{revision.title} ({revision_name(revision)})"


def revision_name(revision: Revision) -> str:
    """Return what a revision is called in lists: its year and state, such as "2024, förslag" or "odaterad"."""
    year, _, rest = revision.label.partition("-")
    return ", ".join(part for part in (year, rest.replace("-", " ").replace("forslag", "förslag")) if part)
