"""Completion of ids and vocabulary."""

from __future__ import annotations

from pathlib import Path

import pytest
from lsprotocol import types

from lsp_fixtures import folder, labels, new, shared
from lsp_session import Session, applied, position

# Completion


def completed(
    session: Session, path: Path, text: str, pick: str | None = None
) -> tuple[list[str], str | None]:
    """Put the cursor where `text` has a bar; return the labels, and the text with one of them inserted."""
    bare = text.replace("|", "", 1)
    session.change(path, bare)
    items = session.complete(path, position(text, "|"))
    chosen = next((item for item in items if item.label == pick), None)
    return labels(items), applied(bare, [chosen.text_edit]) if chosen else None


@pytest.mark.parametrize(
    ("old", "typed", "offered", "pick", "inserted"),
    [
        # Words of vocabularies.
        (
            "topic: response_time",
            "topic: |",
            {"two_factor", "response_time"},
            "two_factor",
            "topic: two_factor",
        ),
        ("topic: response_time", "topic: resp|", {"response_time"}, "response_time", "topic: response_time"),
        ("topic: response_time", "topic: res|ponse_time", {"purpose"}, "purpose", "topic: purpose"),
        (
            "modality: must_not",
            "modality: |",
            {"must", "must_not", "should", "may", "states"},
            "may",
            "modality: may",
        ),
        (
            "{role: editor, unit: ",
            "{role: |, unit: ",
            {"editor", "administrator"},
            "editor",
            "{role: editor, unit: ",
        ),
        ("position: delegated", "position: |", {"silent", "unknown"}, "silent", "position: silent"),
        # The choices and list words of the provision's topic, less those that stand there.
        ("choice: all_content", "choice: |", {"all_content"}, "all_content", "choice: all_content"),
        (
            "[incitement, hate_speech, advertising]",
            "[incitement, |]",
            {"defamation"},
            "defamation",
            "[incitement, defamation]",
        ),
        # Ids.
        (
            "unit: kommunikationsenheten",
            "unit: |",
            {"kommunikationsenheten", "biblioteket"},
            "biblioteket",
            "unit: biblioteket",
        ),
        (
            "document: protokoll",
            "document: |",
            {"riktlinje", "protokoll"},
            "riktlinje",
            "document: riktlinje",
        ),
        (
            "supersedes: exempelby/2024",
            "supersedes: exempelby/|",
            {"exempelby/2024"},
            "exempelby/2024",
            "supersedes: exempelby/2024",
        ),
        (
            "replaces: [svar-inom-tva-dagar]",
            "replaces: [|]",
            {"svar-inom-tva-dagar"},
            "svar-inom-tva-dagar",
            "replaces: [svar-inom-tva-dagar]",
        ),
        (
            "provision: svar-samma-dag",
            "provision: svar-|",
            {"svar-samma-dag"},
            "svar-samma-dag",
            "provision: svar-samma-dag",
        ),
        # Keys: those that must be there first, and what begins their values.
        ("    topic: response_time\n", "    |\n", {"topic", "platforms"}, "topic", "    topic: \n"),
        (
            "    topic: response_time\n",
            "    |\n",
            {"conditions"},
            "conditions",
            "    conditions:\n      - \n",
        ),
        (
            "    topic: response_time\n",
            "    top|ic: response_time\n",
            {"topic"},
            "note",
            "    note: response_time\n",
        ),
        ("  archiving:\n", "  |archiving:\n", {"archiving", "two_factor"}, "two_factor", "  two_factor:\n"),
        (
            "{document: protokoll, section: § 41}",
            "{document: protokoll, |}",
            {"section", "page"},
            "page",
            "{document: protokoll, page: }",
        ),
        (
            "title: Riktlinje för sociala medier\n",
            "title: Riktlinje för sociala medier\n|\n",
            {"summary"},
            "summary",
            "title: Riktlinje för sociala medier\nsummary: \n",
        ),
        # Values with a form of their own.
        ("recorded: 2024-03-25", "recorded: |", {"2025-01-15"}, "2025-01-15", "recorded: 2025-01-15"),
        ("exhaustive: true", "exhaustive: |", {"true", "false"}, "false", "exhaustive: false"),
        # Rules in comments.
        (
            "provisions:\n",
            "# riktlint: ignore[SRC|\nprovisions:\n",
            {"SRC002"},
            "SRC002",
            "# riktlint: ignore[SRC002\nprovisions:\n",
        ),
    ],
)
def test_completion(
    shared: Session,
    new: tuple[Path, str],
    old: str,
    typed: str,
    offered: set[str],
    pick: str,
    inserted: str,
) -> None:
    path, text = new
    found, result = completed(shared, path, text.replace(old, typed, 1), pick)
    assert offered - set(found) == set()
    assert result == text.replace(old, inserted, 1)


def test_completion_leaves_out_what_is_there(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    keys, _ = completed(shared, path, text.replace("    topic: response_time\n", "    |\n", 1))
    # The keys that stand after the place too.
    assert {"id", "modality", "text", "replaces"} & set(keys) == set()
    assert keys[0] == "topic"
    words, _ = completed(shared, path, text.replace("[incitement, hate_speech,", "[incitement, h|,", 1))
    assert {"incitement", "advertising"} & set(words) == set()
    revisions, _ = completed(shared, path, text.replace("supersedes: exempelby/2024", "supersedes: |"))
    assert revisions == ["exempelby/2024"]


def test_completion_of_an_id_to_keep(shared: Session, new: tuple[Path, str]) -> None:
    # An id is to stay the same from revision to revision: the one before says which are left to take up.
    path, text = new
    without = text.replace("  - id: redaktoren-svarar\n", "  - id: |\n", 1)
    found, _ = completed(shared, path, without)
    assert set(found) == {"redaktoren-svarar", "svar-inom-tva-dagar"}


def test_completion_offers_ids_only(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    municipality = path.with_name("kommun.yaml")
    written = municipality.read_text(encoding="utf-8")
    written = written.replace("id: kommunikationsenheten", 'id: "a\\nb: c"').replace(
        "id: biblioteket", 'id: "2017"'
    )
    shared.open(municipality, written)
    found, result = completed(shared, path, text.replace("unit: komm", "unit: |komm", 1), "2017")
    assert found == ["2017"]
    # As text, which it would not be without quotes.
    assert result == text.replace("unit: kommunikationsenheten", 'unit: "2017"', 1)


def test_completion_by_the_kind_of_value(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    value = "{kind: duration, duration: P1D, bound: at_most}"
    kinds, _ = completed(shared, path, text.replace(value, "{kind: |}"))
    assert kinds[0] == "duration"
    keys, _ = completed(shared, path, text.replace(value, "{kind: frequency, |}"))
    assert keys == ["count", "per", "bound", "average"]


@pytest.mark.parametrize(
    ("old", "typed"),
    [
        ("text: Redaktören ska svara på frågor samma dag.", "text: Redaktören ska |"),
        ("text: Redaktören ska svara på frågor samma dag.", "text: >-\n      Redaktören ska\n      |"),
        ("text: Redaktören ska svara på frågor samma dag.", 'text: "Redaktören |'),
        ("provisions:\n", "# Här |\nprovisions:\n"),
        ("topic: response_time", "topic:|"),
    ],
)
def test_no_completion_in_running_text(shared: Session, new: tuple[Path, str], old: str, typed: str) -> None:
    path, text = new
    assert completed(shared, path, text.replace(old, typed, 1))[0] == []


@pytest.mark.parametrize(
    "breaking",
    ['title: "Riktlinje\n', "title: a: b\n", "title: ]\n", "  title: x\n", "title\n", "\ttitle: x\n"],
)
@pytest.mark.parametrize(
    ("old", "typed", "pick", "inserted"),
    [
        ("modality: must_not", "modality: |", "may", "modality: may"),
        ("unit: kommunikationsenheten", "unit: |", "biblioteket", "unit: biblioteket"),
        ("document: protokoll", "document: |", "riktlinje", "document: riktlinje"),
        (
            "replaces: [svar-inom-tva-dagar]",
            "replaces: [|",
            "svar-inom-tva-dagar",
            "replaces: [svar-inom-tva-dagar",
        ),
        ("    topic: response_time\n", "    |\n", "topic", "    topic: \n"),
        ("choice: all_content", "choice: |", "all_content", "choice: all_content"),
    ],
)
def test_completion_in_a_broken_file(
    shared: Session, new: tuple[Path, str], breaking: str, old: str, typed: str, pick: str, inserted: str
) -> None:
    path, text = new
    shared.diagnostics(path)  # read once while it was whole: that is where its ids are known from
    shared.hover(path, position(text, "document: protokoll", 12))
    broken = text.replace("title: Riktlinje för sociala medier\n", breaking, 1)
    found, result = completed(shared, path, broken.replace(old, typed, 1), pick)
    assert pick in found
    assert result == broken.replace(old, inserted, 1)


def test_completion_in_an_empty_file(shared: Session, folder: Path) -> None:
    path = folder / "2026.riktlinje.yaml"
    shared.open(path, "")
    items = shared.complete(path, types.Position(0, 0))
    assert labels(items)[:3] == ["schema_version", "id", "title"]
    shared.change(path, "schema_version: 1\nid: ")
    assert labels(shared.complete(path, types.Position(1, 4))) == ["exempelby/2026"]
