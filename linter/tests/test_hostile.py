"""Files that are made to hurt: each gives the finding that it should, at its place, in bounded time and memory.

`pytest -m long` (`make fuzz`) checks 100,000 files, too.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deadline import deadline
from riktlint.engine import contents
from riktlint.engine.check import check
from riktlint.reading import limits
from riktlint.rules.examples import EXAMPLE_SLUG, EXAMPLE_TODAY, example_files

NAME = "2024.riktlinje.yaml"
BASE = example_files()[NAME]
LAST = BASE.count("\n") + 1
"""The line that follows the example guideline."""
FORMATS = ("text", "json", "sarif", "github", "gitlab", "junit", "markdown")

Found = tuple[str, int, int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The example municipality's folder in a corpus of its own."""
    made = tmp_path / "policies" / EXAMPLE_SLUG
    made.mkdir(parents=True)
    for name, text in example_files().items():
        (made / name).write_text(text, encoding="utf-8")
    return made


def _found(folder: Path) -> list[tuple[str, str, int, int]]:
    result = check([folder.parent], today=EXAMPLE_TODAY)
    return [(Path(f.location.file).name, f.rule, f.location.line, f.location.column) for f in result.findings]


def _title(text: str) -> str:
    return BASE.replace("title: Riktlinje för sociala medier", f"title: {text}", 1)


# What each content of a guideline gives: everything that `check` says of the whole folder.
CONTENTS: dict[str, tuple[str | bytes, list[Found]]] = {
    "aliases": ("a: &a [x]\nb: [*a, *a]\n" + BASE, [("alias", 1, 4), ("alias", 2, 5)]),
    "aliases that expand a billion times": (
        "a0: &a0 lol\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10)),
        [("alias", 1, 5), ("alias", 2, 5), ("alias", 2, 10)],
    ),
    "an alias to itself": ("a: &a [*a]\n", [("alias", 1, 4), ("alias", 1, 8)]),
    "a merge key": (BASE + "x: &x {a: 1}\n<<: *x\n", [("alias", LAST, 4), ("alias", LAST + 1, 5)]),
    "10,000 levels of lists": (BASE + "x: " + "[" * 10_000 + "]" * 10_000 + "\n", [("too-deep", LAST, 43)]),
    "10,000 levels of mappings": ("{a: " * 10_000, [("too-deep", 1, 161)]),
    "10,000 levels of dashes": ("- " * 10_000, [("too-deep", 1, 81)]),
    "10,000 levels of question marks": ("? " * 10_000, [("yaml-syntax", 1, 3)]),
    "2,500 levels of indentation": ("\n".join(" " * n + "a:" for n in range(2_500)), [("too-deep", 41, 41)]),
    "8 MB of brackets": ("[" * 7_900_000, [("too-deep", 1, 41)]),
    "8 MB of colons": ("a:" * 3_900_000, [("yaml-syntax", 1, 7_800_000)]),
    "8 MB in a quote that never ends": ('a: "' + "x\n" * 3_900_000, [("yaml-syntax", 3_900_001, 1)]),
    "a 50 MB scalar": ("note: " + "x" * 50_000_000, [("file-too-large", 1, 1)]),
    "a 7 MB scalar": (BASE + "note: " + "x" * 7_000_000 + "\n", [("unknown-key", LAST, 1)]),
    "a title of 1 MB": (_title("x" * 1_000_000), [("out-of-bounds", 4, 8)]),
    "a key of 2,000 characters": (BASE + "k" * 2_000 + ": 1\n", [("yaml-syntax", LAST, 2_001)]),
    "a number of 100,000 digits": (
        BASE.replace("recorded: 2024-03-25", "recorded: " + "9" * 100_000, 1),
        [("wrong-form", 12, 13)],
    ),
    "a number past all bounds": (
        BASE.replace("recorded: 2024-03-25", "recorded: 1e999", 1),
        [("wrong-form", 12, 13)],
    ),
    "not a number": (BASE.replace("recorded: 2024-03-25", "recorded: .nan", 1), [("wrong-form", 12, 13)]),
    "a duplicate key": (BASE + "title: En annan\n", [("duplicate-key", LAST, 1)]),
    "a duplicate key further in": (
        BASE.replace("  outcome: adopted\n", "  outcome: adopted\n  outcome: adopted\n"),
        [("duplicate-key", 16, 3)],
    ),
    "a tag": (_title("!!str Riktlinje"), [("tag", 4, 8)]),
    "a tag that runs a program": (
        BASE + 'x: !!python/object/apply:os.system ["touch ran"]\n',
        [("unknown-key", LAST, 1), ("tag", LAST, 4)],
    ),
    "NUL": (_title("Rikt\0linje"), [("control-character", 4, 12)]),
    "an escape sequence": (_title("Rikt\x1b[31mlinje"), [("control-character", 4, 12)]),
    "NUL by an escape": (_title(r'"Rikt\0linje"'), [("control-character", 4, 8)]),
    "an escape sequence by an escape": (_title(r'"Rikt\e[31mlinje"'), [("control-character", 4, 8)]),
    "a hidden character in a key": (BASE + '"a\\b": 1\n', [("control-character", LAST, 1)]),
    "a change of reading order": (_title("Rikt\u202elinje"), [("invisible-character", 4, 12)]),
    "a change of reading order by an escape": (_title(r'"Rikt\u202elinje"'), [("invisible-character", 4, 8)]),
    "a change of reading order beside an escape": (
        _title(r'"Rikt\u202elinje"') + "# \u202e\n",
        [("invisible-character", LAST, 3)],
    ),
    "hidden tags": (_title("Rikt\U000e0074\U000e0061linje"), [("invisible-character", 4, 12)]),
    "hidden variations": (_title("Riktlinje\U000e0130\U000e0131"), [("invisible-character", 4, 17)]),
    "an invisible line break": (_title("Rikt\u2028linje"), [("control-character", 4, 12)]),
    "half a character by an escape": (_title(r'"Rikt\ud800linje"'), [("yaml-syntax", 4, 15)]),
    "invalid UTF-8": (_title("Rikt¤").encode().replace("¤".encode(), b"\xf6"), [("not-utf8", 4, 12)]),
    "half a character": (
        _title("Rikt¤").encode().replace("¤".encode(), b"\xed\xa0\x80"),
        [("not-utf8", 4, 12)],
    ),
    "Latin-1": (BASE.encode("latin-1"), [("not-utf8", 4, 19)]),
    "a byte order mark": ("\ufeff" + BASE, [("byte-order-mark", 1, 1)]),
    "UTF-16": (BASE.encode("utf-16"), [("not-utf8", 1, 1)]),
    "UTF-16 without a mark": ("a: 1\n".encode("utf-16-le"), [("control-character", 1, 2)]),
    "UTF-32": (BASE.encode("utf-32"), [("not-utf8", 1, 1)]),
    "CRLF": (BASE.replace("\n", "\r\n"), []),
    "CR": (BASE.replace("\n", "\r"), []),
    "a tab to indent": (BASE.replace("  in_force_from", "\tin_force_from", 1), [("yaml-syntax", 9, 1)]),
    "a tab after a colon": (_title("\tRiktlinje"), []),
    "nothing": ("", [("empty-file", 1, 1)]),
    "a comment alone": ("# x\n", [("empty-file", 1, 1)]),
    "null": ("null\n", [("wrong-type", 1, 1)]),
    "a word": ("hej\n", [("wrong-type", 1, 1)]),
    "a list": ("- a\n", [("wrong-type", 1, 1)]),
    "two documents": (BASE + "---\na: 1\n", [("several-documents", LAST, 1)]),
    "a document between marks": ("---\n" + BASE + "...\n", []),
    "a directive of the future": ("%YAML 3.0\n---\n" + BASE, [("yaml-syntax", 1, 1)]),
    "a key that is a list": (BASE + "? [a, b]\n: 1\n", [("yaml-syntax", LAST, 3)]),
    "an empty key": (BASE + ": 1\n", [("yaml-syntax", LAST, 1)]),
    "a key that is null": (BASE + "~: 1\n", [("unknown-key", LAST, 1)]),
}


@pytest.mark.parametrize("case", CONTENTS)
def test_content(folder: Path, case: str) -> None:
    """Every finding on the folder is as listed: a file that can't be used brings no others with it."""
    content, expected = CONTENTS[case]
    (folder / NAME).write_bytes(content if isinstance(content, bytes) else content.encode())
    with deadline(2):
        found = _found(folder)
    assert found == [(NAME, *each) for each in expected]
    assert not (folder / "ran").exists()


_PROVISION = (
    "  - id: x\n    topic: purpose\n    modality: must\n    text: Hej.\n    source: {document: riktlinje}\n"
)

# What is well-formed but far too much: the number of findings is bounded as well as the time.
TOO_MUCH: dict[str, tuple[Callable[[], str], dict[str, int]]] = {
    "500,000 unknown keys": (
        lambda: BASE + "".join(f"nyckel{n}: 1\n" for n in range(500_000)),
        {"unknown-key": limits.MAX_FORM_FINDINGS},
    ),
    "100,000 unknown topics": (
        lambda: BASE.replace(
            "positions:\n",
            "positions:\n"
            + "".join(
                f"  x{n}: {{position: silent, source: {{document: riktlinje}}}}\n" for n in range(100_000)
            ),
        ),
        {"unknown-word": limits.MAX_FORM_FINDINGS},
    ),
    "1,000,000 provisions that are numbers": (lambda: BASE + "  - 1\n" * 1_000_000, {"out-of-bounds": 1}),
    "500,000 provisions without anything": (lambda: BASE + "  - {}\n" * 500_000, {"out-of-bounds": 1}),
    "4,000 provisions without anything": (
        lambda: BASE + "  - {}\n" * 4_000,
        {"missing-key": limits.MAX_FORM_FINDINGS},
    ),
    "200,000 bearers": (
        lambda: (
            BASE
            + _PROVISION
            + "    bearers:\n"
            + "".join(f"      - {{role: editor, unit: u{n}}}\n" for n in range(200_000))
        ),
        {"out-of-bounds": 1},
    ),
    "800,000 words": (
        lambda: (
            BASE
            + _PROVISION
            + f"    value: {{kind: list, items: [{','.join(f'u{n}' for n in range(800_000))}]}}\n"
        ),
        {"out-of-bounds": 1},
    ),
    "1,000,000 duplicate keys": (
        lambda: BASE + "id: x\n" * 1_000_000,
        {"duplicate-key": limits.MAX_SYNTAX_FINDINGS},
    ),
    "900,000 tags": (lambda: "a: !x 1\n" * 900_000, {"tag": 26, "duplicate-key": 24}),
    "200,000 comments that silence": (
        lambda: "# riktlint: ignore[SRC002] Skäl.\n" * 200_000 + BASE,
        {"unused-suppression": limits.MAX_SUPPRESSIONS, "malformed-suppression": 1},
    ),
    "200,000 comments that mean nothing": (
        lambda: BASE + "# riktlint: ignoreSRC002] Skäl.\n" * 200_000,
        {"malformed-suppression": limits.MAX_SUPPRESSIONS + 1},
    ),
    "60,000 comments among as many items": (
        lambda: (
            BASE + "".join(f"# riktlint: ignore[SRC002] Skäl.\n  - {{id: q{n}}}\n" for n in range(60_000))
        ),
        {"out-of-bounds": 1, "unused-suppression": limits.MAX_SUPPRESSIONS, "malformed-suppression": 1},
    ),
    "a comment of a million rules": (
        lambda: BASE + f"# riktlint: ignore[{'x,' * 1_000_000}] Skäl.\n",
        {"unknown-suppression": limits.MAX_SUPPRESSIONS},
    ),
}


@pytest.mark.parametrize("case", TOO_MUCH)
def test_too_much(folder: Path, case: str) -> None:
    make, expected = TOO_MUCH[case]
    (folder / NAME).write_text(make(), encoding="utf-8")
    with deadline(15):
        found = _found(folder)
    counts: dict[str, int] = {}
    for _, rule, _, _ in found:
        counts[rule] = counts.get(rule, 0) + 1
    assert counts == expected


# Sound texts that a careless pattern would search for ever: many provisions of 19,000 characters.
PROSE_PROVISIONS = 100
PROSE = {
    "one word": "x" * 19_000,
    "dashes": "x" + " -" * 9_400,
    "digits": "x" + " 1" * 9_400,
    "at signs": "a@" * 9_400,
    "dots": "a." * 9_400,
    "capitals": "ABC " * 4_700,
    "opening brackets": "(" * 19_000,
    "quotes": "”a" * 9_400,
    "section signs": "§ 1 " * 4_700,
    "blanks": "x" + " x" * 9_400,
    "years": "1998:204 " * 2_000,
}


@pytest.mark.parametrize("case", PROSE)
def test_no_rule_searches_for_ever(folder: Path, case: str) -> None:
    text = json.dumps(PROSE[case], ensure_ascii=False)
    provisions = "".join(
        f"  - {{id: p-{n}, topic: purpose, modality: states, text: {text}, source: {{document: riktlinje}}}}\n"
        for n in range(PROSE_PROVISIONS)
    )
    (folder / NAME).write_text(BASE + provisions, encoding="utf-8")
    with deadline(15):
        found = _found(folder)
    assert {rule for _, rule, _, _ in found} & {"wrong-form", "out-of-bounds", "yaml-syntax"} == set()


def test_memory_is_bounded(folder: Path) -> None:
    """The largest file that is read, and one that is not, fit in a gigabyte together."""
    (folder / NAME).write_text(BASE + "  - {}\n" * 1_000_000, encoding="utf-8")
    (folder / "2025.riktlinje.yaml").write_bytes(b"note: " + b"x" * 50_000_000)
    ended = subprocess.run(
        [sys.executable, "-m", "riktlint", "check", ".", "--no-cache", "--workers", "1", "--format", "json"],
        cwd=folder,
        capture_output=True,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1_000_000_000, 1_000_000_000)),
        check=False,
    )
    assert ended.stderr == b""
    assert [finding["rule"] for finding in json.loads(ended.stdout)["findings"]] == [
        "out-of-bounds",
        "file-too-large",
    ]


# Things in the file system that are no ordinary files.


def test_pipe_named_like_a_policy_file(folder: Path) -> None:
    os.mkfifo(folder / "2025.riktlinje.yaml")
    os.mkfifo(folder / "2025.yaml")
    with deadline(2):
        found = _found(folder)
    assert found == [("2025.riktlinje.yaml", "unreadable-file", 1, 1), ("2025.yaml", "unknown-file", 1, 1)]


def test_folder_named_like_a_policy_file(folder: Path) -> None:
    (folder / "2025.riktlinje.yaml").mkdir()
    (folder / "2025.riktlinje.yaml" / NAME).write_text(BASE)
    assert _found(folder) == [("2025.riktlinje.yaml", "unreadable-file", 1, 1)]


@pytest.mark.parametrize("target", ["/dev/zero", "/dev/stdin", "/etc/passwd", "/proc/self/environ"])
def test_link_out(folder: Path, target: str) -> None:
    (folder / "2025.riktlinje.yaml").symlink_to(target)
    with deadline(2):
        assert _found(folder) == [("2025.riktlinje.yaml", "link-out-of-corpus", 1, 1)]


def test_links_in_circles(folder: Path) -> None:
    (folder / "upp").symlink_to(folder.parent)
    (folder / "2025.riktlinje.yaml").symlink_to("2026.riktlinje.yaml")
    (folder / "2026.riktlinje.yaml").symlink_to("2025.riktlinje.yaml")
    with deadline(2):
        found = _found(folder)
    assert found == [(f"{year}.riktlinje.yaml", "unreadable-file", 1, 1) for year in (2025, 2026)]


def test_file_that_vanishes_while_running(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def vanish(path: str, *arguments: int, **options: int) -> int:
        if Path(path).name == NAME:
            Path(path).unlink()
        return opened(path, *arguments, **options)

    monkeypatch.setattr(os, "open", vanish)
    assert _found(folder) == [(NAME, "unreadable-file", 1, 1)]


def test_folder_that_vanishes_while_running(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def vanish(path: Any, *arguments: int, **options: int) -> int:
        if folder.is_dir():
            folder.rename(folder.with_name("borta"))
        return opened(path, *arguments, **options)

    monkeypatch.setattr(os, "open", vanish)
    assert _found(folder) == [(name, "unreadable-file", 1, 1) for name in sorted(example_files())]


def test_file_that_may_not_be_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may read everything, so that the system's refusal is played as well as asked for."""
    (folder / NAME).chmod(0)
    if os.geteuid() == 0:
        opened = os.open

        def refuse(path: str, *arguments: int, **options: int) -> int:
            if Path(path).name == NAME:
                raise PermissionError(13, os.strerror(13), path)
            return opened(path, *arguments, **options)

        monkeypatch.setattr(os, "open", refuse)
    assert _found(folder) == [(NAME, "unreadable-file", 1, 1)]


def test_read_error_half_way(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fails, or a folder on a network that is gone."""

    def fail(path: Path) -> bytes:
        if path.name == NAME:
            raise OSError(5, os.strerror(5), str(path))
        return path.read_bytes()

    monkeypatch.setattr(contents, "_read", fail)
    assert _found(folder) == [(NAME, "unreadable-file", 1, 1)]


def test_folders_without_end(folder: Path) -> None:
    """Deeper than any path may be long: what lies past the bound is not looked at."""
    here = os.open(folder.parent, os.O_RDONLY)
    try:
        for _ in range(1_500):
            os.mkdir("djup", dir_fd=here)
            below = os.open("djup", os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = below
    finally:
        os.close(here)
    deepest = folder.parent.joinpath(*["djup"] * limits.MAX_DIRECTORY_DEPTH)
    (deepest / NAME).write_text("a: 1\n")
    with deadline(2):
        found = [(f.location.file, f.rule) for f in check([folder.parent], today=EXAMPLE_TODAY).findings]
    assert (deepest.as_posix(), "too-many-files") in found
    assert ((deepest / NAME).as_posix(), "unknown-key") in found
    # pytest's own clean-up goes by path names, and these are too long.
    subprocess.run(["rm", "-rf", folder.parent / "djup"], check=True)


NAMES = [
    b"2025\x1b[31m",
    b"2025\n::error::in",
    b"2025\r\n##vso[task.complete]",
    b"2025\xff\xfe",
    b"x" * (255 - len(".riktlinje.yaml")),
    "2025\u202e".encode(),
    b"2025%0A%1B",
    b"-rf",
    b"<script>alert(1)<",
    b"a|b`c*[d](e)",
    b"']]>&amp;",
]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:20].decode("ascii", "backslashreplace"))
def test_hostile_names(folder: Path, name: bytes) -> None:
    """A file name reaches no report as anything but a name, in any format, and the report is UTF-8."""
    (folder / os.fsdecode(name + b".riktlinje.yaml")).write_bytes(b"title: [\n")
    outputs = [word for format_ in FORMATS[1:] for word in ("--output", f"{format_}=report.{format_}")]
    ended = subprocess.run(
        [sys.executable, "-m", "riktlint", "check", "policies", "--no-cache", "--lang", "sv", *outputs],
        cwd=folder.parent.parent,
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (1, b"")
    reports = {format_: (folder.parent.parent / f"report.{format_}").read_bytes() for format_ in FORMATS[1:]}
    for format_, report in {**reports, "text": ended.stdout}.items():
        text = report.decode("utf-8")
        assert "YML001" in text or "yaml-syntax" in text, format_
        assert not any(character in text for character in "\x1b\r\u202e"), format_
        assert not any(line.startswith(("::error::in", "##vso")) for line in text.splitlines()), format_
    for format_ in ("json", "sarif", "gitlab"):
        json.loads(reports[format_])


def test_hostile_names_are_kept_in_the_cache(folder: Path) -> None:
    (folder / os.fsdecode(b"2025\xff.riktlinje.yaml")).write_bytes(b"title: [\n")
    said = set()
    for workers in ("1", "2", "1"):
        ended = subprocess.run(
            [
                sys.executable,
                "-m",
                "riktlint",
                "check",
                "policies",
                "--cache-dir",
                "cache",
                "--workers",
                workers,
            ],
            cwd=folder.parent.parent,
            capture_output=True,
            timeout=30,
            check=False,
        )
        assert (ended.returncode, ended.stderr) == (1, b"")
        said.add(ended.stdout)
    assert len(said) == 1


def test_more_files_than_the_bound(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("riktlint.engine.discovery.MAX_FILES", 50)
    _many(folder.parent, 100)
    found = _found(folder)
    assert found[0] == ("policies", "too-many-files", 1, 1)
    assert sum(rule == "too-many-files" for _, rule, _, _ in found) == 1


@pytest.mark.long
def test_100_000_files(folder: Path) -> None:
    _many(folder.parent, 100_000)
    ended = subprocess.run(
        [sys.executable, "-m", "riktlint", "check", "policies", "--no-cache", "--format", "json"],
        cwd=folder.parent.parent,
        capture_output=True,
        timeout=600,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (1, b"")
    report = json.loads(ended.stdout)
    assert [f["location"]["file"] for f in report["findings"] if f["rule"] == "too-many-files"] == [
        "policies"
    ]


def _many(corpus: Path, count: int) -> None:
    for number in range(count):
        if number % 500 == 0:
            folder = corpus / f"kommun-{number}"
            folder.mkdir()
        (folder / f"{1000 + number % 500}.riktlinje.yaml").write_bytes(b"")
