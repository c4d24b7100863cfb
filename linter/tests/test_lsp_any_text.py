"""The language server on texts that nobody would keep: what people type on the way, and worse."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from lsprotocol import types
from pygls.workspace import PositionCodec

from lsp_session import Session
from riktlint.config.selection import Selection
from riktlint.config.settings import Settings
from riktlint.engine.check import Options, check
from riktlint.engine.fixing import apply_fixes
from riktlint.errors import UserError
from riktlint.findings import Fix
from riktlint.lsp.actions import actions_for, fix_all
from riktlint.lsp.completion import choices_at
from riktlint.lsp.cursor import written_at
from riktlint.lsp.files import Buffer, OpenFolder, PolicyFile, Shelf
from riktlint.lsp.hover import notes_at
from riktlint.lsp.navigation import definitions, elsewhere, references, renaming
from riktlint.lsp.notes import Note
from riktlint.lsp.positions import Lines
from riktlint.lsp.spot import mention_at, spot_at
from riktlint.lsp.symbols import outline
from riktlint.lsp.uris import path_of, uri_of
from riktlint.output.markdown import code
from riktlint.rules.base import Example, Rule
from riktlint.rules.examples import EXAMPLE_TODAY, assemble
from riktlint.rules.families import Family
from riktlint.rules.registry import all_rules
from riktlint.wording import say

EXAMPLE = Path(__file__).parents[1] / "riktlint" / "rules" / "example"
TYPED = """\
  - id: svar-samma-dag
    topic: response_time
    modality: must
    bearers: [{role: editor, unit: kommunikationsenheten}]
    text: >-
      Redaktören ska svara: "samma dag" 🎉.
    value: {kind: duration, duration: P1D, bound: at_most}
    # riktlint: ignore[SRC002] Skälet.
    source: {document: riktlinje, section: Dialog}
"""
NASTY = {
    "empty": "",
    "a line end": "\n",
    "blanks": "   \n\t\n  ",
    "byte order mark": "\ufeffid: exempelby/2024\ntitle: x\n",
    "carriage returns": "id: exempelby/2024\rtitle: x\rprovisions:\r  - id: a\r",
    "crlf": "id: exempelby/2024\r\ntitle: x\r\nprovisions:\r\n  - id: a\r\n    topic: \r\n",
    "nul": "id: \0\ntitle: x\n",
    "escape": "id: \x1b[31m\n",
    "next line": "id: a\x85b\u2028c\u2029d\n",
    "half a surrogate pair": "id: \ud83d\ntitle: \udc00 x\n",
    "combining": "id: e\u0301\u0301\u0301\ntitle: \u202eabc\n",
    "deep": "a: " + "[" * 3000,
    "deeper": "\n".join(" " * i + "a:" for i in range(400)),
    "dashes": "- " * 2000,
    "aliases": "a: &a [x]\nb: *a\nc: !!python/object:os.system x\n",
    "documents": "---\nid: a\n---\nid: b\n...\n",
    "doubled": "id: a\nid: b\nprovisions:\nprovisions:\n",
    "numbers for ids": "id: 1\nsources: [{id: 2}]\nprovisions: [{id: true, topic: 3}, null, x]\n",
    "other shapes": "positions: []\nprovisions: {id: x}\nsources: x\nunits: 3\ndates: [a]\n",
    "odd keys": "? [a, b]\n: c\n? {d: e}\n: f\n'': g\n\"\\n\": h\n",
    "a list": "- a\n- b\n",
    "a word": "hej",
    "a quote": "title: \"never ends\nid: 'x\n",
    "a long line": "title: " + "å" * 100_000 + "\n",
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The example municipality."""
    shutil.copytree(EXAMPLE, tmp_path / "exempelby")
    return tmp_path / "exempelby"


def opened(shelf: Shelf, path: Path, text: str) -> tuple[OpenFolder, PolicyFile]:
    buffer = Buffer(path, uri_of(path), None, text)
    return shelf.folder(path.parent, {path: buffer}), shelf.opened(buffer)


def points(lines: list[str], chance: random.Random, count: int) -> Iterator[tuple[int, int]]:
    """The corners of a text, and some places in it."""
    yield 1, 1
    yield len(lines), len(lines[-1]) + 1
    for _ in range(count):
        line = chance.randrange(len(lines)) + 1
        yield line, chance.randrange(len(lines[line - 1]) + 1) + 1


def ask_everything(folder: OpenFolder, file: PolicyFile, point: tuple[int, int]) -> None:
    """Ask all that an editor can ask at a place."""
    notes, _ = notes_at(folder, file, point, [], all_rules(), "sv")
    for note in notes:
        note.markdown()
        note.plain()
    choices_at(folder, file, point, all_rules(), "en")
    spot = spot_at(file, point)
    if spot is not None:
        file.lines.range(spot.location)
    mention = mention_at(file, spot) if spot else None
    if mention is not None:
        definitions(folder, file, mention)
        elsewhere(file, mention)
        references(folder, file, mention, declaration=True)
        with suppress(UserError):
            list(renaming(folder, file, mention, "annat-namn"))
    for symbol in outline(file):
        for each in (symbol, *(symbol.children or ())):
            assert _at(each.range.start) <= _at(each.selection_range.start)
            assert _at(each.selection_range.end) <= _at(each.range.end)


def _at(position: types.Position) -> tuple[int, int]:
    return position.line, position.character


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY.keys())
@pytest.mark.parametrize("name", ["2024.riktlinje.yaml", "kommun.yaml", "kanaler.yaml"])
def test_every_question_about_any_text(home: Path, text: str, name: str) -> None:
    shelf, chance = Shelf(), random.Random(1)  # noqa: S311 -- no secret
    started = time.monotonic()
    folder, file = opened(shelf, home / name, text)
    for point in points(file.lines.lines, chance, 10):
        ask_everything(folder, file, point)
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("seed", range(40))
def test_every_question_about_mutants(policies: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- no secret
    source = chance.choice(sorted(policies.rglob("*.yaml")))
    home = tmp_path / source.parent.name
    shutil.copytree(source.parent, home)
    text = source.read_text(encoding="utf-8")
    shelf = Shelf()
    opened(shelf, home / source.name, text)
    for _ in range(chance.randrange(1, 6)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice([0, 0, 1, 1, 3, 20, 200]))
        new = chance.choice(
            ["", "", ":", ": ", "- ", "\n", "  ", "{", "]", '"', "'", "#", ">-\n", "\t", "å", "🎉", "id"]
        )
        text = text[:start] + new + text[end:]
    folder, file = opened(shelf, home / source.name, text)
    for point in points(file.lines.lines, chance, 6):
        ask_everything(folder, file, point)


def test_a_session_survives_typing_and_worse(home: Path) -> None:
    session = Session()
    path = home / "2024.riktlinje.yaml"
    text = session.open(path)
    chance = random.Random(7)  # noqa: S311 -- no secret
    for end in range(0, len(TYPED), 5):
        typed = text + TYPED[:end]
        session.change(path, typed)
        lines = typed.split("\n")
        here = types.Position(len(lines) - 1, len(lines[-1].encode("utf-16-le")) // 2)
        session.complete(path, here)
        if end % 4 == 0:
            session.hover(path, here)
            session.actions(path, types.Range(types.Position(0, 0), here))
    for nasty in NASTY.values():
        session.change(path, nasty)
        for at in (
            types.Position(0, 0),
            types.Position(chance.randrange(4), 2),
            types.Position(10**6, 10**6),
        ):
            session.hover(path, at)
            session.complete(path, at)
            session.definition(path, at)
            session.references(path, at)
            session.symbols(path)
            session.actions(path, types.Range(at, at))
        session.diagnostics(path)
    session.change(path, text)
    assert session.diagnostics(path) == []
    assert session.messages == []
    assert session.end() == (0, "")


# Silencing: what is offered does what it says, for every example of a mistake that the rules have.

BAD = [(rule, example) for rule in all_rules() for example in rule.bad]


@pytest.mark.parametrize(
    ("rule", "example"), BAD, ids=[f"{rule.code}-{number}" for number, (rule, _) in enumerate(BAD)]
)
def test_silencing_silences(tmp_path: Path, rule: type[Rule], example: Example) -> None:
    home = tmp_path / "exempelby"
    for name, text in assemble(example).items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    options = Options(selection=Selection(Settings()), today=EXAMPLE_TODAY, workers=1)
    before = check([home], options=options).findings
    for finding in [finding for finding in before if finding.code == rule.code]:
        path = Path(finding.location.file)
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        if path.suffix != ".yaml" or rule.family is Family.FILES:
            continue
        _, file = opened(Shelf(), path, text)
        silencing = [a for a in actions_for(file, finding, "sv") if a.kind == "ignore"]
        if not file.is_whole or rule.family is Family.SUPPRESSIONS:
            assert silencing == []
            continue
        edit = silencing[0].edits[0]
        written = _with(text, edit.line, edit.text.replace(say("lsp.actions.reason").sv, "Så är det."))
        given = {path: written.encode("utf-8")}
        after = check(
            [home, path],
            options=Options(selection=Selection(Settings()), today=EXAMPLE_TODAY, given=given, workers=1),
        ).findings
        left = [f for f in after if f.location.file == finding.location.file]
        assert len([f for f in left if f.code == rule.code]) < len(
            [f for f in before if f.code == rule.code and f.location.file == finding.location.file]
        )
        assert {f.code for f in left if f.code.startswith(("SUP", "YML"))} <= {f.code for f in before}


def _with(text: str, line: int, new: str) -> str:
    lines = text.split("\n")
    return "\n".join([*lines[: line - 1], new.rstrip("\r\n"), *lines[line - 1 :]])


def test_all_safe_fixes_are_those_of_the_engine(home: Path) -> None:
    path = home / "2024.riktlinje.yaml"
    text = path.read_text(encoding="utf-8").replace("section: § 41\n", "section: 41\n").replace("\n", "\r\n")
    path.write_bytes(text.encode("utf-8"))
    findings = check([path], today=EXAMPLE_TODAY).findings
    _, file = opened(Shelf(), path, text)
    action = fix_all(file, findings)
    assert action is not None
    whole = Fix(action.title, True, action.edits)
    assert whole.edits
    fixed = apply_fixes(text, findings, unsafe=False).text
    assert fixed == text.replace("section: 41\r\n", 'section: "41"\r\n')


# Small parts


@pytest.mark.parametrize(
    ("encoding", "units"),
    [("utf-8", [0, 1, 3, 7, 8]), ("utf-16", [0, 1, 2, 4, 5]), ("utf-32", [0, 1, 2, 3, 4])],
)
def test_positions_there_and_back(encoding: str, units: list[int]) -> None:
    lines = Lines("x\r\naå🎉b\rslut", PositionCodec(encoding))
    assert [lines.position(2, column).character for column in range(1, 6)] == units
    assert [lines.point(types.Position(1, unit)) for unit in units] == [(2, column) for column in range(1, 6)]
    # Past a line and past the text.
    assert lines.point(types.Position(1, 99)) == (2, 5)
    assert lines.point(types.Position(99, 0)) == (3, 5)
    assert lines.position(9, 1) == types.Position(2, 4)
    assert lines.line_end == "\r\n"


def test_positions_after_a_byte_order_mark() -> None:
    lines = Lines("\ufeffid: x\n", PositionCodec())
    assert lines.position(1, 1) == types.Position(0, 1)
    assert lines.point(types.Position(0, 1)) == (1, 1)
    assert lines.position(2, 1) == types.Position(1, 0)
    # What the fix of FIL005 takes away.
    assert lines.position(1, 0) == types.Position(0, 0)
    assert lines.whole() == types.Range(types.Position(0, 0), types.Position(1, 0))


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("file:///a/kommun.yaml", "/a/kommun.yaml"),
        ("file:///a%20b/k%C3%A4lla%23%3F;x.yaml", "/a b/källa#?;x.yaml"),
        ("file://localhost/a/kommun.yaml", "/a/kommun.yaml"),
        ("file:///a/b/../kommun.yaml", "/a/kommun.yaml"),
        ("file://other/a/kommun.yaml", None),
        ("untitled:kommun.yaml", None),
        ("git:/a/kommun.yaml?x", None),
        ("file:///", None),
        ("file:///a\0b/kommun.yaml", None),
        ("file://[", None),
        ("", None),
    ],
)
def test_uris(uri: str, path: str | None) -> None:
    assert path_of(uri) == (Path(path) if path else None)


def test_uris_there_and_back(tmp_path: Path) -> None:
    path = tmp_path.resolve() / "å ä#?;%" / "kommun.yaml"
    assert path_of(uri_of(path)) == path


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a_b *c* `d` [e](f) <g>", r"a_b \*c\* \`d\` \[e\](f) \<g\>"),
        ("_a_", r"\_a\_"),
        ("# a", r"\# a"),
        ("- a", r"\- a"),
        ("12. a", r"12\. a"),
        ("2017 a", "2017 a"),
        ("a\n# b\x1b\u202e", "a # b\ufffd\ufffd"),
        ("&lt; ~~a~~ |", r"\&lt; \~\~a\~\~ \|"),
    ],
)
def test_text_in_markdown_is_text(text: str, shown: str) -> None:
    assert Note(text).markdown() == f"**{shown}**"


def test_code_in_markdown() -> None:
    assert code("a_b") == "`a_b`"
    assert code("a`b``c") == "``` a`b``c ```"
    assert Note("a*", "b`", ("c",), (("d", "- e"),)).markdown() == "**a\\*** `` b` ``\n\nc\n\n- d: - e"


@pytest.mark.parametrize(
    ("text", "mapping", "value", "exact"),
    [
        ("|", (), (), True),
        ("a:\n  - b: c\n    |", ("a", 0), None, True),
        ("a:\n  - b: |", None, ("a", 0, "b"), True),
        ("a:\n  - |", ("a", 0), ("a", 0), True),
        ("a: {b: |, c: d}", None, ("a", "b"), True),
        ("a: {b: c, |", ("a",), None, True),
        ("a: [b, |", None, ("a", 1), True),
        # After a mistake: the block alone, then the lines that lead to the place.
        ("x: ]\na:\n  - b: |", None, ("a", 0, "b"), True),
        ("a:\n  - b: ]\n  - c: d\n    e: |", None, ("a", 0, "e"), False),
        ("a:\n  - b: ]\n    c:\n      - d: |", None, ("a", 0, "c", 0, "d"), False),
        ("a:\n  - b: c: d\n    |", ("a", 0), ("a", 0), False),
        ("a:\n- b: ]\n- c: |", None, ("a", 0, "c"), False),
    ],
)
def test_what_is_being_written(
    text: str, mapping: tuple[object, ...] | None, value: tuple[object, ...] | None, exact: bool
) -> None:
    before = text[: text.index("|")].split("\n")
    written = written_at(text.replace("|", "").split("\n"), len(before), len(before[-1]) + 1)
    assert written is not None
    assert (written.mapping, written.value, written.exact) == (mapping, value, exact)
