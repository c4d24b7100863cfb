"""Comparing with git: references, branches, the diff driver, and adopted revisions edited in place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from tests_support import replace_line

Runner = Callable[..., Run]
FILE = "policies/smedjebacken/2017.riktlinje.yaml"


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the user's own git configuration, and a hook's surroundings, out of it."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "Test")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "test@example.org")


def git(*words: str) -> str:
    done = subprocess.run(["git", *words], capture_output=True, check=True, text=True, encoding="utf-8")
    return done.stdout


@pytest.fixture
def repository_of_policies(copy: Path) -> Path:
    """The policies in a repository of their own, on main, with a branch checked out."""
    git("init", "-q", "-b", "main")
    git("add", "policies")
    git("commit", "-q", "-m", "first")
    git("checkout", "-q", "-b", "branch")
    return copy


def edit(path: str | Path, old: str, new: str) -> None:
    file = Path(path)
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def changes(result: Run) -> list[tuple[str, str]]:
    return [
        (diff["after"]["id"] if diff["after"] else diff["before"]["id"], change["kind"])
        for diff in json.loads(result.out)["diffs"]
        for change in diff["changes"]
    ]


@pytest.mark.usefixtures("repository_of_policies")
class TestReferences:
    def test_a_file_at_a_branch(self, run: Runner) -> None:
        edit(FILE, "modality: must\n", "modality: should\n")
        result = run("diff", f"main:{FILE}", FILE, "--format", "json")
        assert changes(result) == [("smedjebacken/2017", "modality_loosened")]
        (diff,) = json.loads(result.out)["diffs"]
        assert diff["mode"] == "same_revision"
        assert diff["before"]["file"] == f"main:{FILE}"

    def test_two_commits(self, run: Runner) -> None:
        edit(FILE, "modality: must\n", "modality: should\n")
        git("commit", "-qam", "second")
        result = run("diff", f"HEAD~1:{FILE}", f"HEAD:{FILE}", "--format", "json")
        assert changes(result) == [("smedjebacken/2017", "modality_loosened")]

    def test_units_are_named_as_they_were(self, run: Runner) -> None:
        file = "policies/lekeberg/2016.riktlinje.yaml"
        edit(file, "- unit: administrativa-avdelningen", "- role: communicator")
        told = " ".join(run("diff", f"main:{file}", file).out.split())
        assert "administrativa avdelningen → kommunikatören" in told

    def test_from_a_folder_below_the_top(self, run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir("policies")
        assert "Inga skillnader." in run("diff", f"main:{FILE}", FILE.removeprefix("policies/")).out


@pytest.mark.usefixtures("repository_of_policies")
class TestSince:
    def test_nothing(self, run: Runner) -> None:
        result = run("diff", "--since", "main")
        assert (result.code, result.out) == (0, "Inga policyfiler har ändrats sedan main.\n")

    def test_all_that_a_branch_changes(self, run: Runner) -> None:
        edit(FILE, "modality: must\n", "modality: should\n")
        git("commit", "-qam", "second")
        edit("policies/falkoping/kommun.yaml", "county: Västra Götalands län", "county: Ett annat län")
        edit("policies/lekeberg/kanaler.yaml", "status: active", "status: closed")
        Path("policies/degerfors/kanaler.yaml").unlink()
        assert changes(run("diff", "--since", "main", "--format", "json")) == [
            ("degerfors/kanaler.yaml", "file_removed"),
            ("falkoping/kommun.yaml", "municipality_changed"),
            ("lekeberg/kanaler.yaml", "channel_changed"),
            ("smedjebacken/2017", "modality_loosened"),
        ]

    def test_what_others_did_on_main_does_not_count(self, run: Runner) -> None:
        git("checkout", "-q", "main")
        edit("policies/falkoping/kommun.yaml", "county: Västra Götalands län", "county: Ett annat län")
        git("commit", "-qam", "on main")
        git("checkout", "-q", "branch")
        edit(FILE, "modality: must\n", "modality: should\n")
        result = run("diff", "--since", "main", "--format", "json")
        assert changes(result) == [("smedjebacken/2017", "modality_loosened")]

    def test_a_new_revision_is_compared_with_the_one_it_supersedes(self, run: Runner) -> None:
        new = Path("policies/smedjebacken/2026-utkast.riktlinje.yaml")
        new.write_bytes(Path(FILE).read_bytes())
        replace_line(new, "id: ", "id: smedjebacken/2026-utkast")
        replace_line(new, "status: ", "status: draft")
        replace_line(new, "supersedes: ", "supersedes: smedjebacken/2017")
        edit(new, "modality: must\n", "modality: should\n")
        result = run("diff", "--since", "main", "--format", "json")
        (diff,) = json.loads(result.out)["diffs"]
        assert diff["before"]["id"] == "smedjebacken/2017"
        assert ("smedjebacken/2026-utkast", "modality_loosened") in changes(result)
        assert run("diff", "--since", "main", "--fail-on", "looser").code == 1

    def test_a_first_revision(self, run: Runner) -> None:
        folder = Path("policies/grannby")
        folder.mkdir()
        for name in ("kommun.yaml", "odaterad.riktlinje.yaml"):
            text = Path("policies/falkoping", name).read_text(encoding="utf-8")
            (folder / name).write_text(text.replace("falkoping", "grannby"), encoding="utf-8")
        found = changes(run("diff", "--since", "main", "--format", "json"))
        assert found == [("grannby/kommun.yaml", "file_added"), ("grannby/odaterad", "file_added")]

    def test_a_revision_is_the_same_wherever_its_file_lies(self, run: Runner) -> None:
        git("mv", FILE, "policies/smedjebacken/2017-igen.riktlinje.yaml")
        assert run("diff", "--since", "main").out == "Inga policyfiler har ändrats sedan main.\n"

    def test_comments_and_layout_are_no_changes(self, run: Runner) -> None:
        edit(FILE, "schema_version: 1\n", "# En kommentar.\nschema_version: 1\n")
        assert run("diff", "--since", "main", "--fail-on", "any").code == 0

    def test_a_file_that_can_not_be_read(self, run: Runner) -> None:
        edit(FILE, "schema_version: 1\n", "schema_version: [\n")
        result = run("diff", "--since", "main")
        assert f"{FILE}:" in result.err
        assert (result.code, "tas bort" in result.out) == (2, False)

    def test_a_file_that_could_not_be_read_before(self, run: Runner) -> None:
        whole = Path(FILE).read_text(encoding="utf-8")
        edit(FILE, "schema_version: 1\n", "schema_version: [\n")
        git("commit", "-qam", "broken")
        git("tag", "broken")
        Path(FILE).write_text(whole, encoding="utf-8")
        result = run("diff", "--since", "broken")
        assert f"broken:{FILE}:" in result.err
        assert (result.code, "Ny fil" in result.out) == (2, False)

    def test_a_proposal_that_gets_another_id_when_it_is_adopted(self, run: Runner) -> None:
        old = Path("policies/lekeberg/2024-forslag.riktlinje.yaml")
        new = Path("policies/lekeberg/2027.riktlinje.yaml")
        git("mv", str(old), str(new))
        replace_line(new, "id: ", "id: lekeberg/2027")
        replace_line(new, "status: ", "status: adopted")
        (diff,) = json.loads(run("diff", "--since", "main", "--format", "json").out)["diffs"]
        assert (diff["before"]["id"], diff["after"]["id"]) == ("lekeberg/2024-forslag", "lekeberg/2027")

    def test_an_unknown_reference(self, run: Runner) -> None:
        for reference in ("nowhere", "--upload-pack=x"):
            result = run("diff", f"--since={reference}")
            assert "git känner inte till" in result.err
            assert result.code == 2


@pytest.mark.usefixtures("repository_of_policies")
class TestDriver:
    @pytest.fixture(autouse=True)
    def driver(self, repository_of_policies: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        assert repository_of_policies.parent == Path.cwd()
        monkeypatch.setenv("LANG", "sv_SE.UTF-8")
        monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
        git("config", "diff.riktlint.command", f"{sys.executable} -m riktlint git-diff")
        Path(".gitattributes").write_text("policies/**/*.yaml diff=riktlint\n", encoding="utf-8")

    def test_a_changed_file(self) -> None:
        edit(FILE, "modality: must\n", "modality: should\n")
        shown = git("diff")
        assert shown.startswith(f"diff --riktlint a/{FILE} b/{FILE}\n")
        assert "Bestämmelsen mildras från ”ska” till ”bör”." in shown

    def test_a_new_and_a_removed_file(self) -> None:
        Path("policies/degerfors/kanaler.yaml").unlink()
        new = Path("policies/falkoping/2026-utkast.riktlinje.yaml")
        new.write_bytes(Path("policies/falkoping/odaterad.riktlinje.yaml").read_bytes())
        replace_line(new, "id: ", "id: falkoping/2026-utkast")
        git("add", "-N", str(new))
        shown = git("diff")
        assert "Filen tas bort: degerfors/kanaler.yaml" in shown
        assert "Ny fil: falkoping/2026-utkast" in shown

    def test_a_new_revision_beside_its_predecessor(self) -> None:
        new = Path("policies/falkoping/2026-utkast.riktlinje.yaml")
        new.write_bytes(Path("policies/falkoping/odaterad.riktlinje.yaml").read_bytes())
        replace_line(new, "id: ", "id: falkoping/2026-utkast\nsupersedes: falkoping/odaterad")
        edit(new, "duration: PT24H", "duration: PT12H")
        git("add", "-N", "policies")
        assert "Tiden skärps: inom 24 timmar på vardagar → inom 12 timmar på vardagar." in git("diff")

    def test_a_file_that_does_not_parse_is_shown_as_text(self) -> None:
        edit(FILE, "schema_version: 1\n", "schema_version: [\n")
        shown = git("diff")
        assert "går inte att jämföra som policyfil" in shown
        assert f"--- a/{FILE}\n+++ b/{FILE}\n" in shown
        assert "-schema_version: 1\n+schema_version: [\n" in shown

    def test_a_comment(self) -> None:
        edit(FILE, "schema_version: 1\n", "# En kommentar.\nschema_version: 1\n")
        assert "Bara kommentarer eller uppställning ändras." in git("diff")

    def test_a_renamed_file(self) -> None:
        git("mv", FILE, "policies/smedjebacken/2017-ny.riktlinje.yaml")
        assert "a/policies/smedjebacken/2017.riktlinje.yaml b/" in git("diff", "--cached", "-M")

    def test_a_file_that_is_no_policy(self) -> None:
        Path("policies/anteckning.yaml").write_text("a: 1\n", encoding="utf-8")
        git("add", "-N", "policies")
        assert "+a: 1" in git("diff")

    def test_called_without_git(self, run: Runner) -> None:
        result = run("git-diff", "a", "b")
        assert result.code == 2
        assert 'git config diff.riktlint.command "riktlint git-diff"' in result.err


@pytest.mark.usefixtures("repository_of_policies")
class TestAdopted:
    """`check --since` on a revision that was adopted."""

    OLD = "Den som raderar ett meddelande ska först spara innehållet."
    NEW = "Den som raderar ett meddelande bör först spara innehållet."

    def found(self, run: Runner, *words: str) -> list[tuple[str, int]]:
        result = run("check", "policies", "--since", "main", "--no-cache", "--format", "json", *words)
        return [
            (finding["location"]["file"], finding["location"]["line"])
            for finding in json.loads(result.out)["findings"]
            if finding["code"] == "IDN011"
        ]

    def test_an_edit_in_place_is_an_error(self, run: Runner) -> None:
        edit(FILE, self.OLD, self.NEW)
        lines = Path(FILE).read_text(encoding="utf-8").split("\n")
        assert self.found(run) == [(FILE, lines.index(f"    text: {self.NEW}") + 1)]
        assert run("check", "policies", "--since", "main", "--no-cache").code == 1
        assert self.found(run, "--ignore", "IDN011") == []

    def test_an_erratum_accounts_for_it(self, run: Runner) -> None:
        edit(FILE, self.OLD, self.NEW)
        with Path(FILE).open("a", encoding="utf-8") as file:
            file.write(
                "errata:\n  - date: 2026-11-21\n    provision: spara-innehall\n    corrects: [text]\n"
                "    text: Det stod bör.\n"
            )
        assert self.found(run) == []

    def test_an_erratum_of_another_field_does_not(self, run: Runner) -> None:
        edit(FILE, self.OLD, self.NEW)
        with Path(FILE).open("a", encoding="utf-8") as file:
            file.write("errata:\n  - {date: 2026-11-21, corrects: [title], text: Titeln var fel.}\n")
        assert len(self.found(run)) == 1

    def test_an_erratum_of_another_provision_does_not(self, run: Runner) -> None:
        edit(FILE, self.OLD, self.NEW)
        with Path(FILE).open("a", encoding="utf-8") as file:
            file.write(
                "errata:\n  - date: 2026-11-21\n    provision: spara-avsandare\n    corrects: [text]\n"
                "    text: Det stod bör.\n"
            )
        assert len(self.found(run)) == 1

    def test_a_date_of_verification_a_comment_and_layout(self, run: Runner) -> None:
        edit(FILE, "  verified: 2026-11-20", "  verified: 2026-11-21  # igen")
        edit(FILE, f"    text: {self.OLD}", f"    text: >-\n      {self.OLD}")
        assert self.found(run) == []

    def test_a_proposal_may_change(self, run: Runner) -> None:
        edit("policies/lekeberg/2024-forslag.riktlinje.yaml", "title: Riktlinjer", "title: Nya riktlinjer")
        assert self.found(run) == []

    def test_a_removed_file(self, run: Runner) -> None:
        Path(FILE).unlink()
        assert self.found(run) == [(FILE, 1)]

    def test_a_removed_provision_and_a_title(self, run: Runner) -> None:
        text = Path(FILE).read_text(encoding="utf-8")
        head, _, rest = text.partition("  - id: syfte-dialog\n")
        Path(FILE).write_text(head + rest[rest.index("  - id: ") :], encoding="utf-8")
        edit(FILE, "title: Riktlinjer", "title: Andra riktlinjer")
        found = self.found(run)
        assert len(found) == 2
        assert (FILE, 4) in found

    def test_only_the_files_that_are_asked_for(self, run: Runner) -> None:
        edit(FILE, self.OLD, self.NEW)
        result = run("check", "policies/lekeberg", "--since", "main", "--no-cache", "--format", "json")
        assert json.loads(result.out)["findings"] == []
