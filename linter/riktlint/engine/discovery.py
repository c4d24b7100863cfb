"""Which files a run is about, grouped by municipality folder.

Every run begins here, also one that has nothing to do: plain classes, since `dataclasses` takes as long to import
as the search takes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from riktlint.form.kinds import kind_of
from riktlint.reading.limits import MAX_DIRECTORY_DEPTH, MAX_FILES

Oddity = tuple[str, Path, "OSError | None"]
"""What was odd about a path (`riktlint.engine.oddities` has the words), and the system's error if there was one."""


class FolderFiles:
    """The policy files of one folder. `asked` are those that the run reports on, all unless some were named.

    `given` holds the bytes of files that are not read from disk, such as standard input.
    """

    __slots__ = ("asked", "directory", "files", "given")

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.files: list[Path] = []
        self.asked: set[Path] = set()
        self.given: dict[Path, bytes] = {}


class Discovery:
    """Folders in alphabetical order, and what was odd on the way."""

    __slots__ = ("folders", "oddities")

    def __init__(self, folders: list[FolderFiles], oddities: list[Oddity]) -> None:
        self.folders = folders
        self.oddities = oddities


def discover(paths: Iterable[Path], given: Mapping[Path, bytes] | None = None) -> Discovery:
    """Find the policy files below folders, and those named one by one with their neighbours.

    The paths must exist, or have their bytes in `given`. Hidden files and folders are passed over, links to
    folders are not followed, and a link out of the searched folder is odd.
    """
    folders: dict[Path, FolderFiles] = {}
    seen_whole: set[Path] = set()
    oddities: list[Oddity] = []
    count = 0
    for path in paths:
        is_folder = path.is_dir()
        if is_folder:
            found: Iterator[tuple[Path, list[Path]]] = _walk(path, oddities)
        elif kind_of(path.name) is None:
            oddities.append(("unknown_file", path, None))
            continue
        elif path.is_symlink() and _leads_out(path, path.parent.resolve().parent):
            oddities.append(("link_out", path, None))
            continue
        else:
            found = iter([(path.parent, [path])])
        for directory, files in found:
            wanted = files[: max(MAX_FILES - count, 0)]
            count += len(files)
            if wanted:
                folders.setdefault(directory, FolderFiles(directory)).asked.update(wanted)
            if is_folder and wanted == files:
                seen_whole.add(directory)
            if count > MAX_FILES:
                oddities.append(("too_many", path, None))
                break
    for folder in folders.values():
        folder.given = {path: data for path, data in (given or {}).items() if path in folder.asked}
        names = {path.name for path in folder.asked}
        beside = [] if folder.directory in seen_whole else _neighbours(folder.directory, names)
        folder.files = sorted([*folder.asked, *beside], key=lambda path: path.name)
    return Discovery([folders[key] for key in sorted(folders)], oddities)


def own_name(directory: Path) -> str:
    """Return a folder's own name, also where it is called `.`, ends in `..` or is reached by a link."""
    name = directory.name
    # Windows takes a name in other letters than it has on the disk.
    is_other = os.name == "nt" or name in ("", "..") or directory.is_symlink()
    return directory.resolve().name if is_other else name


def _neighbours(directory: Path, asked: set[str]) -> list[Path]:
    """The other policy files of a folder: what is asked about is judged with them in view."""
    if not directory.is_dir():
        return []
    with os.scandir(directory) as entries:
        names = [entry.name for entry in entries if kind_of(entry.name) and not entry.is_symlink()]
    return [directory / name for name in names if name not in asked and not name.startswith(".")]


def _walk(root: Path, oddities: list[Oddity]) -> Iterator[tuple[Path, list[Path]]]:
    """Yield each folder with its policy files, both in alphabetical order."""
    home = root.resolve()
    waiting = [(root, 0)]
    while waiting:
        here, depth = waiting.pop()
        try:
            with os.scandir(here) as entries:
                found = sorted(
                    (e for e in entries if not e.name.startswith(".")), key=lambda entry: entry.name
                )
        except OSError as error:
            oddities.append(("unreadable", here, error))
            continue
        is_municipality = any(kind_of(entry.name) for entry in found)
        files: list[Path] = []
        folders: list[Path] = []
        for entry in found:
            is_policy, is_link = kind_of(entry.name) is not None, entry.is_symlink()
            if is_link and (is_policy or _is_folder(entry)):
                if _leads_out(here / entry.name, home):
                    oddities.append(("link_out", here / entry.name, None))
                elif not _is_folder(entry):
                    files.append(here / entry.name)
            elif is_policy:
                files.append(
                    here / entry.name
                )  # or a folder named like one: reading it tells that it is none
            elif _is_folder(entry):
                folders.append(here / entry.name)
            elif is_municipality and entry.name.endswith((".yaml", ".yml")):
                oddities.append(("unknown_file", here / entry.name, None))
        if depth >= MAX_DIRECTORY_DEPTH and folders:
            oddities.append(("too_deep", here, None))
            folders.clear()
        waiting += [(folder, depth + 1) for folder in reversed(folders)]
        yield here, files


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a circle of links leads nowhere
        return False


def _leads_out(link: Path, home: Path) -> bool:
    try:
        return not link.resolve().is_relative_to(home)
    except (OSError, RuntimeError):  # a circle of links leads nowhere: reading it tells
        return False
