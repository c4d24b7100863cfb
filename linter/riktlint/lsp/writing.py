"""The place where a word is being written, and what stands around it."""

from __future__ import annotations

from riktlint.lsp.cursor import Written
from riktlint.lsp.explaining import Explainer
from riktlint.lsp.files import OpenFolder, PolicyFile
from riktlint.lsp.hover import topic_beside
from riktlint.model.place import Path
from riktlint.model.vocabulary import Topic
from riktlint.reading.document import Value, at


class Writing:
    """What is known about the place where a word is being written."""

    def __init__(self, folder: OpenFolder, file: PolicyFile, written: Written, explain: Explainer) -> None:
        """Take the file and its folder, what the word would be, and what explains words."""
        self.folder = folder
        self.file = file
        self.written = written
        self.explain = explain

    def beside(self, path: Path) -> dict[str, Value]:
        """The keys of a mapping: those before the place, and those after it if the file can be read."""
        found = self.written.beside(path)
        if self.written.exact and self.file.is_whole:
            whole = at(self.file.document.value, path)
            found = {**(whole if isinstance(whole, dict) else {}), **found}
        return found

    def data(self, path: Path) -> Value:
        """The data before the place with what stands beside it, for the schema's conditions."""
        return _laid(self.written.data, path, self.beside(path))

    def topic(self, path: Path) -> Topic | None:
        """The topic of the provision that a path leads into, or None."""
        written = topic_beside(self.written.data, path)
        if written is None and self.written.exact and self.file.is_whole:
            return topic_beside(self.file.document.value, path)
        return written

    def taken(self, path: Path) -> set[str]:
        """The words that the list already has, before the place and after it."""
        if not isinstance(path[-1], int):
            return set()
        before = at(self.written.data, path[:-1])
        items = list(before) if isinstance(before, list) else []
        if self.written.exact and self.file.is_whole:
            whole = at(self.file.document.value, path[:-1])
            if isinstance(whole, list):
                items += whole[path[-1] + 1 :]
        return {item for item in items if isinstance(item, str)}

    def predecessor(self) -> PolicyFile | None:
        """The revision before, as the text before the place says, else as the whole file said."""
        written = at(self.written.data, ("supersedes",))
        if isinstance(written, str):
            return self.folder.revision(written)
        return self.folder.predecessor(self.file)


def _laid(data: Value, path: Path, beside: dict[str, Value]) -> Value:
    """A copy of data along a path, with a mapping at its end."""
    if not path:
        return dict(beside)
    step, rest = path[0], path[1:]
    if isinstance(data, dict) and isinstance(step, str):
        return {**data, step: _laid(data.get(step), rest, beside)}
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return [*data[:step], _laid(data[step], rest, beside), *data[step + 1 :]]
    return data
