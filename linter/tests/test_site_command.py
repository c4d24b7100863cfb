"""`riktlint site generate DIR`, run as a user runs it, and what it leaves in DIR."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from riktlint.engine.corpus import load_corpus
from riktlint.rules.registry import all_rules
from riktlint.site.generator import generate


def _command(*words: str | Path, where: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "riktlint", "site", "generate", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=where,
        env={**os.environ, "LC_ALL": "sv_SE.UTF-8", "SOURCE_DATE_EPOCH": "1700000000"},
    )


@pytest.fixture
def written(copy: Path) -> Path:
    """The folder that the command has written, beside a copy of the policies."""
    out = copy.parent / "sidor"
    done = _command(out, where=copy.parent)
    count = sum(path.is_file() for path in out.rglob("*"))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{count} filer skrevs till {out}.\n"
    return out


def test_the_folder_holds_what_the_generator_makes(
    written: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    expected = generate(load_corpus(copy), all_rules())
    found = {
        path.relative_to(written).as_posix(): path.read_bytes()
        for path in written.rglob("*")
        if path.is_file()
    }
    assert found == {path: content.encode("utf-8") for path, content in expected.items()}
    assert {"kommuner/lekeberg/index.md", "regler/fil005/index.md"} <= found.keys()


def test_a_byte_that_is_no_utf8_is_shown_as_an_editor_shows_it(written: Path) -> None:
    page = (written / "regler/fil005/index.md").read_text(encoding="utf-8")
    assert "note: F\ufffdrteckningen" in page
    assert not re.search(r"&#5[5-7]\d{3};", page)


def test_policies_with_errors_are_told_and_nothing_is_written(copy: Path) -> None:
    broken = copy / "lekeberg/kommun.yaml"
    broken.write_text(broken.read_text(encoding="utf-8").replace("county:", "countyx:"), encoding="utf-8")
    done = _command("sidor", where=copy.parent)
    assert done.returncode == 1
    assert done.stdout == ""
    assert re.search(r"^policies/lekeberg/kommun\.yaml:\d+:\d+: FRM\d{3} ", done.stderr, re.MULTILINE)
    assert not (copy.parent / "sidor").exists()
