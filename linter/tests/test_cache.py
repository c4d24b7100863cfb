"""The cache: a hit says the same, whatever happens to the file, and only what it was made from counts."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from conftest import Run, imported
from riktlint.cli.replay import Repeatable
from riktlint.config.selection import Selection
from riktlint.config.settings import Settings
from riktlint.engine import cache as caching
from riktlint.engine import digests, store
from riktlint.engine.check import Options, check
from riktlint.engine.session import CheckSession
from riktlint.reports.registry import FORMATS

Runner = Callable[..., Run]
WORDS = ["check", "policies", "--cache-dir", "cache"]
DAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def _here(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work beside a copy of the policies, and look a run's folders up even where the run has been made before."""
    monkeypatch.setattr(Repeatable, "of", lambda _: None)


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that are examined, not found in the cache."""
    seen: list[str] = []
    examine = CheckSession.check_folder

    def spy(self: CheckSession, loaded: object) -> object:
        seen.append(loaded.folder.slug)  # type: ignore[attr-defined]
        return examine(self, loaded)  # type: ignore[arg-type]

    monkeypatch.setattr(CheckSession, "check_folder", spy)
    monkeypatch.setattr("riktlint.engine.check.worker_count", lambda *_: 1)
    return seen


ALL = ["alingsas", "degerfors", "falkoping", "lekeberg", "smedjebacken"]


def file() -> Path:
    """The one cache file."""
    (found,) = Path("cache").glob("*.json")
    return found


def break_everything(copy: Path) -> None:
    """Give the report something of every kind: fixes, related places, suppressions, findings over the corpus."""
    path = copy / "falkoping/odaterad.riktlinje.yaml"
    text = path.read_text(encoding="utf-8").replace("modality: must\n", "modalty: must\n", 1)
    path.write_text("# riktlint: ignore-file[LNG001] Prövning.\n" + text, encoding="utf-8")
    path = copy / "lekeberg/kommun.yaml"
    text = path.read_text(encoding="utf-8").replace('code: "1814"', 'code: "1880"\ncode: 1')
    path.write_text(text, encoding="utf-8")
    (copy / "alingsas/kommun.yaml").write_bytes(
        b"\xef\xbb\xbf" + (copy / "alingsas/kommun.yaml").read_bytes()
    )
    shutil.copytree(copy / "degerfors", copy / "degerfors2")
    (copy / "degerfors2/tom.riktlinje.yaml").write_text("")


# A hit


@pytest.mark.parametrize("form", FORMATS)
def test_a_hit_says_the_same_byte_for_byte(run: Runner, copy: Path, looked_at: list[str], form: str) -> None:
    break_everything(copy)
    without = run("check", "policies", "--format", form, "--no-cache")
    first = run(*WORDS, "--format", form)
    looked_at.clear()
    second = run(*WORDS, "--format", form)
    assert looked_at == []
    assert without.out == first.out == second.out
    assert without.code == first.code == second.code == 1


def test_a_hit_in_the_other_language(run: Runner, copy: Path) -> None:
    break_everything(copy)
    run(*WORDS)
    assert run(*WORDS, "--lang", "en").out == run("check", "policies", "--no-cache", "--lang", "en").out


def test_a_hit_writes_nothing(run: Runner) -> None:
    run(*WORDS)
    before = file().read_bytes(), file().stat().st_ino
    run(*WORDS)
    assert (file().read_bytes(), file().stat().st_ino) == before


def test_a_hit_imports_neither_parser_nor_validator(run: Runner, copy: Path) -> None:
    run(*WORDS)
    shown = imported(*WORDS, "--format", "json")
    assert shown & {"yaml", "jsonschema", "jsonschema_rs", "riktlint.rules.base"} == set()
    assert "riktlint.engine.cache" in shown


# What counts


def test_a_change_costs_its_own_folder(run: Runner, copy: Path, looked_at: list[str]) -> None:
    run(*WORDS)
    assert sorted(looked_at) == ALL
    looked_at.clear()
    path = copy / "lekeberg/kanaler.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# Sist.\n", encoding="utf-8")
    changed = run(*WORDS)
    assert looked_at == ["lekeberg"]
    assert changed.out == run("check", "policies", "--no-cache").out


@pytest.mark.parametrize("change", ["added", "removed", "renamed"])
def test_files_that_come_and_go(run: Runner, copy: Path, looked_at: list[str], change: str) -> None:
    run(*WORDS)
    looked_at.clear()
    path = copy / "lekeberg/2016.riktlinje.yaml"
    if change == "added":
        shutil.copy(path, path.with_name("2031.riktlinje.yaml"))
    elif change == "removed":
        path.unlink()
    else:
        path.rename(path.with_name("2031.riktlinje.yaml"))
    changed = run(*WORDS)
    assert looked_at == ["lekeberg"]
    assert changed.out == run("check", "policies", "--no-cache").out


def test_a_folder_by_another_name(run: Runner, copy: Path, looked_at: list[str]) -> None:
    run(*WORDS)
    looked_at.clear()
    (copy / "lekeberg").rename(copy / "lekebergs")
    changed = run(*WORDS)
    assert looked_at == ["lekebergs"]
    assert "IDN003" in changed.out


def test_findings_over_the_corpus_follow(run: Runner, copy: Path, looked_at: list[str]) -> None:
    # The doubled code stands in two folders, of which one is in the cache each time.
    path = copy / "lekeberg/kommun.yaml"
    before = path.read_text(encoding="utf-8")
    code = next(
        line for line in (copy / "alingsas/kommun.yaml").read_text().splitlines() if line.startswith("code")
    )
    assert "COR001" not in run(*WORDS).out
    looked_at.clear()
    path.write_text(
        "\n".join(code if line.startswith("code") else line for line in before.splitlines()) + "\n"
    )
    assert "COR001" in run(*WORDS).out
    assert "COR001" in run(*WORDS).out
    assert looked_at == ["lekeberg"]
    path.write_text(before, encoding="utf-8")
    assert "COR001" not in run(*WORDS).out


def test_comments_over_the_corpus_are_judged_anew(run: Runner, copy: Path) -> None:
    # A comment that was needed once is not taken to be needed for ever.
    text = (copy / "alingsas/kommun.yaml").read_text(encoding="utf-8")
    code = next(line for line in text.splitlines() if line.startswith("code"))
    other = copy / "lekeberg/kommun.yaml"
    silenced = [
        f"# riktlint: ignore[COR001, COR004] Prövning.\n{code}" if line.startswith("code") else line
        for line in other.read_text(encoding="utf-8").splitlines()
    ]
    other.write_text("\n".join(silenced) + "\n", encoding="utf-8")
    words = ["--select", "COR001,SUP"]
    assert "SUP004" not in run(*WORDS, *words).out
    shutil.rmtree(copy / "alingsas")
    assert "SUP004" in run(*WORDS, *words).out
    assert run(*WORDS, *words).out == run("check", "policies", "--no-cache", *words).out


def test_the_day_counts(looked_at: list[str]) -> None:
    def on(day: date) -> None:
        check([Path("policies")], options=options(today=day))

    on(DAY)
    on(DAY)
    assert len(looked_at) == len(ALL)
    on(date(2026, 11, 21))
    assert len(looked_at) == 2 * len(ALL)


def options(**more: object) -> Options:
    """How a run is done that uses the cache."""
    given: dict[str, object] = {
        "selection": Selection(Settings()),
        "cache_directory": Path("cache"),
        "today": DAY,
        "workers": 1,
        **more,
    }
    return Options(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        'ignore = ["LNG001"]',
        'select = ["LNG"]',
        'profile = "complete"',
        '[severity]\nLNG001 = "note"',
        '[[overrides]]\npaths = ["**"]\nignore = ["all"]',
        '[[require]]\ncode = "X001"\nname = "x"\ntopic = "crisis"\nwhy = "Så är det."',
        'rules = ["egen.py"]',
    ],
)
def test_the_configuration_counts(run: Runner, repository: Path, looked_at: list[str], text: str) -> None:
    run(*WORDS)
    Path("riktlint.toml").write_text(text, encoding="utf-8")
    shutil.copy(repository / "linter/riktlint/rules/language/shouting.py", "egen.py")
    rule = Path("egen.py").read_text(encoding="utf-8")
    Path("egen.py").write_text(
        rule.replace("LNG012", "EGN001").replace('"shouting"', '"own"'), encoding="utf-8"
    )
    configured = run(*WORDS)
    assert configured.out == run("check", "policies", "--no-cache").out
    Path("riktlint.toml").unlink()
    assert run(*WORDS).out == run("check", "policies", "--no-cache").out


def test_the_text_of_a_rule_of_ones_own_counts(run: Runner, looked_at: list[str]) -> None:
    from configuration_support import own_rule

    Path("riktlint.toml").write_text('rules = ["egen.py"]\nselect = ["EGN"]\n')
    path = own_rule(Path("egen.py"))
    assert "Titeln är" in run(*WORDS).out
    path.write_text(path.read_text(encoding="utf-8").replace("Titeln är", "Rubriken är"), encoding="utf-8")
    assert "Rubriken är" in run(*WORDS).out


def test_an_installed_rule_can_not_be_kept_apart(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from configuration_support import own_rule, write

    write(tmp_path / "site/egna-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: egna\nVersion: 1\n")
    write(tmp_path / "site/egna-1.dist-info/entry_points.txt", "[riktlint.rules]\negna = egna\n")
    own_rule(tmp_path / "site/egna.py")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    Path("riktlint.toml").write_text('rules = ["egna"]\n')
    assert "EGN001" in run(*WORDS).out
    assert not Path("cache").exists()
    sys.modules.pop("egna", None)


def test_riktlint_itself_and_its_schemas_count(looked_at: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    check([Path("policies")], options=options())
    looked_at.clear()
    monkeypatch.setattr(caching, "tool_key", lambda: "another version, schema or vocabulary")
    check([Path("policies")], options=options())
    assert sorted(looked_at) == ALL


def test_what_identifies_riktlint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schema = tmp_path / "schema"
    (schema / "vocabulary").mkdir(parents=True)
    path = schema / "vocabulary/topics.yaml"
    path.write_text("a")
    monkeypatch.setattr(digests, "schema_directory", lambda: schema)
    keys = {digests.tool_key.__wrapped__()}
    path.write_text("ab")
    keys.add(digests.tool_key.__wrapped__())
    os.utime(path, ns=(1, 1))
    keys.add(digests.tool_key.__wrapped__())
    (schema / "x.schema.json").write_text("{}")
    keys.add(digests.tool_key.__wrapped__())
    (schema / "x.schema.json").rename(schema / "y.schema.json")
    keys.add(digests.tool_key.__wrapped__())
    monkeypatch.setattr(digests, "__version__", "99")
    keys.add(digests.tool_key.__wrapped__())
    monkeypatch.setattr(digests, "LIBRARIES", ("yaml",))
    keys.add(digests.tool_key.__wrapped__())
    assert len(keys) == 7


def test_other_paths_have_a_file_of_their_own(run: Runner, looked_at: list[str]) -> None:
    run(*WORDS)
    run("check", "policies/lekeberg", "--cache-dir", "cache")
    assert len(list(Path("cache").iterdir())) == 2
    looked_at.clear()
    run(*WORDS)
    run("check", "policies/lekeberg", "--cache-dir", "cache")
    assert looked_at == []


def test_a_file_that_can_not_be_read_is_tried_again(run: Runner, copy: Path) -> None:
    path = copy / "lekeberg/2016.riktlinje.yaml"
    text = path.read_bytes()
    path.unlink()
    path.symlink_to(path.name)
    assert "FIL001" in run(*WORDS).out
    assert "FIL001" in run(*WORDS).out
    path.unlink()
    path.write_bytes(text)
    assert "FIL001" not in run(*WORDS).out


# Damage


def test_damage_in_any_byte_heals(
    run: Runner, copy: Path, looked_at: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Path, list[Path], str, date]] = []
    made = caching.Cache.__init__

    def spy(self: caching.Cache, *given: object) -> None:
        opened.append(given)  # type: ignore[arg-type]
        made(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(caching.Cache, "__init__", spy)
    words = ["check", "policies/alingsas", "--cache-dir", "cache", "--select", "CMP,SRC,COR"]
    wanted = run(*words).out
    sound = file().read_bytes()
    monkeypatch.setattr(caching.Cache, "__init__", made)
    assert caching.Cache(*opened[0])._old
    for position in range(len(sound)):
        damaged = bytearray(sound)
        damaged[position] ^= 1 << position % 8
        file().write_bytes(damaged)
        assert not caching.Cache(*opened[0])._old, f"byte {position} was believed"
    looked_at.clear()
    assert run(*words).out == wanted
    assert looked_at == ["alingsas"]
    assert file().read_bytes() == sound, "the file is written anew"


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"\xff\xfe", b"[]", b"x" * 200, b"{}\n{}", b"0" * 129 + b"\n" + b"[" * 100_000]
)
def test_any_content_heals(run: Runner, content: bytes) -> None:
    wanted = run(*WORDS).out
    sound = file().read_bytes()
    file().write_bytes(content)
    again = run(*WORDS)
    assert (again.out, again.err) == (wanted, "")
    assert file().read_bytes() == sound


@pytest.mark.parametrize("share", [0.0, 0.3, 0.99])
def test_half_a_file_heals(run: Runner, share: float) -> None:
    wanted = run(*WORDS).out
    sound = file().read_bytes()
    file().write_bytes(sound[: int(share * len(sound))])
    assert run(*WORDS).out == wanted
    assert file().read_bytes() == sound


def test_a_folder_in_the_place_of_the_file(run: Runner) -> None:
    wanted = run(*WORDS).out
    path = file()
    path.unlink()
    path.mkdir()
    again = run(*WORDS)
    assert (again.out, again.err) == (wanted, "")


# Where and how much


def test_no_cache_writes_nothing(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    run(*WORDS, "--no-cache")
    assert not Path("cache").exists()
    assert not (tmp_path / "user").exists()


def test_no_cache_reads_nothing(run: Runner, looked_at: list[str]) -> None:
    run(*WORDS)
    looked_at.clear()
    run(*WORDS, "--no-cache")
    assert sorted(looked_at) == ALL


def test_the_users_own_folder(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    run("check", "policies")
    (kept,) = (tmp_path / "user/riktlint").iterdir()
    assert kept.stat().st_mode & 0o077 == 0, "what somebody checks is nobody else's"


def test_a_relative_cache_home_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert store.default_directory() == tmp_path / "home/.cache/riktlint"


def test_a_user_without_a_home(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home(_: type[Path]) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", classmethod(no_home))
    assert run("check", "policies").code == 0


def test_a_cache_that_can_not_be_written_is_no_error(run: Runner) -> None:
    Path("cache").write_text("a file")
    result = run("check", "policies", "--cache-dir", "cache/below")
    assert (result.code, result.err) == (0, "")
    assert Path("cache").read_text() == "a file"


def test_it_is_bounded(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST_FILES", 3)
    for number, slug in enumerate(ALL):
        run("check", f"policies/{slug}", "--cache-dir", "cache")
        for path in Path("cache").iterdir():
            os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns - 10**9 * (number + 1)))
    assert len(list(Path("cache").iterdir())) == 3
    monkeypatch.setattr(store, "MAX_BYTES", 10)
    run("check", "policies", "--cache-dir", "cache2")
    assert not Path("cache2").exists()


def test_it_is_bounded_in_bytes(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    run("check", "policies/lekeberg", "--cache-dir", "cache")
    first = file()
    os.utime(first, (1, 1))
    monkeypatch.setattr(store, "MOST_BYTES", first.stat().st_size + 10)
    run("check", "policies/degerfors", "--cache-dir", "cache")
    assert not first.exists()


def test_what_is_used_stays(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    run("check", "policies/lekeberg", "--cache-dir", "cache")
    used = file()
    os.utime(used, (1, 1))
    run("check", "policies/lekeberg", "--cache-dir", "cache")
    assert used.stat().st_mtime > time.time() - 60


def test_what_a_run_left_behind_goes(run: Runner) -> None:
    Path("cache").mkdir()
    old, new = Path("cache/riktlint-a.tmp"), Path("cache/riktlint-b.tmp")
    for path in (old, new):
        path.write_text("x")
    os.utime(old, (1, 1))
    run(*WORDS)
    assert [path.exists() for path in (old, new)] == [False, True]


def test_nothing_of_anybody_elses_goes(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder that --cache-dir names may hold other things."""
    monkeypatch.setattr(store, "MOST_FILES", 1)
    monkeypatch.setattr(store, "MOST_BYTES", 1)
    Path("cache").mkdir()
    others = [Path("cache", name) for name in ("mine.json", "draft.tmp", "0" * 32 + ".txt", "link.json")]
    for path in others[:3]:
        path.write_text("x" * 100)
        os.utime(path, (1, 1))
    others[3].symlink_to("nowhere")
    run(*WORDS)
    run("check", "policies/lekeberg", "--cache-dir", "cache")
    assert all(path.is_symlink() or path.exists() for path in others)


def test_workers_say_the_same(run: Runner, copy: Path) -> None:
    break_everything(copy)
    one = run("check", "policies", "--no-cache", "--workers", "1", "--format", "json")
    three = run("check", "policies", "--cache-dir", "cache", "--workers", "3", "--format", "json")
    again = run("check", "policies", "--cache-dir", "cache", "--workers", "3", "--format", "json")
    assert one.out == three.out == again.out
