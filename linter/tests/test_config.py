"""The configuration: where it is found, what it says, and which rules run because of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from configuration_support import Runner, codes, findings, write
from riktlint.config.loading import find_configuration, load_settings
from riktlint.config.selection import Selection, choose
from riktlint.config.settings import Override, Settings
from riktlint.errors import UserError
from riktlint.findings import Severity
from riktlint.rules.families import Family
from riktlint.rules.registry import all_rules

# Where it is found


def test_the_nearest_configuration_counts(tmp_path: Path) -> None:
    above = write(tmp_path / "riktlint.toml", "")
    below = write(tmp_path / "a/b/riktlint.toml", "")
    (tmp_path / "a/b/c/d").mkdir(parents=True)
    (tmp_path / "a/e").mkdir()
    assert find_configuration(tmp_path / "a/b/c/d") == below
    assert find_configuration(tmp_path / "a/b") == below
    assert find_configuration(tmp_path / "a/e") == above


def test_riktlint_toml_goes_before_pyproject(tmp_path: Path) -> None:
    project = write(tmp_path / "pyproject.toml", "[tool.riktlint]\n")
    assert find_configuration(tmp_path) == project
    own = write(tmp_path / "riktlint.toml", "")
    assert find_configuration(tmp_path) == own


@pytest.mark.parametrize("text", ["", "[tool.other]\n", "tool = 1\n", "[project]\nname = 'x'\n"])
def test_a_pyproject_without_riktlint_is_passed_by(tmp_path: Path, text: str) -> None:
    above = write(tmp_path / "riktlint.toml", "")
    write(tmp_path / "a/pyproject.toml", text)
    assert find_configuration(tmp_path / "a") == above


def test_a_folder_by_the_name_is_passed_by(tmp_path: Path) -> None:
    above = write(tmp_path / "riktlint.toml", "")
    (tmp_path / "a/riktlint.toml").mkdir(parents=True)
    assert find_configuration(tmp_path / "a") == above


def test_paths_count_from_the_configuration(tmp_path: Path) -> None:
    file = write(tmp_path / "a/riktlint.toml", 'policies = "p"\nbaseline = "b.json"\n')
    settings = load_settings(file)
    assert (settings.policies, settings.baseline) == (tmp_path / "a/p", tmp_path / "a/b.json")
    assert settings.root == tmp_path / "a"


def test_without_a_configuration_there_are_defaults() -> None:
    assert load_settings(None) == Settings()


def test_all_that_can_be_set(tmp_path: Path) -> None:
    text = """\
profile = "recommended"
fail-on = "warning"
language = "en"
select = ["all"]
ignore = ["SRC"]
rules = []

[severity]
LNG001 = "note"
long-paragraph = "off"

[[overrides]]
paths = ["a/**"]
ignore = ["language"]
severity = {SRC002 = "warning"}
"""
    table = text.replace("[severity]", "[tool.riktlint.severity]").replace("[[o", "[[tool.riktlint.o")
    for path, content in (("riktlint.toml", text), ("pyproject.toml", f"[tool.riktlint]\n{table}")):
        file = write(tmp_path / path, content)
        assert load_settings(file) == Settings(
            file=file,
            profile="recommended",
            fail_on=Severity.WARNING,
            language="en",
            ignore=("SRC",),
            severity={"LNG001": Severity.NOTE, "long-paragraph": None},
            overrides=(Override(("a/**",), ("language",), {"SRC002": Severity.WARNING}),),
        )


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "riktlint.toml"
    file.write_bytes(b'\xef\xbb\xbfprofile = "complete"\r\n')
    assert load_settings(file).profile == "complete"


# What is wrong with it


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("profil = 'minimum'\n", "profil: Nyckeln ”profil” är okänd. Menade du ”profile”?"),
        ("ignored = []\n", "Menade du ”ignore”?"),
        ("profile = 'larger'\n", "profile: "),
        ("profile = 'minimun'\n", "Menade du ”minimum”?"),
        ("fail-on = 'never'\n", "fail-on: "),
        ("select = 'all'\n", "select: "),
        ("select = [1]\n", "select.0: "),
        ("rules = 2020-01-01\n", "rules: "),
        ("[severity]\nSRC002 = 'hög'\n", "severity.SRC002: "),
        ("[[overrides]]\nignore = []\n", "overrides.0.paths: Nyckeln ”paths” saknas."),
        ("[[overrides]]\npath = ['a']\n", "Menade du ”paths”?"),
        ("[[require]]\ncode = 'X001'\n", "require.0."),
        ("[[require]]\ncode = 'Y1'\nname = 'x'\ntopic = 'crisis'\nwhy = 'x'\n", "require.0.code: "),
        ("[[require]]\ncode = 'X001'\nname = 'x'\ntopic = 'crises'\nwhy = 'x'\n", "Menade du ”crisis”?"),
        ("profile = \n", "är ingen giltig TOML: "),
        ("a = " + "[" * 5000, "är ingen giltig TOML: "),
        ("\x00", "är ingen giltig TOML: "),
        ("[severity]\nnothing-like-it = 'note'\n", "Det finns ingen regel som heter ”nothing-like-it”."),
        ("[severity]\nlong-sentense = 'note'\n", "Menade du long-sentence?"),
        ("ignore = ['SRC02']\n", "Det finns ingen regel som heter ”SRC02”. Menade du SRC002?"),
        ("select = ['profile:minimun']\n", "Menade du profile:minimum?"),
        ("[[overrides]]\npaths = ['x']\nignore = ['langage']\n", "Menade du language?"),
        ("[[overrides]]\npaths = ['x']\nseverity = {langage = 'off'}\n", "Menade du language?"),
        ("rules = ['nowhere.py']\n", "nowhere.py finns inte. Rätta rules i inställningarna."),
        ("rules = ['nowhere']\n", "Inget installerat paket har ingången ”nowhere” i gruppen riktlint.rules."),
    ],
)
def test_what_is_wrong_is_one_line_and_exit_2(
    run: Runner, copy: Path, tmp_path: Path, text: str, said: str
) -> None:
    write(tmp_path / "riktlint.toml", text)
    # Also where no rule has anything to say, and whether or not a cache knows the files.
    for words in (["policies"], ["policies/falkoping/kommun.yaml", "--cache-dir", "cache"]):
        result = run("check", *words)
        assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
        assert said in result.err
        assert "::" not in result.err
        assert ": : " not in result.err


def test_a_table_that_is_none_is_told(run: Runner, copy: Path, tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[tool]\nriktlint = 1\n")
    result = run("check")
    assert (result.code, result.err.count("\n")) == (2, 1)
    assert ": : " not in result.err


def test_a_broken_pyproject_on_the_way_is_told(run: Runner, copy: Path, tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[")
    result = run("check")
    assert (result.code, result.err.count("\n")) == (2, 1)
    assert "pyproject.toml är ingen giltig TOML" in result.err


def test_a_configuration_that_is_not_utf8_is_told(run: Runner, copy: Path, tmp_path: Path) -> None:
    (tmp_path / "riktlint.toml").write_bytes(b"# \xff\n")
    result = run("check")
    assert (result.code, result.err.count("\n")) == (2, 1)
    assert "riktlint.toml går inte att läsa" in result.err


def test_a_named_configuration_must_be_there(run: Runner, copy: Path) -> None:
    result = run("check", "--config", "x.toml")
    assert (result.code, result.err) == (2, "riktlint: Det finns ingen fil eller mapp som heter x.toml.\n")


# On the command line


def test_words_go_before_the_configuration(run: Runner, copy: Path, tmp_path: Path) -> None:
    write(tmp_path / "riktlint.toml", 'select = ["SRC"]\nfail-on = "note"\nlanguage = "en"\n')
    assert {str(code)[:3] for code in codes(run)} == {"SRC"}
    assert {str(code)[:3] for code in codes(run, "--select", "DEC")} == {"DEC"}
    assert codes(run, "--ignore", "SRC") == set()
    assert run("check").code == 1
    assert run("check", "--fail-on", "error").code == 0
    assert " warning" in run("check", "--select", "all").out
    assert " varning" in run("check", "--select", "all", "--lang", "sv").out
    assert run("check", "--no-config").code == 0


def test_a_named_configuration_goes_before_one_that_is_found(run: Runner, copy: Path, tmp_path: Path) -> None:
    write(tmp_path / "riktlint.toml", 'select = ["SRC"]\n')
    write(tmp_path / "ci/strict.toml", 'select = ["DEC"]\npolicies = "../policies"\n')
    assert {str(code)[:3] for code in codes(run, "--config", "ci/strict.toml")} == {"DEC"}


def test_the_configuration_says_what_is_checked(run: Runner, copy: Path, tmp_path: Path) -> None:
    copy.rename(tmp_path / "kommuner")
    write(tmp_path / "riktlint.toml", 'policies = "kommuner"\n')
    files = json.loads(run("check", "--format", "json", "--no-cache").out)["files"]
    assert "kommuner/lekeberg/kommun.yaml" in files


def test_the_first_path_decides_where_to_look(run: Runner, copy: Path) -> None:
    write(copy / "riktlint.toml", 'select = ["SRC"]\n')
    assert {str(code)[:3] for code in codes(run, "policies")} == {"SRC"}
    assert {str(code)[:3] for code in codes(run, "policies/degerfors/odaterad.riktlinje.yaml")} <= {"SRC"}


# Which rules


def chosen(*selectors: str) -> set[str]:
    """The codes that selectors name."""
    return {rule.code for rule in choose(all_rules(), selectors)}


def test_selectors() -> None:
    every = {rule.code for rule in all_rules()}
    assert chosen("all") == every
    assert chosen("SRC002") == chosen("src002") == chosen("silent-without-whole-source") == {"SRC002"}
    provenance = {rule.code for rule in all_rules() if rule.family is Family.PROVENANCE}
    assert chosen("provenance") == chosen("SRC") == provenance
    assert chosen("SRC00") < provenance
    assert chosen("SRC002", "LNG001") == {"SRC002", "LNG001"}
    assert chosen("profile:complete") == every
    assert chosen("profile:minimum") <= chosen("profile:recommended") <= every
    assert chosen("requirements") == set()
    assert chosen() == set()


@pytest.mark.parametrize("selector", ["", "S", "SR", "SRC2", "profile:", "profile:huge", "srcs", "*"])
def test_selectors_that_name_nothing(selector: str) -> None:
    with pytest.raises(UserError):
        chosen(selector)


def test_select_and_ignore() -> None:
    selection = Selection(Settings(select=("provenance", "LNG001"), ignore=("SRC002",)))
    wanted = (chosen("provenance") | {"LNG001"}) - {"SRC002"}
    assert {rule.code for rule in selection.rules} == wanted
    assert [rule.code for rule in selection.rules] == sorted(wanted)


# Severities


def severity(settings: Settings, rule: str, file: str = "policies/a/kommun.yaml") -> Severity | None:
    """How serious a rule, declared as an error, is in a file."""
    return Selection(settings).severity(rule, Severity.ERROR, file)


def test_severities_by_code_name_and_family() -> None:
    for key in ("SRC002", "silent-without-whole-source", "provenance", "SRC"):
        settings = Settings(severity={key: Severity.NOTE})
        assert severity(settings, "silent-without-whole-source") is Severity.NOTE
        assert severity(settings, "long-sentence") is Severity.ERROR
    assert severity(Settings(severity={"SRC002": None}), "silent-without-whole-source") is None


def test_a_later_severity_goes_before_an_earlier() -> None:
    settings = Settings(severity={"provenance": None, "SRC002": Severity.WARNING})
    assert severity(settings, "silent-without-whole-source") is Severity.WARNING
    assert severity(settings, "unknown-source") is None


@pytest.mark.parametrize(
    ("pattern", "file", "matches"),
    [
        ("policies/a/kommun.yaml", "policies/a/kommun.yaml", True),
        ("./policies/a/kommun.yaml", "policies/a/kommun.yaml", True),
        ("policies/*/kommun.yaml", "policies/a/kommun.yaml", True),
        ("policies/*", "policies/a/kommun.yaml", False),
        ("policies/**", "policies/a/kommun.yaml", True),
        ("policies/", "policies/a/kommun.yaml", True),
        ("policies/a", "policies/a/kommun.yaml", False),
        ("**/kommun.yaml", "policies/a/kommun.yaml", True),
        ("**/kommun.yaml", "kommun.yaml", True),
        ("**", "policies/a/kommun.yaml", True),
        ("policies/?/kommun.yaml", "policies/a/kommun.yaml", True),
        ("policies/?/kommun.yaml", "policies/ab/kommun.yaml", False),
        ("policies/a/kommun.yam", "policies/a/kommun.yaml", False),
        ("policies/a.kommun.yaml", "policies/a/kommun.yaml", False),
        ("policies/[ab]/kommun.yaml", "policies/a/kommun.yaml", False),
        ("policies/a/kommun.yaml", "./policies/b/../a/kommun.yaml", True),
        ("Policies/a/kommun.yaml", "policies/a/kommun.yaml", False),
    ],
)
def test_patterns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, file: str, matches: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "policies/b").mkdir(parents=True)
    (tmp_path / "policies/a").mkdir()
    settings = Settings(file=tmp_path / "riktlint.toml", overrides=(Override((pattern,), ("SRC002",)),))
    assert (severity(settings, "silent-without-whole-source", file) is None) is matches
    absolute = str(tmp_path / file)
    assert (severity(settings, "silent-without-whole-source", absolute) is None) is matches


def test_later_overrides_go_before_earlier_ones() -> None:
    settings = Settings(
        severity={"SRC002": Severity.NOTE},
        overrides=(
            Override(("**",), severity={"SRC002": Severity.WARNING}),
            Override(("policies/b/**",), severity={"SRC002": Severity.ERROR}),
            Override(("policies/c/**",), severity={"provenance": None}),
        ),
    )
    name = "silent-without-whole-source"
    assert severity(settings, name, "policies/a/kommun.yaml") is Severity.WARNING
    assert severity(settings, name, "policies/b/kommun.yaml") is Severity.ERROR
    assert severity(settings, name, "policies/c/kommun.yaml") is None
    assert severity(settings, "unknown-source", "policies/a/kommun.yaml") is Severity.ERROR


def test_overrides_from_another_working_directory(
    run: Runner, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '[[overrides]]\npaths = ["policies/smedjebacken/**"]\nignore = ["all"]\n'
    write(tmp_path / "riktlint.toml", text)
    monkeypatch.chdir(copy / "degerfors")
    files = {str(f["location"]["file"]) for f in findings(run, "..")}  # type: ignore[index]
    assert any("lekeberg" in file for file in files)
    assert not any("smedjebacken" in file for file in files)
