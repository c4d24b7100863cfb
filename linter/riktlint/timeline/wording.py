"""The timeline's words, from `words.yaml`."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from riktlint.changes.naming import date_name
from riktlint.changes.wording import same
from riktlint.model.dates import PartialDate
from riktlint.model.revision import Revision
from riktlint.reading.own import read_own
from riktlint.text import Text

_FILE = Path(__file__).with_name("words.yaml")


@cache
def _words() -> dict[str, Any]:
    return read_own(_FILE)


def words(group: str, key: str, **names: object) -> Text:
    """Return the wording of a key in a group with its `{names}` filled.

    Raises KeyError for an unknown key, or a name that is not given.
    """
    entry = _words()[group][key]
    return Text(entry["sv"], entry["en"]).fill(**names)


def date_words(known: PartialDate | date) -> Text:
    """Return a date as it is read aloud, as precise as it is known."""
    return date_name(str(known))


def called(revision: Revision) -> Text:
    """Return what a revision is called in a sentence: its title, year and state, such as "Riktlinjer (2016)"."""
    return same(f"{revision.title} ({revision_name(revision)})")


def revision_name(revision: Revision) -> str:
    """Return what a revision is called in lists: its year and state, such as "2024, förslag" or "odaterad"."""
    year, _, rest = revision.label.partition("-")
    return ", ".join(part for part in (year, rest.replace("-", " ").replace("forslag", "förslag")) if part)


def joined(texts: list[Text], joint: str) -> Text:
    """Return texts in one phrase, the last after a word of `joints`: "a, b eller c"."""
    if len(texts) < 2:
        return texts[0] if texts else Text("", "")
    last = words("joints", joint)
    return Text(
        f"{', '.join(t.sv for t in texts[:-1])} {last.sv} {texts[-1].sv}",
        f"{', '.join(t.en for t in texts[:-1])} {last.en} {texts[-1].en}",
    )


def together(texts: list[Text]) -> Text:
    """Return sentences after each other."""
    return Text(" ".join(t.sv for t in texts), " ".join(t.en for t in texts))
