"""Reading: bytes to text to values, each with its exact place."""

from __future__ import annotations

import pytest

from riktlint.model.place import Path
from riktlint.reading import limits
from riktlint.reading.decode import decode
from riktlint.reading.document import Document, Part
from riktlint.reading.problems import Problem
from riktlint.reading.reader import read
from riktlint.reading.scalars import resolve

TEXT = """\
# en kommentar
title: Hej 😀 du
"quoted": 'x'
empty:
list:
  - a
  - {b: 1, c: [x, yy]}
  -
    id: k
block: |
  rad ett
  rad två
folded: >-
  en lång
  text
multi: en
  text till
flow: {a: 1,
  b: 2}
😀nyckel: v
"""


def _read(text: str | bytes) -> tuple[Document, list[Problem]]:
    return read(text.encode() if isinstance(text, str) else text, "f.yaml")


def _shown(problems: list[Problem]) -> list[tuple[str, int, int]]:
    return [(p.rule, p.location.line, p.location.column) for p in problems]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("NULL", None),
        ("nULL", "nULL"),
        ("true", True),
        ("False", False),
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("Off", "Off"),
        ("y", "y"),
        ("0", 0),
        ("-12", -12),
        ("+12", 12),
        ("017", 17),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b1", "0b1"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("-.inf", "-.inf"),
        (".nan", ".nan"),
        ("1e999", "1e999"),
        ("9" * 400, "9" * 400),
        ("1e9999", "1e9999"),
        (".", "."),
        ("-", "-"),
        ("2017-03-14", "2017-03-14"),
        ("2017", 2017),
        ("§ 13", "§ 13"),
        ("nej", "nej"),
    ],
)
def test_plain_scalars_follow_yaml_1_2_core(text: str, value: object) -> None:
    resolved = resolve(text)
    assert resolved == value
    assert type(resolved) is type(value)


def test_quoted_scalars_stay_text() -> None:
    document, problems = _read("""{a: "1", b: 'true', c: "", d: '~', e: '12'}""")
    assert problems == []
    assert document.value == {"a": "1", "b": "true", "c": "", "d": "~", "e": "12"}


def test_keys_stay_text() -> None:
    assert _read("1: a\ntrue: b\n~: c\non: d\n")[0].value == {"1": "a", "true": "b", "~": "c", "on": "d"}


def test_values() -> None:
    document, problems = _read(TEXT)
    assert problems == []
    assert document.value == {
        "title": "Hej 😀 du",
        "quoted": "x",
        "empty": None,
        "list": ["a", {"b": 1, "c": ["x", "yy"]}, {"id": "k"}],
        "block": "rad ett\nrad två\n",
        "folded": "en lång text",
        "multi": "en text till",
        "flow": {"a": 1, "b": 2},
        "😀nyckel": "v",
    }


PLACES: list[tuple[Path, Part, tuple[int, int, int]]] = [
    (("title",), "key", (2, 1, 6)),
    (("title",), "value", (2, 8, 16)),
    (("quoted",), "key", (3, 1, 9)),
    (("quoted",), "value", (3, 11, 14)),
    (("empty",), "key", (4, 1, 6)),
    (("empty",), "value", (4, 1, 6)),
    (("list",), "value", (5, 1, 5)),
    (("list", 0), "value", (6, 5, 6)),
    (("list", 0), "key", (6, 5, 6)),
    (("list", 1), "value", (7, 5, 23)),
    (("list", 1, "b"), "value", (7, 9, 10)),
    (("list", 1, "c"), "value", (7, 12, 13)),
    (("list", 1, "c", 1), "value", (7, 19, 21)),
    (("list", 2), "value", (9, 5, 7)),
    (("list", 2, "id"), "value", (9, 9, 10)),
    (("block",), "key", (10, 1, 6)),
    (("block",), "value", (10, 8, 9)),
    (("folded",), "value", (13, 9, 11)),
    (("multi",), "value", (16, 8, 10)),
    (("flow",), "value", (18, 1, 5)),
    (("flow", "b"), "key", (19, 3, 4)),
    (("flow", "b"), "value", (19, 6, 7)),
    (("😀nyckel",), "key", (20, 1, 8)),
    (("😀nyckel",), "value", (20, 10, 11)),
    # What is missing points to the nearest thing above it.
    (("nothing",), "value", (1, 1, 1)),
    (("list", 9), "value", (5, 1, 5)),
    (("list", "a"), "value", (5, 1, 5)),
    (("list", 1, "z"), "key", (7, 5, 23)),
    (("list", 2, "z", "zz"), "value", (9, 5, 7)),
    (("title", "z"), "value", (2, 1, 6)),
]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(("path", "part", "expected"), PLACES, ids=str)
def test_locate(path: Path, part: Part, expected: tuple[int, int, int], newline: str) -> None:
    document, problems = _read(TEXT.replace("\n", newline))
    assert problems == []
    location = document.locate(path, part)
    assert (location.line, location.column, location.end_column) == expected
    assert location.end_line == location.line
    assert location.pointer == "".join(f"/{step}" for step in path)


def test_pointer_is_escaped() -> None:
    assert _read("a/b~c: 1\n")[0].locate(("a/b~c",)).pointer == "/a~1b~0c"


def test_line_text() -> None:
    document, _ = _read("a: 1\r\nb: 2\r\n")
    assert [document.line(number) for number in (0, 1, 2, 3, 4)] == ["", "a: 1", "b: 2", "", ""]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a: caf\xe9\n", ("not-utf8", 1, 7)),
        ("å: 1\nb: ".encode() + b"\xff\n", ("not-utf8", 2, 4)),
        ("a: 1".encode("utf-16"), ("not-utf8", 1, 1)),
        (b"a: 1\nb: x\x00y\n", ("control-character", 2, 5)),
        ("a: 😀\x1b[31m\n".encode(), ("control-character", 1, 5)),
        ("a: x\u2028y\n".encode(), ("control-character", 1, 5)),
        ("a: x\x85y\n".encode(), ("control-character", 1, 5)),
        ("a: x\ufeffy\n".encode(), ("control-character", 1, 5)),
        (b"a: x\r\nb: \x07\r\n", ("control-character", 2, 4)),
        (b"", ("empty-file", 1, 1)),
        (b"# bara en kommentar\n", ("empty-file", 1, 1)),
        (b"a: b: c\n", ("yaml-syntax", 1, 5)),
        (b"a:\n\t- b\n", ("yaml-syntax", 2, 1)),
        (b"a: [1, 2\n", ("yaml-syntax", 2, 1)),
        (b'a: "x\n', ("yaml-syntax", 2, 1)),
        (b"a: 1\n b: 2\n", ("yaml-syntax", 2, 3)),
        (b"[x, y]: 1\n", ("yaml-syntax", 1, 1)),
        (b"a: &b 1\n", ("alias", 1, 4)),
        (b"a: *b\n", ("alias", 1, 4)),
        (b"a: &b {c: 1}\n", ("alias", 1, 4)),
        (b"? &b a\n: 1\n", ("alias", 1, 3)),
        (b"a: !x 1\n", ("tag", 1, 4)),
        (b"a: ! 1\n", ("tag", 1, 4)),
        (b"a: !!python/object:os.system {}\n", ("tag", 1, 4)),
        (b"a: 1\n---\nb: 2\n", ("several-documents", 2, 1)),
    ],
)
def test_what_is_wrong_is_told_at_its_place(data: bytes, expected: tuple[str, int, int]) -> None:
    document, problems = _read(data)
    assert _shown(problems)[0] == expected
    if problems[0].rule != "tag":
        assert problems[0].fatal
    if problems[0].fatal:
        assert document.spans is None
        assert document.value is None


def test_every_duplicate_key_points_to_the_first() -> None:
    document, problems = _read("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n")
    assert _shown(problems) == [("duplicate-key", 4, 3), ("duplicate-key", 5, 1)]
    assert [(p.related.line, p.related.column) for p in problems if p.related] == [(3, 3), (1, 1)]
    assert not any(problem.fatal for problem in problems)
    assert document.value == {"a": 1, "b": {"c": 1}}
    assert document.locate(("a",)).line == 1


def test_a_duplicate_of_a_block_leaves_the_rest_in_place() -> None:
    document, problems = _read("a: 1\na:\n  - {x: 1}\n  - [2]\nb: 3\n")
    assert _shown(problems) == [("duplicate-key", 2, 1)]
    assert document.value == {"a": 1, "b": 3}


def test_byte_order_mark_is_told_and_skipped() -> None:
    document, problems = _read("\ufefftitle: å\n".encode())
    assert _shown(problems) == [("byte-order-mark", 1, 1)]
    assert document.value == {"title": "å"}
    assert document.locate(("title",)).column == 8


@pytest.mark.parametrize(("before", "after"), [("[", "]"), ("{a: ", "}")])
def test_depth_is_bounded(before: str, after: str) -> None:
    deepest = before * limits.MAX_DEPTH + after * limits.MAX_DEPTH
    assert _read(deepest)[1] == []
    for extra in (1, 5_000):
        count = limits.MAX_DEPTH + extra
        problems = _read(before * count + after * count)[1]
        assert _shown(problems) == [("too-deep", 1, len(before) * limits.MAX_DEPTH + 1)]


def test_size_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("riktlint.reading.decode.MAX_BYTES", 10)
    assert decode(b"a: 1234567", "f.yaml") == ("a: 1234567", [])
    text, problems = decode(b"a: 12345678", "f.yaml")
    assert text == ""
    assert [problem.rule for problem in problems] == ["file-too-large"]


def test_number_of_findings_is_bounded() -> None:
    text = "".join(f"a: {number}\n" for number in range(1_000))
    assert len(_read(text)[1]) == limits.MAX_SYNTAX_FINDINGS


def test_syntax_errors_are_explained_in_plain_words() -> None:
    problem = _read("a: b: c\n")[1][0]
    assert problem.message.sv.startswith("Ett kolon följt av blanksteg")
    assert problem.message.en.startswith("A colon and a blank")
