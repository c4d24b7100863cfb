"""Rule examples as files: pieces laid over the example municipality, and where their marks expect findings."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

from riktlint.rules.base import Example

EXAMPLE_DIRECTORY = Path(__file__).parent / "example"
EXAMPLE_SLUG = "exempelby"
EXAMPLE_TODAY = date(2025, 1, 15)
"""The day on which the examples are judged, so that nothing in them falls due."""

_TOP_KEY = re.compile(r"([a-z_]+):")
_ITEM_ID = re.compile(r"\bid: *([^\s,}]+)")
_NESTED_KEY = re.compile(r"  ([a-z_]+):")
_MARK = re.compile(r"\s*#\s*(?:(\^+)|<-)\s*")
_LISTS = frozenset({"provisions", "sources", "units", "channels"})
_MAPPINGS = frozenset({"positions", "dates", "decision"})


@cache
def example_files() -> dict[str, str]:
    """Return the example municipality's files by name."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(EXAMPLE_DIRECTORY.glob("*.yaml"))}


def assemble(example: Example) -> dict[str, str]:
    """Return the files that an example stands for, by name, its marks included.

    In `provisions`, `sources`, `units` and `channels` an item replaces the one with the same id or is added;
    in `positions`, `dates` and `decision` so does a key. Any other top-level key replaces the whole.
    `without` names what the example leaves out: a top-level key, or `key.id` of an item, or `key.key`.
    """
    files = dict(example_files())
    for name, piece in {example.file: example.text, **example.others}.items():
        if not piece:
            files.pop(name, None)
        elif example.raw and name == example.file:
            files[name] = piece
        else:
            files[name] = _overlay(files.get(name, _template(name)), piece)
    for path in example.without:
        files[example.file] = _remove(files[example.file], path)
    return files


def marks(text: str) -> list[tuple[int, int]]:
    """Return the (line, column) pairs, from 1, that the marks of a text point to."""
    found, target = [], 0
    for number, line in enumerate(text.splitlines(), 1):
        mark = _MARK.fullmatch(line)
        if mark is None:
            target = number
        else:
            found.append((target, (line.index("^") if mark[1] else line.index("#")) + 1))
    return found


def without_marks(text: str) -> str:
    """Return the text as a reader should see it."""
    return "".join(
        line for line in text.splitlines(keepends=True) if _MARK.fullmatch(line.rstrip("\n")) is None
    )


def _template(name: str) -> str:
    """A further revision starts as a copy of the example's, under an id of its own.

    A name with a folder, such as `grannby/kommun.yaml`, is a file of another municipality: a copy under its slug.
    """
    folder, _, file = name.rpartition("/")
    slug = folder.rpartition("/")[2] or EXAMPLE_SLUG
    label = file.partition(".")[0]
    text = example_files().get(file) if folder else None
    text = text or example_files()["2024.riktlinje.yaml"].replace(
        f"{EXAMPLE_SLUG}/2024", f"{EXAMPLE_SLUG}/{label}"
    )
    return text.replace(EXAMPLE_SLUG, slug)


def _blocks(text: str, start: re.Pattern[str]) -> dict[str, list[str]]:
    """Split a text into blocks that begin with a line that `start` matches; the lines before are under ''.

    A comment belongs to what follows it, together with a mark below it; a mark otherwise to what it marks.
    """
    blocks: dict[str, list[str]] = {"": []}
    key = ""
    comments: list[str] = []
    for line in text.splitlines(keepends=True):
        is_mark = _MARK.fullmatch(line.rstrip("\n")) is not None
        if line.lstrip().startswith("#") and (comments or not is_mark):
            comments.append(line)
            continue
        match = start.match(line)
        if match:
            key = match[1]
            blocks[key] = []
        blocks[key] += [*comments, line]
        comments = []
    blocks[key] += comments
    return blocks


def _items(lines: list[str]) -> dict[str, list[str]]:
    items: dict[str, list[str]] = {}
    current: list[str] = []
    groups: list[list[str]] = []
    for line in lines:
        if line.startswith("  - "):
            current = []
            groups.append(current)
        current.append(line)
    for number, group in enumerate(groups):
        match = _ITEM_ID.search("".join(group))
        key = match[1] if match else f"#{number}"
        items[key if key not in items else f"{key}#{number}"] = group
    return items


def _overlay(base: str, piece: str) -> str:
    below, above = _blocks(base, _TOP_KEY), _blocks(piece, _TOP_KEY)
    for key, lines in above.items():
        if key in _LISTS and key in below and lines[0].strip() == f"{key}:":
            merged = _items(below[key][1:]) | _items(lines[1:])
            below[key] = [lines[0], *(line for item in merged.values() for line in item)]
        elif key in _MAPPINGS and key in below and lines[0].strip() == f"{key}:":
            merged = _blocks("".join(below[key][1:]), _NESTED_KEY)
            merged |= _blocks("".join(lines[1:]), _NESTED_KEY)
            below[key] = [lines[0], *(line for entry in merged.values() for line in entry)]
        elif key:
            below[key] = lines
        else:
            below[""] += lines
    return "".join(line for lines in below.values() for line in lines)


def _remove(text: str, path: str) -> str:
    key, _, inner = path.partition(".")
    blocks = _blocks(text, _TOP_KEY)
    if not inner:
        del blocks[key]
    else:
        head, rest = blocks[key][0], blocks[key][1:]
        entries = _items(rest) if key in _LISTS else _blocks("".join(rest), _NESTED_KEY)
        del entries[inner]
        blocks[key] = [head, *(line for entry in entries.values() for line in entry)]
    return "".join(line for lines in blocks.values() for line in lines)
