"""Where keys, values and items begin and end, and what is left when one is removed."""

from __future__ import annotations

import pytest

from riktlint.model.place import Path
from riktlint.reading.document import Document
from riktlint.reading.reader import read
from riktlint.reading.spans import blocks, edited, end_of, find, last_line, path_at, removal

TEXT = """\
a:
  - one   # about one
  - {x: 1,
     y: 2
    }

# about b
b: |
  text

  more


c: "two
  lines"
"""


def document(text: str) -> Document:
    found, problems = read(text.encode(), "x.yaml")
    assert problems == []
    return found


@pytest.mark.parametrize(
    ("path", "start", "end"),
    [
        (("a",), (0, 0), (4, 5)),
        (("a", 0), (1, 4), (1, 7)),
        (("a", 1), (2, 4), (4, 5)),
        (("a", 1, "y"), (3, 5), (3, 9)),
        (("b",), (7, 0), (10, 6)),
        (("c",), (13, 0), (14, 8)),
    ],
)
def test_what_stands_at_a_path_ends_where_its_text_does(
    path: Path, start: tuple[int, int], end: tuple[int, int]
) -> None:
    whole = document(TEXT)
    entry = find(whole, path)
    assert entry is not None
    assert (entry.start.line, entry.start.column) == start
    assert end_of(whole, entry.value) == end
    assert last_line(whole, entry.value) == end[0] + 1


@pytest.mark.parametrize("path", [(), ("d",), ("a", 2), ("a", "x"), ("b", "x")])
def test_nothing_stands_at_a_path_that_leads_nowhere(path: Path) -> None:
    assert find(document(TEXT), path) is None
    assert removal(document(TEXT), path) is None


def test_blocks_are_what_begins_its_line() -> None:
    whole = document(TEXT)
    assert list(blocks(whole, whole.spans)) == [(1, 5), (2, 2), (3, 5), (4, 4), (8, 11), (14, 15)]


@pytest.mark.parametrize(
    ("point", "found"),
    [
        ((0, 0), (("a",), "key")),
        ((1, 5), (("a", 0), "value")),
        ((1, 7), (("a", 0), "value")),
        ((1, 12), None),
        ((3, 6), (("a", 1, "y"), "key")),
        ((3, 8), (("a", 1, "y"), "value")),
        ((14, 3), (("c",), "value")),
    ],
)
def test_a_point_lies_in_a_key_or_a_value(point: tuple[int, int], found: object) -> None:
    assert path_at(document(TEXT).spans, point) == found


@pytest.mark.parametrize(
    ("text", "path", "left"),
    [
        ("- a\n- b\n- c\n", (1,), "- a\n- c\n"),
        ("- a\n- x: 1\n  y: 2\n\n# c\n- c\n", (1,), "- a\n\n# c\n- c\n"),
        ("[a, b, c]\n", (0,), "[b, c]\n"),
        ("[a, b, c]\n", (1,), "[a, c]\n"),
        ("[a, b, c]\n", (2,), "[a, b]\n"),
        ("a: 1\nb: [1,\n  2\n ]\n\n# c\nc: 3\n", ("b",), "a: 1\n\n# c\nc: 3\n"),
        ("a: 1\nb: # about b\n  - 1\n  - 2\nc: 3\n", ("b",), "a: 1\nc: 3\n"),
        ("- a: 1\n  b: 2\n", (0, "a"), "- b: 2\n"),
        ("- {a: 1, b: 2, c: 3}\n", (0, "b"), "- {a: 1, c: 3}\n"),
        ("- {a: 1, b: 2}\n", (0, "a"), "- {b: 2}\n"),
    ],
)
def test_what_is_removed_takes_its_lines_or_its_comma_with_it(text: str, path: Path, left: str) -> None:
    whole = document(text)
    edit = removal(whole, path)
    assert edit is not None
    assert edited(whole, [edit]) == left


def test_what_is_alone_in_its_brackets_stays() -> None:
    assert removal(document("[a]\n"), (0,)) is None
