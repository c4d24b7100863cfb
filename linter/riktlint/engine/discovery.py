"""Which files a run is about, grouped by municipality folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from riktlint.findings import Location
from riktlint.form.kinds import MUNICIPALITY_FILE, kind_of
from riktlint.reading.limits import MAX_DIRECTORY_DEPTH, MAX_FILES
from riktlint.reading.problems import Problem
from riktlint.text import Text


@dataclass(slots=True)
class FolderFiles:
    """The policy files of one folder. `asked` are those that the run reports on, all unless some were named.

    `given` holds the bytes of files that are not read from disk, such as standard input.
    """

    directory: Path
    files: list[Path] = field(default_factory=list)
    asked: set[Path] = field(default_factory=set)
    given: dict[Path, bytes] = field(default_factory=dict)


@dataclass(slots=True)
class Discovery:
    """Folders in alphabetical order, and problems with what was found on the way."""

    folders: list[FolderFiles]
    problems: list[Problem]


def discover(paths: Iterable[Path], given: Mapping[Path, bytes] | None = None) -> Discovery:
    """Find the policy files below folders, and those named one by one with their neighbours.

    The paths must exist, or have their bytes in `given`. Links to folders are not followed, and a link out of the
    searched folder is a problem.
    """
    folders: dict[Path, FolderFiles] = {}
    problems: list[Problem] = []
    count = 0
    for path in paths:
        if path.is_dir():
            found: Iterator[Path] = _walk(path, problems)
        elif kind_of(path.name) is None:
            problems.append(_unknown_file(path))
            continue
        elif path.is_symlink() and _leads_out(path, path.parent.resolve().parent):
            problems.append(_link_out(path))
            continue
        else:
            found = iter([path])
        for file in found:
            count += 1
            if count > MAX_FILES:
                problems.append(_too_many(path))
                break
            folder = folders.setdefault(file.parent, FolderFiles(file.parent))
            folder.asked.add(file)
    for folder in folders.values():
        folder.given = {path: data for path, data in (given or {}).items() if path in folder.asked}
        folder.files = _policy_files(folder)
    return Discovery([folders[key] for key in sorted(folders)], problems)


def _policy_files(folder: FolderFiles) -> list[Path]:
    """Every policy file of the folder: what is asked about is judged with its neighbours in view."""
    names = os.listdir(folder.directory) if folder.directory.is_dir() else []  # noqa: PTH208 -- strings are enough
    beside = {folder.directory / name for name in names if kind_of(name)}
    return sorted(folder.asked | {path for path in beside if not path.is_symlink()})


def _walk(root: Path, problems: list[Problem]) -> Iterator[Path]:
    home = root.resolve()

    def unreadable(error: OSError) -> None:
        problems.append(unreadable_file(str(error.filename), error))

    for directory, subdirectories, names in os.walk(root, onerror=unreadable):
        here = Path(directory)
        depth = len(here.relative_to(root).parts)
        for name in list(subdirectories):
            if name.startswith("."):
                subdirectories.remove(name)
            elif (here / name).is_symlink():
                subdirectories.remove(name)
                if _leads_out(here / name, home):
                    problems.append(_link_out(here / name))
            elif kind_of(name) is not None:
                subdirectories.remove(name)
                names.append(name)  # a folder named like a policy file: reading it tells that it is none
        if depth >= MAX_DIRECTORY_DEPTH and subdirectories:
            problems.append(_too_deep(here))
            subdirectories.clear()
        subdirectories.sort()
        is_municipality = MUNICIPALITY_FILE in names or any(kind_of(name) for name in names)
        for name in sorted(names):
            path = here / name
            if name.startswith("."):
                continue
            if kind_of(name) is None:
                if is_municipality and path.suffix in (".yaml", ".yml"):
                    problems.append(_unknown_file(path))
            elif path.is_symlink() and _leads_out(path, home):
                problems.append(_link_out(path))
            else:
                yield path


def _leads_out(link: Path, home: Path) -> bool:
    try:
        return not link.resolve().is_relative_to(home)
    except (OSError, RuntimeError):  # a circle of links leads nowhere: reading it tells
        return False


def unreadable_file(file: str, error: OSError) -> Problem:
    """The problem of a file or folder that can't be read, with the system's own reason."""
    reason = error.strerror or type(error).__name__
    return Problem(
        "unreadable-file",
        Location(Path(file).as_posix()),
        Text(
            f"Går inte att läsa: {reason}. Kontrollera att den finns och att du har rätt att läsa den.",
            f"Can't be read: {reason}. Check that it is there and that you may read it.",
        ),
    )


def _unknown_file(path: Path) -> Problem:
    return Problem(
        "unknown-file",
        Location(path.as_posix()),
        Text(
            "Filnamnet är okänt. En policyfil heter kommun.yaml, kanaler.yaml eller ÅR.riktlinje.yaml.",
            "The file name is unknown. A policy file is called kommun.yaml, kanaler.yaml or YEAR.riktlinje.yaml.",
        ),
    )


def _link_out(path: Path) -> Problem:
    return Problem(
        "link-out-of-corpus",
        Location(path.as_posix()),
        Text(
            "Länken leder ut ur mappen som granskas. Ersätt den med en vanlig fil.",
            "The link leads out of the folder that is checked. Replace it with an ordinary file.",
        ),
    )


def _too_deep(path: Path) -> Problem:
    return Problem(
        "too-many-files",
        Location(path.as_posix()),
        Text(
            f"Mapparna ligger i fler än {MAX_DIRECTORY_DEPTH} nivåer. Det som ligger djupare granskas inte.",
            f"The folders are more than {MAX_DIRECTORY_DEPTH} levels deep. What lies deeper is not checked.",
        ),
    )


def _too_many(path: Path) -> Problem:
    return Problem(
        "too-many-files",
        Location(path.as_posix()),
        Text(
            f"Det finns fler än {MAX_FILES} policyfiler. Granska en del i taget.",
            f"There are more than {MAX_FILES} policy files. Check a part at a time.",
        ),
    )
