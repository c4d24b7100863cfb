"""`--since`: everything is analysed, what touches changed files is reported."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from riktlint.engine.changed import changed_since
from riktlint.errors import UserError

Runner = Callable[..., Run]


def git(*words: str, at: Path | None = None) -> str:
    """Run git as nobody in particular, whatever the machine's own settings say."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    environment |= {
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        **{
            f"GIT_{who}_{what}": "a@b.example"
            for who in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        },
    }
    done = subprocess.run(
        ["git", *words], cwd=at, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture
def repo(copy: Path, tmp_path: Path) -> Path:
    """The policies in a repository with one commit, tagged `start`."""
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "start")
    git("tag", "start")
    return copy


def files(run: Runner, *words: str) -> set[str]:
    """The files that have findings, as they are named."""
    result = run("check", *words, "--format", "json", "--no-cache")
    assert result.err == ""
    return {finding["location"]["file"] for finding in json.loads(result.out)["findings"]}


def touch(path: Path) -> None:
    """Change a file without changing what it means."""
    path.write_text(path.read_text(encoding="utf-8") + "# Sist.\n", encoding="utf-8")


DEGERFORS = "policies/degerfors/odaterad.riktlinje.yaml"
SMEDJEBACKEN = "policies/smedjebacken/2017.riktlinje.yaml"


def test_nothing_has_changed(run: Runner, repo: Path) -> None:
    assert files(run, "policies") >= {DEGERFORS, SMEDJEBACKEN}
    assert files(run, "policies", "--since", "HEAD") == set()
    result = run("check", "policies", "--since", "start", "--fail-on", "note", "--no-cache")
    assert result.code == 0


def test_changed_files_are_reported(run: Runner, repo: Path) -> None:
    touch(repo.parent / DEGERFORS)
    assert files(run, "policies", "--since", "HEAD") == {DEGERFORS}
    git("commit", "-qam", "two")
    assert files(run, "policies", "--since", "HEAD") == set()
    for reference in (
        "start",
        "HEAD~1",
        "HEAD^",
        git("rev-parse", "start"),
        git("rev-parse", "--short", "start"),
    ):
        assert files(run, "policies", "--since", reference) == {DEGERFORS}


def test_staged_and_untracked_files_count(run: Runner, repo: Path) -> None:
    touch(repo.parent / DEGERFORS)
    git("add", ".")
    new = repo / "ny kommun å/kommun.yaml"
    new.parent.mkdir()
    new.write_text("slug: x\n")
    assert files(run, "policies", "--since", "HEAD") == {DEGERFORS, "policies/ny kommun å/kommun.yaml"}


def test_ignored_files_do_not_count(run: Runner, repo: Path) -> None:
    (repo / "nytt").mkdir()
    (repo / "nytt/kommun.yaml").write_text("slug: x\n")
    (repo.parent / ".gitignore").write_text("nytt/\n")
    assert files(run, "policies", "--since", "HEAD") == set()


def test_a_renamed_file_has_changed(run: Runner, repo: Path) -> None:
    git("mv", DEGERFORS, "policies/degerfors/2020.riktlinje.yaml")
    assert "policies/degerfors/2020.riktlinje.yaml" in files(run, "policies", "--since", "HEAD")


def test_everything_is_analysed(run: Runner, repo: Path) -> None:
    # The mistake is in one file, and shows in another one that has not changed.
    path = repo / "lekeberg/kommun.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("lekeberg/2024-forslag", "lekeberg/2025"), encoding="utf-8")
    assert files(run, "policies", "--since", "HEAD") == {"policies/lekeberg/kommun.yaml"}


def test_what_a_changed_file_explains_is_reported(run: Runner, repo: Path) -> None:
    # Two municipalities get one code: the finding stands in the second, the first explains it.
    code = next(
        line for line in (repo / "lekeberg/kommun.yaml").read_text().splitlines() if line.startswith("code")
    )
    path = repo / "alingsas/kommun.yaml"
    lines = [
        code if line.startswith("code") else line for line in path.read_text(encoding="utf-8").splitlines()
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert "policies/lekeberg/kommun.yaml" in files(run, "policies", "--since", "HEAD")


def test_from_another_working_directory(run: Runner, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(repo.parent / DEGERFORS)
    monkeypatch.chdir(repo / "lekeberg")
    assert files(run, "..", "--since", "HEAD") == {"../degerfors/odaterad.riktlinje.yaml"}
    assert files(run, str(repo), "--since", "HEAD") == {str(repo.parent / DEGERFORS)}
    monkeypatch.chdir("/")
    assert files(run, str(repo), "--since", "HEAD") == {str(repo.parent / DEGERFORS)}


def test_a_single_file(run: Runner, repo: Path) -> None:
    touch(repo.parent / DEGERFORS)
    assert files(run, DEGERFORS, "--since", "HEAD") == {DEGERFORS}
    assert files(run, SMEDJEBACKEN, "--since", "HEAD") == set()


def test_through_a_link(run: Runner, repo: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    link = tmp_path_factory.mktemp("elsewhere") / "repo"
    link.symlink_to(repo.parent)
    touch(repo.parent / DEGERFORS)
    assert len(files(run, str(link / "policies"), "--since", "HEAD")) == 1


def test_the_environment_of_a_hook_does_no_harm(
    run: Runner, repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # git runs its hooks with these set, for the repository that the hook is in.
    touch(repo.parent / DEGERFORS)
    monkeypatch.setenv("GIT_DIR", str(repo.parent / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(repo.parent / ".git/index"))
    assert files(run, "policies", "--since", "HEAD") == {DEGERFORS}


@pytest.mark.parametrize(
    "reference", ["nowhere", "", "--output=x", "-h", "HEAD:policies", "start..HEAD", "a b", "@{"]
)
def test_an_unknown_revision_is_told(run: Runner, repo: Path, reference: str) -> None:
    before = sorted(repo.parent.iterdir())
    result = run("check", "policies", f"--since={reference}")
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        f"riktlint: git känner inte till ”{reference}”. Ange en gren, en tagg eller en incheckning.\n"
    )
    assert sorted(repo.parent.iterdir()) == before


def test_no_repository_is_told(run: Runner, copy: Path) -> None:
    result = run("check", "policies", "--since", "HEAD")
    assert (result.code, result.out, result.err) == (
        2,
        "",
        "riktlint: policies ligger inte i något git-arkiv.\n",
    )


def test_a_repository_without_commits_is_told(run: Runner, copy: Path) -> None:
    git("init", "-q")
    result = run("check", "policies", "--since", "HEAD")
    assert (result.code, result.err.count("\n")) == (2, 1)


def test_no_git_is_told(run: Runner, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    result = run("check", "policies", "--since", "HEAD")
    assert (result.code, result.err) == (2, "riktlint: git finns inte på datorn. Installera git.\n")


def test_names_that_are_no_utf8(repo: Path) -> None:
    name = os.fsdecode(b"policies/\xff.txt")
    Path(name).write_text("x")
    changed = changed_since("HEAD", repo)
    assert repo.parent.resolve() / name in changed


def test_the_error_is_in_both_languages(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        changed_since("HEAD", tmp_path)
    assert error.value.message.en == f"{tmp_path} is in no git repository."
