"""What the two sides of a comparison are called on the command line, and what they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from riktlint.engine.contents import Contents
from riktlint.engine.discovery import FolderFiles, discover, own_name
from riktlint.engine.folders import LoadedFolder, build_folder, load_folder
from riktlint.engine.git import file_at
from riktlint.engine.oddities import problem_of
from riktlint.errors import UserError
from riktlint.form.kinds import MUNICIPALITY_FILE, FileKind, kind_of
from riktlint.form.suggest import did_you_mean
from riktlint.model.corpus import Folder
from riktlint.model.municipality import ChannelRegister, Municipality, Unit
from riktlint.model.revision import Revision
from riktlint.text import Text
from riktlint.wording import say

Part = Revision | Municipality | ChannelRegister


@dataclass(frozen=True, slots=True)
class Operand:
    """One side: a part of the model, and the folder that it belongs to."""

    part: Part
    folder: Folder

    @property
    def units(self) -> list[Unit]:
        """The municipality's units."""
        return self.folder.municipality.units if self.folder.municipality else []

    @property
    def municipality(self) -> str:
        """The municipality's name, or its slug where the name is not known."""
        return self.folder.municipality.name if self.folder.municipality else self.folder.slug


Loaded = dict[Path, LoadedFolder]
"""Folders that have been loaded, by where they are."""


def find_operand(words: str, policies: Path, loaded: Loaded | None = None) -> Operand:
    """Return what a word stands for: a file, a revision's id, a municipality's slug, or `REF:path` in git.

    `loaded` keeps folders from one call to the next.

    Raises UserError if it stands for nothing that can be compared.
    """
    kept = {} if loaded is None else loaded
    path = Path(words)
    if path.is_file():
        return _from_disk(path, kept)
    if path.is_dir():
        found = discover([path]).folders
        if len(found) == 1:
            return _current(_load(found[0], kept))
    slug, _, label = words.partition("/")
    folder = _folder(slug, policies)
    if folder is not None and not label:
        return _current(_load(folder, kept))
    if folder is not None and ":" not in words:
        return _revision(words, _load(folder, kept))
    if ":" in words:
        return _from_git(words)
    raise UserError(say("cli.unknown_operand", name=words, hint=_hint(words, policies)))


def part_of(loaded: LoadedFolder, path: Path) -> Part:
    """Return the part of the model that a file of a folder became.

    Raises UserError if the file could not be used.
    """
    folder, file, kind = loaded.folder, path.as_posix(), kind_of(path.name)
    if path.name not in folder.unusable:
        if kind is FileKind.MUNICIPALITY and folder.municipality is not None:
            return folder.municipality
        if kind is FileKind.CHANNELS and folder.register is not None:
            return folder.register
        for revision in folder.revisions.values():
            if revision.place.file == file:
                return revision
    if kind is None:
        raise UserError(say("cli.not_a_policy_file", path=file))
    problem = next((p for p in loaded.problems if p.location.file == file), None)
    raise UserError(
        say("cli.unusable_operand", path=file, line=problem.location.line, reason=problem.message)
        if problem
        else say("cli.not_a_policy_file", path=file)
    )


def path_between(before: Revision, after: Revision, folders: Sequence[Folder]) -> list[Revision]:
    """Return the revisions between two of one municipality, by what supersedes what, in that order."""
    for folder in folders:
        for newer, older, backwards in ((after, before, False), (before, after, True)):
            passed: list[Revision] = []
            seen = {newer.id}
            step = folder.predecessor(newer)
            while step is not None and step.id not in seen and step.id != older.id:
                seen.add(step.id)
                passed.append(step)
                step = folder.predecessor(step)
            if step is not None and step.id == older.id:
                return passed if backwards else passed[::-1]
    return []


def _load(files: FolderFiles, kept: Loaded) -> LoadedFolder:
    if files.directory not in kept:
        kept[files.directory] = load_folder(files)
    return kept[files.directory]


def _from_disk(path: Path, kept: Loaded) -> Operand:
    found = discover([path])
    if found.oddities or not found.folders:
        raise UserError(
            problem_of(found.oddities[0]).message
            if found.oddities
            else say("cli.not_a_policy_file", path=path)
        )
    loaded = _load(found.folders[0], kept)
    return Operand(part_of(loaded, path), loaded.folder)


def _from_git(words: str) -> Operand:
    reference, _, name = words.partition(":")
    if kind_of(name) is None:
        raise UserError(say("cli.not_a_policy_file", path=name or words))
    here = Path.cwd()
    contents: Contents = {Path(words): file_at(words, here)}
    beside = f"{reference}:{name.rpartition('/')[0]}{'/' if '/' in name else ''}{MUNICIPALITY_FILE}"
    if beside != words:
        with suppress(UserError):  # without it, units keep their ids
            contents[Path(beside)] = file_at(beside, here)
    loaded = build_folder(Path(words).parent, contents)
    return Operand(part_of(loaded, Path(words)), loaded.folder)


def _folder(slug: str, policies: Path) -> FolderFiles | None:
    if not policies.is_dir() or not slug:
        return None
    for folder in discover([policies]).folders:
        if folder.directory.resolve().name == slug:
            return folder
    return None


def _current(loaded: LoadedFolder) -> Operand:
    current = loaded.folder.current()
    if current is None:
        raise UserError(say("cli.no_revisions", name=loaded.folder.slug))
    return Operand(current, loaded.folder)


def _revision(revision_id: str, loaded: LoadedFolder) -> Operand:
    revision = loaded.folder.revision(revision_id)
    if revision is not None:
        return Operand(revision, loaded.folder)
    for file in sorted(loaded.folder.unusable):
        if file.partition(".")[0] == revision_id.partition("/")[2]:
            part_of(loaded, Path(loaded.folder.directory) / file)
    raise UserError(
        say("cli.unknown_operand", name=revision_id, hint=did_you_mean(revision_id, loaded.folder.revisions))
    )


def _hint(words: str, policies: Path) -> Text:
    slugs = [own_name(f.directory) for f in discover([policies]).folders] if policies.is_dir() else []
    return did_you_mean(words.partition("/")[0], slugs)
