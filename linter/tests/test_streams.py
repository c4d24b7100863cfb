"""What reaches a terminal or the log of a build server: no control, no command but our own, in every command."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest

import riktlint
from riktlint.cli.app import app
from riktlint.output.terminal import disarmed
from workflow_commands import command, obeyed_by_others

HOSTILE = "::error::in"
PACKAGE = Path(riktlint.__file__).parent


def commands(
    group: click.Group = app, above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command with the words that call it."""
    context = click.Context(group)
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        assert found is not None
        if isinstance(found, click.Group):
            yield from commands(found, (*above, name))
        else:
            yield (*above, name), found


FOLDER = "::error::folder"
WORDS: dict[tuple[str, ...], list[list[str]]] = {
    ("check",): [["policies"], ["policies", "--diff"], [HOSTILE], ["--select", HOSTILE]],
    ("completion",): [["bash"], [HOSTILE]],
    ("diff",): [["alvdalen/2016", "alvdalen/2020"], ["--since", "HEAD"], [HOSTILE, HOSTILE]],
    ("explain",): [["SRC002"], [HOSTILE]],
    ("export", "guideline"): [["alvdalen/2020"], [HOSTILE]],
    ("git-diff",): [
        ["policies/alvdalen/2020.riktlinje.yaml", *_pair]
        for _pair in (
            [
                "policies/alvdalen/2016.riktlinje.yaml",
                "0",
                "0",
                "policies/alvdalen/2020.riktlinje.yaml",
                "0",
                "0",
            ],
            ["plain", "0", "0", "plainer", "0", "0"],
        )
    ],
    ("init",): [[FOLDER, "--municipality", HOSTILE, "--code", "2421", "--county", HOSTILE], [FOLDER]],
    ("log",): [["alvdalen"], [HOSTILE]],
    ("lsp",): [[HOSTILE]],
    ("memo",): [["alvdalen/2016", "alvdalen/2020"], [HOSTILE, HOSTILE]],
    ("new", "municipality"): [[HOSTILE]],
    ("new", "revision"): [[HOSTILE]],
    ("new", "rule"): [[HOSTILE]],
    ("rules",): [[], [HOSTILE]],
    ("schema",): [["--write", FOLDER], [HOSTILE]],
    ("site", "generate"): [[FOLDER], [FOLDER, "--policies", HOSTILE]],
    ("test-rules",): [[HOSTILE], ["SRC002"]],
    ("topics",): [[], ["purpose"], [HOSTILE]],
}
"""What each command is called with, besides a format."""


def _calls() -> Iterator[list[str]]:
    for words, found in commands():
        choices = next((p.type.choices for p in found.params if "--format" in p.opts), ())  # type: ignore[attr-defined]
        colour = ["--color", "always"] if any("--color" in p.opts for p in found.params) else []
        for more in WORDS.get(words, []):
            for form in choices or [""]:
                given = ["--format", form] if form else []
                output = ["--output", f"{FOLDER}.{form}"] if form in ("docx", "pdf") else []
                yield [*words, *more, *given, *output]
                if colour and form in ("text", "terminal"):
                    yield [*words, *more, *given, *colour]


def test_every_command_is_called() -> None:
    assert {words for words, _ in commands()} == set(WORDS)


@pytest.fixture(scope="module")
def hostile(policies: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A municipality that says commands wherever a text can stand, with two revisions, in a repository."""
    here = tmp_path_factory.mktemp("hostile")
    folder = here / "policies/alvdalen"
    folder.mkdir(parents=True)
    for path in (policies / "lekeberg").iterdir():
        text = path.read_text(encoding="utf-8").replace("lekeberg", "alvdalen")
        text = re.sub(
            r"^( *(?:- )?(?:title|text|note|name|full_name|description|summary|explanation|case_number): ).*"
            r"(?:\n {6,}(?![-\w]+: ).*)*$",
            rf'\1"{HOSTILE} ##[error]in ##vso[x]in\\n{HOSTILE}\\n  {HOSTILE}"',
            text,
            flags=re.MULTILINE,
        )
        name = "2020.riktlinje.yaml" if path.name.startswith("2024") else path.name
        (folder / name).write_text(text, encoding="utf-8")
    bad = b"title: [\n# ::error::in\n::error::in: ##[error]in\n \x1b[31m\r::error::in\n"
    (folder / f"{HOSTILE}\n{HOSTILE}\x1b[31m.riktlinje.yaml").write_bytes(bad)
    (here / "policies" / HOSTILE).mkdir()
    (here / "policies" / HOSTILE / "2020.riktlinje.yaml").write_bytes(bad)
    (here / "plain").write_bytes(bad)
    (here / "plainer").write_bytes(bad.replace(b"title", b"x\r\x1b[2J"))
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    for words in (["init", "-q"], ["commit", "-q", "--allow-empty", "-m", "x"]):
        subprocess.run([*git, *words], cwd=here, check=True, capture_output=True)
    return here


@pytest.mark.parametrize("words", list(_calls()), ids=" ".join)
def test_no_command_and_no_control_gets_through(
    hostile: Path,
    words: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    shutil.copytree(hostile, tmp_path / "x")
    monkeypatch.chdir(tmp_path / "x")
    from riktlint.__main__ import main

    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code in range(4)
    captured = capsysbinary.readouterr()
    github = words[0] == "check" and "github" in words
    for stream in (captured.out, captured.err):
        text = re.sub(r"\x1b\[[\d;]*m", "", stream.decode()) if "always" in words else stream.decode()
        assert not set(text) & set("\x1b\r\x85\u2028\u202e")
        for line in text.split("\n"):
            said = command(line)
            assert said is None or (
                github and said.name in ("error", "warning", "notice") and "file" in said.properties
            )
            assert not obeyed_by_others(line)


def test_nothing_else_writes_to_the_terminal() -> None:
    writes = re.compile(
        r"print|click\.(?:echo|secho|echo_via_pager)"
        r"|sys\.(?:__)?std(?:out|err)(?:__)?\.(?:buffer\.)?write(?:lines)?"
    )
    found = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if path != PACKAGE / "output/streams.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and writes.fullmatch(ast.unparse(node.func))
    ]
    assert found == []


SAID = "a\n ::error::b\n::c ##[d] ##vso[e] \x1b[31m \u202e \U000e0041\n"


def test_the_forms_keep_what_they_say() -> None:
    assert disarmed(SAID) == "a\n : :error::b\n: :c #\ufffd[d] #\ufffdvso[e] \ufffd[31m \ufffd \ufffd\n"
    assert disarmed("\x1b[1m::a\x1b[0m\x1b[2J", painted=True) == "\x1b[1m: :a\x1b[0m\ufffd[2J"
    assert disarmed("\\::x ##[\u202e", "text/markdown") == "\\::x #\\#[&#8238;"
    assert disarmed("::x", "text/markdown") == "\\::x"
    written = disarmed(json.dumps({"a": SAID}, ensure_ascii=False), "application/sarif+json")
    assert json.loads(written) == {"a": SAID}
    assert not re.search(r"##|\u202e", written)
    written = disarmed("<a>\n::error::x ##[y] \u202e</a>", "application/xml")
    assert ElementTree.fromstring(written).text == "\n::error::x ##[y] \u202e"  # noqa: S314
    assert command(written.split("\n")[1]) is None


def _shell(words: str, cwd: Path, **environment: str) -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        ["sh", "-c", words.replace("riktlint", f"{sys.executable} -m riktlint", 1)],
        cwd=cwd,
        env={**os.environ, "LC_ALL": "sv_SE.UTF-8", **environment},
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("riktlint rules >&-", "riktlint: Standard ut är stängd.\n"),
        (
            "riktlint rules >/dev/full",
            "riktlint: Kan inte skriva till standard ut: No space left on device\n",
        ),
        ("riktlint check - --stdin-filename x.riktlinje.yaml <&-", "riktlint: Standard in är stängd.\n"),
        ("riktlint lsp <&-", "riktlint: Standard in är stängd.\n"),
        (
            'd=$(mktemp -d); cd "$d"; rmdir "$d"; riktlint log x',
            "riktlint: Arbetskatalogen finns inte längre. Gå till en annan katalog och kör igen.\n",
        ),
    ],
)
def test_what_is_closed_or_gone_is_told(words: str, said: str, tmp_path: Path) -> None:
    assert _shell(words, tmp_path) == (2, b"", said.encode())


def test_nothing_is_told_where_standard_error_is_closed(tmp_path: Path) -> None:
    assert _shell("riktlint log x 2>&-", tmp_path) == (2, b"", b"")


def test_a_program_reads_utf8_and_a_terminal_what_it_can_show(policies: Path) -> None:
    odd = {"PYTHONIOENCODING": "ascii"}
    code, out, err = _shell(
        "riktlint export guideline lekeberg/2016 --format markdown", policies.parent, **odd
    )
    assert (code, err) == (0, b"")
    assert "Riktlinjer för" in out.decode("utf-8")
    code, out, err = _shell("riktlint log lekeberg", policies.parent, **odd)
    assert (code, err) == (0, b"")
    assert out.isascii()
