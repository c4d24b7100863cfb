"""What decides how the language server judges and speaks: configuration, own rules, baseline and language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lsprotocol import types

from conftest import Run
from lsp_fixtures import folder, new, shared
from lsp_session import Session, position

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


def test_a_broken_baseline_is_told(folder: Path) -> None:
    root, path = folder.parent.parent, folder / "2024.riktlinje.yaml"
    (root / "riktlint.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
    (root / "known.json").write_text("{", encoding="utf-8")
    session = Session("--lang", "sv")
    session.open(path)
    assert session.diagnostics(path) == []
    assert session.messages == [
        f"riktlint: Utgångsläget {root / 'known.json'} går inte att läsa. Skapa det med --write-baseline."
    ]
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
