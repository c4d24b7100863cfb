"""From an id to what it names, to all that names it, and to another id in all those places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from riktlint.engine.fixing import resolve_fix
from riktlint.errors import UserError
from riktlint.findings import Location, TextEdit
from riktlint.findings.fixes import ProposedFix, SetValue
from riktlint.form.definitions import load_schemas
from riktlint.form.kinds import GUIDELINE_SUFFIX, FileKind
from riktlint.lsp.files import OpenFolder, PolicyFile
from riktlint.lsp.mentions import Mention, Thing
from riktlint.model.place import Place
from riktlint.text import Text
from riktlint.wording import say

Found = tuple[PolicyFile, Mention]


def definitions(folder: OpenFolder, file: PolicyFile, mention: Mention) -> list[Found]:
    """Return where what an id names is defined."""
    if mention.defines:
        return [(file, mention)]
    return [
        (home, home.defined(mention.thing)[mention.id])
        for home in _homes(folder, file, mention)
        if mention.id in home.defined(mention.thing)
    ][:1]


def _homes(folder: OpenFolder, file: PolicyFile, mention: Mention) -> list[PolicyFile]:
    """The files in which the definition of what a mention names is looked for, in order."""
    if mention.thing is Thing.SOURCE:
        return [file]
    if mention.thing is Thing.UNIT:
        return folder.of_kind(FileKind.MUNICIPALITY)
    if mention.thing is Thing.REVISION:
        return folder.of_kind(FileKind.GUIDELINE)
    if not mention.in_predecessor:
        return [file]
    predecessor = folder.predecessor(file)
    if predecessor is not None:
        return [predecessor]
    # Without a predecessor that is here, the id may still be found in the others, the newest first.
    return [other for other in reversed(folder.of_kind(FileKind.GUIDELINE)) if other is not file]


def elsewhere(file: PolicyFile, mention: Mention) -> Path | None:
    """Return the file of a revision of another municipality, if it stands where its id says."""
    slug, _, label = mention.id.partition("/")
    if mention.thing is not Thing.REVISION or not has_form("revisionId", mention.id):
        return None
    path = file.path.parent.parent / slug / f"{label}{GUIDELINE_SUFFIX}"
    return path if path.is_file() and not path.is_symlink() else None


def references(folder: OpenFolder, file: PolicyFile, mention: Mention, *, declaration: bool) -> list[Found]:
    """Return all that mentions what an id names, by file and place.

    A provision is the same in every revision that has its id, so its mentions in all of them are returned.
    `declaration` includes the definition that `definitions` gives.
    """
    left_out = [] if declaration else definitions(folder, file, mention)
    files = [file] if mention.thing is Thing.SOURCE else [f for _, f in sorted(folder.files.items())]
    return [
        (each, found)
        for each in files
        for found in each.mentions
        if found.thing is mention.thing and found.id == mention.id and (each, found) not in left_out
    ]


def renaming(
    folder: OpenFolder, file: PolicyFile, mention: Mention, name: str
) -> Iterator[tuple[PolicyFile, TextEdit]]:
    """Yield the edits that give what an id names another id.

    A provision is renamed in its own revision, with the corrections (`errata`) there that name it, and in
    `replaces` of the revisions that follow it. A unit is renamed in the whole folder, a source in its file.

    Raises UserError if the id can't be renamed, the name has another form or is taken, or a file is broken.
    """
    found = definitions(folder, file, mention)
    if mention.thing is Thing.REVISION or not found:
        raise UserError(say("lsp.renaming.not_this"))
    home, definition = found[0]
    if not has_form("slug", name):
        raise UserError(say("lsp.renaming.wrong_form", name=name))
    if name in home.defined(mention.thing):
        raise UserError(say("lsp.renaming.taken", name=name))
    for each, place in _named(folder, home, definition):
        yield each, _edit(each, place, name)


def _named(folder: OpenFolder, home: PolicyFile, definition: Mention) -> Iterator[Found]:
    """What has to change with a definition."""
    for each, found in references(folder, home, definition, declaration=True):
        if definition.thing is not Thing.PROVISION:
            yield each, found
        elif found.in_predecessor:
            if folder.predecessor(each) is home:
                yield each, found
        elif each is home:
            yield each, found


def _edit(file: PolicyFile, mention: Mention, name: str) -> TextEdit:
    change = SetValue(Place(file.path.as_posix(), mention.path), name)
    fix = resolve_fix(ProposedFix(Text("", ""), False, (change,)), file.document) if file.is_whole else None
    if fix is None:
        raise UserError(say("lsp.renaming.unreadable", file=file.path.name))
    return fix.edits[0]


def located(found: Found) -> Location:
    """Return where a mention stands."""
    file, mention = found
    return file.good.locate(mention.path)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(
        load_schemas()["common.schema.json"]["$defs"][name]["pattern"].removesuffix("$") + r"\Z"
    )


def has_form(name: str, text: str) -> bool:
    """Return whether a text has the form that `common.schema.json` has under a name, such as `slug`."""
    return len(text) <= 160 and _pattern(name).match(text) is not None
