"""Where files are written, and where not: modes, links, pipes, standard output."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from riktlint.errors import UserError
from riktlint.output.files import create, write

COMMANDS = {
    "check": ("check", "policies/lekeberg", "--output", "json={}"),
    "diff": ("diff", "lekeberg/2016", "lekeberg/2024-forslag", "--format", "json", "--output", "{}"),
    "export": ("export", "guideline", "lekeberg", "--format", "markdown", "--output", "{}"),
    "memo": ("memo", "lekeberg/2016", "lekeberg/2024-forslag", "--format", "markdown", "--output", "{}"),
}
"""Commands that write a file, `{}` for its name."""


def _words(command: str, name: str) -> list[str]:
    return [word.format(name) for word in COMMANDS[command]]


def _process(command: str, name: str, where: Path) -> subprocess.CompletedProcess[bytes]:
    words = [sys.executable, "-m", "riktlint", *_words(command, name), "--lang", "sv"]
    return subprocess.run(words, capture_output=True, cwd=where, env={**os.environ, "NO_COLOR": "1"})


def test_a_file_keeps_its_mode_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "rapport.json"
    file.write_text("gammal")
    file.chmod(0o640)
    write(file, "ny å\n")
    assert file.read_bytes() == "ny å\n".encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_a_new_file_and_its_folders_get_the_modes_of_the_user(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(tmp_path / "a/b/ny.txt", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a/b/ny.txt").stat().st_mode) == 0o640


def test_a_read_only_file_is_left(tmp_path: Path) -> None:
    file = tmp_path / "rapport.json"
    file.write_text("gammal")
    file.chmod(0o444)
    with pytest.raises(UserError) as told:
        write(file, "ny")
    assert told.value.message.sv.startswith(f"Kan inte skriva {file}: ")
    assert file.read_text() == "gammal"


def test_a_failed_write_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "rapport.json"
    file.write_text("gammal")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UserError) as told:
        write(file, "ny")
    assert told.value.message.en == f"Can't write {file}: No space left on device"
    assert file.read_text() == "gammal"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("dangling", [False, True])
@pytest.mark.parametrize("writer", [write, create])
def test_a_link_is_not_followed(
    tmp_path: Path, dangling: bool, writer: Callable[[Path, str], object]
) -> None:
    target = tmp_path / "annans.txt"
    if not dangling:
        target.write_text("orörd")
    link = tmp_path / "riktlint.sarif"
    link.symlink_to(target)
    if writer is create:
        assert create(link, "ny") is False
    else:
        with pytest.raises(UserError) as told:
            write(link, "ny")
        assert told.value.message.sv == (
            f"{link} är en länk, eller ligger i en, som leder till {target}. "
            "Dit skrivs inget. Ange den filen i stället."
        )
    assert link.is_symlink()
    assert not target.exists() if dangling else target.read_text() == "orörd"


@pytest.mark.parametrize("writer", [write, create])
def test_a_folder_that_leads_out_of_the_working_directory_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writer: Callable[[Path, str], object]
) -> None:
    (tmp_path / "utanför").mkdir()
    (tmp_path / "träd").mkdir()
    monkeypatch.chdir(tmp_path / "träd")
    Path("ut").symlink_to("../utanför")
    for name in (Path("ut/rapport.json"), Path.cwd() / "ut/djupare/rapport.json"):
        with pytest.raises(UserError):
            writer(name, "ny")
    assert list((tmp_path / "utanför").iterdir()) == []


def test_a_link_within_the_working_directory_and_folders_above_it_are_the_users_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ett/rapporter").mkdir(parents=True)
    (tmp_path / "två").symlink_to("ett")
    monkeypatch.chdir(tmp_path / "två")
    Path("ut").symlink_to("rapporter")
    write(Path("ut/rapport.json"), "en")
    write(tmp_path / "två/rapporter/annan.json", "två")
    assert sorted(path.name for path in Path("rapporter").iterdir()) == ["annan.json", "rapport.json"]


def test_a_name_that_is_taken_is_left(tmp_path: Path) -> None:
    assert create(tmp_path / "a/ny.yaml", "en\n") is True
    assert create(tmp_path / "a/ny.yaml", "två\n") is False
    assert (tmp_path / "a/ny.yaml").read_text() == "en\n"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["ny.yaml"]


def test_dev_null_stays_what_it_is() -> None:
    write(Path("/dev/null"), "x")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_writes_to_standard_output_by_either_name(command: str, copy: Path) -> None:
    _process(command, "fil", copy.parent)
    expected = (copy.parent / "fil").read_bytes()
    assert expected.endswith(b"\n")
    for name in ("-", "/dev/stdout", "/dev/fd/1"):
        out = _process(command, name, copy.parent).stdout
        assert out.startswith(expected)
        assert command == "check" or out == expected
    beside = ["fil-checklista"] if command == "memo" else []
    assert sorted(path.name for path in copy.parent.iterdir()) == ["fil", *beside, "policies"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_writes_into_a_pipe_with_a_name(
    command: str, copy: Path, run: Callable[..., Run]
) -> None:
    fifo = copy.parent / "rör"
    os.mkfifo(fifo)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(fifo.read_bytes()), daemon=True)
    reader.start()
    run(*_words(command, str(fifo)))
    reader.join(10)
    run(*_words(command, "fil"))
    assert read == [Path("fil").read_bytes()]
    assert stat.S_ISFIFO(fifo.stat().st_mode)


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_follows_a_link(command: str, copy: Path, run: Callable[..., Run]) -> None:
    Path("rapport").symlink_to("annans")
    done = run(*_words(command, "rapport"))
    assert done.code == 2
    assert re.fullmatch(r"riktlint: rapport är en länk, .* som leder till .*/annans\. .*\n", done.err)
    assert not Path("annans").exists()
