"""`riktlint diff` as a user meets it."""

from __future__ import annotations

import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from changes_support import Draft, compare
from conftest import Run
from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.account import account
from riktlint.changes.formats.html import html_page
from riktlint.changes.formats.markdown import MAX_LENGTH, markdown_diff
from riktlint.changes.formats.terminal import terminal
from riktlint.changes.kinds import kinds
from riktlint.form.schemas import validator
from tests_support import replace_line

Runner = Callable[..., Run]
Golden = Callable[[str, str], None]
PAIR = ("lekeberg/2016", "lekeberg/2024-forslag")
DRAFT = "falkoping/2026-utkast"


@pytest.fixture
def draft(copy: Path) -> Path:
    """A copy of Falköping's guideline as a policy writer edits it."""
    folder = copy / "falkoping"
    path = folder / "2026-utkast.riktlinje.yaml"
    path.write_bytes((folder / "odaterad.riktlinje.yaml").read_bytes())
    replace_line(path, "id: ", f"id: {DRAFT}")
    replace_line(path, "status: ", "status: draft\nsupersedes: falkoping/odaterad")
    text = path.read_text(encoding="utf-8")
    for old, new in (
        ("duration: PT24H", "duration: PT12H"),
        ("besvara frågor inom 24 timmar", "besvara frågor inom 12 timmar"),
        ("  - id: driver-some-radet", "  - id: driver-some-radet-framat"),
        ("ge invånarna tips och råd om", "ge invånarna råd och tips om"),
        ("choice: not_normally", "choice: restrained"),
        ("Kontot ska följa kommunens grafiska profil.", "Kontot ska alltid följa kommunens grafiska profil."),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(
        text + "  - id: tvafaktor\n    topic: two_factor\n    modality: must\n"
        "    bearers: [{role: editor}]\n    text: Redaktören ska logga in med två faktorer.\n"
        "    source: {document: rutin}\n",
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_accounts(run: Runner, copy: Path, golden: Golden, language: str, form: str) -> None:
    result = run("diff", *PAIR, "--format", form, "--lang", language, "--policies", copy)
    golden(f"diff-lekeberg.{language}.{form}", result.out)
    assert (result.code, result.err) == (0, "")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_draft(run: Runner, draft: Path, golden: Golden, language: str) -> None:
    result = run("diff", "falkoping/odaterad", DRAFT, "--lang", language)
    golden(f"diff-draft.{language}.terminal", result.out)
    assert result.code == 0


def test_between_municipalities(run: Runner, copy: Path, golden: Golden) -> None:
    golden("diff-municipalities.sv.terminal", run("diff", "falkoping", "degerfors").out)


def test_json(run: Runner, draft: Path, golden: Golden) -> None:
    result = run("diff", "falkoping/odaterad", DRAFT, "--format", "json")
    golden("diff-draft.json", result.out)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    "pair",
    [
        PAIR,
        ("smedjebacken/2011", "smedjebacken/2017"),
        ("falkoping", "degerfors"),
        ("policies/lekeberg/kommun.yaml", "policies/falkoping/kommun.yaml"),
        ("policies/lekeberg/kanaler.yaml", "policies/falkoping/kanaler.yaml"),
        ("lekeberg/2016", "lekeberg/2016"),
    ],
)
def test_json_follows_its_schema(run: Runner, copy: Path, pair: tuple[str, str], language: str) -> None:
    document = json.loads(run("diff", *pair, "--format", "json", "--lang", language).out)
    assert [error.message for error in validator("diff.schema.json").iter_errors(document)] == []
    for change in document["diffs"][0]["changes"]:
        assert change["kind"] in kinds()


def test_the_same_input_gives_the_same_bytes(run: Runner, copy: Path) -> None:
    for form in ("terminal", "markdown", "html", "json"):
        words = ("diff", "smedjebacken/2011", "smedjebacken/2017", "--format", form)
        assert run(*words).out == run(*words).out


def test_files_and_ids_and_slugs_name_the_same(run: Runner, copy: Path) -> None:
    folder = copy.relative_to(copy.parent) / "lekeberg"
    files = [folder / f"{label}.riktlinje.yaml" for label in ("2016", "2024-forslag")]
    assert run("diff", *files).out == run("diff", *PAIR).out
    assert run("diff", "lekeberg", PAIR[1]).out == run("diff", *PAIR).out
    assert run("diff", folder, PAIR[1]).out == run("diff", *PAIR).out


def test_nothing_differs(run: Runner, copy: Path) -> None:
    result = run("diff", PAIR[0], PAIR[0], "--fail-on", "any")
    assert result.out.endswith("Inga skillnader.\n")
    assert result.code == 0


@pytest.mark.parametrize(
    ("pair", "fail_on", "code"),
    [
        (PAIR, "looser", 1),
        (PAIR, "stricter", 0),
        (PAIR, "removed", 0),
        (PAIR, "any", 1),
        (PAIR[::-1], "looser", 0),
        (PAIR[::-1], "stricter", 1),
        (("falkoping", "smedjebacken"), "removed", 1),
    ],
)
def test_fail_on(run: Runner, copy: Path, pair: tuple[str, str], fail_on: str, code: int) -> None:
    assert run("diff", *pair, "--fail-on", fail_on).code == code


def test_what_is_not_found(run: Runner, copy: Path) -> None:
    for words, said in [
        (("lekeberg/2016", "lekeberg/2024-forlag"), "Menade du lekeberg/2024-forslag?"),
        (("lekeberg", "falköping"), "Menade du falkoping?"),
        (("lekeberg", "lekeberg/2099"), "är varken en fil"),
        (("lekeberg", "pyproject.toml:x"), "är ingen policyfil"),
        (("lekeberg", "nowhere:policies/kommun.yaml"), "git har ingen fil"),
        (("lekeberg", "policies/lekeberg/kommun.yaml"), "är olika slags filer"),
        (("lekeberg",), "Ange två saker att jämföra"),
        (("lekeberg", "falkoping", "--since", "main"), "Ange två saker att jämföra"),
    ]:
        result = run("diff", *words)
        assert said in result.err, result.err
        assert (result.code, result.out) == (2, "")


def test_a_file_that_is_not_sound(run: Runner, copy: Path) -> None:
    replace_line(copy / "lekeberg" / "2016.riktlinje.yaml", "title:", "titel: Fel")
    for name in ("lekeberg/2016", "policies/lekeberg/2016.riktlinje.yaml"):
        result = run("diff", name, PAIR[1])
        assert "policies/lekeberg/2016.riktlinje.yaml:" in result.err
        assert "riktlint check" in result.err
        assert result.code == 2


def test_an_account_in_a_file(run: Runner, copy: Path, tmp_path: Path) -> None:
    run("diff", *PAIR, "--format", "html", "--output", tmp_path / "diff.html")
    assert (tmp_path / "diff.html").read_text(encoding="utf-8") == run("diff", *PAIR, "--format", "html").out


def test_colours(run: Runner, copy: Path) -> None:
    plain = run("diff", *PAIR, "--color", "never").out
    coloured = run("diff", *PAIR, "--color", "always").out
    assert "\x1b" not in plain
    assert "\x1b[31m[-handlar\x1b[0m" in coloured
    import click

    assert click.unstyle(coloured) == plain


HOSTILE = "<script>alert(1)</script> [x](javascript:1) {{ 7*7 }} \u202egnp.\u0007 ##[error]x @user #1 \"'&"


def hostile() -> str:
    """Every text of a revision hostile, in all forms together."""
    after = Draft("2025").set(title=HOSTILE, summary=HOSTILE, supersedes="exempelby/2024")
    after.provision("svar-inom-tva-dagar", text=HOSTILE, conditions=[HOSTILE], note=HOSTILE)
    after.provision("ny", text=HOSTILE).position(
        "tone", "delegated", to=HOSTILE, source={"document": "riktlinje"}
    )
    after.decision(reason=HOSTILE, documents=[HOSTILE])
    drawn = [account(compare(Draft(), after), load_vocabulary())]
    return "\n".join((terminal(drawn, "sv"), markdown_diff(drawn, "sv"), html_page(drawn, "sv")))


def test_texts_of_a_policy_are_data_everywhere() -> None:
    drawn = hostile()
    assert "\u202e" not in drawn
    assert "\x07" not in drawn
    assert "##[" not in drawn
    body = drawn[drawn.index("<!-- riktlint diff -->") :]
    assert "<script" not in body
    assert "[x](" not in body.partition("<!DOCTYPE")[0]
    assert "@user" not in body.partition("<!DOCTYPE")[0]


def test_markdown_fits_a_comment() -> None:
    after = Draft("2025")
    for number in range(900):
        after.provision(f"ny-{number}", text=f"Regel nummer {number} med många tecken: {'#' * 200}")
    drawn = markdown_diff([account(compare(Draft(), after), load_vocabulary())], "sv")
    assert len(drawn) <= MAX_LENGTH
    assert drawn.count("<details>") == drawn.count("</details>")
    assert "rader till får inte plats här" in drawn


class _Page(HTMLParser):
    """The tags of a page, and what a screen reader reads of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.levels: list[int] = []
        self.outside: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self.open.append(tag)
        if tag[0] == "h" and tag[1:].isdigit():
            self.levels.append(int(tag[1]))
        self.outside += [value or "" for name, value in attrs if name in ("src", "href", "action")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_needs_nothing_else(run: Runner, copy: Path) -> None:
    page = run("diff", *PAIR, "--format", "html").out
    parsed = _Page(page)
    assert parsed.open == []
    assert parsed.outside == []
    assert parsed.levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in zip(parsed.levels, parsed.levels[1:], strict=False))
    assert page.count("<del>") == page.count("[borttaget: ")
    assert page.count("<ins>") == page.count("[tillagt: ")
