"""The wording: every key used is there, every key that is there is used, and both languages say the same things."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import riktlint
from riktlint.model.dates import PartialDate, date_words
from riktlint.reading.own import read_own
from riktlint.text import Text
from riktlint.wording import FOLDER, say, word, words
from riktlint.wording.phrases import counted, joined, joined_texts, number_words, sentence, together

PACKAGE = Path(riktlint.__file__).parent
SUBJECTS = sorted(path.stem for path in FOLDER.glob("*.yaml"))
_TAKES_A_KEY = {"say": "", "word": "", "counted": r"(\.one|\.many)?", "phrase": ""}

_MODULES = ("riktlint.wording", "riktlint.changes.wording")
_BEFORE = {"phrase": r"changes\.phrases\."}


def _leaves(entry: Any, key: str) -> Iterator[tuple[str, Any]]:
    if isinstance(entry, dict) and set(entry) != {"sv", "en"}:
        for name, inner in entry.items():
            yield from _leaves(inner, f"{key}.{name}")
    else:
        yield key, entry


@cache
def leaves() -> dict[str, Any]:
    """Every text by its key."""
    return {key: entry for subject in SUBJECTS for key, entry in _leaves(words(subject), subject)}


def _patterns(node: ast.expr) -> list[str]:
    """What keys an expression can give, as patterns; none where the source does not tell."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [re.escape(node.value)]
    if isinstance(node, ast.IfExp):
        return _patterns(node.body) + _patterns(node.orelse)
    if isinstance(node, ast.FormattedValue):
        return _patterns(node.value) or [r"[\w-]+"]
    if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        return ["".join(parts) for parts in product(*map(_patterns, node.values))]
    return []


@cache
def _sources() -> list[tuple[Path, list[ast.AST]]]:
    paths = sorted(PACKAGE.rglob("*.py"))
    return [(path, list(ast.walk(ast.parse(path.read_bytes())))) for path in paths]


@cache
def asked_for() -> list[tuple[str, str]]:
    """Every pattern of keys that the package asks for, with where."""
    found = []
    for path, nodes in _sources():
        imported = {
            name.name
            for node in nodes
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(_MODULES)
            for name in node.names
        }
        for node in nodes:
            place = f"{path.relative_to(PACKAGE)}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
                table, group = _subject(node.value), node.slice.value
                if table is not None and isinstance(group, str):
                    found.append((rf"{table}\.{group}(\..+)?", place))
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in imported:
                ending = _TAKES_A_KEY.get(node.func.id)
                if ending is not None:
                    before = _BEFORE.get(node.func.id, "")
                    found += [(before + pattern + ending, place) for pattern in _patterns(node.args[0])]
    for path in sorted(PACKAGE.rglob("site/**/*.html")):
        found += [
            (rf"model\.{group}\..+", path.name)
            for group in re.findall(r"\bw\.(\w+)", path.read_text("utf-8"))
        ]
        keys = re.findall(r"\bs\.(\w+\.\w+)", path.read_text("utf-8"))
        found += [(re.escape(f"site.{key}"), path.name) for key in keys]
    return found


def _subject(node: ast.expr) -> str | None:
    """The subject whose table an expression is, as in `words("memo")`."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "words"):
        return None
    subject = node.args[0]
    return subject.value if isinstance(subject, ast.Constant) and isinstance(subject.value, str) else None


@cache
def mentioned() -> set[str]:
    """Every string in the package that is a key: those that a variable takes to where they are said."""
    nodes = (node for _, nodes in _sources() for node in nodes)
    strings = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return strings & set(leaves())


def names_in(text: str) -> list[str]:
    """The names that a text takes, each once."""
    return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name is not None})


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_file_is_sound_yaml_without_a_key_twice(subject: str) -> None:
    assert read_own(FOLDER / f"{subject}.yaml").keys() == words(subject).keys()


def test_every_text_is_there_in_both_languages_and_takes_the_same_names() -> None:
    wrong = []
    for key, entry in leaves().items():
        if isinstance(entry, dict):
            wrong += [f"{key}: no text in {language}" for language in ("sv", "en") if not entry[language]]
            if names_in(entry["sv"]) != names_in(entry["en"]):
                wrong.append(f"{key}: {names_in(entry['sv'])} in sv, {names_in(entry['en'])} in en")
        elif not entry or (isinstance(entry, list) and not all(entry)):
            wrong.append(f"{key}: no text")
    assert wrong == []


def test_every_key_that_is_asked_for_is_there() -> None:
    keys = "\n".join(leaves())
    assert [
        f"{place}: no text for {pattern}"
        for pattern, place in asked_for()
        if not re.search(f"^{pattern}$", keys, re.MULTILINE)
    ] == []


def test_every_key_that_is_there_is_asked_for() -> None:
    asked = re.compile("|".join(sorted({pattern for pattern, _ in asked_for()})))
    known_otherwise = ("help.",)  # test_help holds it against the commands
    keys = [key for key in leaves() if not key.startswith(known_otherwise)]
    assert [key for key in keys if key not in mentioned() and not asked.fullmatch(key)] == []


def test_an_unknown_key_and_a_missing_name_are_refused() -> None:
    with pytest.raises(KeyError, match="no_such_key"):
        say("cli.no_such_key")
    with pytest.raises(FileNotFoundError, match="no_such_subject"):
        say("no_such_subject.key")
    with pytest.raises(KeyError, match="files"):
        say("reports.summary_clean")


def test_a_name_keeps_its_language() -> None:
    files = counted("reports.counts.file", 2)
    assert say("reports.summary_clean", files=files) == Text(
        "Inget att anmärka på i 2 filer.", "Nothing to report in 2 files."
    )


def test_an_own_language_text_of_one_language() -> None:
    assert word("phrases.joints.and.sv") == "och"


@pytest.mark.parametrize(
    ("parts", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")]
)
def test_joined(parts: list[str], said: str) -> None:
    assert joined(parts) == said


def test_together() -> None:
    assert together([Text("Ett.", "One."), Text("Två.", "Two.")]) == Text("Ett. Två.", "One. Two.")


def test_joined_in_both_languages_and_by_another_word() -> None:
    three = [Text("ett", "one"), Text("två", "two"), Text("tre", "three")]
    assert joined_texts(three) == Text("ett, två och tre", "one, two and three")
    assert joined_texts(three, "or") == Text("ett, två eller tre", "one, two or three")
    assert joined_texts([]) == Text("", "")


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 filer"), (1, "1 fil"), (2, "2 filer"), (1000, "1000 filer")]
)
def test_counted(count: int, said: str) -> None:
    assert counted("reports.counts.file", count).sv == said


@pytest.mark.parametrize(("number", "said"), [(1, "1"), (2, "två"), (12, "tolv"), (13, "13")])
def test_number_words(number: int, said: str) -> None:
    assert number_words(number).sv == said


@pytest.mark.parametrize(
    ("day", "sv", "en"),
    [
        (PartialDate(2017, 3, 14), "14 mars 2017", "14 March 2017"),
        (date(2020, 2, 29), "29 februari 2020", "29 February 2020"),
        (PartialDate(2017, 12), "december 2017", "December 2017"),
        (PartialDate(2017), "2017", "2017"),
        (None, "okänt", "unknown"),
    ],
)
def test_date_words(day: PartialDate | date | None, sv: str, en: str) -> None:
    assert date_words(day) == Text(sv, en)


@pytest.mark.parametrize(
    ("text", "said"), [("", ""), ("åtta dagar", "Åtta dagar"), ("SCB har", "SCB har"), ("ett", "Ett")]
)
def test_sentence(text: str, said: str) -> None:
    assert sentence(text) == said
