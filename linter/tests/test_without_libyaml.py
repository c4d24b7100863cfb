"""Where PyYAML was built without libyaml, its parser in Python gives the same."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from riktlint.environment.resources import schema_directory
from riktlint.findings import Location
from riktlint.model.place import Path as Place
from riktlint.reading import reader
from riktlint.reading.document import Document, Value
from riktlint.reading.pure_parser import Parser

_WITHOUT = """\
import sys
sys.modules["yaml._yaml"] = None
from riktlint.__main__ import main
main(sys.argv[1:])
"""


def _both(data: bytes, monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    read: list[tuple[object, ...]] = []
    for parser in (reader.PARSER, Parser):
        monkeypatch.setattr(reader, "PARSER", parser)
        document, problems = reader.read(data, "f.yaml")
        read.append((document.value, list(_places(document, document.value, ())), problems))
    return read


def _places(document: Document, value: Value, path: Place) -> Iterator[tuple[Location, Location]]:
    """Where every value, and its key, stands."""
    yield document.locate(path), document.locate(path, "key")
    held = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in held:
        yield from _places(document, each, (*path, key))


def test_every_file_that_comes_with_riktlint(
    policies: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = (policies, schema_directory(), repository / "linter/riktlint", repository / "templates")
    files = sorted(path for folder in folders for path in folder.rglob("*.yaml"))
    assert files
    for path in files:
        one, other = _both(path.read_bytes(), monkeypatch)
        assert one == other, path


@pytest.mark.parametrize(
    "text",
    [
        "{sv: Vad gällde när?, en: What was in force when?}",
        "[a?b, ?c, d?]",
        "{?a: b?}",
        "? a\n: b",
        "a: b?\n  c?",
        "a: &b c\nd: *b",
        "a: !t b",
        "- {a: 'it''s', b: \"\\u00e5\\\\\"}",
        "a: |2\n   b\n\n",
    ],
)
def test_texts_of_many_kinds(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = _both(text.encode(), monkeypatch)
    assert one == other


@pytest.mark.parametrize(
    "words", [("check", "policies", "--no-cache"), ("log", "lekeberg"), ("explain", "SRC002")]
)
def test_commands_say_the_same(copy: Path, words: tuple[str, ...]) -> None:
    def said(script: str) -> tuple[int, str, str]:
        done = subprocess.run(
            [sys.executable, "-c", script, *words], capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout, done.stderr

    with_it = said(_WITHOUT.replace('sys.modules["yaml._yaml"] = None', ""))
    assert said(_WITHOUT) == with_it
    assert (with_it[0], with_it[2]) == (0, "")


@pytest.mark.parametrize("text", ["a: [b: c", "a: {b: c?", "a: b: c", "a: 'b", "a:\n b\n- c"])
def test_what_is_no_yaml_is_told(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The two parsers give the place and the reason each in its own way."""
    monkeypatch.setattr(reader, "PARSER", Parser)
    document, problems = reader.read(text.encode(), "f.yaml")
    assert document.value is None
    assert [problem.rule for problem in problems if problem.fatal] == ["yaml-syntax"]
