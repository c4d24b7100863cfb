"""A file on standard input, as an editor or a hook sends it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run

Runner = Callable[..., Run]
NAME = "policies/lekeberg/2016.riktlinje.yaml"


@pytest.fixture
def send(run: Runner, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Run]:
    """Run a command with bytes on standard input."""

    def call(data: bytes, *words: str) -> Run:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        return run("check", "-", *words)

    return call


Sender = Callable[..., Run]


def test_it_is_checked_like_the_file(run: Runner, send: Sender, copy: Path) -> None:
    data = Path(NAME).read_bytes()
    for form in ("text", "json", "github"):
        words = ["--format", form, "--fail-on", "note"]
        there = run("check", NAME, "--no-cache", *words)
        sent = send(data, "--stdin-filename", NAME, *words)
        assert (sent.out, sent.code, sent.err) == (there.out, there.code, "")


def test_it_takes_the_place_of_the_file(send: Sender, copy: Path) -> None:
    data = Path(NAME).read_bytes().replace(b"document_type:", b"document_typ:")
    sent = send(data, "--stdin-filename", NAME, "--format", "json")
    found = json.loads(sent.out)["findings"]
    assert "FRM001" in {finding["code"] for finding in found}
    assert {finding["location"]["file"] for finding in found} == {NAME}
    assert json.loads(sent.out)["files"] == [NAME]


def test_it_is_judged_with_its_neighbours(send: Sender, copy: Path) -> None:
    data = Path(NAME).read_bytes()
    (copy / "lekeberg/kommun.yaml").unlink()
    sent = send(data, "--stdin-filename", NAME, "--format", "json")
    assert "IDN004" in {finding["code"] for finding in json.loads(sent.out)["findings"]}


def test_the_file_need_not_be_there(send: Sender, copy: Path) -> None:
    data = Path(NAME).read_bytes().replace(b"id: lekeberg/2016", b"id: lekeberg/2030")
    for name in ("policies/lekeberg/2031.riktlinje.yaml", "policies/ny/2031.riktlinje.yaml"):
        sent = send(data, "--stdin-filename", name, "--format", "json")
        found = json.loads(sent.out)["findings"]
        assert "IDN002" in {finding["code"] for finding in found}
        assert {finding["location"]["file"] for finding in found} == {name}
    assert not (copy / "ny").exists()


def test_bytes_that_are_no_policy(send: Sender, copy: Path) -> None:
    for data, code in ((b"", "FIL009"), (b"\xff", "FIL005"), (b"a: [", "YML001"), (b"\0", "FIL007")):
        sent = send(data, "--stdin-filename", NAME)
        assert sent.code == 1
        assert code in sent.out


def test_very_many_bytes(send: Sender, copy: Path) -> None:
    sent = send(b"#" * 9_000_000, "--stdin-filename", NAME)
    assert sent.code == 1
    assert "FIL008" in sent.out


def test_another_kind_of_file(send: Sender, copy: Path) -> None:
    sent = send(b"a: b\n", "--stdin-filename", "policies/lekeberg/anteckningar.yaml", "--format", "json")
    assert [finding["code"] for finding in json.loads(sent.out)["findings"]] == ["FIL002"]


def test_the_nearest_configuration_of_the_name_counts(
    send: Sender, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = Path(NAME).read_bytes()
    (tmp_path / "riktlint.toml").write_text('select = ["SRC"]\n')
    monkeypatch.chdir("/")
    sent = send(data, "--stdin-filename", str(tmp_path / NAME), "--format", "json")
    assert {finding["code"][:3] for finding in json.loads(sent.out)["findings"]} == {"SRC"}


@pytest.mark.parametrize(
    "words", [[], ["policies", "--stdin-filename", NAME], ["-", "--stdin-filename", NAME]]
)
def test_it_is_alone_and_has_a_name(send: Sender, copy: Path, words: list[str]) -> None:
    sent = send(b"", *words)
    assert (sent.code, sent.out) == (2, "")
    assert sent.err == (
        "riktlint: Standard in (-) granskas ensam och behöver ett namn. "
        "Ange --stdin-filename kommun/ÅR.riktlinje.yaml.\n"
    )


def test_from_a_real_pipe(policies: Path) -> None:
    data = (policies / "degerfors/odaterad.riktlinje.yaml").read_bytes()
    name = "policies/degerfors/odaterad.riktlinje.yaml"
    done = subprocess.run(
        [sys.executable, "-m", "riktlint", "check", "-", "--stdin-filename", name],
        input=data,
        capture_output=True,
        cwd=policies.parent,
        env={**os.environ, "LC_ALL": "C"},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert name.encode() in done.stdout


def test_nothing_is_kept(send: Sender, copy: Path, tmp_path: Path) -> None:
    send(Path(NAME).read_bytes(), "--stdin-filename", NAME, "--cache-dir", "cache")
    assert not (tmp_path / "cache").exists()
