"""A run that has been made before says the same at once; whatever it read or goes by makes it run anew."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from conftest import Run, imported
from riktlint.cli import replay, running
from riktlint.engine import store
from riktlint.environment import clock

Runner = Callable[..., Run]
WORDS = ["check", "policies", "--cache-dir", "cache"]


@pytest.fixture
def ran(copy: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The calls that were run in earnest, beside a copy of the policies."""
    calls: list[list[str]] = []
    run = running.run

    def spy(words: list[str], call: replay.Repeatable | None) -> int:
        calls.append(words)
        return run(words, call)

    monkeypatch.setattr(running, "run", spy)
    return calls


def kept() -> list[Path]:
    """The files that hold what runs said."""
    return sorted(Path("cache").glob("*.run")) if Path("cache").is_dir() else []


def edit(path: Path, old: str, new: str) -> None:
    """Change a file."""
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("more", [[], ["--format", "json"], ["--fail-on", "note"], ["--select", "LNG"]])
def test_the_same_again(run: Runner, ran: list[list[str]], copy: Path, more: list[str]) -> None:
    edit(copy / "lekeberg/kommun.yaml", "name:", "nmae:")
    first = run(*WORDS, *more)
    second = run(*WORDS, *more)
    assert second == first
    assert len(ran) == 1
    assert first == run("check", "policies", "--no-cache", *more)


def test_nothing_is_imported_that_only_a_real_run_needs(run: Runner, copy: Path) -> None:
    imported(*WORDS)
    shown = imported(*WORDS)
    assert {name for name in shown if name.startswith("riktlint.")} == {
        "riktlint.__main__",
        "riktlint.cli",
        "riktlint.cli.replay",
        "riktlint.environment",
        "riktlint.environment.clock",
        "riktlint.environment.resources",
        "riktlint.engine",
        "riktlint.engine.contents",
        "riktlint.engine.digests",
        "riktlint.engine.discovery",
        "riktlint.engine.store",
        "riktlint.form",
        "riktlint.form.kinds",
        "riktlint.output",
        "riktlint.output.streams",
        "riktlint.reading",
        "riktlint.reading.limits",
    }
    assert shown & {"click", "yaml", "jsonschema", "jsonschema_rs", "dataclasses"} == set()


def _edited(copy: Path) -> None:
    edit(copy / "lekeberg/kommun.yaml", "name:", "nmae:")


def _added(copy: Path) -> None:
    shutil.copy(copy / "lekeberg/2016.riktlinje.yaml", copy / "lekeberg/2031.riktlinje.yaml")


def _removed(copy: Path) -> None:
    (copy / "lekeberg/kanaler.yaml").unlink()


def _renamed(copy: Path) -> None:
    (copy / "lekeberg").rename(copy / "lekebergs")


def _unknown(copy: Path) -> None:
    (copy / "lekeberg/kanal.yaml").write_text("")


def _new_folder(copy: Path) -> None:
    shutil.copytree(copy / "lekeberg", copy / "grannby")


def _linked(copy: Path) -> None:
    (copy / "lekeberg/2030.riktlinje.yaml").symlink_to("/etc/hostname")


def _configured(copy: Path) -> None:
    Path("riktlint.toml").write_text('ignore = ["CHN"]')


def _configured_nearer(copy: Path) -> None:
    (copy / "riktlint.toml").write_text('select = ["LNG"]')


def _project(copy: Path) -> None:
    Path("pyproject.toml").write_text('[tool.riktlint]\nignore = ["CHN"]')


@pytest.mark.parametrize(
    "change",
    [
        _edited,
        _added,
        _removed,
        _renamed,
        _unknown,
        _new_folder,
        _linked,
        _configured,
        _configured_nearer,
        _project,
    ],
)
def test_any_change_counts(
    run: Runner, ran: list[list[str]], copy: Path, change: Callable[[Path], None]
) -> None:
    run(*WORDS)
    change(copy)
    after = run(*WORDS)
    assert len(ran) == 2
    assert after == run("check", "policies", "--no-cache")


def test_a_configuration_that_changes_or_goes(run: Runner, ran: list[list[str]]) -> None:
    plain = run(*WORDS)
    Path("riktlint.toml").write_text('select = ["LNG"]')
    chosen = run(*WORDS)
    assert run(*WORDS) == chosen
    assert len(ran) == 2
    Path("riktlint.toml").write_text('select = ["CHN"]')
    run(*WORDS)
    Path("riktlint.toml").unlink()
    assert run(*WORDS) == plain
    assert len(ran) == 4


def test_a_configuration_that_is_named(run: Runner, ran: list[list[str]]) -> None:
    Path("min.toml").write_text('select = ["LNG"]')
    words = [*WORDS, "--config", "min.toml"]
    first = run(*words)
    Path("riktlint.toml").write_text("wrong")
    assert run(*words) == first
    assert len(ran) == 1
    Path("min.toml").write_text('select = ["CHN"]')
    run(*words)
    assert len(ran) == 2


def test_without_a_configuration(run: Runner, ran: list[list[str]]) -> None:
    first = run(*WORDS, "--no-config")
    Path("riktlint.toml").write_text("wrong")
    assert run(*WORDS, "--no-config") == first
    assert len(ran) == 1


@pytest.mark.parametrize("name", replay.ENVIRONMENT)
def test_the_surroundings_count(
    run: Runner, ran: list[list[str]], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    run(*WORDS)
    monkeypatch.setenv(name, "en_GB")
    assert run(*WORDS) == run("check", "policies", "--no-cache")
    assert len(ran) == 3


def test_a_terminal_counts(run: Runner, ran: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    run(*WORDS)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b[" in run(*WORDS).out


def test_the_place_counts(
    run: Runner, ran: list[list[str]], copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = str(Path("cache").absolute())
    run("check", "lekeberg", "--cache-dir", cache, "--no-config") if Path("lekeberg").exists() else None
    monkeypatch.chdir(copy)
    first = run("check", ".", "--cache-dir", cache)
    monkeypatch.chdir(copy / "lekeberg")
    second = run("check", ".", "--cache-dir", cache)
    assert len(ran) == 2
    assert second == run("check", ".", "--no-cache")
    assert first != second


def test_the_day_counts(run: Runner, ran: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    run(*WORDS)
    monkeypatch.setattr(clock, "today", lambda: date(2031, 1, 1))
    run(*WORDS)
    assert len(ran) == 2


def test_riktlint_itself_counts(run: Runner, ran: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    run(*WORDS)
    monkeypatch.setattr(replay, "tool_key", lambda: "another version, schema or vocabulary")
    run(*WORDS)
    assert len(ran) == 2


def test_any_damage_heals(run: Runner, ran: list[list[str]]) -> None:
    first = run(*WORDS)
    (path,) = kept()
    sound = path.read_bytes()
    for damage in (b"", b"\n", b"{}", sound[:-1], sound[1:], sound[:200] + b"x" + sound[201:], b"\xff" * 500):
        path.write_bytes(damage)
        ran.clear()
        assert run(*WORDS) == first
        assert len(ran) == 1
        assert path.read_bytes() == sound


@pytest.mark.parametrize(
    "words",
    [
        ["--no-cache"],
        ["--output", "json=ut.json"],
        ["--fix"],
        ["--diff"],
        ["--baseline", "known.json", "--write-baseline"],
    ],
)
def test_what_does_more_than_speak_is_never_left_out(
    run: Runner, ran: list[list[str]], words: list[str]
) -> None:
    run(*WORDS, *words)
    assert kept() == []
    run(*WORDS, *words)
    assert len(ran) == 2


def test_what_has_been_wrong_is_tried_again(run: Runner, ran: list[list[str]], copy: Path) -> None:
    path = copy / "lekeberg/2016.riktlinje.yaml"
    path.unlink()
    path.symlink_to(path.name)
    run(*WORDS)
    assert kept() == []
    assert run("check", "borta", "--cache-dir", "cache").code == 2
    assert kept() == []


def test_rules_of_ones_own_are_run_again(run: Runner, ran: list[list[str]]) -> None:
    """What they import and read is theirs to know."""
    from configuration_support import own_rule

    Path("riktlint.toml").write_text('rules = ["egen.py"]')
    own_rule(Path("egen.py"))
    run(*WORDS)
    assert kept() == []


def test_a_file_that_changes_while_a_run_reads(
    run: Runner, ran: list[list[str]], copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is kept goes by what the run has read, not by what is there when it is done."""
    keep = replay.Repeatable.keep

    def late(self: replay.Repeatable, *given: object, utf8: bool) -> None:
        edit(copy / "lekeberg/kommun.yaml", "name:", "nmae:")
        keep(self, *given, utf8=utf8)  # type: ignore[arg-type]

    monkeypatch.setattr(replay.Repeatable, "keep", late)
    assert run(*WORDS).code == 0
    monkeypatch.setattr(replay.Repeatable, "keep", keep)
    assert run(*WORDS).code == 1


def test_the_folder_for_what_is_kept(
    run: Runner, ran: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    run("check", "policies")
    run("check", "policies", "--cache-dir=cache")
    assert len(list((tmp_path / "user/riktlint").glob("*.run"))) == len(kept()) == 1
    monkeypatch.setattr(store, "default_directory", lambda: None)
    run("check", "policies")
    assert len(ran) == 3


def test_names_that_are_no_text(run: Runner, ran: list[list[str]], copy: Path) -> None:
    name = os.fsdecode(b"k\xe4llor")
    (copy / "lekeberg").rename(copy / name)
    first = run("check", f"policies/{name}", "--cache-dir", "cache")
    assert run("check", f"policies/{name}", "--cache-dir", "cache") == first
    assert len(ran) == 1


# What is not the files themselves


def test_a_link_that_is_pointed_elsewhere(run: Runner, ran: list[list[str]], copy: Path) -> None:
    """`current -> releases/2`, with a configuration in each."""
    for name, chosen in (("one", "CHN"), ("two", "LNG")):
        Path(name).mkdir()
        shutil.copytree(copy, Path(name, "policies"))
        Path(name, "riktlint.toml").write_text(f'select = ["{chosen}"]')
    words = ["check", "current/policies", "--cache-dir", "cache"]
    Path("current").symlink_to("one")
    first = run(*words)
    assert run(*words) == first
    assert len(ran) == 1
    Path("current").unlink()
    Path("current").symlink_to("two")
    assert run(*words) == run("check", "current/policies", "--no-cache") != first


def test_a_configuration_that_changes_while_it_is_read(
    run: Runner, ran: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("riktlint.toml").write_text('ignore = ["all"]')
    keep = replay.Repeatable.keep

    def late(self: replay.Repeatable, *given: object, utf8: bool) -> None:
        Path("riktlint.toml").write_text('select = ["all"]')
        keep(self, *given, utf8=utf8)  # type: ignore[arg-type]

    monkeypatch.setattr(replay.Repeatable, "keep", late)
    run(*WORDS)
    assert kept() == []


def test_a_pipe_called_like_a_configuration_is_none(run: Runner, ran: list[list[str]]) -> None:
    os.mkfifo("riktlint.toml")
    first = run(*WORDS)
    assert run(*WORDS) == first
    assert len(ran) == 1


def test_a_configuration_that_may_not_be_read(
    run: Runner, ran: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is another thing than one that is not there."""
    run(*WORDS)

    def refuse(path: Path) -> str:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(replay, "file_digest", refuse)
    run(*WORDS)
    assert len(ran) == 2


def test_paths_after_two_hyphens(run: Runner, ran: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path("user").absolute()))
    before = sorted(Path("policies").iterdir())
    run("check", "--", "policies")
    run("check", "--", "--cache-dir", "policies")
    assert sorted(Path("policies").iterdir()) == before


@pytest.mark.parametrize(
    ("environment", "redirect"),
    [
        ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, ""),
        ({"PYTHONIOENCODING": "ascii"}, ""),
        ({}, ">/dev/full"),
        ({}, ">&-"),
    ],
)
def test_output_that_is_odd_is_as_odd_as_without(
    copy: Path, environment: dict[str, str], redirect: str
) -> None:
    """What is kept is written as a real run writes it, or the real run is done."""

    def say(*more: str) -> tuple[int, bytes, bytes]:
        words = [sys.executable, "-m", "riktlint", "check", "policies", "--lang", "sv", *more]
        done = subprocess.run(
            ["sh", "-c", f'exec "$@" {redirect}', "sh", *words],
            env={**os.environ, "SOURCE_DATE_EPOCH": "1795000000", **environment},
            capture_output=True,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr

    subprocess.run(
        [sys.executable, "-m", "riktlint", *WORDS, "--lang", "sv"],
        env={**os.environ, "SOURCE_DATE_EPOCH": "1795000000"},
        capture_output=True,
        check=True,
    )
    wanted = say("--no-cache")
    assert [say("--cache-dir", "cache"), say("--cache-dir", "cache")] == [wanted, wanted]


def test_a_working_folder_that_is_gone(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    found = run(*WORDS)
    assert found.code != 0
    assert found.err.count("\n") == 1
