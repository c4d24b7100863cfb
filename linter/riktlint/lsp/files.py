"""The policy files of a folder as the editor sees them: what is open in it, else what is on disk."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pygls.workspace import PositionCodec, TextDocument

from riktlint.form.kinds import FileKind, kind_of
from riktlint.lsp.mentions import Mention, Thing, mentions
from riktlint.lsp.positions import Lines
from riktlint.lsp.uris import path_of, uri_of
from riktlint.reading.document import Document
from riktlint.reading.limits import MAX_BYTES
from riktlint.reading.reader import read


@dataclass(frozen=True, slots=True)
class Buffer:
    """A policy file that is open in the editor, under the address that the editor uses for it."""

    path: Path
    uri: str
    version: int | None
    text: str

    @property
    def data(self) -> bytes:
        """The text as it would stand on disk. Half a surrogate pair becomes bytes that the reader reports."""
        return self.text.encode("utf-8", "surrogatepass")

    @classmethod
    def of(cls, document: TextDocument) -> Buffer | None:
        """Return the buffer of a document that is open, or None if it is no policy file by its name."""
        path = path_of(document.uri)
        if path is None or kind_of(path.name) is None:
            return None
        return cls(path, document.uri, document.version, document.source)


class PolicyFile:
    """One file at one moment. What it says while its YAML is broken is what it said before."""

    def __init__(
        self, kind: FileKind, source: Buffer, codec: PositionCodec, before: PolicyFile | None = None
    ) -> None:
        """Take a text, and the same file a moment earlier."""
        self.kind = kind
        self.source = source
        self._codec = codec
        self._before = before.readable if before else None

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.source.path

    @property
    def uri(self) -> str:
        """The file's address."""
        return self.source.uri

    @cached_property
    def lines(self) -> Lines:
        """The text's lines and places."""
        return Lines(self.source.text, self._codec)

    @cached_property
    def document(self) -> Document:
        """The text as it is now; without a value if its YAML is broken."""
        return read(self.source.data, self.path.as_posix())[0]

    @property
    def is_whole(self) -> bool:
        """Whether the text can be read as YAML as it is now."""
        return self.document.spans is not None

    @property
    def readable(self) -> Document | None:
        """The text as it was when it last could be read, or None if it never could."""
        return self.document if self.is_whole else self._before

    @property
    def good(self) -> Document:
        """The text as it was when it last could be read, else as it is now."""
        return self.readable or self.document

    @cached_property
    def mentions(self) -> list[Mention]:
        """The ids in the file, as it last could be read."""
        return mentions(self.kind, self.good.value)

    def defined(self, thing: Thing) -> dict[str, Mention]:
        """The definitions of one sort, by id, the first of two alike."""
        found: dict[str, Mention] = {}
        for mention in self.mentions:
            if mention.thing is thing and mention.defines:
                found.setdefault(mention.id, mention)
        return found

    @property
    def supersedes(self) -> str | None:
        """The revision that this one says it supersedes."""
        return next((m.id for m in self.mentions if m.path == ("supersedes",)), None)


class OpenFolder:
    """A municipality's folder: its files by name."""

    def __init__(self, files: dict[str, PolicyFile]) -> None:
        """Take the files by name."""
        self.files = files

    def of_kind(self, kind: FileKind) -> list[PolicyFile]:
        """The files of one kind, by name."""
        return [file for _, file in sorted(self.files.items()) if file.kind is kind]

    def revision(self, revision_id: str) -> PolicyFile | None:
        """The file with this revision, or None."""
        for file in self.of_kind(FileKind.GUIDELINE):
            if revision_id in file.defined(Thing.REVISION):
                return file
        return None

    def predecessor(self, file: PolicyFile) -> PolicyFile | None:
        """The file with the revision that a file's revision supersedes, or None."""
        found = self.revision(file.supersedes) if file.supersedes else None
        return None if found is file else found


class Shelf:
    """Files as they were last seen, so that each is read once for each change."""

    def __init__(self) -> None:
        """Start empty."""
        self.codec = PositionCodec()
        self._kept: dict[Path, tuple[object, PolicyFile]] = {}

    def opened(self, buffer: Buffer) -> PolicyFile:
        """Return an open file as it is now."""
        return self._file(buffer.path, (buffer.version, buffer.text), buffer)

    def folder(self, directory: Path, buffers: dict[Path, Buffer]) -> OpenFolder:
        """Return a folder with its open files as they are in the editor and the others as they are on disk."""
        files = {path.name: self.opened(b) for path, b in buffers.items() if path.parent == directory}
        try:
            names = os.listdir(directory)  # noqa: PTH208 -- strings are enough
        except OSError:
            names = []
        for name in names:
            file = None if name in files or kind_of(name) is None else self._on_disk(directory / name)
            if file is not None:
                files[name] = file
        return OpenFolder(files)

    def _on_disk(self, path: Path) -> PolicyFile | None:
        try:
            if path.is_symlink() or not path.is_file():
                return None
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            kept = self._kept.get(path)
            if kept and kept[0] == stamp:
                return kept[1]
            with path.open("rb") as stream:
                data = stream.read(MAX_BYTES + 1)
        except OSError:
            return None
        text = data.decode("utf-8", "replace")
        return self._file(path, stamp, Buffer(path, uri_of(path), None, text))

    def _file(self, path: Path, stamp: object, buffer: Buffer) -> PolicyFile:
        kept = self._kept.get(path)
        if kept and kept[0] == stamp and kept[1].uri == buffer.uri:
            return kept[1]
        kind = kind_of(path.name)
        assert kind is not None  # noqa: S101 -- the callers have looked
        file = PolicyFile(kind, buffer, self.codec, kept[1] if kept else None)
        self._kept[path] = (stamp, file)
        return file
