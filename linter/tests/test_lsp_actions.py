"""Quick fixes, comments that silence, and the outline."""

from __future__ import annotations

from pathlib import Path

from lsprotocol import types

from lsp_fixtures import SUCCESSOR, edited, folder, new, shared
from lsp_session import Session, applied, position, span, text_in

# Actions


def test_a_fix_gives_the_text_that_it_says(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    broken = edited(shared, path, text, "topic: response_time", "topic: respons_time")
    where = position(broken, "respons_time", 3)
    actions = shared.actions(path, types.Range(where, where))
    fix = next(a for a in actions if a.title == "Ändra till response_time")
    assert fix.kind == types.CodeActionKind.QuickFix
    assert fix.diagnostics is not None
    assert [d.code for d in fix.diagnostics] == ["FRM003"]
    assert fix.edit is not None
    assert fix.edit.changes is not None
    assert applied(broken, fix.edit.changes[path.as_uri()]) == text


def test_actions_are_for_the_text_as_it_is(shared: Session, new: tuple[Path, str]) -> None:
    # Asked for at once after a change, before the check that the change causes.
    path, text = new
    broken = edited(shared, path, text, "topic: response_time", "topic: respons_time")
    broken = "# en rad\n" + broken
    shared.change(path, broken)
    where = position(broken, "respons_time", 3)
    fix = shared.actions(path, types.Range(where, where))[0]
    assert fix.edit is not None
    assert fix.edit.changes is not None
    assert applied(broken, fix.edit.changes[path.as_uri()]) == "# en rad\n" + text


def test_silencing_puts_a_comment_that_asks_for_a_reason(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    broken = edited(shared, path, text, "topic: response_time", "topic: respons_time")
    where = position(broken, "respons_time", 3)
    actions = shared.actions(path, types.Range(where, where))
    silence = next(a for a in actions if a.title == "Tysta FRM003 här, med skäl")
    assert silence.edit is not None
    assert silence.edit.changes is not None
    result = applied(broken, silence.edit.changes[path.as_uri()])
    comment = "    # riktlint: ignore[FRM003] <skäl>\n"
    assert result == broken.replace("    topic: respons_time\n", f"{comment}    topic: respons_time\n")
    # What stands for the reason is none.
    shared.change(path, result)
    codes = [d.code for d in shared.diagnostics(path)]
    assert "SUP001" in codes
    assert "FRM003" in codes
    shared.change(path, result.replace("<skäl>", "Ordet prövas."))
    codes = [d.code for d in shared.diagnostics(path)]
    assert [code for code in codes if code and str(code).startswith(("SUP", "FRM"))] == []


def test_silencing_what_concerns_the_file(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    broken = edited(shared, path, text, "document_type: guideline\n", "")
    start = types.Position(0, 0)
    actions = shared.actions(path, types.Range(start, start))
    silence = next(a for a in actions if a.title == "Tysta FRM002 i hela filen, med skäl")
    assert silence.edit is not None
    assert silence.edit.changes is not None
    first, rest = broken.split("\n", 1)
    assert first.startswith("# yaml-language-server")
    assert applied(broken, silence.edit.changes[path.as_uri()]) == (
        f"{first}\n# riktlint: ignore-file[FRM002] <skäl>\n{rest}"
    )


def test_all_safe_fixes_at_once(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    broken = text.replace(
        "[incitement, hate_speech, advertising]", "[incitement, hate_speech, hate_speech, advertising]"
    )
    broken = broken.replace("section: § 41\n", "section: 41\n", 1)
    shared.change(path, broken)
    everywhere = types.Range(types.Position(0, 0), types.Position(0, 0))
    assert [a.kind for a in shared.actions(path, everywhere, ["source.organizeImports"])] == []
    actions = shared.actions(path, everywhere, ["source.fixAll"])
    assert [str(a.kind) for a in actions] == ["source.fixAll.riktlint"]
    assert actions[0].edit is not None
    assert actions[0].edit.changes is not None
    assert applied(broken, actions[0].edit.changes[path.as_uri()]) == text.replace(
        "section: § 41\n", 'section: "41"\n', 1
    )
    assert shared.actions(path, everywhere) == []


def test_edits_name_the_version_where_the_client_can(folder: Path) -> None:
    session = Session(
        capabilities=types.ClientCapabilities(
            workspace=types.WorkspaceClientCapabilities(
                workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True),
                did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(
                    dynamic_registration=True
                ),
            )
        )
    )
    session.wait(lambda: session.registered == [types.WORKSPACE_DID_CHANGE_WATCHED_FILES])
    path = folder / "2024.riktlinje.yaml"
    text = session.open(path)
    session.change(path, text)
    edit = session.rename(path, position(text, "id: svar-inom-tva-dagar", 6), "svar-snart")
    assert edit is not None
    assert edit.changes is None
    assert edit.document_changes is not None
    named = [c.text_document for c in edit.document_changes if isinstance(c, types.TextDocumentEdit)]
    assert [(Path(n.uri).name, n.version) for n in named] == [
        ("2024.riktlinje.yaml", 2),
        ("2025.riktlinje.yaml", None),
    ]
    assert session.end() == (0, "")


# Outline


def test_outline(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    tree = shared.symbols(path)
    assert [symbol.name for symbol in tree] == [
        "Datum",
        "Beslut",
        "Källor",
        "Ställningstaganden",
        "Bestämmelser",
        "Rättelser",
    ]
    positions = tree[3].children
    assert [(child.name, child.detail) for child in positions] == [("Arkivering och gallring", "delegated")]
    provisions = tree[4].children
    assert len(provisions) == text.count("\n  - id: ") - 2
    answer = next(child for child in provisions if child.name == "svar-samma-dag")
    assert answer.detail == "response_time"
    assert text_in(text, answer.selection_range) == "svar-samma-dag"
    assert "  - " + text_in(text, answer.range) + "\n" == SUCCESSOR
    for symbol in [*tree, *positions, *provisions]:
        outer, inner = span(symbol.range), span(symbol.selection_range)
        assert outer[:2] <= inner[:2]
        assert inner[2:] <= outer[2:]


def test_outline_as_a_list(folder: Path) -> None:
    session = Session(capabilities=types.ClientCapabilities())
    path = folder / "kommun.yaml"
    session.open(path)
    found = session.symbols(path)
    assert [(symbol.name, symbol.container_name) for symbol in found] == [
        ("Kommunens kanalförteckning", None),
        ("Enheter", None),
        ("kommunikationsenheten", "Enheter"),
        ("biblioteket", "Enheter"),
        ("Källor", None),
        ("riktlinje", "Källor"),
        ("webbplats", "Källor"),
    ]
    assert session.end() == (0, "")
