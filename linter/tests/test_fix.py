"""`riktlint check --fix`: what is put right, and that nothing else changes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Run
from riktlint.engine.fixing import apply_fixes, resolve_fix
from riktlint.findings import Finding, Fix, Location, Severity, TextEdit
from riktlint.findings.fixes import (
    Change,
    DropByteOrderMark,
    ProposedFix,
    QuoteValue,
    RemoveItem,
    RenameKey,
    Rewrite,
    SetValue,
)
from riktlint.model.place import Place
from riktlint.output.terminal import safe
from riktlint.reading.document import Document
from riktlint.reading.letters import plain
from riktlint.reading.reader import read
from riktlint.rules.base import Example, Rule
from riktlint.rules.examples import EXAMPLE_SLUG, assemble
from riktlint.rules.registry import all_rules
from riktlint.text import Text

Runner = Callable[..., Run]
NOTHING = Text("", "")
FIXABLE = [(rule, example) for rule in all_rules() if rule.fixable != "no" for example in rule.bad]


def document(text: str) -> Document:
    """A document, whose YAML is sound."""
    found, problems = read(text.encode("utf-8"), "x.yaml")
    assert [p for p in problems if p.fatal] == []
    return found


def fixed(text: str, *changes: Change) -> str | None:
    """A text with changes made to it, or None if they can't be made."""
    fix = resolve_fix(ProposedFix(NOTHING, True, changes), document(text))
    return None if fix is None else apply_fixes(text, [finding(fix)], unsafe=False).text


def finding(fix: Fix | None) -> Finding:
    """A finding with a fix."""
    return Finding("X001", "x", Severity.ERROR, NOTHING, Location("x.yaml"), fix=fix)


def at(*path: str | int) -> Place:
    """A place in the document."""
    return Place("x.yaml", path)


def swap(old: str, new: str, where: Literal["anywhere", "words", "start", "end"] = "anywhere") -> Rewrite:
    """A change of the text under `a`."""
    return Rewrite(at("a"), ((old, new),), where)


# Changes of the data as edits of the text


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        # Values
        ("a: b # c\n", SetValue(at("a"), "d"), "a: d # c\n"),
        ("a:   b\n", SetValue(at("a"), "d"), "a:   d\n"),
        ("a: 'b'\n", SetValue(at("a"), "d"), "a: d\n"),
        ("a: b\n", SetValue(at("a"), "no"), "a: no\n"),
        ("a: b\n", SetValue(at("a"), "null"), 'a: "null"\n'),
        ("a: b\n", SetValue(at("a"), "12"), 'a: "12"\n'),
        ("a: b\n", SetValue(at("a"), "d: e"), 'a: "d: e"\n'),
        ("a: b\n", SetValue(at("a"), 'd "e" \\ f'), 'a: "d \\"e\\" \\\\ f"\n'),
        ("a: b\n", SetValue(at("a"), "rad\nrad\x85"), 'a: "rad\\nrad\\u0085"\n'),
        ("[a, {b: c}]\n", SetValue(at(1, "b"), "d"), "[a, {b: d}]\n"),
        ("a: >-\n  b\n", SetValue(at("a"), "d"), None),
        ("a: {b: c}\n", SetValue(at("a"), "d"), None),
        ("a: b\n", SetValue(at("c"), "d"), None),
        # Quotes
        ("a: 2024\n", QuoteValue(at("a")), 'a: "2024"\n'),
        ("a: 007 # b\n", QuoteValue(at("a")), 'a: "007" # b\n'),
        ("a: 1e3\r\nb: c\r\n", QuoteValue(at("a")), 'a: "1e3"\r\nb: c\r\n'),
        ("a: -1\n", QuoteValue(at("a")), None),
        ("a:\n", QuoteValue(at("a")), None),
        # Keys
        ("a: b\n", RenameKey(at("a"), "c"), "c: b\n"),
        ('"a" : b\n', RenameKey(at("a"), "c"), "c : b\n"),
        ("- {a: b}\n", RenameKey(at(0, "a"), "c"), "- {c: b}\n"),
        ("- a\n", RenameKey(at(0), "c"), None),
        # Items
        ("a: [b, c, b]\n", RemoveItem(at("a", 2)), "a: [b, c]\n"),
        ("a: [b,c,b ] # d\n", RemoveItem(at("a", 2)), "a: [b,c ] # d\n"),
        ("a: [{b: c}, {b: c}]\n", RemoveItem(at("a", 1)), "a: [{b: c}]\n"),
        ("a:\n  - b\n  - b\n  - c\n", RemoveItem(at("a", 1)), "a:\n  - b\n  - c\n"),
        ("a:\r\n- b\r\n- b\r\n", RemoveItem(at("a", 1)), "a:\r\n- b\r\n"),
        ("a:\n  - b\n  - b", RemoveItem(at("a", 1)), "a:\n  - b\n"),
        ("a:\n  - b\n  - b # c\n", RemoveItem(at("a", 1)), None),
        ("a:\n  - b: c\n  - b: c\n", RemoveItem(at("a", 1)), "a:\n  - b: c\n"),
        ("a: [b,\n  b]\n", RemoveItem(at("a", 1)), None),
        ("a: [b]\n", RemoveItem(at("a", 0)), None),
        ("a: [b]\n", RemoveItem(at("a", 3)), None),
        # Texts
        ("a: ett två\n", swap("två", "tre"), "a: ett tre\n"),
        ("a: två två # två\n", swap("två", "tre"), "a: tre tre # två\n"),
        ("a: >-\n  ett\n  två # tre\n", swap("två", "tre"), "a: >-\n  ett\n  tre # tre\n"),
        ("a: |\n  ett två\n\n  tre\nb: två\n", swap("två", "2"), "a: |\n  ett 2\n\n  tre\nb: två\n"),
        ("a: >\n  två\n  två\n# två\n", swap("två", "2"), "a: >\n  2\n  2\n# två\n"),
        ("a: >\r\n    två\r\n    tre\r\n", swap("två", "2"), "a: >\r\n    2\r\n    tre\r\n"),
        ("a: ett\n  två\n  tre\n", swap("två", "2"), "a: ett\n  2\n  tre\n"),
        ("a: 'ett  två'\n", swap("  ", " "), "a: 'ett två'\n"),
        ("a: >-\n    ett  två\n    tre  fyra\n", swap("  ", " "), "a: >-\n    ett två\n    tre fyra\n"),
        ("a: ett ,två\n", swap(" ,", ","), "a: ett,två\n"),
        ("a: >-\n  ett\n  två\n", swap("ett två", "tre"), None),
        ("a: >-\n  ett två\n  ett\n  två\n", swap("ett två", "tre"), None),
        ("a: ett # två\n", swap("två", "tre"), None),
        ("a: 'ett' # två\n", swap("två", "tre"), None),
        ("a: ett\n", swap("ett", "b: c"), None),
        ("a: ett\n", swap("ett", "b #c"), None),
        ("a: ett\n", swap("ett", "”b”"), "a: ”b”\n"),
        ("a: ett\n", swap("ett", "[b"), None),
        ("a: ett\n", swap("ett", "b, c"), "a: b, c\n"),
        ("{a: ett}\n", swap("ett", "b, c"), None),
        ("{a: ett}\n", swap("ett", "b c"), "{a: b c}\n"),
        ("a: ett\n", swap("ett", "b\nc"), None),
        ("a: ett\n", swap("ett", ""), None),
        ("a: ett\n", swap("ett", "null"), None),
        ("a: ett\n", swap("ett", "12"), None),
        ("a: ett två\n", swap("två", "två "), None),
        ('a: "ett \\"två\\""\n', swap("två", "tre"), 'a: "ett \\"tre\\""\n'),
        ('a: "ett \\"två\\""\n', swap('"', "”"), 'a: "ett ”två”"\n'),
        ('a: "ett"\n', swap("ett", 'b"\\'), 'a: "b\\"\\\\"\n'),
        ('a: "\\tett"\n', swap("tett", "två"), None),
        ("a: 'ett ''två'''\n", swap("'", "”"), "a: 'ett ”två”'\n"),
        ("a: 'ett'\n", swap("ett", "b'"), "a: 'b'''\n"),
        ("a: >\n  ett\n", swap("ett", "b: 'c' #"), "a: >\n  b: 'c' #\n"),
        ("a: >-\n  ett\n", swap("ett", " b"), None),
        # Texts, at certain places
        ("a: skall skallra, skall\n", swap("skall", "ska", "words"), "a: ska skallra, ska\n"),
        ("a: fram-skall\n", swap("skall", "ska", "words"), None),
        ("a: ett två ett\n", swap("ett", "ett.", "end"), "a: ett två ett.\n"),
        (
            "a: >-\n  ett\n  två\n  ett\nb: c\n",
            swap("ett", "ett.", "end"),
            "a: >-\n  ett\n  två\n  ett.\nb: c\n",
        ),
        ("a: >\n  ett\n\n", swap("ett\n", "ett.\n", "end"), None),
        ("a: |\n  ett", swap("ett", "ett.", "end"), "a: |\n  ett."),
        ('a: "ett " # b\n', swap("ett ", "ett", "end"), 'a: "ett" # b\n'),
        ("a: ' ett'\n", swap(" ett", "ett", "start"), "a: 'ett'\n"),
        ("a: ett\n", swap("två", "tre", "end"), None),
        ("a: [b]\n", swap("b", "c"), None),
        ("b: c\n", swap("b", "c"), None),
        # The mark
        ("\ufeffa: b\n", DropByteOrderMark(at()), "a: b\n"),
        ("\ufeffa: b\n", SetValue(at("a"), "c"), "\ufeffa: c\n"),
    ],
)
def test_a_change(before: str, change: Change, after: str | None) -> None:
    assert fixed(before, change) == after


def test_several_changes_are_made_together_or_not_at_all() -> None:
    text = "a: b\nc: d\n"
    assert fixed(text, SetValue(at("a"), "x"), SetValue(at("c"), "y")) == "a: x\nc: y\n"
    assert fixed(text, SetValue(at("a"), "x"), SetValue(at("e"), "y")) is None


VALUES = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"], exclude_characters="\ufeff")
    | st.sampled_from("\n\t"),
    max_size=20,
).map(plain)


@given(old=VALUES, new=VALUES)
def test_a_value_reads_back_as_it_was_set(old: str, new: str) -> None:
    before = fixed("a: b # c\nd: e\n", SetValue(at("a"), old))
    assert before is not None
    assert document(before).value == {"a": old, "d": "e"}
    after = fixed(before, SetValue(at("a"), new))
    assert after is not None
    assert document(after).value == {"a": new, "d": "e"}


STYLES = ["{}", "'{}'", '"{}"', ">-\n  {}", "|\n  {}", "ett\n  {}", ">\n  ett\n  {}\n  två"]


@given(
    style=st.sampled_from(STYLES),
    text=st.text(alphabet="ab \"'\\:#,[]-", min_size=1, max_size=12),
    old=st.text(alphabet="ab \"'\\:#,", min_size=1, max_size=3),
    new=st.text(alphabet="ab \"'\\:#,[]-", max_size=4),
    where=st.sampled_from(["anywhere", "words", "start", "end"]),
    flow=st.booleans(),
)
def test_a_rewrite_does_just_that_or_nothing(
    style: str, text: str, old: str, new: str, where: Literal["anywhere", "words", "start", "end"], flow: bool
) -> None:
    source = "a: " + style.format(text) + "\nb: c\n"
    if flow:
        source = "{a: " + style.format(text) + ", b: c}\n"
    found, problems = read(source.encode("utf-8"), "x.yaml")
    if problems or not isinstance(found.value, dict) or not isinstance(found.value.get("a"), str):
        return
    change = swap(old, new, where)
    changed = fixed(source, change)
    if changed is not None:
        before = found.value["a"]
        assert isinstance(before, str)
        assert document(changed).value == {**found.value, "a": change.of(before)}


@given(
    lines=st.lists(st.text(alphabet="ab å", max_size=5), min_size=1, max_size=5),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    mark=st.sampled_from(["", "\ufeff"]),
    data=st.data(),
)
def test_what_no_edit_covers_stays(lines: list[str], end: str, mark: str, data: st.DataObject) -> None:
    number = data.draw(st.integers(1, len(lines)))
    line = lines[number - 1]
    first = data.draw(st.integers(1, len(line) + 1))
    last = data.draw(st.integers(first, len(line) + 1))
    edit = TextEdit(number, first, number, last, "é")
    result = apply_fixes(mark + end.join(lines), [finding(Fix(NOTHING, True, (edit,)))], unsafe=False)
    lines[number - 1] = line[: first - 1] + "é" + line[last - 1 :]
    assert result.text == mark + end.join(lines)


def test_of_fixes_that_overlap_the_first_wins() -> None:
    def fix(start: int, end: int, text: str) -> Finding:
        return finding(Fix(NOTHING, True, (TextEdit(1, start, 1, end, text),)))

    outcome = apply_fixes("abcdef\n", [fix(1, 4, "X"), fix(3, 5, "Y"), fix(4, 6, "Z")], unsafe=False)
    assert outcome.text == "XZf\n"
    assert len(outcome.applied) == 2
    assert apply_fixes("abc\n", [fix(2, 2, "X"), fix(2, 2, "Y")], unsafe=False).text == "aXbc\n"


def test_unsafe_fixes_want_to_be_asked_for() -> None:
    unsafe = finding(Fix(NOTHING, False, (TextEdit(1, 1, 1, 2, "X"),)))
    assert apply_fixes("abc", [unsafe], unsafe=False).text == "abc"
    assert apply_fixes("abc", [unsafe], unsafe=True).text == "Xbc"


# Every rule that says that it can fix


def _name(value: object) -> str:
    return value.code if isinstance(value, type) and issubclass(value, Rule) else ""


@pytest.fixture
def example(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of an example, in a folder of policies."""
    monkeypatch.chdir(tmp_path)
    found: Example = request.param
    for name, text in assemble(found).items():
        path = tmp_path / "policies" / (name if "/" in name else f"{EXAMPLE_SLUG}/{name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return tmp_path / "policies"


def contents(folder: Path) -> dict[str, bytes]:
    """The files below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}


def findings(run: Runner, rule: type[Rule]) -> Iterator[dict[str, object]]:
    """What a rule finds."""
    # Day of the examples.
    result = run("check", "--format", "json", "--no-cache", "--no-config", "--select", rule.code)
    yield from json.loads(result.out)["findings"]


@pytest.mark.parametrize(("rule", "example"), FIXABLE, ids=_name, indirect=["example"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_rule_fixes_its_examples(run: Runner, rule: type[Rule], example: Path, ends: str) -> None:
    for path in example.rglob("*.yaml"):
        path.write_bytes(path.read_bytes().replace(b"\n", ends.encode()))
    before = contents(example)
    carried = [f for f in findings(run, rule) if f["fix"]]
    words = ["check", "--no-cache", "--no-config", "--select", rule.code]
    if rule.fixable == "unsafe":
        run(*words, "--fix")
        assert contents(example) == before, "only --unsafe asks for it"
        words.append("--unsafe")
    shown = run(*words, "--diff")
    assert contents(example) == before, "--diff changes nothing"
    made = run(*words, "--fix")
    after = contents(example)
    if not carried:
        assert after == before
        return
    assert after != before
    assert shown.err.replace("Skulle rättas", "Rättade") == made.err
    shown_lines = {line[1:] for line in shown.out.splitlines() if line[:1] in "+-"}
    for name, data in before.items():
        changed = set(data.decode("utf-8").splitlines()) ^ set(after[name].decode("utf-8").splitlines())
        assert {safe(line) for line in changed} <= shown_lines
        assert after[name].count(b"\n") == after[name].count(ends.encode()), "line ends stay"
    left = [f for f in findings(run, rule) if f["fix"]]
    assert left == [], "nothing is left that can be fixed"
    run(*words, "--fix")
    assert contents(example) == after, "a second time changes nothing"


# The command


@pytest.fixture
def broken(copy: Path) -> Path:
    """A revision with one mistake that a safe fix puts right and one that an unsafe one does."""
    path = copy / "falkoping/odaterad.riktlinje.yaml"
    text = path.read_text(encoding="utf-8")
    assert "modality: must\n" in text
    text = text.replace("modality: must\n", "modalty: must   # så\n", 1).replace(
        "title: ", "title: 2024 # ", 1
    )
    path.write_text(text, encoding="utf-8")
    return path


def test_safe_fixes_only(run: Runner, broken: Path) -> None:
    before = broken.read_text(encoding="utf-8")
    result = run("check", broken.relative_to(broken.parents[2]), "--fix", "--no-cache")
    after = broken.read_text(encoding="utf-8")
    assert after == before.replace("title: 2024", 'title: "2024"', 1)
    assert result.err == "Rättade: 1.\n"
    assert result.code == 1
    assert "modalty" in result.out


def test_unsafe_fixes_too(run: Runner, broken: Path) -> None:
    before = broken.read_text(encoding="utf-8")
    result = run("check", broken.relative_to(broken.parents[2]), "--fix", "--unsafe", "--no-cache")
    after = broken.read_text(encoding="utf-8")
    wanted = before.replace("title: 2024", 'title: "2024"', 1)
    assert after == wanted.replace("modalty: must   # så", "modality: must   # så", 1)
    assert (result.code, result.err) == (0, "Rättade: 2.\n")


def test_diff_shows_and_changes_nothing(run: Runner, broken: Path) -> None:
    before = broken.read_bytes()
    result = run("check", broken.relative_to(broken.parents[2]), "--diff", "--no-cache")
    assert broken.read_bytes() == before
    assert (result.code, result.err) == (0, "Skulle rättas: 1.\n")
    name = "policies/falkoping/odaterad.riktlinje.yaml"
    assert result.out.startswith(f"--- {name}\n+++ {name}\n@@ ")
    changed = [line for line in result.out.splitlines() if line[:1] in "+-"][2:]
    assert [line.split(" #")[0] for line in changed] == ["-title: 2024", '+title: "2024"']


def test_permissions_and_links_stay(run: Runner, broken: Path) -> None:
    broken.chmod(0o640)
    link = broken.with_name("2030.riktlinje.yaml")
    link.symlink_to(broken.name)
    run("check", "policies", "--fix", "--unsafe", "--no-cache")
    assert link.is_symlink()
    assert broken.stat().st_mode & 0o777 == 0o640
    assert 'title: "2024"' in broken.read_text(encoding="utf-8")
    assert [path.name for path in broken.parent.iterdir() if path.name.startswith(".")] == []


def test_a_fix_that_would_break_the_file_is_refused(
    run: Runner, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = broken.read_bytes()
    breaking = Fix(NOTHING, True, (TextEdit(1, 1, 1, 1, "{"),))
    monkeypatch.setattr("riktlint.engine.fixing.resolve_fix", lambda *_: breaking)
    result = run("check", broken, "--fix", "--no-cache")
    assert broken.read_bytes() == before
    assert "lämnades orörd: rättningarna skulle ge nya fel." in result.err
    assert result.err.endswith("Rättade: 0.\n")


def test_a_file_that_changes_meanwhile_is_left(
    run: Runner, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from riktlint.cli import fixing

    made_worse = fixing._Fixing.made_worse

    def meanwhile(self: fixing._Fixing) -> set[str]:
        worse = made_worse(self)
        broken.write_text("annat: 1\n")
        return worse

    monkeypatch.setattr(fixing._Fixing, "made_worse", meanwhile)
    result = run("check", broken, "--fix", "--no-cache")
    assert broken.read_text() == "annat: 1\n"
    assert "den ändrades medan rättningarna räknades ut. Kör igen." in result.err


def test_a_file_that_can_not_be_written_is_whole(
    run: Runner, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = broken.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fdopen", full)
    result = run("check", broken, "--fix", "--no-cache")
    assert result.code == 2
    assert broken.read_bytes() == before
    assert [path.name for path in broken.parent.iterdir() if path.name.startswith(".")] == []


def test_standard_input_is_not_fixed(run: Runner, copy: Path) -> None:
    result = run("check", "-", "--stdin-filename", "policies/falkoping/kommun.yaml", "--fix")
    assert result.code == 2
    assert result.err == "riktlint: Det som läses från standard in kan inte rättas på plats.\n"
