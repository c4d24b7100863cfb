"""`riktlint export guideline`, `riktlint memo` and `riktlint diff --format docx`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from word_files import W, part

Command = Callable[..., Run]
LEKEBERG = ("lekeberg/2016", "lekeberg/2024-forslag")


@pytest.mark.parametrize(("form", "start"), [("docx", b"PK"), ("pdf", b"%PDF-1.7")])
def test_export_names_the_file_by_the_revision(copy: Path, run: Command, form: str, start: bytes) -> None:
    found = run("export", "guideline", "lekeberg/2016", "--format", form)
    assert (found.code, found.out) == (0, "")
    assert found.err == f"lekeberg-2016.{form} skrevs.\n"
    assert (copy.parent / f"lekeberg-2016.{form}").read_bytes().startswith(start)


@pytest.mark.parametrize("form", ["html", "markdown"])
def test_text_goes_to_standard_output(copy: Path, run: Command, form: str) -> None:
    found = run("export", "guideline", "lekeberg/2016", "--format", form)
    assert (found.code, found.err) == (0, "")
    assert "Riktlinjer för sociala medier" in found.out
    assert sorted(path.name for path in copy.parent.iterdir()) == ["policies"]


def test_a_file_that_is_there_is_not_overwritten(copy: Path, run: Command) -> None:
    file = copy.parent / "lekeberg-2016.pdf"
    file.write_text("mitt")
    found = run("export", "guideline", "lekeberg/2016", "--format", "pdf")
    assert found.code == 2
    assert "lekeberg-2016.pdf finns redan" in found.err
    assert file.read_text() == "mitt"
    assert run("export", "guideline", "lekeberg/2016", "--format", "pdf", "--force").code == 0
    assert file.read_bytes().startswith(b"%PDF")


def test_output_is_overwritten_and_its_folder_made(copy: Path, run: Command) -> None:
    for _ in range(2):
        found = run("export", "guideline", "lekeberg/2016", "--format", "markdown", "--output", "ut/r.md")
        assert found.code == 0
    assert (copy.parent / "ut" / "r.md").read_text(encoding="utf-8").startswith("Lekebergs kommun")


@pytest.mark.parametrize(
    "called", ["lekeberg", "policies/lekeberg/2016.riktlinje.yaml", "policies/lekeberg", "lekeberg/2016"]
)
def test_what_a_revision_is_called(copy: Path, run: Command, called: str) -> None:
    found = run("export", "guideline", called, "--format", "docx", "--output", "r.docx")
    assert (found.code, found.err) == (0, "r.docx skrevs.\n")


@pytest.mark.parametrize(
    ("called", "told"),
    [
        ("lekeberg/2017", "Menade du lekeberg/2016?"),
        ("lekebrg", "Menade du lekeberg?"),
        ("policies/lekeberg/kommun.yaml", "är ingen revision"),
    ],
)
def test_a_revision_that_is_not_there(copy: Path, run: Command, called: str, told: str) -> None:
    found = run("export", "guideline", called, "--format", "pdf")
    assert found.code == 2
    assert told in found.err


def test_a_file_with_errors_says_so(copy: Path, run: Command) -> None:
    file = copy / "lekeberg" / "2016.riktlinje.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("status: adopted", "status: antagen"), "utf-8")
    found = run("export", "guideline", "lekeberg/2016", "--format", "pdf")
    assert found.code == 2
    assert "2016.riktlinje.yaml" in found.err


def test_a_broken_municipality_file_says_so(copy: Path, run: Command) -> None:
    (copy / "lekeberg" / "kommun.yaml").write_text("slug: 1\n")
    found = run("export", "guideline", "lekeberg/2016", "--format", "pdf")
    assert found.code == 2
    assert "kommun.yaml" in found.err


def test_an_incomplete_draft_can_be_exported(copy: Path, run: Command) -> None:
    """What the rules ask for is not asked for here: a draft is to be read before it is finished."""
    assert run("new", "revision", "lekeberg", "--label", "2027-forslag").code == 0
    found = run("export", "guideline", "lekeberg/2027-forslag", "--format", "pdf")
    assert (found.code, found.err) == (0, "lekeberg-2027-forslag.pdf skrevs.\n")
    assert run("memo", "lekeberg/2016", "lekeberg/2027-forslag", "--format", "docx").code == 0


def test_memo(copy: Path, run: Command) -> None:
    for form in ("docx", "pdf"):
        found = run("memo", *LEKEBERG, "--format", form)
        name = "lekeberg-2024-forslag-tjansteskrivelse"
        assert (found.code, found.err.splitlines()) == (
            0,
            [
                f"{name}.{form} skrevs.",
                f"{name}-checklista.{form} skrevs: det som ska kontrolleras innan skrivelsen skickas.",
            ],
        )
        assert (copy.parent / f"{name}-checklista.{form}").is_file()
    found = run("memo", *LEKEBERG, "--output", "ut/memo.md", "--profile", "complete", "--lang", "en")
    assert (found.code, found.err.splitlines()) == (
        0,
        [
            "ut/memo.md written.",
            "ut/memo-checklista.md written: what to check before the letter is sent.",
        ],
    )
    assert "profilen" not in (copy.parent / "ut/memo.md").read_text(encoding="utf-8")
    assert "profilen Fullständig" in (copy.parent / "ut/memo-checklista.md").read_text(encoding="utf-8")


def test_a_checklist_that_is_there_is_not_overwritten(copy: Path, run: Command) -> None:
    """Neither is the letter written then. Where the letter's file is named, that names the checklist's too."""
    file = copy.parent / "lekeberg-2024-forslag-tjansteskrivelse-checklista.docx"
    file.write_text("mitt")
    found = run("memo", *LEKEBERG, "--format", "docx")
    assert found.code == 2
    assert f"{file.name} finns redan" in found.err
    assert not (copy.parent / "lekeberg-2024-forslag-tjansteskrivelse.docx").exists()
    assert run("memo", *LEKEBERG, "--format", "docx", "--force").code == 0
    for _ in range(2):
        assert run("memo", *LEKEBERG, "--output", "memo.docx").code == 0
    assert file.read_bytes().startswith(b"PK")


@pytest.mark.parametrize("output", [[], ["--output", "-"]])
def test_a_letter_on_standard_output_says_how_to_get_the_checklist(
    copy: Path, run: Command, output: list[str]
) -> None:
    found = run("memo", *LEKEBERG, "--format", "markdown", *output)
    assert found.code == 0
    assert found.out.startswith("Lekebergs kommun\n")
    assert found.err == "Checklistan skrivs bredvid skrivelsen när den skrivs till en fil med --output.\n"
    assert sorted(path.name for path in copy.parent.iterdir()) == ["policies"]


def test_memo_is_of_one_municipality(copy: Path, run: Command) -> None:
    found = run("memo", "lekeberg/2016", "falkoping", "--format", "docx")
    assert found.code == 2
    assert "riktlint diff" in found.err
    assert run("memo", "lekeberg/2016", "lekeberg/2016", "--format", "docx").code == 2


def test_diff_with_tracked_changes(copy: Path, run: Command) -> None:
    found = run("diff", *LEKEBERG, "--format", "docx", "--output", "spar.docx")
    assert (found.code, found.err) == (0, "spar.docx skrevs.\n")
    root = part((copy.parent / "spar.docx").read_bytes())
    # The day is that of SOURCE_DATE_EPOCH.
    assert {change.get(f"{W}date")[:10] for change in root.iter(f"{W}ins")} == {"2026-11-18"}
    assert run("diff", *LEKEBERG, "--format", "docx", "--fail-on", "looser").code == 1
    assert (copy.parent / "lekeberg-2024-forslag-andringar.docx").is_file()
    assert run("diff", "lekeberg/2016", "--format", "docx").code == 2


def test_a_missing_extra_is_one_line(copy: Path, run: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [n for n in sys.modules if n.startswith("riktlint.documents")]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("docx", "typst"):
        monkeypatch.setitem(sys.modules, name, None)
    told = "riktlint: Kommandot behöver tillägget documents. Installera det med: pip install 'riktlint[documents]'\n"
    for words in (
        ("export", "guideline", "lekeberg/2016", "--format", "docx"),
        ("export", "guideline", "lekeberg/2016", "--format", "pdf"),
        ("memo", *LEKEBERG, "--format", "docx"),
        ("diff", *LEKEBERG, "--format", "docx"),
    ):
        found = run(*words)
        assert (found.code, found.out, found.err) == (2, "", told)
    # Text needs no library.
    found = run("memo", *LEKEBERG, "--format", "markdown", "--output", "memo.md")
    assert found.code == 0


def test_documents_need_nothing_of_the_site(copy: Path) -> None:
    """The extra for documents is enough: what the site needs may be missing."""
    words = ["export", "guideline", "lekeberg/2016", "--format", "docx"]
    script = (
        "import sys\n"
        "for name in ('jinja2', 'markupsafe', 'mkdocs', 'material', 'pygls'): sys.modules[name] = None\n"
        f"from riktlint.__main__ import main\nmain({words!r})"
    )
    found = subprocess.run([sys.executable, "-c", script], cwd=copy.parent, capture_output=True, text=True)
    assert (found.returncode, found.stderr) == (0, "lekeberg-2016.docx skrevs.\n")


def test_messages_in_english(copy: Path, run: Command) -> None:
    found = run("export", "guideline", "lekeberg/2016", "--format", "pdf", "--lang", "en")
    assert found.err == "lekeberg-2016.pdf written.\n"
