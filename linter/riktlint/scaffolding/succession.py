"""A new revision that starts from an earlier one: its provisions as they stand, under a decision yet to be made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from riktlint.errors import UserError
from riktlint.findings import TextEdit
from riktlint.form.compiled import is_sound
from riktlint.form.kinds import GUIDELINE_SUFFIX, FileKind
from riktlint.form.suggest import did_you_mean
from riktlint.model.place import Path as Steps
from riktlint.reading.document import Document, ScalarSpan, Span, Value, at
from riktlint.reading.reader import read
from riktlint.reading.spans import edited, entries, find, is_bracketed, last_line, removal, replacement
from riktlint.reading.writing import scalar
from riktlint.scaffolding.files import NewFile
from riktlint.scaffolding.policies import Policies, labels_in
from riktlint.scaffolding.revision import DOCUMENT, YEARS_TO_REVIEW, NewRevision, revision_path
from riktlint.scaffolding.templates import fill
from riktlint.wording import say

_COPIED = ("positions", "provisions", "forms")


def succeeding_file(new: NewRevision, previous: str, folder: Path, policies: Policies) -> NewFile:
    """Return the file of a draft that supersedes the revision called `previous` (its label or id).

    Positions, provisions and forms are copied as they are written, with their comments. The draft becomes the
    source of what the previous guideline was the source of; other sources come along if something refers to them.
    What records the step to the previous revision (`replaces`, stated changes, errata) does not.

    Raises UserError if the label has another form or is taken, or the previous revision can't be used.
    """
    path = revision_path(new.label, folder)
    old = _Copy(_previous_file(previous, folder))
    content = fill(
        "revision-official.yaml",
        schema=policies.schema_comment("guideline", folder),
        folder=policies.shown(folder),
        id=f"{folder.name}/{new.label}",
        title=scalar(old.data["title"]),
        document_type=old.data["document_type"],
        text_status="restated" if new.restated else "official",
        supersedes=fill("supersedes.yaml", previous=old.data["id"]),
        today=new.today.isoformat(),
        review_due=str(new.today.year + YEARS_TO_REVIEW),
        document=old.own_source,
        sources=old.sources(),
        positions=old.block("positions"),
        provisions=old.block("provisions") + old.block("forms"),
    )
    document, problems = read(content.encode("utf-8", "surrogateescape"), path.name)
    if problems or not is_sound(FileKind.GUIDELINE.schema, document.value):
        raise UserError(say("scaffolding.flow_previous", path=old.path))
    return NewFile(path, content)


def _previous_file(previous: str, folder: Path) -> Path:
    label = previous.removeprefix(f"{folder.name}/").removesuffix(GUIDELINE_SUFFIX)
    labels = labels_in(folder)
    if label not in labels:
        raise UserError(
            say("scaffolding.no_previous", label=previous, folder=folder, hint=did_you_mean(label, labels))
        )
    return folder / f"{label}{GUIDELINE_SUFFIX}"


class _Copy:
    """What a new revision takes over from the text of an earlier one."""

    def __init__(self, path: Path) -> None:
        """Read the file, drop what only it says, and let the draft stand for the guideline among the sources.

        Raises UserError if the file has errors of form.
        """
        self.path = path
        document = self._sound(path, path.read_bytes())
        self.own_source, former = self._own_source(document)
        edits = [*_without_replaces(document), *_renamed(document, former, self.own_source)]
        self._document = self._sound(path, edited(document, edits).encode("utf-8", "surrogateescape"))
        self._former = former

    @staticmethod
    def _sound(path: Path, data: bytes) -> Document:
        document, problems = read(data, path.name)
        if problems or not is_sound(FileKind.GUIDELINE.schema, document.value):
            raise UserError(say("scaffolding.broken_previous", path=path))
        if is_bracketed(document, document.spans):
            raise UserError(say("scaffolding.flow_previous", path=path))
        return document

    @staticmethod
    def _own_source(document: Document) -> tuple[str, str | None]:
        """The id of the draft as a source, and that of the source that it stands in for."""
        data = _mapping(document)
        used = _used(data)
        guidelines = [source["id"] for source in data["sources"] if source["kind"] == "guideline"]
        former = max(guidelines, key=lambda source: used[source], default=None)
        others = {source["id"] for source in data["sources"]} - {former}
        own = next(
            name
            for name in (DOCUMENT, "utkast", *(f"utkast-{n}" for n in range(2, 200)))
            if name not in others
        )
        return own, former

    @property
    def data(self) -> dict[str, Any]:
        """The values of the earlier revision."""
        return _mapping(self._document)

    def sources(self) -> str:
        """The list of sources: the draft, and those that what is copied refers to."""
        used = _used(self.data)
        spans = entries(self._document.follow(("sources",))[1])
        parts = [fill("source-own.yaml", document=self.own_source, title=scalar(self.data["title"]))]
        for source, entry in zip(self.data["sources"], spans, strict=True):
            if source["id"] != self._former and used[source["id"]]:
                parts.append(self._item(entry.value))
        return "".join(parts)

    def block(self, key: str) -> str:
        """The lines of a top-level key with the comments above it; empty if it is not there."""
        starts = {entry.step: entry.start.line for entry in entries(self._document.spans)}
        if key not in starts:
            return ""
        first = starts[key]
        after = min((line for line in starts.values() if line > first), default=len(self._document.lines))
        lines = self._document.lines[first : after - self._comments_above(after)]
        return "\n".join(lines).rstrip() + "\n"

    def _comments_above(self, line: int) -> int:
        count = 0
        while line - count > 0 and self._document.line(line - count).startswith("#"):
            count += 1
        return count

    def _item(self, span: Span) -> str:
        """An item of a list as it is written, with two blanks before its hyphen."""
        first, column = span.start_mark.line, span.start_mark.column
        if is_bracketed(self._document, span):
            lines = self._document.lines[first : span.end_mark.line + 1]
            lines[-1] = lines[-1][: span.end_mark.column]
            return "  - " + "\n    ".join([lines[0][column:], *lines[1:]]) + "\n"
        head, *rest = self._document.lines[first : last_line(self._document, span)]
        inside = [line[column:] for line in rest if not line[:column].strip()]
        return "  - " + "\n    ".join([head[column:], *inside]).rstrip() + "\n"


def _mapping(document: Document) -> dict[str, Any]:
    assert isinstance(document.value, dict)  # noqa: S101 -- the schema has passed
    return document.value


def _used(data: dict[str, Any]) -> Counter[str]:
    """How often each source is referred to by what is copied."""
    return Counter(str(at(data, path)) for key in _COPIED for path in _references(data.get(key), (key,)))


def _renamed(document: Document, former: str | None, own: str) -> Iterator[TextEdit]:
    """References to the former guideline, changed to the draft."""
    if former is None or former == own:
        return
    for key in _COPIED:
        for path in _references(at(document.value, (key,)), (key,)):
            found = find(document, path)
            if at(document.value, path) == former and found and isinstance(found.value, ScalarSpan):
                yield replacement(found.value, own)


def _references(value: Value, path: Steps) -> Iterator[Steps]:
    """The paths of the ids of the sources that a value and what it holds refer to."""
    if isinstance(value, dict):
        if isinstance(at(value, ("source", "document")), str):
            yield (*path, "source", "document")
        for key, inner in value.items():
            yield from _references(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _references(inner, (*path, number))


def _without_replaces(document: Document) -> Iterator[TextEdit]:
    """`replaces` taken out of the provisions: it names provisions of the revision before."""
    for entry in entries(document.follow(("provisions",))[1]):
        edit = removal(document, ("provisions", entry.step, "replaces"))
        if edit is not None:
            yield edit
