"""Nothing in a tree that a stranger has sent makes git run a command of the stranger's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from riktlint.engine.changed import changed_since
from riktlint.engine.git import _ENVIRONMENT, commit_of, file_at, git_bytes, top_of
from riktlint.errors import UserError
from test_since import DEGERFORS, git, touch

Runner = Callable[..., Run]
COMMANDS = (
    ("check", "policies", "--since", "HEAD", "--no-cache"),
    ("diff", "--since", "HEAD"),
    ("diff", f"HEAD:{DEGERFORS}", DEGERFORS),
)


@pytest.fixture
def repo(copy: Path) -> Path:
    """The policies in a repository with one commit."""
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "start")
    return copy


@pytest.fixture
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A program of the stranger's, and the file that it leaves when it is run."""
    folder = tmp_path_factory.mktemp("stranger")
    trace, program = folder / "ran", folder / "program"
    program.write_text(f"#!/bin/sh\ntouch {trace}\ncat\n")
    program.chmod(0o755)
    return program, trace


def bare_repository(folder: Path, program: Path) -> None:
    """Lay what git takes for a repository into a folder, with a configuration that names the program."""
    git("init", "-q", "--bare", str(folder))
    with (folder / "config").open("a") as config:
        config.write(
            f"[core]\n\tbare = false\n\tworktree = .\n\tfsmonitor = {program}\n\tpager = {program}\n"
        )
        config.write(f"[diff]\n\texternal = {program}\n")


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("where", ["policies", "policies/degerfors"])
def test_a_bare_repository_in_the_tree_is_not_asked(
    run: Runner, repo: Path, ran: tuple[Path, Path], words: tuple[str, ...], where: str
) -> None:
    bare_repository(repo.parent / where, ran[0])
    touch(repo.parent / DEGERFORS)
    # That git would run the program where nobody says otherwise is what the test is about.
    git("-C", where, "status")
    assert ran[1].exists()
    ran[1].unlink()
    result = run(*words)
    assert (result.code, result.err) in ((0, ""), (1, ""))
    assert not ran[1].exists()


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_settings_of_the_repository_run_nothing(
    run: Runner, repo: Path, ran: tuple[Path, Path], words: tuple[str, ...]
) -> None:
    program = str(ran[0])
    for name in (
        "core.fsmonitor", "core.pager", "diff.external", "diff.driver.command", "diff.driver.textconv",
        "filter.driver.clean", "filter.driver.smudge", "filter.driver.process",
    ):  # fmt: skip
        git("config", name, program)
    git("config", "filter.driver.required", "true")
    (repo / ".gitattributes").write_text("*.yaml filter=driver diff=driver\n")
    for hook in ("post-index-change", "fsmonitor-watchman", "reference-transaction"):
        path = repo.parent / ".git/hooks" / hook
        path.parent.mkdir(exist_ok=True)
        path.symlink_to(ran[0])
    touch(repo.parent / DEGERFORS)
    result = run(*words)
    assert (result.code, result.err) in ((0, ""), (1, ""))
    assert not ran[1].exists()
    assert repo.parent / DEGERFORS in changed_since("HEAD", repo)


def test_the_callers_variables_are_not_passed_on(
    repo: Path, ran: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "GIT_EXTERNAL_DIFF": str(ran[0]),
        "GIT_PAGER": str(ran[0]),
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "core.fsmonitor",
        "GIT_CONFIG_VALUE_0": str(ran[0]),
        "GIT_DIR": "/nowhere",
        "GIT_NAMESPACE": "other",
        "GIT_TRACE2": str(repo / "trace"),
    }.items():
        monkeypatch.setenv(name, value)
    touch(repo.parent / DEGERFORS)
    assert changed_since("HEAD", repo) == {(repo.parent / DEGERFORS).resolve()}
    assert not ran[1].exists()
    assert not (repo / "trace").exists()


def test_the_repository_is_the_one_around_the_paths(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repo / "degerfors")
    assert top_of(Path()) == repo.parent.resolve()
    assert file_at(f"HEAD:{DEGERFORS}", Path()) == (repo.parent / DEGERFORS).read_bytes()


def test_a_linked_working_tree_has_a_top_of_its_own(repo: Path, tmp_path: Path) -> None:
    git("worktree", "add", "-q", str(tmp_path / "linked"))
    assert top_of(tmp_path / "linked/policies") == (tmp_path / "linked").resolve()
    assert commit_of("HEAD", tmp_path / "linked/policies") == git("rev-parse", "HEAD")


def test_a_pattern_in_a_folder_name_is_a_name(repo: Path) -> None:
    (repo / "[d]*").mkdir()
    (repo / "[d]*/kommun.yaml").write_text("slug: x\n")
    touch(repo.parent / DEGERFORS)
    assert changed_since("HEAD", repo / "[d]*") >= {(repo / "[d]*/kommun.yaml").resolve()}


def test_a_reference_is_no_option(repo: Path) -> None:
    for reference in ("--all", "-h", "--output=x"):
        with pytest.raises(UserError):
            commit_of(reference, repo)
        with pytest.raises(UserError):
            file_at(reference, repo)


def test_a_repository_of_another_owner_is_refused(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(_ENVIRONMENT, "GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")  # git's own tests do the same
    with pytest.raises(UserError) as refused:
        commit_of("HEAD", repo)
    assert "dubious ownership" in refused.value.message.en


def test_no_other_module_starts_a_program() -> None:
    package = Path(git_bytes.__code__.co_filename).parents[1]
    starts = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if any(
            word in path.read_text(encoding="utf-8") for word in ("import subprocess", "os.system", "popen")
        )
    }
    assert starts == {"engine/git.py"}
