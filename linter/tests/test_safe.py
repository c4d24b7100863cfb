"""No code of a stranger's runs: rules of one's own are programs."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from configuration_support import Runner, own_rule, write
from riktlint.config.loading import find_configuration
from riktlint.config.trust import from_a_stranger

NOT_RUN = (
    "Egna regler körs inte, eftersom det som granskas kan komma från någon annan (--safe): regler/titel.py\n"
)


@pytest.fixture
def trace(copy: Path, tmp_path: Path) -> Path:
    """A configuration that names a rule; the file that the rule leaves when it runs."""
    left = tmp_path / "ran"
    write(
        tmp_path / "riktlint.toml",
        'rules = ["regler/titel.py"]\nselect = ["EGN", "X001"]\n'
        '[severity]\nEGN001 = "error"\n'
        '[[require]]\ncode = "X001"\nname = "krav"\ntopic = "closing"\nwhy = "Vi vill."\n',
    )
    own_rule(tmp_path / "regler/titel.py")
    path = tmp_path / "regler/titel.py"
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\n\nopen({str(left)!r}, 'w').close()\n")
    return left


def test_without_the_flag_the_rules_run(run: Runner, trace: Path) -> None:
    assert "EGN001" in run("check", "policies").out
    assert trace.exists()


@pytest.mark.parametrize("cached", [True, False])
def test_check(run: Runner, trace: Path, cached: bool) -> None:
    words = ["check", "policies", "--safe", *([] if cached else ["--no-cache"])]
    for _ in range(2):
        result = run(*words)
        assert (result.err, "EGN001" in result.out, "X001" in result.out) == (NOT_RUN, False, True)
    assert not trace.exists()


def test_what_is_not_run_is_told_in_english_too(run: Runner, trace: Path) -> None:
    assert run("check", "policies", "--safe", "--lang", "en").err == (
        "Rules of one's own are not run, since what is checked may come from somebody else (--safe): regler/titel.py\n"
    )


def test_nothing_is_told_where_no_rule_is_named(run: Runner, copy: Path) -> None:
    assert run("check", "policies", "--safe").err == ""


def test_test_rules(run: Runner, trace: Path) -> None:
    for words in ([], ["regler/titel.py"]):
        result = run("test-rules", "--safe", *words)
        assert (result.code, result.out, result.err) == (
            2,
            "",
            "riktlint: Egna regler är program och prövas inte med --safe.\n",
        )
    assert run("test-rules", "--safe", "SRC001").code == 0
    assert not trace.exists()


def event(head: str | None, base: str) -> str:
    repository: Any = None if head is None else {"full_name": head}
    return json.dumps({"pull_request": {"head": {"repo": repository}, "base": {"repo": {"full_name": base}}}})


@pytest.mark.parametrize(
    ("body", "stranger"),
    [
        (event("a/b", "a/b"), False),
        (event("x/b", "a/b"), True),
        (event(None, "a/b"), True),
        ("{", True),
        ("[]", True),
        (None, True),
    ],
)
@pytest.mark.parametrize("name", ["pull_request", "pull_request_target"])
def test_a_fork_on_github(tmp_path: Path, body: str | None, stranger: bool, name: str) -> None:
    path = tmp_path / "event.json"
    if body is not None:
        path.write_text(body)
    assert from_a_stranger({"GITHUB_EVENT_NAME": name, "GITHUB_EVENT_PATH": str(path)}) is stranger
    assert not from_a_stranger({"GITHUB_EVENT_NAME": "push", "GITHUB_EVENT_PATH": str(path)})


def test_a_fork_on_gitlab_and_the_variable_of_ones_own() -> None:
    fork = {"CI_MERGE_REQUEST_SOURCE_PROJECT_ID": "7", "CI_MERGE_REQUEST_PROJECT_ID": "8"}
    assert from_a_stranger(fork)
    assert not from_a_stranger(fork | {"CI_MERGE_REQUEST_PROJECT_ID": "7"})
    assert not from_a_stranger(fork | {"RIKTLINT_SAFE": "0"})
    assert from_a_stranger({"RIKTLINT_SAFE": "1"})
    assert not from_a_stranger({})


def test_a_forks_pull_request_is_safe_by_itself(
    run: Runner, trace: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "event.json").write_text(event("x/b", "a/b"))
    monkeypatch.setenv("GITHUB_EVENT_NAME", "pull_request")
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(tmp_path / "event.json"))
    assert run("check", "policies").err == NOT_RUN
    assert run("new", "rule", "EGN002", "annan", "--family", "language", "--dry-run").code == 0
    assert run("test-rules").code == 2
    assert not trace.exists()


@pytest.mark.parametrize(
    "where", ["../regler/titel.py", "{absolute}", "regler/../../regler/titel.py", "lank/titel.py"]
)
def test_a_rule_file_outside_is_refused(run: Runner, copy: Path, tmp_path: Path, where: str) -> None:
    outside = tmp_path.parent / "regler" / "titel.py"
    own_rule(outside)
    (tmp_path / "lank").symlink_to(outside.parent)
    named = where.format(absolute=outside)
    write(tmp_path / "riktlint.toml", f'rules = ["{named}"]\n')
    result = run("check", "policies", "--no-cache")
    assert result.code == 2
    assert result.err == (
        f"riktlint: Regelfilen {named} ligger utanför mappen med inställningarna. "
        "Flytta in den, eller gör den till ett paket med en ingång.\n"
    )


def test_the_search_for_a_configuration_ends_at_the_top_of_the_repository(tmp_path: Path) -> None:
    write(tmp_path / "riktlint.toml", "")
    (tmp_path / "repo/.git").mkdir(parents=True)
    assert find_configuration(tmp_path / "repo") is None
    write(tmp_path / "repo/riktlint.toml", "")
    (tmp_path / "repo/policies").mkdir()
    assert find_configuration(tmp_path / "repo/policies") == tmp_path / "repo/riktlint.toml"


def test_a_configuration_of_another_owner_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine").mkdir()
    write(tmp_path / "riktlint.toml", "")
    assert find_configuration(tmp_path / "mine") == tmp_path / "riktlint.toml"
    real = Path.stat

    def stat(path: Path, **words: Any) -> os.stat_result:
        found = real(path, **words)
        if path.name != "riktlint.toml":
            return found
        return os.stat_result((*found[:4], found.st_uid + 4321, *found[5:10]))

    monkeypatch.setattr(Path, "stat", stat)
    assert find_configuration(tmp_path / "mine") is None
