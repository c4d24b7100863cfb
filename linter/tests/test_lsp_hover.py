"""Explanations where the cursor rests."""

from __future__ import annotations

from pathlib import Path

import pytest
from lsprotocol import types

from lsp_fixtures import edited, folder, new, shared
from lsp_session import Session, position, text_in

# Hover


@pytest.mark.parametrize(
    ("needle", "offset", "stands", "said"),
    [
        (
            "topic: two_factor",
            8,
            "two_factor",
            ["**Tvåfaktorsautentisering** `two_factor`", "- Profil: ", "required (Krävs)"],
        ),
        ("topic: two_factor", 0, "topic", ["**Ämne** `topic`", "Nyckeln måste finnas."]),
        ("  archiving:", 4, "archiving", ["**Arkivering och gallring** `archiving`"]),
        ("position: delegated", 12, "delegated", ["hänvisat till ett annat dokument"]),
        ("modality: must_not", 12, "must_not", ["**Får inte** `must_not`", "Ett förbud."]),
        ("role: unit_manager", 8, "unit_manager", ["**verksamhetschef eller enhetschef**"]),
        ("choice: all_content", 10, "all_content", ["`all_content`"]),
        ("hate_speech", 2, "hate_speech", ["**hets mot folkgrupp** `hate_speech`"]),
        ("body: municipal", 8, "municipal_executive_board", ["**kommunstyrelsen**"]),
        (
            "unit: kommunikationsenheten",
            8,
            "kommunikationsenheten",
            ["**Kommunikationsenheten** `kommunikationsenheten`"],
        ),
        ("document: protokoll", 12, "protokoll", ["**Protokoll från kommunstyrelsen**"]),
        (
            "supersedes: exempelby",
            14,
            "exempelby/2024",
            ["**Riktlinje för sociala medier** `exempelby/2024`", "2024.riktlinje.yaml"],
        ),
        (
            "[svar-inom-tva-dagar]",
            3,
            "svar-inom-tva-dagar",
            ["Redaktören ska svara på frågor inom två arbetsdagar."],
        ),
        ("provision: svar-samma", 12, "svar-samma-dag", ["Redaktören ska svara på frågor samma dag."]),
        ("recorded: 2024", 12, "2024-03-25", ["**Registrerad här** `recorded`"]),
    ],
)
def test_hover(
    shared: Session, new: tuple[Path, str], needle: str, offset: int, stands: str, said: list[str]
) -> None:
    path, text = new
    hover = shared.hover(path, position(text, needle, offset))
    assert hover is not None
    assert hover.range is not None
    assert text_in(text, hover.range) == stands
    shown = shared.hover_text(path, position(text, needle, offset))
    assert [part for part in said if part not in shown] == []


@pytest.mark.parametrize("needle", ["Redaktören ska", "# yaml-language-server", " {document"])
def test_no_hover_on_running_text(shared: Session, new: tuple[Path, str], needle: str) -> None:
    path, text = new
    assert shared.hover(path, position(text, needle)) is None


def test_hover_on_rules(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    changed = edited(
        shared,
        path,
        text,
        "  - id: svar-samma-dag\n",
        "  # riktlint: ignore[SRC002, looser-value] Skälet.\n  - id: svar-samma-dag\n",
    )
    by_code = shared.hover(path, position(changed, "SRC002", 1))
    assert by_code is not None
    assert by_code.range is not None
    assert text_in(changed, by_code.range) == "SRC002"
    shown = shared.hover_text(path, position(changed, "SRC002", 1))
    assert "`SRC002`" in shown
    assert "Så rättar du" in shown
    assert "**looser-value**" in shared.hover_text(path, position(changed, "looser-value", 4))
    # Where a rule has something to say, it says why.
    changed = edited(shared, path, changed, "topic: response_time", "topic: respons_time")
    shared.diagnostics(path)
    assert "`FRM003`" in shared.hover_text(path, position(changed, "respons_time", 3))


def test_hover_shows_text_as_text(shared: Session, folder: Path) -> None:
    municipality = folder / "kommun.yaml"
    written = municipality.read_text(encoding="utf-8").replace(
        "name: Kommunikationsenheten", 'name: "![x](https://spy.example/x.png) <img src=x> `a` *b*"'
    )
    municipality.write_text(written, encoding="utf-8")
    path = folder / "2024.riktlinje.yaml"
    text = shared.open(path)
    shown = shared.hover_text(path, position(text, "unit: kommunikationsenheten", 8))
    assert shown.startswith(r"**!\[x\](https://spy.example/x.png) \<img src=x\> \`a\` \*b\*** `kommun")


def test_plain_text_for_clients_without_markdown(folder: Path) -> None:
    session = Session(
        capabilities=types.ClientCapabilities(
            text_document=types.TextDocumentClientCapabilities(
                hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.PlainText])
            )
        )
    )
    path = folder / "2024.riktlinje.yaml"
    text = session.open(path)
    hover = session.hover(path, position(text, "must_not"))
    assert hover is not None
    assert hover.contents == types.MarkupContent(
        types.MarkupKind.PlainText, "Får inte (must_not)\n\nEtt förbud. Det som anges är inte tillåtet."
    )
    assert session.end() == (0, "")
