"""Rules of one's own: files and installed entry points that the configuration names."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from configuration_support import RULE, Runner, codes, findings, own_rule, write


def test_a_rule_from_a_file(run: Runner, copy: Path, tmp_path: Path) -> None:
    write(tmp_path / "riktlint.toml", 'rules = ["regler/titel.py"]\n')
    own_rule(tmp_path / "regler/titel.py")
    found = [f for f in findings(run) if f["code"] == "EGN001"]
    assert len(found) == 8
    assert all(str(finding["message"]).startswith("Titeln är ") for finding in found)
    assert codes(run, "--select", "EGN001") == codes(run, "--select", "own-title") == {"EGN001"}
    assert "EGN001" in codes(run, "--select", "language")
    assert "EGN001" not in codes(run, "--ignore", "EGN")


def test_a_rule_from_a_file_counts_wherever_the_run_starts(
    run: Runner, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "riktlint.toml", 'rules = ["regler/titel.py"]\n')
    own_rule(tmp_path / "regler/titel.py")
    monkeypatch.chdir(copy / "lekeberg")
    assert "EGN001" in codes(run, ".")


def test_two_files_with_one_name(run: Runner, copy: Path, tmp_path: Path) -> None:
    write(tmp_path / "riktlint.toml", 'rules = ["a/titel.py", "b/titel.py"]\n')
    own_rule(tmp_path / "a/titel.py")
    own_rule(tmp_path / "b/titel.py", "EGN002", "another")
    assert codes(run, "--select", "EGN") == {"EGN001", "EGN002"}


def test_a_rule_of_ones_own_can_be_silenced_and_set(run: Runner, copy: Path, tmp_path: Path) -> None:
    write(
        tmp_path / "riktlint.toml",
        'rules = ["titel.py"]\nselect = ["EGN", "SUP"]\n[severity]\nEGN001 = "error"\n',
    )
    own_rule(tmp_path / "titel.py")
    path = copy / "lekeberg/2016.riktlinje.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("\ntitle:", "\n# riktlint: ignore[own-title] Prövning.\ntitle:"), encoding="utf-8"
    )
    found = findings(run, "policies/lekeberg")
    assert [f["location"]["file"] for f in found] == [  # type: ignore[index]
        "policies/lekeberg/2024-forslag.riktlinje.yaml"
    ]
    assert found[0]["severity"] == "error"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package with an entry point, as an installer leaves it."""
    site = tmp_path / "site"
    write(
        site / "titelregler-1.0.dist-info/METADATA",
        "Metadata-Version: 2.1\nName: titelregler\nVersion: 1.0\n",
    )
    write(
        site / "titelregler-1.0.dist-info/entry_points.txt",
        "[riktlint.rules]\ntitlar = titelregler\ningenting = titelregler:nothing\nsaknad = finns_inte\n",
    )
    own_rule(site / "titelregler.py")
    monkeypatch.syspath_prepend(str(site))
    yield site
    sys.modules.pop("titelregler", None)


def test_a_rule_from_an_installed_package(run: Runner, copy: Path, tmp_path: Path, installed: Path) -> None:
    write(tmp_path / "riktlint.toml", 'rules = ["titlar"]\n')
    assert "EGN001" in codes(run)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ingenting", "Reglerna i ingenting går inte att läsa in: AttributeError"),
        ("saknad", "Reglerna i saknad går inte att läsa in: ModuleNotFoundError"),
        ("titlarna", "Inget installerat paket har ingången ”titlarna” i gruppen riktlint.rules."),
    ],
)
def test_an_entry_point_that_leads_nowhere(
    run: Runner, copy: Path, tmp_path: Path, installed: Path, name: str, said: str
) -> None:
    write(tmp_path / "riktlint.toml", f'rules = ["{name}"]\n')
    result = run("check")
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert said in result.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = \n", "går inte att läsa in: SyntaxError"),
        ("1 / 0\n", "går inte att läsa in: ZeroDivisionError: division by zero"),
        ("import sys; sys.exit(0)\n", "går inte att läsa in: SystemExit"),
        ("from riktlint.rules.base import Rule\n", "har inga regler. En regel är en klass som ärver"),
        (
            "from riktlint.rules.base import Rule\nclass A(Rule):\n    code = 'EGN001'\n    name = 'a'\n",
            "Regeln A i titel.py saknar: family, severity, summary, why, remedy.",
        ),
        (
            RULE.format(name="A", code="SRC002", key="own"),
            "Två regler heter SRC002. Ge den ena ett annat namn.",
        ),
        (RULE.format(name="A", code="EGN001", key="long-sentence"), "Två regler heter long-sentence."),
    ],
)
def test_a_rule_file_that_can_not_be_used(
    run: Runner, copy: Path, tmp_path: Path, text: str, said: str
) -> None:
    write(tmp_path / "riktlint.toml", 'rules = ["titel.py"]\n')
    write(tmp_path / "titel.py", text)
    result = run("check")
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert said in result.err


@pytest.mark.parametrize("body", ["1 / 0", "return None", "yield 1", "yield self.report(None, title=1)"])
@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_rule_that_fails_is_named(run: Runner, copy: Path, tmp_path: Path, body: str, workers: str) -> None:
    write(tmp_path / "riktlint.toml", 'rules = ["titel.py"]\n')
    path = own_rule(tmp_path / "titel.py")
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("        yield")] + f"        {body}\n", encoding="utf-8")
    result = run("check", "--no-cache", "--workers", workers)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert "Den egna regeln EGN001 misslyckades: " in result.err
