"""What the tests share."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from riktlint.__main__ import main

REPOSITORY = Path(__file__).resolve().parents[2]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden`, which writes the golden files anew."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The top of the checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def policies(repository: Path) -> Path:
    """The frozen policies that tests stand on: see corpus/README.md."""
    return repository / "linter/tests/corpus/policies"


@pytest.fixture
def copy(policies: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the policies as `policies` below the working directory."""
    shutil.copytree(policies, tmp_path / "policies")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "policies"


@dataclass
class Run:
    """What a command gave."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Run]:
    """Run a riktlint command in this process, with no locale set."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "RIKTLINT_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)
    # The day decides which reviews are overdue.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")

    def call(*words: str | Path) -> Run:
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words])
        captured = capsys.readouterr()
        return Run(int(left.value.code or 0), captured.out, captured.err)

    return call


def imported(*words: str) -> set[str]:
    """Run a riktlint command in a process of its own and return what it has imported when it is done."""
    script = (
        "import sys\nfrom riktlint.__main__ import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *words],
        capture_output=True,
        text=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1795000000"},
        check=True,
    )
    return set(done.stderr.split())


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with a file in `golden/`."""

    def compare(name: str, text: str) -> None:
        path = Path(__file__).parent / "golden" / name
        if request.config.getoption("--update-golden"):
            path.write_text(text, encoding="utf-8")
        writes = f"pytest {request.node.nodeid!r} --update-golden"
        assert path.exists(), f"golden/{name} is missing; {writes} writes it: read it before you commit it"
        assert text == path.read_text(encoding="utf-8"), (
            f"golden/{name} says something else; {writes} updates it"
        )

    return compare
