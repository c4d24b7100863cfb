"""What the tests of the language server share: a municipality, a session and small helpers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from lsprotocol import types

from lsp_session import Session

EXAMPLE = Path(__file__).parents[1] / "riktlint" / "rules" / "example"
SUCCESSOR = """\
  - id: svar-samma-dag
    topic: response_time
    modality: must
    bearers: [{role: editor, unit: kommunikationsenheten}]
    text: Redaktören ska svara på frågor samma dag.
    value: {kind: duration, duration: P1D, bound: at_most}
    replaces: [svar-inom-tva-dagar]
    source: {document: riktlinje, section: Dialog}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The example municipality with a second revision that replaces one provision and corrects another."""
    home = tmp_path / "policies" / "exempelby"
    shutil.copytree(EXAMPLE, home)
    old = (home / "2024.riktlinje.yaml").read_text(encoding="utf-8")
    new = old.replace("id: exempelby/2024\n", "id: exempelby/2025\n").replace(
        "status: adopted\n", "status: adopted\nsupersedes: exempelby/2024\n"
    )
    start = new.index("  - id: svar-inom-tva-dagar")
    end = new.index("  - id: redaktoren-svarar")
    new = new[:start] + SUCCESSOR + new[end:]
    new += "errata:\n  - date: 2025-01-02\n    provision: svar-samma-dag\n    corrects: [text]\n"
    new += "    text: Texten hade ett skrivfel.\n"
    (home / "2025.riktlinje.yaml").write_text(new, encoding="utf-8")
    return home


@pytest.fixture(scope="module")
def shared() -> Iterator[Session]:
    """A Swedish session for tests that leave nothing behind."""
    session = Session("--lang", "sv")
    yield session
    assert session.end() == (0, "")


@pytest.fixture
def new(shared: Session, folder: Path) -> tuple[Path, str]:
    """The newer revision, open in the shared session."""
    path = folder / "2025.riktlinje.yaml"
    return path, shared.open(path)


def edited(session: Session, path: Path, text: str, old: str, by: str) -> str:
    """Change an open file's text in one place."""
    assert text.count(old) >= 1
    changed = text.replace(old, by, 1)
    session.change(path, changed)
    return changed


def labels(items: list[types.CompletionItem]) -> list[str]:
    return [item.label for item in items]
