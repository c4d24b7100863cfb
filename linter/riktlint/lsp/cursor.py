"""What is being written at a place, whatever stands after it.

The text up to the place is given to the YAML parser with a mark at its end, once as a value and once as a key.
Where the mark turns up among the parser's events is what is being written. What follows the place can be as broken
as it likes. Where what goes before is broken, the lines that lead to the place are tried alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from riktlint.model.place import Path
from riktlint.reading.document import Value, at
from riktlint.reading.limits import MAX_BYTES, MAX_DEPTH
from riktlint.reading.reader import PARSER
from riktlint.reading.scalars import resolve

MARK = "riktlint0mark0riktlint"
_events: Any = getattr(yaml, "parse")  # noqa: B009 -- the stubs give it no types
_INDENT = re.compile(r"( *)((?:- +)*)(-(?=\s*$))?")
_TOP_KEY = re.compile(r"\w+:")
# A key alone on its line, or with a value that ends there.
_SIMPLE = re.compile(
    r"\w+:(?:\s*|\s+(?!.*:\s)[\w§/+<(].*|\s+(?:\{[^{}]*\}|\[[^\[\]]*\]|\"[^\"]*\"|'[^']*')\s*)"
)


@dataclass(frozen=True, slots=True)
class Written:
    """What a word at the place would be.

    `mapping` is the path of the mapping in which it would be a key, `value` its own path if it would be a value;
    None where it can't be one. `data` holds what goes before. `exact` says that the paths are those of the whole
    file; else only the keys in them can be relied on, not the numbers.
    """

    mapping: Path | None
    value: Path | None
    data: Value
    exact: bool

    def beside(self, path: Path) -> dict[str, Value]:
        """The keys and values that go before in the mapping at a path, the word itself left out."""
        found = at(self.data, path)
        return {k: v for k, v in found.items() if k != MARK and v != MARK} if isinstance(found, dict) else {}


def written_at(lines: list[str], line: int, column: int) -> Written | None:
    """Return what a word that begins at a line and column (from 1) would be, or None where no word can stand.

    In a comment, or inside running text, no word can.
    """
    before, here = lines[: line - 1], lines[line - 1][: column - 1]
    if sum(map(len, before)) + len(here) > MAX_BYTES:
        return None
    for exact, leading in _attempts(before, here):
        prefix = "\n".join([*leading, here])
        as_value = _Prefix(prefix + MARK)
        if as_value.key is not None or (as_value.value is not None and here.strip(" -")):
            return Written(as_value.key, as_value.value, as_value.root, exact)
        if as_value.is_answer and as_value.value is None:
            return None
        as_key = _Prefix(f"{prefix}{MARK}:")
        if as_key.key is not None or as_value.value is not None:
            data = as_value.root if as_value.value is not None else as_key.root
            return Written(as_key.key, as_value.value, data, exact)
        if as_key.is_answer:
            return None
    return None


def _attempts(before: list[str], here: str) -> Iterator[tuple[bool, list[str]]]:
    """What to read before the place, and whether paths in it are those of the file: from all to the least."""
    yield True, before
    yield True, _block(before, here)
    yield False, _leading(before, here, siblings=True)
    yield False, _leading(before, here, siblings=False)


class _Prefix:
    """The events of a text that may end anywhere: what it holds, and where the mark is."""

    def __init__(self, text: str) -> None:
        self.root: Value = None
        self.key: Path | None = None
        self.value: Path | None = None
        self.is_answer = False
        """Whether the parser came to the mark: if it is neither key nor value, it is in a text or a comment."""
        # Each open container, its path and, in a mapping, the key that waits for its value.
        self._open: list[tuple[Value, Path]] = []
        self._waiting: list[str | None] = []
        try:
            for event in _events(text, Loader=PARSER):
                if not self._take(event):
                    return
            self.is_answer = True
        except (
            yaml.MarkedYAMLError
        ) as error:  # the end of a text that is being written, or a mistake before it
            if error.context == "while scanning a quoted scalar" and error.context_mark:
                self.is_answer = _runs_on(text.split("\n"), error.context_mark.line)
        except (yaml.YAMLError, UnicodeError):
            pass

    def _take(self, event: Any) -> bool:
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            new: Value = {} if isinstance(event, yaml.MappingStartEvent) else []
            self._open.append((new, self._put(new)))
            self._waiting.append(None)
            return len(self._open) <= MAX_DEPTH
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._open.pop()
            self._waiting.pop()
        elif isinstance(event, yaml.AliasEvent):
            self._put(None)
        return True

    def _scalar(self, event: Any) -> None:
        self.is_answer = self.is_answer or MARK in event.value
        if self._open and isinstance(self._open[-1][0], dict) and self._waiting[-1] is None:
            self._waiting[-1] = event.value
            if event.value == MARK:
                self.key = self._open[-1][1]
            return
        path = self._put(resolve(event.value) if event.implicit[0] and not event.style else event.value)
        if event.value == MARK and not event.style:
            self.value = path

    def _put(self, value: Value) -> Path:
        """Put a value where the events have come to, and return its path."""
        if not self._open:
            self.root = value
            return ()
        container, path = self._open[-1]
        if isinstance(container, list):
            container.append(value)
            return (*path, len(container) - 1)
        key = self._waiting[-1]
        if isinstance(container, dict) and key is not None:
            container[key] = value
            self._waiting[-1] = None
            return (*path, key)
        return path  # a collection as a key: no policy file has any


def _runs_on(lines: list[str], first: int) -> bool:
    """Whether the lines after a line (from 0) go on with its text: they are indented more than its key."""
    _, level = _levels(lines[first])
    return all(not line.strip() or _levels(line)[0] > level for line in lines[first + 1 :])


def _block(before: list[str], here: str) -> list[str]:
    """The lines from the last key at the margin on: the part of the file that the place is in."""
    if here[:1].strip(" -"):
        return []
    start = next((i for i in range(len(before) - 1, -1, -1) if _TOP_KEY.match(before[i])), 0)
    return before[start:]


def _leading(before: list[str], here: str, *, siblings: bool) -> list[str]:
    """The lines that lead to a place by their indentation: the keys and items around it.

    With `siblings`, also the one-line keys beside it.
    """
    outer, inner = _levels(here)
    # In a mapping, `level` is the column of its keys; in a list, that of its dashes.
    level, in_mapping = outer, outer == inner
    kept: list[str] = []
    for line in reversed(before):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        outer, inner = _levels(line)
        if in_mapping and inner == level:
            is_simple = siblings and _SIMPLE.fullmatch(line[inner:]) is not None
            if outer != inner:
                kept.append(line if is_simple else " " * outer + "-")
                level, in_mapping = outer, False
            elif is_simple:
                kept.append(line)
        elif line.rstrip().endswith(":") and (inner < level or (inner == level and not in_mapping)):
            kept.append(line)
            level, in_mapping = outer, outer == inner
    return kept[::-1]


def _levels(line: str) -> tuple[int, int]:
    """The column (from 0) of a line's first mark, and that of what comes after its dashes."""
    match = _INDENT.match(line)
    assert match is not None  # noqa: S101 -- matches any line
    return len(match[1]), len(match[1]) + len(match[2]) + (2 if match[3] else 0)
