"""`riktlint init` in directories that a newcomer may have."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from conftest import Run
from riktlint import __version__
from riktlint.config.loading import load_settings
from riktlint.config.selection import Selection
from riktlint.findings import Severity

Runner = Callable[..., Run]


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files_below(directory: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path."""
    return {
        path.relative_to(directory).as_posix(): path.read_bytes()
        for path in sorted(directory.rglob("*"))
        if path.is_file()
    }


def test_a_new_repository_is_clean_from_the_start(run: Runner, empty: Path) -> None:
    made = run("init")
    assert (made.code, made.err) == (0, "")
    assert made.out.endswith("Nästa steg:\n  riktlint check\n  mkdocs serve\n")
    checked = run("check", "--fail-on", "note", "--no-cache")
    assert (checked.code, checked.out) == (0, "Inget att anmärka på i 3 filer.\n")


def test_what_is_made_is_what_a_dry_run_lists(run: Runner, empty: Path) -> None:
    listed = run("init", "--dry-run")
    assert files_below(empty) == {}
    made = run("init")
    names = re.findall(r"^Skulle skapa (.+)$", listed.out, re.M)
    assert names == re.findall(r"^Skapade (.+)$", made.out, re.M)
    assert sorted(names) == sorted(files_below(empty))


def test_the_files_are_sound(run: Runner, empty: Path) -> None:
    run("init")
    for path in (*empty.rglob("*.yaml"), *empty.rglob("*.yml")):
        yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in empty.rglob("*.json"):
        json.loads(path.read_text(encoding="utf-8"))
    associations = json.loads((empty / ".vscode/settings.json").read_text())["yaml.schemas"]
    for schema, pattern in associations.items():
        assert (empty / schema).is_file()
        assert list(empty.glob(pattern))
    for path in (empty / "policies").rglob("*.yaml"):
        named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text(encoding="utf-8"))
        assert named
        assert (path.parent / named[1]).is_file()
    assert f"riktlint[site]=={__version__}\n" in (empty / "requirements.txt").read_text()
    assert f"riktlint=={__version__}" in (empty / ".pre-commit-config.yaml").read_text()


def test_schemas_refer_only_to_each_other(run: Runner, empty: Path) -> None:
    run("init")
    for path in (empty / "schema").iterdir():
        for reference in re.findall(r'"\$ref": *"([^"#]+)#', path.read_text(encoding="utf-8")):
            assert (path.parent / reference).is_file()


def test_every_setting_that_the_configuration_shows_can_be_used(run: Runner, empty: Path) -> None:
    run("init")
    path = empty / "riktlint.toml"
    shown = re.sub(r"^#(?=[A-Za-z\[])", "", path.read_text(encoding="utf-8"), flags=re.M)
    assert tomllib.loads(shown).keys() >= {"ignore", "baseline", "rules", "severity", "overrides", "require"}
    path.write_text(shown.replace('rules = ["regler', '#rules = ["regler'), encoding="utf-8")
    selection = Selection(load_settings(path))
    assert "X001" in {rule.code for rule in selection.rules}
    assert selection.severity("long-sentence", Severity.WARNING, "x") is Severity.NOTE


def test_nothing_is_overwritten(run: Runner, empty: Path) -> None:
    (empty / "README.md").write_text("min egen text\n", encoding="utf-8")
    (empty / "docs").mkdir()
    (empty / "docs/index.md").symlink_to("inget")
    first = run("init")
    assert "Hoppade över README.md, som redan finns\n" in first.out
    assert "Hoppade över docs/index.md, som redan finns\n" in first.out
    assert (empty / "docs/index.md").is_symlink()
    before = files_below(empty)
    again = run("init")
    assert again.code == 0
    assert "Skapade" not in again.out
    assert "har redan kommuner" in again.out
    assert files_below(empty) == before
    assert before["README.md"] == b"min egen text\n"


@pytest.mark.parametrize(
    ("ci", "path"),
    [("github", ".github/workflows/riktlint.yml"), ("gitlab", ".gitlab-ci.yml"), ("none", None)],
)
def test_ci(run: Runner, empty: Path, ci: str, path: str | None) -> None:
    run("init", "--ci", ci)
    candidates = {".github/workflows/riktlint.yml", ".gitlab-ci.yml"}
    assert {name for name in candidates if (empty / name).exists()} == ({path} if path else set())
    if path:
        text = (empty / path).read_text()
        assert "pip install" in text
        assert "riktlint check" in text
        # Nothing that an outsider writes reaches a shell.
        assert "${{" not in text


def test_a_municipality_instead_of_the_example(run: Runner, empty: Path) -> None:
    made = run("init", "--municipality", "Örkelljunga", "--code", "1257", "--profile", "recommended")
    assert made.code == 0
    assert [path.name for path in (empty / "policies").iterdir()] == ["orkelljunga"]
    assert (empty / "policies/orkelljunga/2026.riktlinje.yaml").is_file()
    assert "county: Skåne län\n" in (empty / "policies/orkelljunga/kommun.yaml").read_text()
    assert 'profile = "recommended"\n' in (empty / "riktlint.toml").read_text()
    checked = run("check", "--no-cache")
    assert (checked.code, checked.err) == (1, "")
    assert "två faktorer" not in checked.out
    assert "FYLL I" in checked.out


def test_a_directory_elsewhere(run: Runner, empty: Path) -> None:
    made = run("init", "ett bibliotek/regler")
    assert (empty / "ett bibliotek/regler/riktlint.toml").is_file()
    assert "Skapade ett bibliotek/regler/riktlint.toml\n" in made.out
    assert "  cd 'ett bibliotek/regler'\n" in made.out


def test_settings_that_are_there_count(run: Runner, empty: Path) -> None:
    (empty / "pyproject.toml").write_text('[tool.riktlint]\npolicies = "kommuner"\n')
    run("init")
    assert not (empty / "riktlint.toml").exists()
    assert (empty / "kommuner/exempelby/kommun.yaml").is_file()
    assert "kommuner/*/kommun.yaml" in (empty / ".vscode/settings.json").read_text()
    assert run("check", "--no-cache").code == 0


def test_settings_further_up_do_not(run: Runner, empty: Path) -> None:
    (empty / "riktlint.toml").write_text('policies = "kommuner"\n')
    run("init", "nytt")
    assert (empty / "nytt/riktlint.toml").is_file()
    assert (empty / "nytt/policies/exempelby/kommun.yaml").is_file()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["a-file"], "a-file"),
        (["--municipality", "Lekebergs kommun"], "Skriv namnet utan kommun eller stad"),
        (["--municipality", "Lekeberg", "--code", "18"], "Kommunkoden ”18” ska vara fyra siffror."),
    ],
)
def test_wrong_use_writes_nothing(run: Runner, empty: Path, words: list[str], said: str) -> None:
    (empty / "a-file").write_text("")
    made = run("init", *words)
    assert made.code == 2
    assert made.err.count("\n") == 1
    assert said in made.err
    assert list(files_below(empty)) == ["a-file"]


def test_broken_settings_are_told(run: Runner, empty: Path) -> None:
    (empty / "riktlint.toml").write_text("policies = \n")
    made = run("init")
    assert (made.code, made.err.count("\n")) == (2, 1)
    assert list(files_below(empty)) == ["riktlint.toml"]


def test_a_file_in_the_way_of_a_folder_is_told(run: Runner, empty: Path) -> None:
    (empty / "docs").write_text("")
    made = run("init")
    assert (made.code, made.err.count("\n")) == (2, 1)
    assert made.err.startswith("riktlint: Kan inte skriva docs")


def test_mkdocs_builds_the_website(run: Runner, empty: Path) -> None:
    run("init")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"],
        capture_output=True,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        check=False,
    )
    assert (built.returncode, built.stderr) == (0, "")
    page = (empty / "site/kommuner/exempelby/index.html").read_text(encoding="utf-8")
    assert "Exempelby" in page


def test_copies_of_the_schemas_are_kept_fresh(run: Runner, empty: Path) -> None:
    run("init", "--ci", "none")
    assert run("schema", "--write", "schema", "--check").code == 0
    path = empty / "schema/common.schema.json"
    fresh = path.read_text(encoding="utf-8")
    path.write_text("{}")
    stale = run("schema", "--write", "schema", "--check")
    assert (stale.code, path.read_text()) == (1, "{}")
    assert "schema/common.schema.json är inaktuell. Kör riktlint schema --write schema." in stale.err
    assert run("schema", "--write", "schema").code == 0
    assert path.read_text(encoding="utf-8") == fresh
