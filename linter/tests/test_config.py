"""The configuration: where it is found, what it says, and which rules run because of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from riktlint.config.loading import find_configuration, load_settings
from riktlint.config.selection import Selection, choose
from riktlint.config.settings import ConfigurationError, Override, Settings
from riktlint.findings import Severity
from riktlint.rules.families import Family
from riktlint.rules.registry import all_rules

Runner = Callable[..., Run]


def write(path: Path, text: str) -> Path:
    """Write a file with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def findings(run: Runner, *words: str) -> list[dict[str, object]]:
    """What `check` reports, at any severity."""
    result = run("check", *words, "--format", "json", "--no-cache")
    assert result.err == ""
    found: list[dict[str, object]] = json.loads(result.out)["findings"]
    return found


def codes(run: Runner, *words: str) -> set[object]:
    """The codes of what `check` reports."""
    return {finding["code"] for finding in findings(run, *words)}


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
    with pytest.raises(ConfigurationError):
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


# Rules of one's own

RULE = '''
from __future__ import annotations

from dataclasses import dataclass

from riktlint.findings import Severity
from riktlint.rules.base import Rule
from riktlint.rules.families import Family
from riktlint.text import Text


@dataclass
class Limit:
    words: int


class {name}(Rule):
    """A title."""

    code = "{code}"
    name = "{key}"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    summary = Text("A.", "A.")
    why = Text("A.", "A.")
    remedy = Text("A.", "A.")
    message = Text("Titeln är {{title}}.", "The title is {{title}}.")

    def revision(self, revision, scope):
        yield self.report(revision.place / "title", title=revision.title)
'''


def own_rule(path: Path, code: str = "EGN001", key: str = "own-title") -> Path:
    """Write a rule that reports on every title."""
    return write(path, RULE.format(name="OwnTitle", code=code, key=key))


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
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
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


# Requirements


def requirement(**more: object) -> str:
    """A configuration with one requirement."""
    entry = {"code": "X001", "name": "kravet", "topic": "crisis", "why": "Det är lovat.", **more}
    return "[[require]]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in entry.items())


@pytest.fixture
def example(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example municipality, with values of every kind; the revision's file."""
    monkeypatch.chdir(tmp_path)
    assert run("init", "--ci", "none").code == 0
    return tmp_path / "policies/exempelby/2025.riktlinje.yaml"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"topic": "secrecy"}, None),
        ({"topic": "crisis"}, "Ämnet crisis ska vara reglerat. Det är lovat."),
        ({"topic": "archiving"}, "Ämnet archiving ska vara reglerat. Det är lovat."),
        ({"topic": "response_time", "at-most": "P2D"}, None),
        ({"topic": "response_time", "at-most": "P1W"}, None),
        ({"topic": "response_time", "at-most": "PT24H"}, "Tiden ska vara högst PT24H. Det är lovat."),
        ({"topic": "posting_frequency", "at-least": 52}, "Ämnet posting_frequency ska vara reglerat."),
        ({"topic": "two_factor", "choice": ["required"]}, None),
        ({"topic": "two_factor", "choice": ["recommended", "required"]}, None),
        ({"topic": "credentials", "choice": ["personal"]}, "Värdet ska vara något av: personal."),
        ({"topic": "prohibited_content", "includes": ["hate_speech", "advertising"]}, None),
        (
            {"topic": "prohibited_content", "includes": ["hate_speech", "insult", "defamation"]},
            "Listan ska ha med: insult, defamation.",
        ),
        ({"topic": "crisis", "why": "Se {planen} och {0}."}, "Se {planen} och {0}."),
    ],
)
def test_requirements(run: Runner, example: Path, more: dict[str, object], said: str | None) -> None:
    write(example.parents[2] / "riktlint.toml", requirement(**more))
    found = findings(run)
    assert [f["code"] for f in found] == ([] if said is None else ["X001"])
    for finding in found:
        assert said is not None
        assert said in str(finding["message"])
        assert (finding["rule"], finding["severity"]) == ("kravet", "error")


@pytest.mark.parametrize(
    ("value", "more", "met"),
    [
        ("{kind: duration, duration: P2D, bound: at_least}", {"at-most": "P2D"}, False),
        ("{kind: duration, duration: P2D, bound: exactly}", {"at-most": "P2D"}, True),
        ("{kind: duration, duration: P3D, bound: at_most}", {"at-most": "P2D"}, False),
        (
            "{kind: frequency, count: 1, per: P1W, bound: at_least}",
            {"topic": "posting_frequency", "at-least": 52},
            True,
        ),
        (
            "{kind: frequency, count: 1, per: P1M, bound: at_least}",
            {"topic": "posting_frequency", "at-least": 52},
            False,
        ),
        (
            "{kind: frequency, count: 9, per: P1W, bound: at_most}",
            {"topic": "posting_frequency", "at-least": 52},
            False,
        ),
    ],
)
def test_bounds_of_values(run: Runner, example: Path, value: str, more: dict[str, object], met: bool) -> None:
    wanted = {"topic": "response_time", **more}
    write(example.parents[2] / "riktlint.toml", requirement(**wanted) + '\n[severity]\nX001 = "note"\n')
    text = example.read_text(encoding="utf-8")
    old = "    topic: response_time\n"
    start = text.index(old)
    end = text.index("    source:", start)
    text = (
        text[:start]
        + f"    topic: {wanted['topic']}\n    modality: states\n    text: Så är det.\n    value: {value}\n"
        + text[end:]
    )
    write(example, text)
    assert ("X001" in codes(run)) is not met


def test_only_the_current_revision_has_to_meet_a_requirement(run: Runner, example: Path) -> None:
    write(example.parents[2] / "riktlint.toml", requirement(topic="crisis"))
    run("new", "revision", "exempelby", "--label", "2027", "--from", "2025")
    found = [f for f in findings(run) if f["code"] == "X001"]
    assert [f["location"]["file"] for f in found] == ["policies/exempelby/2025.riktlinje.yaml"]  # type: ignore[index]


def test_a_requirement_is_a_rule_like_others(run: Runner, example: Path) -> None:
    write(example.parents[2] / "riktlint.toml", requirement(topic="crisis", severity="warning"))
    assert [f["severity"] for f in findings(run)] == ["warning"]
    assert codes(run, "--ignore", "requirements") == codes(run, "--ignore", "kravet") == set()
    text = example.read_text(encoding="utf-8")
    write(example, text.replace("positions:", "# riktlint: ignore[X001] Beslutas i höst.\npositions:"))
    assert codes(run) == set()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"at-most": "P2D"}, "Kravet X001: at-most passar inte ämnet crisis, vars värde är av slaget none."),
        ({"topic": "two_factor", "includes": ["required"]}, "includes passar inte ämnet two_factor"),
        (
            {"topic": "two_factor", "choice": ["requierd"]},
            "ordet ”requierd” finns inte i ämnet two_factor. Menade du required?",
        ),
        ({"code": "X002", "name": "long-sentence"}, "Två regler heter long-sentence."),
        ({"at-most": "2 dagar"}, "require.0.at-most: "),
    ],
)
def test_requirements_that_can_not_be_met(
    run: Runner, example: Path, more: dict[str, object], said: str
) -> None:
    write(example.parents[2] / "riktlint.toml", requirement(**more))
    result = run("check", "--no-cache")
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert said in result.err
