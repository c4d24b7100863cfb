"""The formats of a report: exact texts, validity against their own definitions, and hostile findings."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import cmarkgfm
import jsonschema_rs
import pytest
from cmarkgfm.cmark import Options
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import report_samples as samples
from conftest import Run
from riktlint import __version__
from riktlint.engine.check import check
from riktlint.engine.results import CheckResult
from riktlint.findings import Finding, Location, Related, Severity
from riktlint.findings.fingerprints import unique_fingerprints
from riktlint.form.definitions import load_schemas
from riktlint.form.schemas import validator
from riktlint.output.markdown import fenced, inert
from riktlint.output.terminal import expand, safe
from riktlint.reports.github import MAX_SHOWN
from riktlint.reports.markdown import MAX_LENGTH
from riktlint.reports.places import is_below, relative, uri
from riktlint.reports.registry import FORMATS, render, reporter
from riktlint.text import LANGUAGES, Language, Text
from workflow_commands import command, obeyed_by_others

Golden = Callable[[str, str], None]
Runner = Callable[..., Run]

ENDINGS = {"json": "json", "sarif": "json", "gitlab": "json", "junit": "xml", "markdown": "md"}
SAMPLES = {"clean": samples.clean, "ordinary": samples.ordinary, "hostile": samples.hostile}
MACHINE_FORMATS = [name for name in FORMATS if name not in ("text", "github")]


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sample", ["clean", "ordinary"])
@pytest.mark.parametrize("name", FORMATS)
def test_exact_text(golden: Golden, name: str, sample: str, language: Language) -> None:
    text = render(name, SAMPLES[sample](), language)
    file = f"report-{sample}.{name}.{language}.{ENDINGS.get(name, 'txt')}"
    golden(file, text.replace(f'"{__version__}"', '"VERSION"'))


@pytest.mark.parametrize("name", FORMATS)
def test_exact_text_of_hostile_findings(golden: Golden, name: str) -> None:
    text = render(name, samples.hostile(), "sv")
    golden(f"report-hostile.{name}.{ENDINGS.get(name, 'txt')}", text.replace(f'"{__version__}"', '"VERSION"'))


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("name", FORMATS)
def test_ends_with_one_line_feed_and_can_be_written(name: str, sample: str) -> None:
    text = render(name, SAMPLES[sample](), "sv")
    assert text.encode("utf-8")
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_gives_a_terminal_what_could_steer_it(name: str) -> None:
    harmful = {
        c
        for c in render(name, samples.hostile(), "sv")
        if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    }
    assert harmful == {"\n"}


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "github"])
def test_no_other_format_gives_a_build_server_a_command(name: str) -> None:
    """A report in a log must not be obeyed, whatever the files of a pull request say."""
    obeyed = [
        line
        for line in render(name, samples.hostile(), "sv").splitlines()
        if command(line) is not None or obeyed_by_others(line)
    ]
    assert obeyed == []


def test_the_parser_of_the_tests_sees_commands() -> None:
    assert command("  ::error file=a%2Cb::m%0An") == ("error", {"file": "a,b"}, "m\nn")
    assert command("x ##[add-mask]y") == ("add-mask", {}, "y")
    assert command("a ::error::b") is None
    assert obeyed_by_others("x ##vso[task.complete]")


# GitHub


def test_github_commands_are_ours_and_say_what_was_found() -> None:
    result = samples.hostile()
    *lines, last = render("github", result, "sv").splitlines()
    assert command(last) is None
    worst_first = sorted(result.findings, key=lambda finding: -finding.severity.rank)
    assert len(lines) == len(worst_first)
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
    for line, finding in zip(lines, worst_first, strict=True):
        read = command(line)
        assert read is not None
        assert not obeyed_by_others(line)
        assert read.name == names[finding.severity]
        assert list(read.properties) == ["file", "line", "endLine", "col", "endColumn", "title"]
        assert read.properties["file"] == safe(finding.location.file)
        assert read.properties["title"] == f"{finding.code} {finding.rule}"
        message, related = read.data.split("\n")
        assert message == safe(finding.message.sv)
        assert related.endswith(safe(finding.related[0].message.sv))


def test_github_gives_no_columns_for_several_lines() -> None:
    finding = Finding("SRC002", "x", Severity.ERROR, Text("a", "a"), Location("a.yaml", 2, 5, 4, 1))
    read = command(render("github", CheckResult([finding], ["a.yaml"]), "en").splitlines()[0])
    assert read is not None
    assert read.properties == {"file": "a.yaml", "line": "2", "endLine": "4", "title": "SRC002 x"}


def test_github_says_that_more_are_in_the_log() -> None:
    few, more = (render("github", samples.many(count), "en") for count in (MAX_SHOWN, MAX_SHOWN * 10))
    hint = f"GitHub shows at most {MAX_SHOWN} annotations"
    assert hint not in few
    assert hint in more


# SARIF


class _Html(HTMLParser):
    """The tags of an HTML text, and the text inside and outside of code, without the blanks of no width."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.cells: list[str] = []
        self.outside = ""
        self._in_code = 0
        self._in_cell = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert [name for name, _ in attrs] in ([], ["open"], ["lang"]), (tag, attrs)
        self._in_code += tag == "code"
        if tag == "td":
            self.cells.append("")
            self._in_cell = True

    def handle_endtag(self, tag: str) -> None:
        self._in_code -= tag == "code"
        self._in_cell = self._in_cell and tag != "td"

    def handle_data(self, data: str) -> None:
        if not self._in_code:
            self.outside += data
        if self._in_cell:
            self.cells[-1] += data.replace("\u200b", "")


def _rendered(text: str) -> _Html:
    html = cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)
    return _Html(html)


REFERENCES = re.compile(r"@\w|(?<!&)#\d|!\d|\$\d|%\d|~\w|GH-\d|://|www\.|mailto:", re.IGNORECASE)


def test_markdown_shows_hostile_findings_and_does_nothing_else() -> None:
    """By GitHub's own parser of Markdown, with HTML let through as GitHub does."""
    result = samples.hostile()
    page = _rendered(render("markdown", result, "sv"))
    assert page.tags == {
        "h3",
        "details",
        "summary",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "code",
        "br",
    }
    assert REFERENCES.search(page.outside) is None
    rows = [page.cells[i : i + 3] for i in range(0, len(page.cells), 3)]
    by_severity = [f for severity in Severity for f in result.findings if f.severity is severity]
    assert len(rows) == len(by_severity)
    for (place, rule, message), finding in zip(rows, by_severity, strict=True):
        at = finding.location
        assert place.strip() == f"{safe(at.file)}:{at.line}:{at.column}"
        assert rule == f"{finding.code} {finding.rule}"
        assert message.strip().startswith(safe(finding.message.sv).strip())


@pytest.mark.parametrize("text", samples.EVIL_TEXTS)
def test_markdown_text_comes_back(text: str) -> None:
    page = _rendered(f"| a |\n| --- |\n| {inert(text)} |\n")
    assert page.cells == [safe(text).strip()]


def test_markdown_is_bounded_and_keeps_the_worst() -> None:
    count = 2_000
    text = render("markdown", samples.many(count), "en")
    assert MAX_LENGTH * 0.9 < len(text) <= MAX_LENGTH
    rows = [line for line in text.splitlines() if line.startswith("| <code>")]
    left_off = int(re.search(r"There is no room for (\d+) more here", text)[1])  # type: ignore[index]
    assert len(rows) + left_off == count
    assert len(_rendered(text).cells) == len(rows) * 3
    kinds = [int(match) % 10 for match in re.findall(r"Finding (\d+) ", text)]
    assert kinds == sorted(kinds, key=lambda kind: min(kind, 2))
    assert kinds.count(0) == kinds.count(1) == count / 10


def test_markdown_is_bounded_for_one_long_message() -> None:
    finding = Finding("SRC002", "x", Severity.ERROR, Text("`" * 90_000, ""), Location("a.yaml"))
    text = render("markdown", CheckResult([finding], ["a.yaml"]), "sv")
    assert len(text) <= MAX_LENGTH
    assert "…" in text
    finding = Finding("SRC002", "x", Severity.ERROR, Text("a", ""), Location("|" * 90_000))
    text = render("markdown", CheckResult([finding], ["a.yaml"]), "sv")
    assert len(text) <= MAX_LENGTH


def test_code_cannot_leave_its_fence() -> None:
    block = fenced("a\n````\n<b>\n", "yaml")
    assert _rendered(block).tags == {"pre", "code"}
    assert block.splitlines()[0] == "`````yaml"
    assert block.splitlines()[-1] == "`````"


# JSON


@pytest.mark.parametrize("sample", SAMPLES)
def test_json_is_valid_by_its_published_schema(sample: str) -> None:
    document = json.loads(render("json", SAMPLES[sample](), "sv"))
    assert [error.message for error in validator("report.schema.json").iter_errors(document)] == []
    compiled = jsonschema_rs.validator_for(load_schemas()["report.schema.json"])
    assert compiled.is_valid(document)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda report: report.pop("format_version"),
        lambda report: report.update(format_version=2),
        lambda report: report["findings"][0]["location"].update(line=0),
        lambda report: report["findings"][0].update(fingerprint="X"),
        lambda report: report["findings"][0].pop("fix"),
        lambda report: report["summary"].update(error=-1),
    ],
)
def test_the_published_schema_refuses_what_breaks_the_promise(spoil: Callable[[Any], object]) -> None:
    document = json.loads(render("json", samples.ordinary(), "sv"))
    spoil(document)
    assert not validator("report.schema.json").is_valid(document)


def test_the_published_schema_lets_new_keys_come() -> None:
    document = json.loads(render("json", samples.ordinary(), "sv"))
    for part in (document, document["findings"][0], document["findings"][0]["location"]):
        part["new"] = 1
    assert validator("report.schema.json").is_valid(document)


def test_the_published_schema_names_every_key_that_is_written() -> None:
    schema = load_schemas()["report.schema.json"]
    document = json.loads(render("json", samples.ordinary(), "sv"))
    finding = schema["$defs"]["finding"]
    assert list(document) == list(schema["properties"]) == schema["required"]
    assert list(document["findings"][0]) == list(finding["properties"]) == finding["required"]
    location = schema["$defs"]["location"]
    assert list(document["findings"][0]["location"]) == list(location["properties"]) == location["required"]


def test_json_gives_texts_back_unchanged() -> None:
    result = samples.hostile()
    document = json.loads(render("json", result, "sv"))
    for written, finding in zip(document["findings"], result.findings, strict=True):
        assert written["message"] == re.sub(r"[\ud800-\udfff]", "\ufffd", finding.message.sv)


@pytest.mark.parametrize("name", MACHINE_FORMATS)
def test_findings_that_are_alike_get_fingerprints_of_their_own(name: str) -> None:
    result = samples.ordinary()
    assert len({finding.fingerprint for finding in result.findings}) == len(result.findings) - 1
    unique = unique_fingerprints(result.findings)
    assert len(set(unique)) == len(unique)
    assert sum("." in fingerprint for fingerprint in unique) == 1
    text = render(name, result, "sv")
    if name not in ("junit", "markdown"):
        assert all(f'"{fingerprint}"' in text for fingerprint in unique)


def test_fingerprints_survive_lines_moving() -> None:
    result = samples.ordinary()
    moved = [
        Finding(f.code, f.rule, f.severity, f.message, _down(f.location), f.related, f.help, f"  {f.excerpt}")
        for f in result.findings
    ]
    assert unique_fingerprints(moved) == unique_fingerprints(result.findings)


def _down(at: Location) -> Location:
    return Location(at.file, at.line + 7, at.column + 2, at.end_line + 7, at.end_column + 2, at.pointer)


# All of them


def test_every_format_is_found_and_an_unknown_one_is_not() -> None:
    assert FORMATS == ("text", "json", "sarif", "github", "gitlab", "junit", "markdown")
    with pytest.raises(KeyError):
        reporter("xml")


def test_formats_are_imported_when_they_are_asked_for() -> None:
    program = (
        "import sys; from riktlint.reports.registry import FORMATS;"
        "print([n for n in sys.modules if n.startswith('riktlint.reports.') and not n.endswith('.registry')])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


def test_a_tab_takes_the_same_room_in_every_line_of_a_frame() -> None:
    assert expand("\ttext") == "    text"


def test_only_text_takes_a_style() -> None:
    for name in FORMATS:
        styled = render(name, samples.ordinary(), "sv", lambda text, role: f"<{role}>{text}")
        assert ("<error>" in styled) is (name == "text")


def test_the_five_policies_in_every_format(policies: Path) -> None:
    result = check([policies])
    for name in FORMATS:
        for language in LANGUAGES:
            assert render(name, result, language)


def test_the_same_exit_code_in_every_format(run: Runner, copy: Path) -> None:
    guideline = copy / "falkoping" / "odaterad.riktlinje.yaml"
    guideline.write_text(guideline.read_text(encoding="utf-8") + "unknown_key: 1\n", encoding="utf-8")
    assert {run("check", "policies", "--format", name).code for name in FORMATS} == {1}
    assert {run("check", "policies/lekeberg", "--format", name).code for name in FORMATS} == {0}


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_gets_the_same_as_standard_output(run: Runner, copy: Path, name: str) -> None:
    shown = run("check", "policies", "--format", name, "--output", f"{name}=report").out
    assert (copy.parent / "report").read_text(encoding="utf-8") == shown


def test_several_formats_in_one_run(run: Runner, copy: Path) -> None:
    outputs = [word for name in FORMATS for word in ("--output", f"{name}=out/{name}")]
    assert run("check", "policies", *outputs).code == 0
    assert {path.name for path in (copy.parent / "out").iterdir()} == set(FORMATS)


@pytest.mark.parametrize(
    ("file", "path", "address"),
    [
        ("policies/a/kommun.yaml", "policies/a/kommun.yaml", "policies/a/kommun.yaml"),
        ("./policies//a/kommun.yaml", "policies/a/kommun.yaml", "policies/a/kommun.yaml"),
        ("a:b/c d.yaml", "a:b/c d.yaml", "a%3Ab/c%20d.yaml"),
        ("å.yaml", "å.yaml", "%C3%A5.yaml"),
        ("\udcff.yaml", "\udcff.yaml", "%FF.yaml"),
        ("../x.yaml", "../x.yaml", "../x.yaml"),
        ("..x/y.yaml", "..x/y.yaml", "..x/y.yaml"),
        ("/nowhere/x y.yaml", "/nowhere/x y.yaml", "file:///nowhere/x%20y.yaml"),
    ],
)
def test_paths_and_addresses(file: str, path: str, address: str) -> None:
    assert relative(file) == path
    assert uri(path) == address
    assert is_below(path) is not address.startswith(("../", "file:"))


def test_a_path_below_the_working_directory_becomes_relative(tmp_path: Path) -> None:
    assert relative(str(tmp_path / "policies" / "a.yaml")) == "policies/a.yaml"
    assert relative(str(tmp_path.parent / "a.yaml")) == (tmp_path.parent / "a.yaml").as_posix()


ANY_TEXT = st.text(st.characters(codec=None), max_size=60) | st.sampled_from(samples.EVIL_TEXTS)
PLACES = st.builds(
    lambda file, line, column, width, pointer: Location(
        file or "x", line, column, line, column + width, pointer
    ),
    ANY_TEXT.filter(lambda text: "\x00" not in text),
    st.integers(1, 9),
    st.integers(1, 9),
    st.integers(0, 3),
    ANY_TEXT.map(lambda text: f"/{text}"),
)
FINDINGS = st.builds(
    lambda severity, text, place, other, help_: Finding(
        "SRC002",
        "silent-without-whole-source",
        severity,
        Text(text, text),
        place,
        (Related(other, Text(text, text)),),
        Text(help_, help_),
    ),
    st.sampled_from(Severity),
    ANY_TEXT,
    PLACES,
    PLACES,
    ANY_TEXT,
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(FINDINGS, max_size=4))
def test_any_findings_in_every_format(findings: list[Finding]) -> None:
    result = CheckResult(
        sorted(findings, key=lambda finding: finding.order), sorted({f.location.file for f in findings})
    )
    texts = {name: render(name, result, "en") for name in FORMATS}
    for name, text in texts.items():
        assert text.encode("utf-8")
        commands = [line for line in text.split("\n") if command(line) is not None]
        assert len(commands) == (len(findings) if name == "github" else 0), name
        assert not any(obeyed_by_others(line) for line in text.split("\n")), name
    for name in ("json", "sarif", "gitlab"):
        json.loads(texts[name])
    written = ElementTree.fromstring(texts["junit"])  # noqa: S314 -- our own
    assert len(list(written.iter("failure"))) == result.count(Severity.ERROR)
    assert validator("report.schema.json").is_valid(json.loads(texts["json"]))
    page = _rendered(texts["markdown"])
    assert len(page.cells) == 3 * len(findings)
    assert REFERENCES.search(page.outside) is None
