"""What is said of paths that are not what a run expects."""

from __future__ import annotations

from pathlib import Path

from riktlint.engine.discovery import Oddity
from riktlint.findings import Location
from riktlint.reading.limits import MAX_DIRECTORY_DEPTH, MAX_FILES
from riktlint.reading.problems import Problem
from riktlint.text import Text

_RULES = {
    "unknown_file": "unknown-file",
    "link_out": "link-out-of-corpus",
    "too_deep": "too-many-files",
    "too_many": "too-many-files",
}
_TEXTS = {
    "unknown_file": Text(
        "Filnamnet är okänt. En policyfil heter kommun.yaml, kanaler.yaml eller ÅR.riktlinje.yaml.",
        "The file name is unknown. A policy file is called kommun.yaml, kanaler.yaml or YEAR.riktlinje.yaml.",
    ),
    "link_out": Text(
        "Länken leder ut ur mappen som granskas. Ersätt den med en vanlig fil.",
        "The link leads out of the folder that is checked. Replace it with an ordinary file.",
    ),
    "too_deep": Text(
        f"Mapparna ligger i fler än {MAX_DIRECTORY_DEPTH} nivåer. Det som ligger djupare granskas inte.",
        f"The folders are more than {MAX_DIRECTORY_DEPTH} levels deep. What lies deeper is not checked.",
    ),
    "too_many": Text(
        f"Det finns fler än {MAX_FILES} policyfiler. Granska en del i taget.",
        f"There are more than {MAX_FILES} policy files. Check a part at a time.",
    ),
}


def problem_of(oddity: Oddity) -> Problem:
    """Return the problem that an oddity is."""
    kind, path, error = oddity
    if error is not None:
        return unreadable(path, error)
    return Problem(_RULES[kind], Location(path.as_posix()), _TEXTS[kind])


def unreadable(path: Path, error: OSError) -> Problem:
    """Return the problem of a file or folder that can't be read, with the system's own reason."""
    reason = error.strerror or type(error).__name__
    return Problem(
        "unreadable-file",
        Location(path.as_posix()),
        Text(
            f"Går inte att läsa: {reason}. Kontrollera att den finns och att du har rätt att läsa den.",
            f"Can't be read: {reason}. Check that it is there and that you may read it.",
        ),
    )
