"""`--baseline`: known findings are left out, and a baseline can only shrink."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Run
from riktlint.engine.baseline import Baseline
from riktlint.errors import UserError
from riktlint.findings import Finding, Location, Severity
from riktlint.text import Text

Runner = Callable[..., Run]
WORDS = ["check", "policies", "--no-cache", "--fail-on", "note"]


def summary(result: Run) -> tuple[int, int, int]:
    """Findings shown, known and gone, of a report as JSON."""
    data = json.loads(result.out)
    return len(data["findings"]), data["baseline"]["known"], data["baseline"]["gone"]


def checked(run: Runner, *words: str) -> tuple[int, int, int]:
    """What a run with the baseline says."""
    return summary(run(*WORDS, "--baseline", "b.json", "--format", "json", *words))


@pytest.fixture
def total(run: Runner, copy: Path) -> int:
    """How many findings there are, all of them known by the baseline `b.json`."""
    count = len(json.loads(run(*WORDS, "--format", "json").out)["findings"])
    assert checked(run, "--write-baseline") == (0, count, 0)
    return count


def mistake(copy: Path) -> Path:
    """Make one new mistake."""
    path = copy / "degerfors/odaterad.riktlinje.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("document_type: ", "document_typ: ", 1), encoding="utf-8")
    return path


def test_known_findings_are_left_out(run: Runner, total: int) -> None:
    result = run(*WORDS, "--baseline", "b.json")
    assert (result.code, result.err) == (0, "")
    assert f"{total} kända anmärkningar visas inte (utgångsläget)." in result.out
    assert run(*WORDS).code == 1


def test_new_findings_are_shown(run: Runner, copy: Path, total: int) -> None:
    path = copy / "lekeberg/kommun.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("code:", "cod:"), encoding="utf-8")
    found = json.loads(run(*WORDS, "--baseline", "b.json", "--format", "json").out)["findings"]
    assert {finding["code"] for finding in found} == {"FRM001"}
    assert run(*WORDS, "--baseline", "b.json").code == 1


def test_lines_may_move(run: Runner, copy: Path, total: int) -> None:
    for path in copy.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(
            "# En rad till.\n\n" + text.replace("\nsources:", "\n# Källor.\nsources:"), encoding="utf-8"
        )
    assert checked(run) == (0, total, 0)


def test_provisions_may_move(run: Runner, copy: Path, total: int) -> None:
    for path in copy.rglob("*.riktlinje.yaml"):
        text = path.read_text(encoding="utf-8")
        first = """\
provisions:
  - id: en-ny-bestammelse
    topic: politicians_channels
    modality: states
    text: Varje partigrupp sköter sina egna konton.
    source: {document: %s, section: Nytt}
"""
        document = text[text.index("sources:\n  - id: ") :].split("\n")[1].split()[-1]
        path.write_text(text.replace("provisions:\n", first % document), encoding="utf-8")
    _, known, gone = checked(run)
    # Only what is said of the new provision, and of positions it contradicts, is new.
    found = json.loads(run(*WORDS, "--baseline", "b.json", "--format", "json").out)["findings"]
    assert {f["code"] for f in found} <= {"CMP002", "SRC003", "VAL006"}, [f["message"] for f in found]
    assert (known, gone) == (total, 0)


def test_it_can_only_shrink(run: Runner, copy: Path, total: int) -> None:
    path = copy / "lekeberg/2024-forslag.riktlinje.yaml"
    text = path.read_text(encoding="utf-8")
    path.unlink()
    _, known, gone = checked(run)
    assert gone > 0
    assert known + gone == total
    before = Path("b.json").read_bytes()
    checked(run)
    assert Path("b.json").read_bytes() == before, "nothing is taken out unasked"
    assert checked(run, "--update-baseline")[1:] == (known, 0)
    assert checked(run)[1:] == (known, 0)
    # What comes back is new.
    path.write_text(text, encoding="utf-8")
    assert checked(run)[0] >= gone
    assert checked(run, "--update-baseline")[0] >= gone


def test_a_run_over_a_part_takes_out_nothing_else(run: Runner, copy: Path, total: int) -> None:
    before = Path("b.json").read_bytes()
    words = ["--baseline", "b.json", "--format", "json", "--no-cache", "--update-baseline"]
    shown, known, gone = summary(run("check", "policies/lekeberg", *words))
    assert (shown, gone) == (0, 0)
    assert 0 < known < total
    shown, known, gone = summary(run("check", "policies", "--select", "SRC", *words))
    assert (shown, gone) == (0, 0)
    assert Path("b.json").read_bytes() == before


def test_files_are_named_alike_wherever_the_run_starts(
    run: Runner, copy: Path, total: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "riktlint.toml").write_text('baseline = "b.json"\n')
    for directory, words in ((tmp_path, [copy]), (copy, ["."]), (copy / "lekeberg", [".."]), (tmp_path, [])):
        monkeypatch.chdir(directory)
        result = run("check", *words, "--format", "json", "--no-cache")
        assert summary(result) == (0, total, 0)


def test_the_file_is_for_people_too(total: int) -> None:
    text = Path("b.json").read_text(encoding="utf-8")
    entries = json.loads(text)["findings"]
    assert sum(entry["count"] for entry in entries) == total
    assert entries == sorted(entries, key=lambda e: (e["code"], e["file"], e["fingerprint"]))
    assert all(entry["file"].startswith("policies/") for entry in entries)
    assert text.endswith("]\n}\n")


def test_the_configuration_names_it(run: Runner, copy: Path, total: int, tmp_path: Path) -> None:
    (tmp_path / "riktlint.toml").write_text('baseline = "b.json"\n')
    assert summary(run(*WORDS, "--format", "json"))[:2] == (0, total)


def test_changes_since_a_revision_come_after(run: Runner, copy: Path, total: int) -> None:
    """A run that shows a part knows, writes and takes out the whole: see also test_since."""
    import subprocess

    for words in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a"],
    ):
        subprocess.run(["git", *words], check=True)
    before = Path("b.json").read_bytes()
    assert checked(run, "--since", "HEAD", "--update-baseline") == (0, total, 0)
    assert checked(run, "--since", "HEAD", "--write-baseline") == (0, total, 0)
    assert Path("b.json").read_bytes() == before


HEAD = b'{"format": "riktlint-baseline", "format_version": 1'
ENTRY = b'{"code": "a", "file": "b", "fingerprint": "c"'


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"\xff",
        b"[]",
        b"null",
        b"{}",
        HEAD.replace(b"1", b"2") + b', "findings": []}',
        HEAD + b"}",
        HEAD + b', "findings": 1}',
        HEAD + b', "findings": [1]}',
        HEAD + b', "findings": [' + ENTRY + b"}]}",
        HEAD + b', "findings": [' + ENTRY + b', "count": 1e999}]}',
        b"[" * 100_000,
    ],
)
def test_a_baseline_that_can_not_be_read_is_told(run: Runner, copy: Path, content: bytes | None) -> None:
    if content is not None:
        Path("b.json").write_bytes(content)
    result = run(*WORDS, "--baseline", "b.json")
    assert (result.code, result.out) == (2, "")
    assert result.err == "riktlint: Utgångsläget b.json går inte att läsa. Skapa det med --write-baseline.\n"


@pytest.mark.parametrize("option", ["--write-baseline", "--update-baseline"])
def test_it_needs_a_name(run: Runner, copy: Path, option: str) -> None:
    result = run("check", option)
    assert (result.code, result.err) == (2, "riktlint: Ange utgångslägets fil med --baseline FIL.\n")


def finding(number: int) -> Finding:
    """One of a few findings."""
    name = f"policies/{number % 2}/kommun.yaml"
    location = Location(name, number, 1, number, 2, f"/{number % 3}")
    return Finding(f"X00{number}", "x", Severity.ERROR, Text("", ""), location)


FINDINGS = st.lists(st.integers(0, 5), max_size=12).map(lambda numbers: [finding(n) for n in numbers])


@given(then=FINDINGS, now=FINDINGS)
def test_known_and_new_make_up_all(then: list[Finding], now: list[Finding]) -> None:
    baseline = Baseline.of(then, Path("/x"))
    new, needed = baseline.split(now)
    assert len(needed) <= len(baseline)
    assert len(new) + len(needed) == len(now)
    # What is needed is enough, and a second time nothing changes.
    again, still = needed.split(now)
    assert again == new
    assert still.counts == needed.counts
    assert Baseline.of(now, Path("/x")).split(now)[0] == []


@given(then=FINDINGS)
def test_it_reads_back_as_it_was_written(
    then: list[Finding], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "baseline.json"
    baseline = Baseline.of(then, path.parent)
    path.write_text(baseline.to_json(), encoding="utf-8")
    assert Baseline.read(path, path.parent).counts == baseline.counts


def test_an_error_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        Baseline.read(tmp_path / "none.json", tmp_path)
    assert "--write-baseline" in error.value.message.en


@pytest.mark.parametrize("name", ["../b.json", "{tmp}/b.json", "ut/b.json", "b.json"])
def test_a_configuration_names_no_baseline_outside_its_folder(
    run: Runner, copy: Path, tmp_path: Path, name: str
) -> None:
    """Neither by its name nor through a link, there or not: a stranger's configuration would write there."""
    here = copy / "lekeberg"
    (here / "ut").symlink_to(tmp_path)
    (here / "b.json").symlink_to(tmp_path / "b.json")
    given = name.format(tmp=tmp_path)
    (here / "riktlint.toml").write_text(f'baseline = "{given}"\n')
    done = run("check", here, "--write-baseline", "--lang", "sv")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        f"riktlint: Utgångsläget {given} ligger utanför mappen med inställningarna. "
        "Flytta in det och rätta baseline.\n"
    )
    assert not (tmp_path / "b.json").exists()
