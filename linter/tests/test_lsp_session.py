"""The language server as an editor meets it: sessions that begin and end, and diagnostics."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from lsprotocol import types

from conftest import Run
from lsp_fixtures import edited, folder, new, shared
from lsp_session import Session, position, span, text_in

# The session


def test_a_session_in_order_ends_with_0() -> None:
    session = Session()
    assert session.server.server_info
    assert session.server.server_info.name == "riktlint"
    assert session.server.capabilities.position_encoding == types.PositionEncodingKind.Utf16
    assert session.end() == (0, "")


@pytest.mark.parametrize("exit_", [True, False])
def test_a_session_cut_off_ends_with_1(exit_: bool) -> None:
    code, said = Session().end(shutdown=False, exit_=exit_)
    assert (code, said) == (1, "")


def test_without_the_extra_it_says_so_in_one_line(
    run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [
        name for name in sys.modules if name.split(".")[0] == "pygls" or name.startswith("riktlint.lsp")
    ]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pygls", None)
    result = run("lsp")
    assert result.code == 2
    assert result.out == ""
    assert result.err == (
        "riktlint: Kommandot behöver tillägget lsp. Installera det med: pip install 'riktlint[lsp]'\n"
    )


# Diagnostics


def test_a_clean_file_has_no_diagnostics(shared: Session, new: tuple[Path, str]) -> None:
    path, _ = new
    assert [d.message for d in shared.diagnostics(path) if d.severity == types.DiagnosticSeverity.Error] == []


def test_diagnostics_follow_the_text(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    before = [d.code for d in shared.diagnostics(path)]
    broken = edited(shared, path, text, "topic: response_time", "topic: respons_time")
    found = [d for d in shared.diagnostics(path) if d.code == "FRM003"]
    assert [(text_in(broken, d.range), d.severity, d.source) for d in found] == [
        ("respons_time", types.DiagnosticSeverity.Error, "riktlint")
    ]
    start = position(broken, "respons_time")
    assert span(found[0].range) == (start.line, 11, start.line, 23)
    assert "Menade du ”response_time”?" in found[0].message
    shared.change(path, text)
    assert [d.code for d in shared.diagnostics(path)] == before
    shared.close(path)
    shared.wait(lambda: shared.published[path.as_uri()][-1].diagnostics == ())


@pytest.mark.parametrize(
    ("encoding", "start", "end"),
    [(None, 58, 62), ("utf-16", 58, 62), ("utf-8", 65, 70), ("utf-32", 56, 60)],
)
def test_ranges_in_each_encoding(folder: Path, encoding: str | None, start: int, end: int) -> None:
    # Two characters outside the basic plane and three of the Latin-1 supplement stand before the mistake.
    general = types.GeneralClientCapabilities(
        position_encodings=[types.PositionEncodingKind(encoding)] if encoding else None
    )
    session = Session(capabilities=types.ClientCapabilities(general=general))
    path = folder / "2024.riktlinje.yaml"
    text = path.read_text(encoding="utf-8")
    line = "    source: {section: Dialog 🎉 åäö 𝔸 och mer, document: näst}\n"
    old = "    source: {document: riktlinje, section: Dialog}\n"
    session.open(path, text.replace(old, line, 1))
    assert session.server.capabilities.position_encoding == (encoding or "utf-16")
    found = [d for d in session.diagnostics(path) if "näst" in d.message]
    number = text[: text.index(old)].count("\n")
    assert [span(d.range) for d in found] == [(number, start, number, end)]
    hover = session.hover(path, types.Position(number, 5))
    assert hover is not None
    assert hover.range is not None
    assert span(hover.range) == (number, 4, number, 10)
    assert session.end() == (0, "")


def test_an_open_neighbour_counts_as_it_is_in_the_editor(shared: Session, folder: Path) -> None:
    guideline, municipality = folder / "2025.riktlinje.yaml", folder / "kommun.yaml"
    text = shared.open(guideline)
    first = shared.diagnostics(guideline)
    own = shared.open(municipality)
    shared.diagnostics(municipality)
    seen = shared.count(guideline)
    shared.change(municipality, own.replace("id: kommunikationsenheten", "id: informationsenheten"))
    shared.diagnostics(municipality)
    found = [d for d in shared.diagnostics(guideline, seen) if d.code == "RSP001"]
    assert {text_in(text, d.range) for d in found} == {"kommunikationsenheten"}
    # Closed without saving: what is on disk counts again.
    seen = shared.count(guideline)
    shared.close(municipality)
    assert [d.code for d in shared.diagnostics(guideline, seen)] == [d.code for d in first]


def test_related_places_are_in_their_files(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    broken = edited(shared, path, text, "id: svar-samma-dag", "id: redaktoren-svarar")
    found = [d for d in shared.diagnostics(path) if d.code == "IDN005"]
    related = [other for d in found for other in d.related_information or ()]
    assert {other.location.uri for other in related} == {path.as_uri()}
    assert {text_in(broken, other.location.range) for other in related} == {"redaktoren-svarar"}


def test_other_files_give_nothing(shared: Session, folder: Path) -> None:
    other = folder.parent.parent / "mkdocs.yml"
    other.write_text("site_name: x\n", encoding="utf-8")
    shared.open(other)
    assert shared.hover(other, types.Position(0, 2)) is None
    assert shared.complete(other, types.Position(0, 0)) == []
    assert shared.symbols(other) == []
    assert shared.actions(other, types.Range(types.Position(0, 0), types.Position(0, 1))) == []
    assert other.as_uri() not in shared.published


def test_a_file_outside_the_configured_folder_gives_nothing(shared: Session, folder: Path) -> None:
    root = folder.parent.parent
    (root / "riktlint.toml").write_text('policies = "annat"\n', encoding="utf-8")
    path = folder / "2024.riktlinje.yaml"
    text = shared.open(path)
    assert shared.hover(path, position(text, "topic:")) is None
    assert shared.count(path) == 0
    # Taken in, and left out again: what was said about it goes.
    (root / "riktlint.toml").write_text('policies = "policies"\n', encoding="utf-8")
    shared.files_changed(path)
    shared.change(path, text.replace("status: adopted", "status: antagen"))
    assert [d.code for d in shared.diagnostics(path)] == ["FRM003"]
    (root / "riktlint.toml").write_text('policies = "annat"\n', encoding="utf-8")
    shared.files_changed(path)
    shared.wait(lambda: shared.published[path.as_uri()][-1].diagnostics == ())
