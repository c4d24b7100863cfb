"""Going to what an id names, finding who names it, and renaming it everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from pygls.exceptions import JsonRpcException

from lsp_fixtures import edited, folder, new, shared
from lsp_session import Session, applied, position, text_in

# Going to what an id names


@pytest.mark.parametrize(
    ("needle", "offset", "file", "line", "stands"),
    [
        ("supersedes: exempelby", 14, "2024.riktlinje.yaml", "id: exempelby/2024", "exempelby/2024"),
        (
            "[svar-inom-tva-dagar]",
            3,
            "2024.riktlinje.yaml",
            "  - id: svar-inom-tva-dagar",
            "svar-inom-tva-dagar",
        ),
        (
            "unit: kommunikationsenheten",
            8,
            "kommun.yaml",
            "  - id: kommunikationsenheten",
            "kommunikationsenheten",
        ),
        (
            "{role: editor, unit: ",
            23,
            "kommun.yaml",
            "  - id: kommunikationsenheten",
            "kommunikationsenheten",
        ),
        ("document: protokoll", 12, "2025.riktlinje.yaml", "  - id: protokoll", "protokoll"),
        ("provision: svar-samma-dag", 14, "2025.riktlinje.yaml", "  - id: svar-samma-dag", "svar-samma-dag"),
    ],
)
def test_definition(
    shared: Session, new: tuple[Path, str], needle: str, offset: int, file: str, line: str, stands: str
) -> None:
    path, text = new
    found = shared.definition(path, position(text, needle, offset))
    assert [Path(place.uri).name for place in found] == [file]
    target = path.with_name(file).read_text(encoding="utf-8")
    assert text_in(target, found[0].range) == stands
    assert target.split("\n")[found[0].range.start.line] == line


def test_definition_of_what_is_not_there(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    text = edited(shared, path, text, "replaces: [svar-inom-tva-dagar]", "replaces: [borta]")
    assert shared.definition(path, position(text, "[borta]", 2)) == []
    assert shared.definition(path, position(text, "Redaktören")) == []


def test_definition_in_another_municipality(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    other = path.parent.parent / "grannby" / "2020.riktlinje.yaml"
    other.parent.mkdir()
    other.write_text("id: grannby/2020\n", encoding="utf-8")
    text = edited(shared, path, text, "supersedes: exempelby/2024", "supersedes: grannby/2020")
    assert [p.uri for p in shared.definition(path, position(text, "grannby/2020", 3))] == [other.as_uri()]
    text = edited(shared, path, text, "supersedes: grannby/2020", "supersedes: ../../etc/2020")
    assert shared.definition(path, position(text, "../../etc", 3)) == []


def test_definition_in_a_neighbour_as_it_is_in_the_editor(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    municipality = path.with_name("kommun.yaml")
    shared.open(municipality, "# En rad till.\n" + municipality.read_text(encoding="utf-8"))
    found = shared.definition(path, position(text, "unit: kommunikationsenheten", 8))
    lines = municipality.read_text(encoding="utf-8").split("\n")
    assert found[0].range.start.line == lines.index("  - id: kommunikationsenheten") + 1


def test_references(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new

    def found(needle: str, offset: int, *, declaration: bool = True) -> list[tuple[str, str]]:
        places = shared.references(path, position(text, needle, offset), declaration=declaration)
        lines = {
            name: path.with_name(name).read_text(encoding="utf-8").split("\n")
            for name in {Path(p.uri).name for p in places}
        }
        return [(Path(p.uri).name, lines[Path(p.uri).name][p.range.start.line].strip()) for p in places]

    new_id = [
        ("2025.riktlinje.yaml", "- id: svar-samma-dag"),
        ("2025.riktlinje.yaml", "provision: svar-samma-dag"),
    ]
    assert found("- id: svar-samma-dag", 8) == new_id
    assert found("- id: svar-samma-dag", 8, declaration=False) == new_id[1:]
    old_id = [
        ("2024.riktlinje.yaml", "- id: svar-inom-tva-dagar"),
        ("2025.riktlinje.yaml", "replaces: [svar-inom-tva-dagar]"),
    ]
    assert found("[svar-inom-tva-dagar]", 4) == old_id
    assert found("[svar-inom-tva-dagar]", 4, declaration=False) == old_id[1:]
    # A provision is the same from revision to revision.
    assert [name for name, _ in found("- id: redaktoren-svarar", 8)] == [
        "2024.riktlinje.yaml",
        "2025.riktlinje.yaml",
    ]
    unit = found("{role: editor, unit: ", 23, declaration=False)
    assert {name for name, _ in unit} == {"2024.riktlinje.yaml", "2025.riktlinje.yaml"}
    assert len(unit) == text.count("unit: kommunikationsenheten") * 2 - 1
    # Sources belong to their file.
    assert {name for name, _ in found("document: protokoll", 12)} == {"2025.riktlinje.yaml"}


# Rename


def test_rename_a_provision(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    prepared = shared.prepare_rename(path, position(text, "id: svar-samma-dag", 6))
    assert prepared.placeholder == "svar-samma-dag"
    assert text_in(text, prepared.range) == "svar-samma-dag"
    edit = shared.rename(path, position(text, "id: svar-samma-dag", 6), "svar-direkt")
    assert edit is not None
    assert edit.changes is not None
    assert list(edit.changes) == [path.as_uri()]
    assert applied(text, edit.changes[path.as_uri()]) == text.replace("svar-samma-dag", "svar-direkt")


def test_rename_where_the_next_revision_replaces_it(shared: Session, folder: Path) -> None:
    old, new = folder / "2024.riktlinje.yaml", folder / "2025.riktlinje.yaml"
    text = shared.open(old)
    edit = shared.rename(old, position(text, "id: svar-inom-tva-dagar", 6), "true")
    assert edit is not None
    assert edit.changes is not None
    # A name that YAML would read as something else than text is quoted.
    assert applied(text, edit.changes[old.as_uri()]) == text.replace("svar-inom-tva-dagar", '"true"')
    successor = new.read_text(encoding="utf-8")
    assert applied(successor, edit.changes[new.as_uri()]) == successor.replace(
        "[svar-inom-tva-dagar]", '["true"]'
    )


def test_rename_a_unit_everywhere(shared: Session, new: tuple[Path, str]) -> None:
    path, text = new
    edit = shared.rename(path, position(text, "unit: kommunikationsenheten", 8), "infoenheten")
    assert edit is not None
    assert edit.changes is not None
    assert {Path(uri).name for uri in edit.changes} == {
        "2024.riktlinje.yaml",
        "2025.riktlinje.yaml",
        "kommun.yaml",
    }
    for uri, changes in edit.changes.items():
        before = path.with_name(Path(uri).name).read_text(encoding="utf-8")
        assert applied(before, changes) == before.replace("kommunikationsenheten", "infoenheten")


@pytest.mark.parametrize(
    ("needle", "name", "said"),
    [
        ("id: svar-samma-dag", "Svar Direkt", "har fel form"),
        ("id: svar-samma-dag", "svar\n", "har fel form"),
        ("id: svar-samma-dag", "redaktoren-svarar", "finns redan"),
        ("id: exempelby/2025", "exempelby/2026", "går inte att byta namn på"),
    ],
)
def test_rename_refused(shared: Session, new: tuple[Path, str], needle: str, name: str, said: str) -> None:
    path, text = new
    with pytest.raises(JsonRpcException, match=said):
        shared.rename(path, position(text, needle, 6), name)
