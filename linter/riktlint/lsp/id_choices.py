"""Ids that can be written at a place, from the files of the folder."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from riktlint.form.kinds import FileKind
from riktlint.lsp.choices import Choice
from riktlint.lsp.files import PolicyFile
from riktlint.lsp.mentions import Mention, Thing
from riktlint.lsp.navigation import has_form
from riktlint.lsp.notes import Note
from riktlint.lsp.writing import Writing
from riktlint.model.place import Path
from riktlint.reading.scalars import resolve

_UNKNOWN = "unknown"


def id_choices(place: Writing, path: Path, thing: Thing, defines: bool) -> Iterator[Choice]:
    """Yield the ids that can be written at a path: those of the things that it names."""
    kind = types.CompletionItemKind.Reference
    taken = place.taken(path)
    if defines:
        if thing is Thing.PROVISION:
            yield from _kept_ids(place)
        elif thing is Thing.REVISION:
            own = f"{place.file.path.parent.name}/{place.file.path.name.partition('.')[0]}"
            if has_form("revisionId", own):
                yield Choice(own, kind, own)
        return
    for file, mention in _definitions(place, path, thing):
        if mention.id not in taken:
            yield from _choice(place, file, mention)
    if thing is Thing.UNIT and path[:1] == ("channels",) and path[-2] != "contact":
        yield Choice(_UNKNOWN, types.CompletionItemKind.EnumMember, _UNKNOWN)


def _definitions(place: Writing, path: Path, thing: Thing) -> Iterator[tuple[PolicyFile, Mention]]:
    if thing is Thing.UNIT:
        files = place.folder.of_kind(FileKind.MUNICIPALITY)
    elif thing is Thing.SOURCE:
        files = [place.file]
    elif thing is Thing.REVISION:
        files = [f for f in place.folder.of_kind(FileKind.GUIDELINE) if f is not place.file]
    elif "replaces" in path:
        predecessor = place.predecessor()
        files = [predecessor] if predecessor else []
    else:
        files = [place.file]
    for file in files:
        for mention in file.defined(thing).values():
            if "former_ids" not in mention.path:
                yield file, mention


def _kept_ids(place: Writing) -> Iterator[Choice]:
    """The ids of the revision before that this one has not taken up yet: an id is to stay the same."""
    predecessor = place.predecessor()
    if predecessor is None or predecessor is place.file:
        return
    mine = place.file.defined(Thing.PROVISION)
    for mention in predecessor.defined(Thing.PROVISION).values():
        if mention.id not in mine:
            yield from _choice(place, predecessor, mention)


def _choice(place: Writing, file: PolicyFile, mention: Mention) -> Iterator[Choice]:
    """An id, if it has the form of one: what stands in a file is not written into another unseen."""
    if has_form("revisionId" if mention.thing is Thing.REVISION else "slug", mention.id):
        note = place.explain.defined(file, mention)
        written = mention.id if resolve(mention.id) == mention.id else f'"{mention.id}"'
        yield Choice(mention.id, types.CompletionItemKind.Reference, written, _short(note), note)


def _short(note: Note) -> str:
    text = note.paragraphs[0] if note.paragraphs and note.paragraphs[0] else note.title
    return text if len(text) <= 80 else text[:79] + "…"
