"""Letters that are written in several ways, and characters that nobody sees: read, checked, compared and put right."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Run
from riktlint.engine.check import check
from riktlint.findings import Finding
from riktlint.reading.letters import composed, decomposed, plain, unseen
from riktlint.reading.reader import read
from riktlint.rules.base import Example, Rule
from riktlint.rules.examples import EXAMPLE_SLUG, EXAMPLE_TODAY, assemble
from riktlint.rules.registry import all_rules
from tests_support import replace_line

Runner = Callable[..., Run]
REMEDY = "Skriv varje bokstav som ett tecken."
BAD = [(rule, example) for rule in all_rules() for example in rule.bad]


def apart(text: str) -> str:
    """The text with every letter as a letter and its marks (NFD)."""
    return unicodedata.normalize("NFD", text)


def told(text: str) -> list[tuple[str, int, int, str]]:
    """The problems of a text: rule, line, column, message."""
    problems = read(text.encode(), "x.yaml")[1]
    return [(p.rule, p.location.line, p.location.column, p.message.sv) for p in problems]


def value(text: str) -> object:
    """What a text says."""
    return read(text.encode(), "x.yaml")[0].value


# What is read


@pytest.mark.parametrize(
    "text",
    [
        "å: ö\n",
        "- å ä ö é\n",
        "'å': 'ä'\n",
        '"å": "ä\\n"\n',
        "å: |\n  ä\n  ö\n",
        "å: >-\n  ä\n  ö\n",
        "{å: [ä, ö]}\n",
    ],
)
def test_decomposed_letters_are_read_as_composed(text: str) -> None:
    assert value(apart(text)) == value(text)
    assert [problem[0] for problem in told(apart(text))] == ["decomposed-letter"]


def test_decomposed_letters_are_told_once_a_file() -> None:
    assert told(apart("a: rad\nå: ä\n# ö\n")) == [
        (
            "decomposed-letter",
            2,
            1,
            f"”å” är skrivet som flera tecken. Det är det första av 3 ställen i filen. {REMEDY}",
        )
    ]
    assert told(apart("# ö\na: b\n")) == [
        ("decomposed-letter", 1, 3, f"”ö” är skrivet som flera tecken. {REMEDY}")
    ]
    assert told("a: \u212b\n") == [("decomposed-letter", 1, 4, f"”Å” är skrivet som flera tecken. {REMEDY}")]


def test_a_letter_by_an_escape_is_composed() -> None:
    assert value('a: "a\\u030a"\n') == {"a": "å"}
    assert told('a: "a\\u030a"\n') == []


def test_the_same_key_in_two_spellings_is_a_duplicate() -> None:
    assert [problem[:3] for problem in told(f"å: 1\n{apart('å')}: 2\n")] == [
        ("decomposed-letter", 2, 1),
        ("duplicate-key", 2, 1),
    ]


def test_columns_count_the_characters_of_the_file() -> None:
    assert [problem[:3] for problem in told(apart("{å: 1, ä: !x 2}\n"))] == [
        ("decomposed-letter", 1, 2),
        ("tag", 1, 13),
    ]
    document, _ = read(apart("{å: 1, ö: 2}\n").encode(), "x.yaml")
    location = document.locate(("ö",))
    assert (location.line, location.column, location.end_column) == (1, 13, 14)


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u00ad", "U+00AD"),
        ("\u034f", "U+034F"),
        ("\u115f", "U+115F"),
        ("\u17b4", "U+17B4"),
        ("\u180b", "U+180B"),
        ("\u180e", "U+180E"),
        ("\u200b", "U+200B"),
        ("\u200c", "U+200C"),
        ("\u200d", "U+200D"),
        ("\u2060", "U+2060"),
        ("\u2064", "U+2064"),
        ("\u3164", "U+3164"),
        ("\ufe0f", "U+FE0F"),
        ("\uffa0", "U+FFA0"),
        ("\ufff9", "U+FFF9"),
        ("\U000e0001", "U+E0001"),
        ("\U000e0041", "U+E0041"),
        ("\U000e007f", "U+E007F"),
        ("\U000e0100", "U+E0100"),
        ("\U000e01ef", "U+E01EF"),
    ],
)
def test_what_nobody_sees_is_not_read(character: str, name: str) -> None:
    text = f"k: 1\nrikt{character}linje: so{character}cial # {character}\n"
    assert value(text) == {"k": 1, "riktlinje": "social"}
    message = f"Tecknet {name} syns inte. Det är det första av 3 sådana. Ta bort dem."
    assert told(text) == [("invisible-character", 2, 5, message)]
    by_escape = f'"rikt\\U{ord(character):08x}linje": social\n'
    assert value(by_escape) == {"riktlinje": "social"}
    assert told(by_escape) == [("invisible-character", 1, 1, f"Tecknet {name} syns inte. Ta bort det.")]


@pytest.mark.parametrize(
    "character", "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
def test_what_turns_a_text_around_is_not_read(character: str) -> None:
    name = f"U+{ord(character):04X}"
    assert value(f"a: b{character}c\n") == {"a": "bc"}
    assert told(f"a: b{character}c\n") == [
        (
            "invisible-character",
            1,
            5,
            f"Tecknet {name} syns inte. Det kan visa texten i en annan ordning än den står. Ta bort det.",
        )
    ]


@pytest.mark.parametrize(
    "text", ["👍🏽", "❤️", "1️⃣#️⃣ ©️", "👩‍👧‍👦", "🏳️‍🌈", "10 000 kr", "می‌خواهم", "क्‍ष", "naïve Ærø"]
)
def test_what_is_seen_is_left(text: str) -> None:
    assert value(f"a: {text}\n") == {"a": text}
    assert told(f"a: {text}\n") == []


@given(st.text(alphabet="aåo\u030a\u0308\u0301\u0327ΑΆ가각\u1100\u1161\u11a8\u0b47\u0b3e \n", max_size=12))
def test_the_places_are_all_that_composing_changes(text: str) -> None:
    reached, pieces = 0, []
    for start, written in decomposed(text):
        assert text.startswith(written, start)
        pieces += [text[reached:start], composed(written)]
        reached = start + len(written)
    assert "".join(pieces) + text[reached:] == composed(text)
    assert (text == composed(text)) == (not pieces)


@given(st.text(alphabet="a1#❤ \u00ad\u200b\u200d\ufe0f\u0308\U000e0100\n", max_size=12))
def test_what_is_plain_stays(text: str) -> None:
    # What is taken away may bring what stood around it together: a second time, never a third.
    again = plain(plain(text))
    assert plain(again) == again or any(unseen(again))


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a: 1\nb:\u00a0två\nc: 3\n", 2, 3),
        ("a:\n  - b: 1\n   \u00a0c: 2\n", 3, 4),
    ],
)
def test_a_hard_blank_in_the_way_is_named(text: str, line: int, column: int) -> None:
    message = (
        "Här står ett hårt blanksteg (U+00A0), som YAML inte läser som ett blanksteg. Skriv ett vanligt."
    )
    assert told(text) == [("yaml-syntax", line, column, message)]


def test_a_hard_blank_in_a_word_is_named(run: Runner, copy: Path) -> None:
    path = copy / "lekeberg/2016.riktlinje.yaml"
    number = replace_line(path, "status: ", "status: adopted\u00a0")
    result = run("check", path, "--lang", "sv", "--select", "form")
    assert f"{number}:9" in result.out
    assert "”adopted[U+00A0]” är inget giltigt värde här (Status). Menade du ”adopted”?" in result.out


# What is checked


def results(folder: Path) -> list[Finding]:
    """What a check says of the policies in a folder, but of letters."""
    found = check([folder], today=EXAMPLE_TODAY).findings
    return [finding for finding in found if finding.rule != "decomposed-letter"]


def in_decomposed(finding: Finding, files: dict[str, str]) -> Finding:
    """The finding as it is expected in files whose letters are taken apart."""
    at = finding.location
    lines = files[at.file].removeprefix("\ufeff").splitlines()

    def column(line: int, column: int) -> int:
        return len(apart(lines[line - 1][: column - 1])) + 1 if line <= len(lines) else column

    location = replace(at, column=column(at.line, at.column), end_column=column(at.end_line, at.end_column))
    return replace(finding, location=location, related=())


def shown(finding: Finding) -> tuple[object, ...]:
    """What a reader is told."""
    return (finding.rule, finding.location, finding.message, finding.fingerprint)


def write(files: dict[str, str]) -> None:
    """Write files."""
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(text.encode("utf-8"))


@pytest.mark.parametrize(
    ("rule", "example"),
    [(r, e) for r, e in BAD if r.name not in ("decomposed-letter", "not-utf8")],
    ids=lambda value: value.code if isinstance(value, type) and issubclass(value, Rule) else "",
)
def test_a_rule_finds_the_same(rule: type[Rule], example: Example, tmp_path: Path) -> None:
    files = {
        (tmp_path / (name if "/" in name else f"{EXAMPLE_SLUG}/{name}")).as_posix(): text
        for name, text in assemble(example).items()
    }
    write(files)
    as_written = results(tmp_path)
    assert rule.name in {finding.rule for finding in as_written}
    write({name: apart(text) for name, text in files.items()})
    expected = [shown(in_decomposed(finding, files)) for finding in as_written]
    assert [shown(finding) for finding in results(tmp_path)] == expected


def test_the_policies_give_the_same(copy: Path) -> None:
    files = {path.as_posix(): path.read_text(encoding="utf-8") for path in sorted(copy.glob("*/*.yaml"))}
    as_written = results(copy)
    assert as_written
    write({name: apart(text) for name, text in files.items()})
    expected = [shown(in_decomposed(finding, files)) for finding in as_written]
    assert [shown(finding) for finding in results(copy)] == expected
    letters = [
        f.location.file for f in check([copy], today=EXAMPLE_TODAY).findings if f.rule == "decomposed-letter"
    ]
    assert letters == [name for name, text in files.items() if apart(text) != text]


# What is compared and published


def test_a_decomposed_copy_is_no_change(run: Runner, copy: Path) -> None:
    path = copy / "lekeberg/2016.riktlinje.yaml"
    same = copy.parent / "2016.riktlinje.yaml"
    same.write_text(apart(path.read_text(encoding="utf-8")), encoding="utf-8")
    result = run("diff", path, same, "--fail-on", "any", "--policies", copy, "--lang", "sv")
    assert (result.code, result.err) == (0, "")
    told_of_itself = run("diff", path, path, "--policies", copy, "--lang", "sv")
    assert result.out == told_of_itself.out


def test_what_nobody_sees_is_not_published(run: Runner, copy: Path) -> None:
    path = copy / "lekeberg/2016.riktlinje.yaml"
    title = next(line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("title: "))
    plainly = run("export", "guideline", "lekeberg/2016", "--format", "markdown", "--policies", copy).out
    replace_line(path, "title: ", title.replace("R", "R\u200b\u202e\U000e0041\u00ad", 1))
    hidden = run("export", "guideline", "lekeberg/2016", "--format", "markdown", "--policies", copy)
    assert (hidden.code, hidden.out) == (0, plainly)


# What is put right


def test_fixes_compose_the_file_and_drop_what_nobody_sees(run: Runner, copy: Path) -> None:
    paths = sorted(copy.glob("lekeberg/*.yaml"))
    run("check", copy / "lekeberg", "--fix")
    fixed = {path: path.read_bytes() for path in paths}
    assert any("å".encode() in data for data in fixed.values())
    for path in paths:
        hidden = fixed[path].decode("utf-8").replace("om", "o\u200bm").replace("# ", "# \u2060\U000e0041")
        path.write_bytes(apart(hidden).encode("utf-8"))
    run("check", copy / "lekeberg", "--fix")
    assert {path: path.read_bytes() for path in paths} == fixed
    run("check", copy / "lekeberg", "--fix")
    assert {path: path.read_bytes() for path in paths} == fixed


def test_what_would_say_something_else_is_not_taken_away(run: Runner, copy: Path) -> None:
    path = copy / "lekeberg/kommun.yaml"
    replace_line(path, "name: ", "name: Lekeberg\u200b # kommun")
    before = path.read_text(encoding="utf-8")
    path.write_text(before + "note: Det här är \u200b#inte en kommentar.\n", encoding="utf-8")
    run("check", copy / "lekeberg", "--fix")
    assert "\u200b#inte" in path.read_text(encoding="utf-8")
