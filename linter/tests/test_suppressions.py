"""Comments that silence a rule: what they cover, and what is said of wrong and needless ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from conftest import Run
from riktlint.engine.check import check
from riktlint.engine.suppression import read_suppressions
from riktlint.findings import Finding
from riktlint.reading.reader import read
from riktlint.rules.examples import EXAMPLE_TODAY, example_files

Runner = Callable[..., Run]
KNOWN = {"lng001": "long-sentence", "long-sentence": "long-sentence", "src002": "silent-without-whole-source"}
SHORT = "Redaktören ska hantera direktmeddelanden, t.ex. frågor, som andra inkomna handlingar."


def covered(text: str) -> list[tuple[str, int, int]]:
    """Each rule that the comments of a text silence, with the lines, after a check that none is wrong."""
    document, problems = read(text.encode("utf-8"), "x.yaml")
    assert problems == []
    found, wrong = read_suppressions(document, KNOWN)
    assert [problem.message.en for problem in wrong] == []
    return [(suppression.rule, suppression.first, suppression.last) for suppression in found]


def said(text: str) -> list[tuple[str, int, int]]:
    """What is wrong with the comments of a text: rule, line and column."""
    document, _ = read(text.encode("utf-8"), "x.yaml")
    _, wrong = read_suppressions(document, KNOWN)
    return [(problem.rule, problem.location.line, problem.location.column) for problem in wrong]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # On a line of its own: the key or item below, and all inside.
        ("# riktlint: ignore[LNG001] Skäl.\na: b\nc: d\n", (2, 2)),
        ("a: b\n# riktlint: ignore[LNG001] Skäl.\nc:\n  d: e\n  f:\n    - g\n    - h\ni: j\n", (3, 7)),
        ("# riktlint: ignore[LNG001] Skäl.\n\n# Annat.\na: b\n", (4, 4)),
        ("a:\n  # riktlint: ignore[LNG001] Skäl.\n  - b: c\n    d: e\n  - f: g\n", (3, 4)),
        ("# riktlint: ignore[LNG001] Skäl.\na: >-\n  b\n  c\nd: e\n", (2, 4)),
        ("a:\n# riktlint: ignore[LNG001] Skäl.\n- b\n- c\n", (3, 3)),
        # At the end of a line: what begins there.
        ("a: b # riktlint: ignore[LNG001] Skäl.\nc: d\n", (1, 1)),
        ("a: # riktlint: ignore[LNG001] Skäl.\n  b: c\n  d: e\nf: g\n", (1, 3)),
        ("- a: b # riktlint: ignore[LNG001] Skäl.\n  c: d\n- e\n", (1, 2)),
        ("a: >- # riktlint: ignore[LNG001] Skäl.\n  b\n  c\nd: e\n", (1, 3)),
        ("a: {b: c, # riktlint: ignore[LNG001] Skäl.\n  d: e}\n", (1, 2)),
        # The whole file, from anywhere.
        ("a: b\nc: d\n# riktlint: ignore-file[LNG001] Skäl.\n", (1, 4)),
        ("a: b # riktlint: ignore-file[LNG001] Skäl.\nc: d\n", (1, 3)),
        # The ways to write it.
        ("#riktlint:ignore[lng001]Skäl\na: b\n", (2, 2)),
        ("#   riktlint:  ignore  [ long-sentence ] : Skäl.\na: b\n", (2, 2)),
        ("a: b\t# riktlint: ignore[LNG001] Skäl # med tecken [x] i\n", (1, 1)),
        ("# riktlint: ignore[LNG001] Skäl.\r\na: b\r\nc: d\r\n", (2, 2)),
        ("\ufeff# riktlint: ignore[LNG001] Skäl.\na: b\n".lstrip("\ufeff"), (2, 2)),
    ],
)
def test_what_a_comment_covers(text: str, lines: tuple[int, int]) -> None:
    assert covered(text) == [("long-sentence", *lines)]


def test_several_rules_in_one_comment() -> None:
    assert covered("a: b # riktlint: ignore[LNG001, SRC002] Skäl.\n") == [
        ("long-sentence", 1, 1),
        ("silent-without-whole-source", 1, 1),
    ]


@pytest.mark.parametrize(
    "text",
    [
        'a: "# riktlint: ignore[LNG001] Skäl."\n',
        "a: '# riktlint: x'\n",
        "a: >-\n  # riktlint: ignore[LNG001] Skäl.\n",
        "a: |\n  b\n  # riktlint: x\n",
        "a: b# riktlint:x\n",
        "a: x#riktlint:x\n",
        "# Om riktlint: inget.\na: b\n",
        "# riktlinter: x\na: b\n",
    ],
)
def test_what_is_no_comment_to_riktlint(text: str) -> None:
    assert covered(text) == []
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("a: b # riktlint: ignore[LNG001]\n", ("suppression-without-reason", 1, 6)),
        ("a: b # riktlint: ignore[LNG001]  : –\n", ("suppression-without-reason", 1, 6)),
        ("a: b # riktlint: ignore[LNG001] <skäl>\n", ("suppression-without-reason", 1, 6)),
        ("a: b # riktlint: ignore LNG001 skäl\n", ("malformed-suppression", 1, 6)),
        ("a: b # riktlint: ignore-all[LNG001] skäl\n", ("malformed-suppression", 1, 6)),
        ("a: b # riktlint: disable\n", ("malformed-suppression", 1, 6)),
        ("# riktlint: ignore\na: b\n", ("malformed-suppression", 1, 1)),
        ("a: b # riktlint: ignore[LNG01] skäl\n", ("unknown-suppression", 1, 6)),
        ("a: b # riktlint: ignore[] skäl\n", ("unknown-suppression", 1, 6)),
        ("a: b # riktlint: ignore[language] skäl\n", ("unknown-suppression", 1, 6)),
    ],
)
def test_wrong_comments(text: str, wrong: tuple[str, int, int]) -> None:
    assert said(text) == [wrong]


# In a run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The example municipality, with one finding: an abbreviation."""
    folder = tmp_path / "exempelby"
    folder.mkdir()
    for name, text in example_files().items():
        text = text.replace("Redaktören ska hantera direktmeddelanden som andra inkomna handlingar.", SHORT)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def revision(folder: Path) -> Path:
    """The revision's file."""
    return folder / "2024.riktlinje.yaml"


def put(path: Path, before: str, comment: str) -> None:
    """Write a comment on a line of its own before the line that begins with some words."""
    text = path.read_text(encoding="utf-8")
    start = text.index(before)
    start = text.rindex("\n", 0, start) + 1
    path.write_text(f"{text[:start]}{comment}\n{text[start:]}", encoding="utf-8")


def found(folder: Path, today: date = EXAMPLE_TODAY) -> list[Finding]:
    """What a run finds."""
    return check([folder.parent], today=today).findings


def codes(folder: Path) -> list[str]:
    """The codes of what a run finds."""
    return [finding.code for finding in found(folder)]


def test_the_example_has_one_finding(folder: Path) -> None:
    assert codes(folder) == ["LNG006"]


@pytest.mark.parametrize("place", ["text: " + SHORT, "- id: meddelanden-ar-handlingar", "provisions:"])
def test_a_finding_is_silenced_on_its_key_or_further_out(folder: Path, place: str) -> None:
    put(revision(folder), place, "# riktlint: ignore[LNG006] Så står det.")
    assert codes(folder) == []


def test_a_finding_is_silenced_for_the_file(folder: Path) -> None:
    put(revision(folder), "schema_version", "# riktlint: ignore-file[abbreviation] Så står det.")
    assert codes(folder) == []


def test_a_comment_elsewhere_silences_nothing_and_is_told(folder: Path) -> None:
    put(revision(folder), "positions:", "# riktlint: ignore[LNG006] Så står det.")
    assert codes(folder) == ["SUP004", "LNG006"]
    message = found(folder)[0].message
    assert "abbreviation" in message.sv
    put(folder / "kommun.yaml", "slug", "# riktlint: ignore-file[LNG006] Så står det.")
    assert codes(folder) == ["SUP004", "LNG006", "SUP004"]


def test_of_two_comments_that_cover_both_are_used(folder: Path) -> None:
    put(revision(folder), "text: " + SHORT, "# riktlint: ignore[LNG006] Så står det.")
    put(revision(folder), "provisions:", "# riktlint: ignore[LNG006] Så står det.")
    assert codes(folder) == []


def test_the_needless_one_of_several_rules_is_told(folder: Path) -> None:
    put(revision(folder), "text: " + SHORT, "# riktlint: ignore[LNG006, LNG001] Så står det.")
    assert codes(folder) == ["SUP004"]
    assert "long-sentence" in found(folder)[0].message.sv


def test_a_wrong_comment_silences_nothing(folder: Path) -> None:
    put(revision(folder), "text: " + SHORT, "# riktlint: ignore[LNG006]")
    assert sorted(codes(folder)) == ["LNG006", "SUP001"]


def test_a_comment_does_not_tell_of_rules_that_do_not_run(
    run: Runner, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(revision(folder), "positions:", "# riktlint: ignore[LNG006] Så står det.")
    monkeypatch.chdir(folder.parent)
    words = ["check", "exempelby", "--no-cache", "--no-config"]
    assert "SUP004" in run(*words, "--select", "LNG006,SUP").out
    assert "SUP" not in run(*words, "--ignore", "LNG006").out
    assert "SUP" not in run(*words, "--select", "LNG").out


def test_a_comment_is_told_with_its_line(folder: Path) -> None:
    put(revision(folder), "positions:", "# riktlint: ignore[LNG006] Så står det.")
    told = found(folder)[0]
    line = revision(folder).read_text(encoding="utf-8").splitlines()[told.location.line - 1]
    assert line == told.excerpt == "# riktlint: ignore[LNG006] Så står det."


def test_a_rule_over_the_corpus_is_silenced_where_it_reports(folder: Path) -> None:
    other = folder.with_name("grannby")
    other.mkdir()
    for path in folder.iterdir():
        text = (
            path.read_text(encoding="utf-8").replace("exempelby", "grannby").replace("Exempelby", "Grannby")
        )
        (other / path.name).write_text(text.replace(SHORT, "Redaktören ska svara."), encoding="utf-8")
    revision(folder).unlink()
    revision(other).unlink()
    doubled = [f for f in found(folder) if f.code == "COR001"]
    assert doubled
    for finding in doubled:
        put(Path(finding.location.file), "code:", "# riktlint: ignore[COR001] Påhittad.")
    assert "COR001" not in codes(folder)
    assert "SUP004" not in codes(folder)
    # Without the first there is nothing left to silence.
    for path in folder.iterdir():
        path.unlink()
    assert "SUP004" in codes(folder)


def test_problems_of_form_can_be_silenced(folder: Path) -> None:
    path = folder / "kommun.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "extra: 1\n", encoding="utf-8")
    assert "FRM001" in codes(folder)
    put(path, "extra", "# riktlint: ignore[FRM001] Vår egen nyckel.")
    assert "FRM001" not in codes(folder)
    assert "SUP004" not in codes(folder)
