"""The hook for pre-commit, the GitHub Action and the GitLab template: sound, tried, and deaf to hostile inputs."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from configuration_support import own_rule
from riktlint.cli.app import app
from riktlint.cli.check import command as check_command
from riktlint.form.kinds import kind_of
from riktlint.reports.registry import FORMATS

REPOSITORY = Path(__file__).resolve().parents[2]
HOOKS = REPOSITORY / ".pre-commit-hooks.yaml"
ACTION = REPOSITORY / "action.yml"
TEMPLATE = REPOSITORY / "templates" / "gitlab" / "riktlint.yml"


def _load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _action_scripts() -> list[str]:
    return [step["run"] for step in _load(ACTION)["runs"]["steps"]]


def _template_scripts() -> list[str]:
    job = _load(TEMPLATE)["riktlint"]
    return [*job["before_script"], *job["script"]]


def _words() -> Iterator[str]:
    """Every command line that the three give riktlint."""
    yield from (hook["entry"] for hook in _load(HOOKS))
    yield from _action_scripts()
    yield from _template_scripts()


def test_every_option_that_they_use_exists() -> None:
    known = {option for parameter in check_command.params for option in parameter.opts}
    known |= {option for parameter in app.params for option in parameter.opts} | {"--help"}
    pip_and_python = {"--quiet", "--disable-pip-version-check", "--clear"}
    used = {word for text in _words() for word in re.findall(r"(?<![\w-])--[a-z][a-z-]+", text)}
    assert {"--format", "--output", "--fail-on"} <= used
    assert used - known - pip_and_python == set()


def test_every_format_that_they_use_exists() -> None:
    texts = "\n".join(_words())
    used = set(re.findall(r"--output \"?([a-z]+)=", texts)) | set(re.findall(r"--format ([a-z]+)", texts))
    used.add(_load(ACTION)["inputs"]["format"]["default"])
    assert used == {"github", "gitlab", "junit", "markdown", "sarif", "text"}
    assert used <= set(FORMATS)


# pre-commit


def test_hooks_have_what_pre_commit_wants() -> None:
    for hook in _load(HOOKS):
        assert set(hook) <= {
            "id", "name", "description", "entry", "language", "files", "pass_filenames", "require_serial",
        }  # fmt: skip
        assert hook["entry"].split() == ["riktlint", "check"]
        assert hook["language"] == "python"
        assert hook["require_serial"] is True


@pytest.mark.parametrize(
    "path",
    [
        "policies/lekeberg/kommun.yaml",
        "kommun.yaml",
        "policies/lekeberg/kanaler.yaml",
        "policies/lekeberg/2016.riktlinje.yaml",
        "2016.riktlinje.yaml",
        "policies/lekeberg/.riktlinje.yaml",
        "policies/lekeberg/minkommun.yaml",
        "policies/lekeberg/kommun.yml",
        "policies/lekeberg/kommun.yaml.bak",
        "docs/index.md",
        "mkdocs.yml",
    ],
)
def test_hooks_take_the_files_that_riktlint_takes(path: str) -> None:
    one, every = _load(HOOKS)
    wanted = kind_of(path) is not None
    assert bool(re.search(one["files"], path)) is wanted
    assert bool(re.search(every["files"], path)) is wanted
    assert re.search(every["files"], "riktlint.toml")


def test_the_hook_runs_on_files(run: Callable[..., Any], copy: Path) -> None:
    hook = _load(HOOKS)[0]
    files = sorted(
        path.as_posix() for path in Path("policies").rglob("*") if re.search(hook["files"], path.as_posix())
    )
    assert len(files) > 5
    assert run(*hook["entry"].split()[1:], *files).code == 0


# GitHub


@dataclass
class Job:
    """A place like that of a job: a working directory, files that the runner reads, and what it says."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    code: int = 0
    log: str = ""

    def file(self, name: str) -> Path:
        return self.folder / "runner" / name

    def outputs(self) -> dict[str, str]:
        lines = self.file("output").read_text(encoding="utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines)

    def shell(self, words: list[str], script: str) -> None:
        done = subprocess.run(
            [*words, script],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        self.code, self.log = done.returncode, done.stdout + done.stderr


def _program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def job(tmp_path: Path, policies: Path) -> Job:
    """A job in a checkout of the policies, with riktlint where the step before has put it."""
    place = Job(tmp_path)
    shutil.copytree(policies, tmp_path / "policies")
    _program(
        tmp_path / "runner" / "riktlint" / "bin" / "riktlint",
        f'#!/bin/sh\nexec "{sys.executable}" -m riktlint "$@"\n',
    )
    place.environment = {
        "PATH": os.environ["PATH"],
        "SOURCE_DATE_EPOCH": "1795000000",
        "RUNNER_TEMP": str(tmp_path / "runner"),
        "GITHUB_ACTION_PATH": str(tmp_path / "action"),
        "GITHUB_OUTPUT": str(place.file("output")),
        "GITHUB_STEP_SUMMARY": str(place.file("summary")),
    }
    return place


def run_step(job: Job, number: int, **inputs: str) -> Job:
    """Run a step of the action as the runner does, with these inputs and the defaults of the others."""
    action = _load(ACTION)
    step = action["runs"]["steps"][number]
    values = {name: entry["default"] for name, entry in action["inputs"].items()}
    values |= {name.replace("_", "-"): value for name, value in inputs.items()}
    for variable, expression in step["env"].items():
        name = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", expression)
        assert name is not None
        job.environment[variable] = values[name[1]]
    job.shell(["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c"], step["run"])
    return job


def break_a_policy(job: Job) -> None:
    path = job.folder / "policies" / "falkoping" / "kommun.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "unknown_key: 1\n", encoding="utf-8")


def test_the_action_is_a_composite_one_with_documented_inputs() -> None:
    action = _load(ACTION)
    assert action["runs"]["using"] == "composite"
    assert {"paths", "version", "format", "fail-on"} <= set(action["inputs"])
    for entry in [*action["inputs"].values(), *action["outputs"].values()]:
        assert entry["description"].endswith((".", "?"))
    for entry in action["inputs"].values():
        assert isinstance(entry["default"], str)
    for step in action["runs"]["steps"]:
        assert step["shell"] == "bash"


def test_the_action_puts_nothing_into_the_text_of_a_script() -> None:
    for script in _action_scripts():
        assert "${{" not in script
        assert "eval" not in script
    used = {
        v
        for step in _load(ACTION)["runs"]["steps"]
        for v in re.findall(r"inputs\.([a-z-]+)", str(step["env"]))
    }
    assert used == set(_load(ACTION)["inputs"])


def test_the_action_is_sound_shell() -> None:
    for script in _action_scripts():
        subprocess.run(["bash", "-n", "-c", script], check=True)
    for script in _template_scripts():
        subprocess.run(["sh", "-n", "-c", script], check=True)


def test_the_action_annotates_and_writes_sarif(job: Job) -> None:
    run_step(job, 1)
    assert job.code == 0, job.log
    assert job.outputs() == {"sarif-file": "riktlint.sarif", "exit-code": "0"}
    assert job.log.startswith("::warning file=policies/")
    sarif = json.loads((job.folder / "riktlint.sarif").read_text(encoding="utf-8"))
    assert len(sarif["runs"][0]["results"]) == job.log.count("\n::") + 1
    assert job.file("summary").read_text(encoding="utf-8").startswith("<!-- riktlint -->\n")


def test_the_action_fails_on_errors_and_still_writes_sarif(job: Job) -> None:
    break_a_policy(job)
    run_step(job, 1, language="en")
    assert job.code == 1
    assert job.outputs()["exit-code"] == "1"
    assert "::error file=policies/falkoping/kommun.yaml,line=" in job.log
    assert '"level": "error"' in (job.folder / "riktlint.sarif").read_text(encoding="utf-8")


def test_the_action_passes_its_inputs_on(job: Job) -> None:
    run_step(job, 1, fail_on="warning")
    assert job.code == 1
    run_step(
        job, 1, format="json", sarif_file="", paths="policies/lekeberg\n\n  \npolicies/alingsas/kommun.yaml\n"
    )
    files = json.loads(job.log)["files"]
    assert {file.split("/")[1] for file in files} == {"lekeberg", "alingsas"}
    assert not (job.folder / "riktlint.sarif").exists() or job.outputs()["sarif-file"] == ""


@pytest.mark.parametrize("code_of", ["exit 2", "exit 3"])
def test_the_action_fails_with_riktlints_own_exit_code(job: Job, code_of: str) -> None:
    if code_of == "exit 2":
        run_step(job, 1, format="xml")
    else:
        (job.folder / "empty").mkdir()
        run_step(job, 1, paths="empty")
    assert job.code == int(code_of[-1])
    assert job.outputs() == {"exit-code": code_of[-1]}
    assert not job.file("summary").exists()


HOSTILE = "$(touch pwned)`touch pwned`; touch pwned #\"'\n--output=text=pwned\n--fix"


@pytest.mark.parametrize("name", ["paths", "format", "fail_on", "language", "sarif_file"])
def test_the_action_takes_its_inputs_as_data(job: Job, name: str) -> None:
    run_step(job, 1, **{name: HOSTILE})
    assert not (job.folder / "pwned").exists()
    assert job.code == (0 if name == "sarif_file" else 2)
    assert set(job.outputs()) == {"exit-code"}


def _with_stub_of_python(job: Job) -> Path:
    """A Python that only writes down what it is called with, and makes a virtual environment of stubs."""
    calls = job.folder / "calls"
    note = f'for word in "$@"; do printf "[%s]" "$word"; done >>"{calls}"; echo >>"{calls}"\n'
    made = job.folder / "stub" / "made"
    _program(made, f"#!/bin/sh\n{note}")
    _program(
        job.folder / "stub" / "python3",
        f"#!/bin/sh\n{note}"
        'if [ "$3" = venv ]; then for place; do :; done\n'
        f'mkdir -p "$place/bin"; cp "{made}" "$place/bin/python"; cp "{made}" "$place/bin/riktlint"; fi\n',
    )
    job.environment["PATH"] = f"{job.folder / 'stub'}:{job.environment['PATH']}"
    return calls


@pytest.mark.parametrize(("version", "package"), [("", "{action}"), ("1.2.3", "riktlint==1.2.3")])
def test_the_action_installs_riktlint_apart(job: Job, version: str, package: str) -> None:
    calls = _with_stub_of_python(job)
    run_step(job, 0, version=version)
    assert job.code == 0, job.log
    venv, pip, check = calls.read_text(encoding="utf-8").splitlines()[1:]
    assert venv == f"[-I][-m][venv][--clear][{job.folder}/runner/riktlint]"
    expected = package.format(action=job.folder / "action")
    assert pip == f"[-I][-m][pip][install][--quiet][--disable-pip-version-check][--][{expected}]"
    assert check == "[--version]"


@pytest.mark.parametrize(
    "version", ["--index-url=x", "1 --pre", "@ https://evil.example/x.whl", "$(id)", "v1\n2"]
)
def test_the_action_refuses_what_is_no_version(job: Job, version: str) -> None:
    calls = _with_stub_of_python(job)
    run_step(job, 0, version=version)
    assert job.code == 2
    assert job.log == "::error title=riktlint::The input version is no version\n"
    assert "pip" not in calls.read_text(encoding="utf-8")


def test_the_action_says_which_python_it_needs(job: Job) -> None:
    run_step(job, 0, python="no-such-python")
    assert job.code == 2
    assert job.log.startswith("::error title=riktlint::riktlint needs Python 3.11")


# GitLab


def run_template(job: Job, **variables: str) -> Job:
    """Run the script of the template as a runner does, in a shell without arrays."""
    template = _load(TEMPLATE)["riktlint"]
    elsewhere = job.folder.parent / f"{job.folder.name}-tmp"  # outside the checked tree
    if not elsewhere.exists():
        elsewhere.mkdir()
        (elsewhere / "riktlint").symlink_to(job.file("riktlint"))
    environment = {**job.environment, "TMPDIR": str(elsewhere), **template["variables"], **variables}
    script = "set -e\n" + "\n".join(template["script"])
    done = subprocess.run(
        ["sh", "-c", script], cwd=job.folder, env=environment, capture_output=True, text=True, check=False
    )
    job.code, job.log = done.returncode, done.stdout + done.stderr
    return job


def test_the_template_writes_the_reports_that_it_names(job: Job) -> None:
    reports = _load(TEMPLATE)["riktlint"]["artifacts"]["reports"]
    run_template(job)
    assert job.code == 0, job.log
    issues = json.loads((job.folder / reports["codequality"]).read_text(encoding="utf-8"))
    assert issues
    assert (job.folder / reports["junit"]).read_text(encoding="utf-8").startswith("<?xml")
    assert _load(TEMPLATE)["riktlint"]["artifacts"]["when"] == "always"


def test_the_template_fails_on_errors(job: Job) -> None:
    break_a_policy(job)
    run_template(job)
    assert job.code == 1
    assert '"severity": "major"' in (job.folder / "gl-code-quality-report.json").read_text(encoding="utf-8")


def test_the_template_passes_its_variables_on(job: Job) -> None:
    assert run_template(job, RIKTLINT_FAIL_ON="warning").code == 1
    (job.folder / "a b").mkdir()
    shutil.copytree(job.folder / "policies" / "lekeberg", job.folder / "a b" / "lekeberg")
    run_template(job, RIKTLINT_PATHS="a b\npolicies/alingsas")
    junit = (job.folder / "riktlint.junit.xml").read_text(encoding="utf-8")
    assert set(re.findall(r'testsuite name="(.*?)/[^/"]*"', junit)) == {"a b/lekeberg", "policies/alingsas"}


@pytest.mark.parametrize("allowed", ["false", "true"])
def test_rules_of_ones_own_run_only_where_that_is_asked_for(job: Job, allowed: str) -> None:
    own_rule(job.folder / "titel.py")
    (job.folder / "riktlint.toml").write_text('rules = ["titel.py"]\n', encoding="utf-8")
    assert ("EGN001" in run_template(job, RIKTLINT_OWN_RULES=allowed).log) is (allowed == "true")
    run_step(job, 1, own_rules=allowed)
    assert ("EGN001" in job.log) is (allowed == "true")


@pytest.mark.parametrize("name", ["RIKTLINT_PATHS", "RIKTLINT_FAIL_ON"])
def test_the_template_takes_its_variables_as_data(job: Job, name: str) -> None:
    run_template(job, **{name: f"{HOSTILE}\nPATHS\ntouch pwned"})
    assert job.code == 2
    assert not (job.folder / "pwned").exists()
