"""Any two things of the same sort compared, and all that has changed since a commit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from riktlint.changes.change import Change, change
from riktlint.changes.diff import Diff, DiffSide, Mode
from riktlint.changes.edits import Edit
from riktlint.changes.facts import facts_of
from riktlint.changes.meaning.organisation import organisation_changes
from riktlint.changes.municipalities import diff_municipalities
from riktlint.changes.naming import ChangeNames
from riktlint.changes.operands import Operand, Part, part_of, path_between
from riktlint.changes.revisions import diff_revisions, subject
from riktlint.engine.contents import Contents
from riktlint.engine.discovery import FolderFiles, discover
from riktlint.engine.folders import LoadedFolder, build_folder, load_folder
from riktlint.engine.history import History
from riktlint.errors import UserError
from riktlint.form.kinds import CHANNELS_FILE, MUNICIPALITY_FILE
from riktlint.model.corpus import Folder
from riktlint.model.municipality import ChannelRegister, Municipality
from riktlint.model.revision import Revision
from riktlint.model.vocabulary import Vocabulary
from riktlint.text import Text
from riktlint.wording import say


def compare(before: Operand, after: Operand, vocabulary: Vocabulary) -> Diff:
    """Compare two revisions of one or two municipalities, or two states of another file.

    Raises UserError if the two are not of the same sort.
    """
    old, new = before.part, after.part
    units = [*before.units, *after.units]
    if isinstance(old, Revision) and isinstance(new, Revision):
        if old.municipality != new.municipality:
            names = (before.municipality, after.municipality)
            return diff_municipalities(old, new, vocabulary, units=units, names=names)
        between = path_between(old, new, [after.folder, before.folder])
        return diff_revisions(old, new, vocabulary, units=units, between=between)
    names_of_units = ChangeNames(vocabulary, units)
    if isinstance(old, Municipality) and isinstance(new, Municipality):
        changes = organisation_changes(old, new, names_of_units)
        return Diff("municipality", _subject(before), _subject(after), tuple(changes))
    if isinstance(old, ChannelRegister) and isinstance(new, ChannelRegister):
        changes = organisation_changes(old, new, names_of_units)
        return Diff("channels", _subject(before), _subject(after), tuple(changes))
    raise UserError(say("cli.different_sorts", before=_file(old), after=_file(new)))


def one_sided(operand: Operand, *, came: bool) -> Diff:
    """Return the comparison of a file that came or is gone with nothing."""
    facts, it = facts_of(operand.part), _subject(operand)
    edit = Edit((), "field", None, facts) if came else Edit((), "field", facts, None)
    told: Change = change(
        "file_added" if came else "file_removed",
        [edit],
        old="" if came else _name(it),
        new=_name(it) if came else "",
        places=(None, operand.part.place) if came else (operand.part.place, None),
    )
    return Diff(_mode(operand.part), None if came else it, it if came else None, (told,))


@dataclass(slots=True)
class Since:
    """What has changed since a commit: comparisons in the order of the files, and what could not be read."""

    diffs: list[Diff] = field(default_factory=list)
    unreadable: list[Text] = field(default_factory=list)


def compare_since(reference: str, policies: Path, vocabulary: Vocabulary) -> Since:
    """Compare the policy files below a folder with where the current branch left a git revision.

    A new revision is compared with the one that it supersedes.

    Raises UserError if the folder is in no repository, or the revision is unknown.
    """
    history = History.since(reference, policies)
    changed = history.changed(policies)
    directories = sorted({path.parent for path in changed})
    since = Since()
    pairs: dict[str, tuple[Operand | None, Operand | None]] = {}
    contents = history.contents(directories)
    for directory in directories:
        names = {path.name for path in changed if path.parent == directory}
        then, now = folder_then(history, directory, contents[directory]), folder_now(directory)
        since.unreadable += [*_unreadable(then, names), *_unreadable(now, names)]
        readable = names - then.folder.unusable - now.folder.unusable
        olds, news = (list(_operands(loaded, readable)) for loaded in (then, now))
        for operand in olds:
            pairs[_key(operand, directory)] = (operand, None)
        for operand in news:
            key = _key_of_old(operand, olds) or _key(operand, directory)
            pairs[key] = (pairs.get(key, (None, None))[0], operand)
    for old, new in pairs.values():
        since.diffs += [diff for diff in _pair(old, new, vocabulary) if diff.changes]
    since.diffs.sort(key=lambda diff: (diff.after or diff.before or _NOBODY).id)
    return since


_NOBODY = DiffSide("", "", "", "")


def _pair(old: Operand | None, new: Operand | None, vocabulary: Vocabulary) -> Iterator[Diff]:
    if old is not None and new is not None:
        yield compare(old, new, vocabulary)
    elif new is not None:
        revision = new.part if isinstance(new.part, Revision) else None
        predecessor = new.folder.predecessor(revision) if revision else None
        if predecessor is not None and revision is not None:
            yield compare(Operand(predecessor, new.folder), new, vocabulary)
        else:
            yield one_sided(new, came=True)
    elif old is not None:
        yield one_sided(old, came=False)


def folder_then(history: History, directory: Path, contents: Contents) -> LoadedFolder:
    """A folder as it stood at the commit. Its files are named as git names them."""
    named = {Path(f"{history.reference}:{history.relative(path)}"): data for path, data in contents.items()}
    return build_folder(Path(f"{history.reference}:{history.relative(directory)}"), named)


def folder_now(directory: Path) -> LoadedFolder:
    """A folder as it is on disk, its files named from the working directory."""
    here = Path.cwd()
    shown = directory.relative_to(here) if directory.is_relative_to(here) else directory
    found = discover([shown]).folders if shown.is_dir() else []
    return load_folder(next((f for f in found if f.directory == shown), FolderFiles(shown)))


def _key(operand: Operand, directory: Path) -> str:
    """What is the same file at both times: a revision by its id, wherever it lies."""
    part = operand.part
    return part.id if isinstance(part, Revision) else f"{directory}/{Path(part.place.file).name}"


def _key_of_old(new: Operand, olds: Iterable[Operand]) -> str | None:
    """The id of the proposal or draft that a revision of another id came from, if one did."""
    revisions = [old.part for old in olds if isinstance(old.part, Revision)]
    part = new.part
    if not isinstance(part, Revision) or any(old.id == part.id for old in revisions):
        return None
    return next((old.id for old in revisions if _became(old, part, new.folder)), None)


def _became(old: Revision, new: Revision, folder: Folder) -> bool:
    if not set(old.ids).isdisjoint(new.ids):
        return True
    # The same step from the same revision, and the proposal is not there any more.
    return (
        old.status in ("draft", "proposed")
        and old.supersedes is not None
        and old.supersedes == new.supersedes
        and folder.revision(old.id) is None
    )


def _operands(loaded: LoadedFolder, names: set[str]) -> Iterator[Operand]:
    for file in loaded.documents:
        if Path(file).name in names:
            yield Operand(part_of(loaded, Path(file)), loaded.folder)


def _unreadable(loaded: LoadedFolder, names: set[str]) -> Iterator[Text]:
    for name in sorted(names & loaded.folder.unusable):
        try:
            part_of(loaded, Path(loaded.folder.directory) / name)
        except UserError as error:
            yield error.message


def _subject(operand: Operand) -> DiffSide:
    part = operand.part
    if isinstance(part, Revision):
        return subject(part, operand.municipality)
    file = MUNICIPALITY_FILE if isinstance(part, Municipality) else CHANNELS_FILE
    slug = part.slug if isinstance(part, Municipality) else part.municipality
    title = operand.folder.municipality.full_name if operand.folder.municipality else slug
    return DiffSide(f"{slug}/{file}", title, operand.municipality, part.place.file)


def _name(it: DiffSide) -> Text:
    return say("changes.account.side", id=it.id, title=it.title)


def _mode(part: Part) -> Mode:
    if isinstance(part, Revision):
        return "revisions"
    return "municipality" if isinstance(part, Municipality) else "channels"


def _file(part: Part) -> str:
    return part.place.file
