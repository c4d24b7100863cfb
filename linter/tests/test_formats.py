"""Every format has a writer, and every command offers just those that the registry has."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from pkgutil import resolve_name

import click
import pytest

from conftest import Run
from riktlint.cli.app import app
from riktlint.formats import DIFFS, GUIDELINES, LOGS, MEMOS, REPORTS, RULES, TOPICS, Formats

COMMANDS = {
    ("check",): REPORTS,
    ("diff",): DIFFS,
    ("log",): LOGS,
    ("export", "guideline"): GUIDELINES,
    ("memo",): MEMOS,
    ("rules",): RULES,
    ("topics",): TOPICS,
}


def test_the_formats() -> None:
    assert {
        " ".join(words): {f.name: f.suffix for f in known.values()} for words, known in COMMANDS.items()
    } == {
        "check": {
            "text": ".txt",
            "json": ".json",
            "sarif": ".sarif",
            "github": ".github",
            "gitlab": ".gitlab.json",
            "junit": ".xml",
            "markdown": ".md",
        },
        "diff": {"terminal": ".txt", "markdown": ".md", "html": ".html", "json": ".json", "docx": ".docx"},
        "log": {"text": ".txt", "json": ".json"},
        "export guideline": {"docx": ".docx", "pdf": ".pdf", "html": ".html", "markdown": ".md"},
        "memo": {"docx": ".docx", "pdf": ".pdf", "markdown": ".md"},
        "rules": {"text": ".txt", "json": ".json"},
        "topics": {"text": ".txt", "json": ".json"},
    }


@pytest.mark.parametrize("known", COMMANDS.values(), ids=[" ".join(words) for words in COMMANDS])
def test_every_format_has_a_writer_of_its_own(known: Formats) -> None:
    writers = [resolve_name(form.writer) for form in known.values()]
    assert all(map(callable, writers))
    assert len(set(writers)) == len(writers)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_command_offers_the_formats_of_the_registry(words: tuple[str, ...]) -> None:
    command: click.Command = app
    for word in words:
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), word)
        assert found is not None
        command = found
    option = next(param for param in command.params if "--format" in param.opts)
    assert isinstance(option.type, click.Choice)
    assert list(option.type.choices) == list(COMMANDS[words])


def test_check_writes_the_report_that_the_file_is_named_for(copy: Path, run: Callable[..., Run]) -> None:
    done = run("check", "--output", "a.sarif", "--output", "sarif=b")
    assert done.code in (0, 1)
    assert Path("a.sarif").read_bytes() == Path("b").read_bytes()
    assert run("check", "--output", "rapport").code == 2


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("diff", "lekeberg/2016", "lekeberg/2024-forslag"), "json"),
        (("diff", "lekeberg/2016", "lekeberg/2024-forslag"), "docx"),
        (("log", "lekeberg"), "json"),
        (("export", "guideline", "lekeberg/2016"), "html"),
        (("memo", "lekeberg/2016", "lekeberg/2024-forslag"), "docx"),
    ],
)
def test_the_name_of_the_file_decides_the_form_unless_another_is_asked_for(
    copy: Path, run: Callable[..., Run], words: tuple[str, ...], name: str
) -> None:
    assert run(*words, "--output", f"a.{name}").code == 0
    assert run(*words, "--output", "b", "--format", name).code == 0
    assert Path(f"a.{name}").read_bytes() == Path("b").read_bytes()
    known = COMMANDS[words[: 2 if words[0] == "export" else 1]]
    other = next(form for form in known.values() if not form.binary and form.name != name)
    assert run(*words, "--output", f"c.{name}", "--format", other.name).code == 0
    assert Path(f"c.{name}").read_bytes() != Path("b").read_bytes()


@pytest.mark.parametrize("words", [("export", "guideline", "lekeberg/2016"), ("memo", "lekeberg/2016", "x")])
def test_a_document_needs_a_form_or_a_file_named_for_one(
    copy: Path, run: Callable[..., Run], words: tuple[str, ...]
) -> None:
    for output in ([], ["--output", "fil"]):
        done = run(*words, *output, "--lang", "sv")
        assert (done.code, done.out) == (2, "")
        assert "--format" in done.err
    assert not Path("fil").exists()


def test_the_page_lists_every_report(repository: Path) -> None:
    page = (repository / "docs/granska/format.md").read_text(encoding="utf-8")
    table = page.partition("| Format |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(REPORTS)
    numbers = {5: "fem", 6: "sex", 7: "sju", 8: "åtta", 9: "nio", 10: "tio"}
    assert f"i {numbers[len(REPORTS)]} format" in page


def test_a_format_is_known_by_the_suffix_of_a_file() -> None:
    found = {
        name: REPORTS.by_suffix(Path(name))
        for name in ("a.SARIF", "a.json", "a.xml", "a.gitlab.json", "a.md", "a.pdf")
    }
    assert {name: form and form.name for name, form in found.items()} == {
        "a.SARIF": "sarif",
        "a.json": "json",
        "a.xml": "junit",
        "a.gitlab.json": "gitlab",
        "a.md": "markdown",
        "a.pdf": None,
    }


def test_rules_and_topics_for_programs(run: Callable[..., Run]) -> None:
    rules = json.loads(run("rules", "--format", "json", "--lang", "en").out)
    listed = re.findall(
        r"^  (\w+)  (?:error|warning|note) +(\S+)  ", run("rules", "--lang", "en").out, re.MULTILINE
    )
    assert [(rule["code"], rule["name"]) for rule in rules] == listed
    assert set(rules[0]) == {"code", "name", "severity", "family", "summary"}
    topics = json.loads(run("topics", "--format", "json").out)
    assert {topic["id"] for topic in topics} == set(
        re.findall(r"^  (\S+)  ", run("topics").out, re.MULTILINE)
    )
    (one,) = json.loads(run("topics", "purpose", "--format", "json").out)
    assert one == next(topic for topic in topics if topic["id"] == "purpose")
