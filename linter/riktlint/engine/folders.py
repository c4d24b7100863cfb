"""One folder's files read, checked for form and built into the model."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from riktlint.building.mapping import ImpossibleDates, build
from riktlint.engine.contents import Contents, read_folder
from riktlint.engine.discovery import FolderFiles, own_name
from riktlint.engine.oddities import unreadable
from riktlint.findings import Location
from riktlint.findings.fixes import ProposedFix, QuoteValue, RemoveItem, RenameKey, SetValue
from riktlint.form.compiled import is_sound
from riktlint.form.kinds import FileKind, kind_of
from riktlint.model.corpus import Folder
from riktlint.model.municipality import ChannelRegister, Municipality
from riktlint.model.place import Place
from riktlint.model.revision import Revision
from riktlint.reading.document import Document, Part
from riktlint.reading.problems import Problem
from riktlint.reading.reader import read
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.form.issues import Issue


@dataclass(slots=True)
class LoadedFolder:
    """A folder of the model, its documents by file name as shown, and problems with their form."""

    folder: Folder
    documents: dict[str, Document] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def locate(self, place: Place, part: Part = "value") -> Location:
        """Return where a place of this folder stands."""
        document = self.documents.get(place.file)
        return document.locate(place.path, part) if document else Location(place.file)


def load_folder(files: FolderFiles) -> LoadedFolder:
    """Read the files of a folder. A file that can't be used is named in `folder.unusable`, with the problem."""
    return build_folder(files.directory, read_folder(files))


def build_folder(directory: Path, texts: Contents) -> LoadedFolder:
    """Build a folder from the bytes of its files (or the error that reading one gave)."""
    loaded = LoadedFolder(Folder(own_name(directory), directory.as_posix()))
    for path, data in texts.items():
        file = path.as_posix()
        if isinstance(data, OSError):
            loaded.problems.append(unreadable(path, data))
            loaded.folder.unusable.add(path.name)
            continue
        document, problems = read(data, file)
        loaded.documents[file] = document
        loaded.problems += problems
        kind = kind_of(path.name)
        if kind is None or document.spans is None or not _is_sound(document, kind, loaded.problems):
            loaded.folder.unusable.add(path.name)
        else:
            _build(document, kind, loaded)
    return loaded


def _is_sound(document: Document, kind: FileKind, problems: list[Problem]) -> bool:
    if is_sound(kind.schema, document.value):
        return True
    from riktlint.form.issues import (
        issues,
    )  # a tenth of a second to import, and most runs need no explanation

    found = issues(kind.schema, document.value)
    for issue in found:
        location = document.locate(issue.path, issue.part)
        problems.append(Problem(issue.rule, location, issue.message, fix=_correction(issue, document.file)))
    return not found


def _correction(issue: Issue, file: str) -> ProposedFix | None:
    """The fix for a mistake of form whose correction is known. Guesses are not safe; quotes are."""
    place = Place(file, issue.path)
    if issue.rule == "repeated-item":
        return ProposedFix(say("checking.fixes.repeated_item"), True, (RemoveItem(place),))
    if issue.correction is None:
        return None
    if issue.rule == "wrong-type":
        return ProposedFix(say("checking.fixes.quote"), True, (QuoteValue(place),))
    title = say("checking.fixes.change_to", correction=issue.correction)
    change = RenameKey if issue.part == "key" else SetValue
    return ProposedFix(title, False, (change(place, issue.correction),))


def _build(document: Document, kind: FileKind, loaded: LoadedFolder) -> None:
    impossible = ImpossibleDates()
    data, place, folder = document.value, Place(document.file), loaded.folder
    assert isinstance(data, dict)  # noqa: S101 -- the schema has passed
    if kind is FileKind.MUNICIPALITY:
        folder.municipality = build(Municipality, data, place, impossible)
    elif kind is FileKind.CHANNELS:
        folder.register = build(ChannelRegister, data, place, impossible)
    else:
        revision = build(Revision, data, place, impossible)
        first = folder.revisions.setdefault(revision.id, revision)
        if first is not revision:
            loaded.problems.append(
                Problem(
                    "doubled-revision",
                    document.locate(("id",)),
                    say("checking.doubled_revision", id=revision.id, file=Path(first.place.file).name),
                    related=loaded.locate(first.place / "id"),
                )
            )
    for place, written in impossible.places:
        loaded.problems.append(
            Problem(
                "impossible-date",
                document.locate(place.path),
                say("checking.impossible_date", written=written),
            )
        )
