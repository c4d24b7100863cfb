"""Adopted revisions that were edited in place since a commit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.change import Change
from riktlint.changes.comparing import compare, folder_now, folder_then
from riktlint.changes.operands import Operand
from riktlint.config.selection import Selection
from riktlint.engine.folders import LoadedFolder
from riktlint.engine.history import History
from riktlint.findings import Finding, Location
from riktlint.form.kinds import FileKind, kind_of
from riktlint.model.place import Place
from riktlint.model.revision import Revision
from riktlint.rules.identity.adopted_revision_edited import AdoptedRevisionEdited as Rule
from riktlint.text import Text
from riktlint.wording import say

_ALLOWED = frozenset(["erratum_added", "verified_changed"])


def adopted_edits(reference: str, paths: Iterable[Path], selection: Selection | None = None) -> list[Finding]:
    """Return a finding for each edit of a revision that was adopted where the branch left a git revision.

    An erratum accounts for what it corrects, and the date `verified` may change. Raises UserError if the paths
    are in no repository, or the revision is unknown.
    """
    if selection is not None and Rule not in selection.rules:
        return []
    named = list(paths)
    first = named[0]
    history = History.since(reference, first if first.is_dir() else first.parent)
    changed = {
        path
        for named_path in named
        for path in history.changed(named_path)
        if kind_of(path.name) is FileKind.GUIDELINE
    }
    directories = sorted({path.parent for path in changed})
    contents = history.contents(directories)
    then = {directory: folder_then(history, directory, contents[directory]) for directory in directories}
    now = {directory: folder_now(directory) for directory in directories}
    findings: list[Finding] = []
    for path in sorted(changed):
        before = _revision(then[path.parent], path)
        if before is not None and before.status == "adopted":
            findings += _edits(before, then[path.parent], now, path, reference)
    return findings if selection is None else list(_at_chosen_severity(findings, selection))


def _at_chosen_severity(findings: Iterable[Finding], selection: Selection) -> Iterator[Finding]:
    for finding in findings:
        severity = selection.severity(finding.rule, finding.severity, finding.location.file)
        if severity is not None:
            yield replace(finding, severity=severity)


def _revision(loaded: LoadedFolder, path: Path) -> Revision | None:
    return next(
        (r for r in loaded.folder.revisions.values() if Path(r.place.file).name == path.name),
        None,
    )


def _edits(
    before: Revision, then: LoadedFolder, now: dict[Path, LoadedFolder], path: Path, reference: str
) -> Iterator[Finding]:
    for loaded in (now[path.parent], *now.values()):
        after = loaded.folder.revision(before.id)
        if after is not None:
            diff = compare(Operand(before, then.folder), Operand(after, loaded.folder), load_vocabulary())
            for change in diff.changes:
                if change.kind.id not in _ALLOWED:
                    place = _spot(change, after)
                    yield _finding(before, reference, change.sentence, loaded.locate(place), loaded)
            return
    here = now[path.parent]
    if path.name not in here.folder.unusable:  # else the reason why it can't be read is a finding already
        file = (Path(here.folder.directory) / path.name).as_posix()
        yield _finding(before, reference, say("changes.account.file_gone"), Location(file), here)


def _spot(change: Change, after: Revision) -> Place:
    """Where a change is best shown in the file as it now is."""
    place = change.places[1] or Place(after.place.file, change.edits[0].path[:1])
    path = change.edits[0].path
    return place / path[2] if len(path) == 3 and change.edits[0].what == "field" else place


def _finding(
    before: Revision, reference: str, said: Text, location: Location, loaded: LoadedFolder
) -> Finding:
    document = loaded.documents.get(location.file)
    return Finding(
        Rule.code,
        Rule.name,
        Rule.severity,
        Rule.message.fill(id=before.id, reference=reference, change=said),
        location,
        help=Rule.remedy,
        excerpt=document.line(location.line) if document else "",
    )
