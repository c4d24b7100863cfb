"""A new revision that starts from an earlier one: its provisions as they stand, under a decision yet to be made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from riktlint.errors import UserError
from riktlint.form.compiled import is_sound
from riktlint.form.kinds import GUIDELINE_SUFFIX, FileKind
from riktlint.form.suggest import did_you_mean
from riktlint.reading.document import Document, MappingSpan, ScalarSpan, SequenceSpan, Span, last_line
from riktlint.reading.reader import read
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


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


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
        text = "\n".join(document.lines)
        for edit in sorted(edits, key=lambda e: e.start, reverse=True):
            text = text[: edit.start] + edit.text + text[edit.end :]
        self._document = self._sound(path, text.encode("utf-8", "surrogateescape"))
        self._former = former

    @staticmethod
    def _sound(path: Path, data: bytes) -> Document:
        document, problems = read(data, path.name)
        if problems or not is_sound(FileKind.GUIDELINE.schema, document.value):
            raise UserError(say("scaffolding.broken_previous", path=path))
        if not isinstance(document.spans, MappingSpan) or document.line(
            document.spans.start_mark.line + 1
        ).startswith("{"):
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
        spans = _child(self._document.spans, "sources")
        parts = [fill("source-own.yaml", document=self.own_source, title=scalar(self.data["title"]))]
        assert isinstance(spans, SequenceSpan)  # noqa: S101 -- the schema has passed
        for source, span in zip(self.data["sources"], spans.items, strict=True):
            if source["id"] != self._former and used[source["id"]]:
                parts.append(self._item(span))
        return "".join(parts)

    def block(self, key: str) -> str:
        """The lines of a top-level key with the comments above it; empty if it is not there."""
        spans = self._document.spans
        assert isinstance(spans, MappingSpan)  # noqa: S101 -- `_sound` has seen to it
        if key not in spans.keys:
            return ""
        starts = sorted(span.start_mark.line for span in spans.keys.values())
        first = spans.keys[key].start_mark.line
        after = next((line for line in starts if line > first), len(self._document.lines))
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
        if self._document.line(first + 1)[column] == "{":
            lines = self._document.lines[first : span.end_mark.line + 1]
            lines[-1] = lines[-1][: span.end_mark.column]
            return "  - " + "\n    ".join([lines[0][column:], *lines[1:]]) + "\n"
        head, *rest = self._document.lines[first : last_line(span)]
        inside = [line[column:] for line in rest if not line[:column].strip()]
        return "  - " + "\n    ".join([head[column:], *inside]).rstrip() + "\n"


def _mapping(document: Document) -> dict[str, Any]:
    assert isinstance(document.value, dict)  # noqa: S101 -- the schema has passed
    return document.value


def _child(span: Span | None, key: str) -> Span | None:
    return span.values.get(key) if isinstance(span, MappingSpan) else None


def _used(data: dict[str, Any]) -> Counter[str]:
    """How often each source is referred to by what is copied."""
    found: Counter[str] = Counter()

    def search(value: object) -> None:
        if isinstance(value, dict):
            source = value.get("source")
            if isinstance(source, dict):
                found[source["document"]] += 1
            for inner in value.values():
                search(inner)
        elif isinstance(value, list):
            for inner in value:
                search(inner)

    for key in _COPIED:
        search(data.get(key))
    return found


def _offset(document: Document, line: int, column: int) -> int:
    return sum(len(text) + 1 for text in document.lines[:line]) + column


def _renamed(document: Document, former: str | None, own: str) -> Iterator[_Edit]:
    """References to the former guideline, changed to the draft."""
    if former is None or former == own:
        return
    for key in _COPIED:
        for span in _references(_child(document.spans, key)):
            start = _offset(document, span.start_mark.line, span.start_mark.column)
            end = _offset(document, span.end_mark.line, span.end_mark.column)
            if "\n".join(document.lines)[start:end].strip("\"'") == former:
                yield _Edit(start, end, own)


def _references(span: Span | None) -> Iterator[ScalarSpan]:
    if isinstance(span, MappingSpan):
        document = _child(span.values.get("source"), "document")
        if isinstance(document, ScalarSpan):
            yield document
        for child in span.values.values():
            yield from _references(child)
    elif isinstance(span, SequenceSpan):
        for child in span.items:
            yield from _references(child)


def _without_replaces(document: Document) -> Iterator[_Edit]:
    """`replaces` taken out of the provisions: it names provisions of the revision before."""
    provisions = _child(document.spans, "provisions")
    for item in provisions.items if isinstance(provisions, SequenceSpan) else ():
        if isinstance(item, MappingSpan) and "replaces" in item.keys:
            yield _removal(document, item)


def _removal(document: Document, item: MappingSpan) -> _Edit:
    keys = list(item.keys)
    at = keys.index("replaces")
    key, value = item.keys["replaces"], item.values["replaces"]
    start = _offset(document, key.start_mark.line, key.start_mark.column)
    alone = not document.line(key.start_mark.line + 1)[: key.start_mark.column].strip()
    in_block = (
        document.line(item.start_mark.line + 1)[item.start_mark.column : item.start_mark.column + 1] != "{"
    )
    if in_block and alone:
        return _Edit(_offset(document, key.start_mark.line, 0), _offset(document, last_line(value), 0), "")
    if at + 1 < len(keys):
        following = item.keys[keys[at + 1]].start_mark
        return _Edit(start, _offset(document, following.line, following.column), "")
    before = item.values[keys[at - 1]].end_mark
    return _Edit(
        _offset(document, before.line, before.column),
        _offset(document, value.end_mark.line, value.end_mark.column),
        "",
    )
