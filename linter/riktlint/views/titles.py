"""What a revision is called."""

from __future__ import annotations

from riktlint.model.revision import Revision
from riktlint.wording import word


def titled(revision: Revision) -> str:
    """Return what a revision is called in a sentence: its title, year and state, such as "Riktlinjer (2016)"."""
    name = revision_name(revision)
    # "Riktlinjer, reviderat förslag" needs not be told to be a proposal.
    return revision.title if name in revision.title.lower() else f"{revision.title} ({name})"


def revision_name(revision: Revision) -> str:
    """Return what a revision is called in lists: its year and state, such as "2024, förslag" or "odaterad".

    A year that no source shows is told to be a label: "beteckning 2017".
    """
    year, _, rest = revision.label.replace("forslag", "förslag").partition("-")
    if label_without_year(revision):
        year = word("model.year_of_label", year=year)
    return ", ".join(part for part in (year, rest.replace("-", " ")) if part)


def proposal_name(revision: Revision) -> str:
    """Return what a proposal is called where it is told to be one: "2024" for "2024, förslag", or nothing."""
    return ", ".join(part for part in revision_name(revision).split(", ") if part != "förslag")


def label_without_year(revision: Revision) -> str:
    """Return the year that a revision's label names although no source shows that anything happened then, or nothing.

    A draft, and a text that the municipality writes here, is named by whoever writes it.
    """
    year = revision.label.partition("-")[0]
    if not year.isdecimal() or revision.status == "draft" or revision.text_status == "official":
        return ""
    dates = revision.dates
    known = (revision.decision.date, dates.in_force_from, dates.published)
    return "" if any(day is not None and str(day.year) == year for day in known) else year
