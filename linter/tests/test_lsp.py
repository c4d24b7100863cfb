"""The language server as an editor meets it: whole sessions with `riktlint lsp` over stdio."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from conftest import Run
from lsp_session import Session, applied, position, span, text_in

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
    new += (
        "errata:\n  - date: 2025-01-02\n    provision: svar-samma-dag\n    text: Texten hade ett skrivfel.\n"
    )
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


# Configuration


def test_configuration_counts_and_is_read_anew(shared: Session, folder: Path) -> None:
    configuration = folder.parent.parent / "riktlint.toml"
    configuration.write_text('[severity]\nunknown-word = "note"\n', encoding="utf-8")
    path = folder / "2024.riktlinje.yaml"
    text = path.read_text(encoding="utf-8").replace("status: adopted", "status: antagen")
    shared.open(path, text)
    found = {d.code: d.severity for d in shared.diagnostics(path)}
    assert found["FRM003"] == types.DiagnosticSeverity.Information
    seen = shared.count(path)
    configuration.write_text('ignore = ["unknown-word"]\n', encoding="utf-8")
    shared.files_changed(configuration)
    assert "FRM003" not in {d.code for d in shared.diagnostics(path, seen)}
    # One that can't be used is told of once, and the one before it counts.
    seen = shared.count(path)
    configuration.write_text('ignor = ["unknown-word"]\n', encoding="utf-8")
    shared.files_changed(configuration)
    assert "FRM003" not in {d.code for d in shared.diagnostics(path, seen)}
    seen = shared.count(path)
    shared.save(path)
    shared.diagnostics(path, seen)
    said = [message for message in shared.messages if str(configuration) in message]
    assert len(said) == 1
    assert "ignore" in said[0]


OWN_RULE = """\
from pathlib import Path
from riktlint.findings import Severity
from riktlint.rules.base import Rule
from riktlint.rules.families import Family
from riktlint.text import Text

Path(__file__).with_name("ran").touch()
print("not for the protocol")


class Own(Rule):
    code = "X901"
    name = "own-rule"
    family = Family.REQUIREMENTS
    severity = Severity.WARNING
    summary = why = remedy = Text("Egen.", "Own.")
    message = Text("Egen regel.", "Own rule.")

    def revision(self, revision, scope):
        yield self.report(revision.place / "title")
"""


@pytest.mark.parametrize("trusted", [False, True])
def test_rules_of_ones_own_run_only_when_asked_for(folder: Path, trusted: bool) -> None:
    root = folder.parent.parent
    (root / "own.py").write_text(OWN_RULE, encoding="utf-8")
    (root / "riktlint.toml").write_text(
        'rules = ["own.py"]\nignore = ["X902"]\n[severity]\nown-rule = "error"\n'.replace(
            'ignore = ["X902"]\n', ""
        ),
        encoding="utf-8",
    )
    session = Session(*(["--own-rules"] if trusted else []))
    path = folder / "2024.riktlinje.yaml"
    text = path.read_text(encoding="utf-8").replace(
        "title: Rikt", "# riktlint: ignore[own-rule-2]\ntitle: Rikt", 1
    )
    session.open(path, text.replace("# riktlint: ignore[own-rule-2]\n", ""))
    found = [(d.code, d.severity) for d in session.diagnostics(path)]
    assert (("X901", types.DiagnosticSeverity.Error) in found) is trusted
    assert (root / "ran").exists() is trusted
    assert session.messages == []
    code, said = session.end()
    assert code == 0
    assert ("not for the protocol" in said) is trusted


def test_the_baseline_counts(folder: Path, run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch) -> None:
    root = folder.parent.parent
    path = folder / "2024.riktlinje.yaml"
    text = path.read_text(encoding="utf-8").replace("status: adopted", "status: antagen")
    path.write_text(text, encoding="utf-8")
    (root / "riktlint.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
    monkeypatch.chdir(root)
    run("check", "policies", "--write-baseline", "--no-cache")
    session = Session()
    session.open(path)
    assert session.diagnostics(path) == []
    session.change(path, text.replace("document_type: guideline", "document_type: riktlinje"))
    assert [d.code for d in session.diagnostics(path)] == ["FRM003"]
    assert session.end()[0] == 0


# Language


@pytest.mark.parametrize(
    ("words", "options", "locale", "configured", "swedish"),
    [
        ([], None, None, None, True),
        ([], None, "en", None, False),
        ([], None, "sv-SE", None, True),
        ([], None, "en", "sv", True),
        ([], {"language": "en"}, "sv", "sv", False),
        ([], {"riktlint": {"language": "en"}}, None, None, False),
        (["--lang", "sv"], {"language": "en"}, "en", "en", True),
        ([], "nonsense", None, None, True),
    ],
)
def test_language(
    folder: Path,
    words: list[str],
    options: object,
    locale: str | None,
    configured: str | None,
    swedish: bool,
) -> None:
    if configured:
        (folder.parent.parent / "riktlint.toml").write_text(f'language = "{configured}"\n', encoding="utf-8")
    session = Session(*words, options=options, locale=locale)
    path = folder / "2024.riktlinje.yaml"
    text = path.read_text(encoding="utf-8").replace("status: adopted", "status: antagen")
    session.open(path, text)
    said = session.diagnostics(path)[0].message
    assert ("är inget giltigt värde" in said) is swedish
    assert ("Profil:" in session.hover_text(path, position(text, "two_factor"))) is swedish
    assert session.end() == (0, "")


def test_language_by_the_editors_settings(folder: Path) -> None:
    session = Session()
    path = folder / "2024.riktlinje.yaml"
    text = path.read_text(encoding="utf-8").replace("status: adopted", "status: antagen")
    session.open(path, text)
    assert "är inget" in session.diagnostics(path)[0].message
    seen = session.count(path)
    session.settings({"riktlint": {"language": "en"}})
    assert "is no valid value" in session.diagnostics(path, seen)[0].message
    assert session.end() == (0, "")


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
