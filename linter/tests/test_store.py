"""What runs said is kept: it is said again to the letter, whatever happens to the file, and takes little room."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from riktlint.engine import digests, store
from riktlint.engine.session import CheckSession
from riktlint.reports.registry import FORMATS

Runner = Callable[..., Run]
WORDS = ["check", "policies", "--cache-dir", "cache"]
ALL = ["alingsas", "degerfors", "falkoping", "lekeberg", "smedjebacken"]

pytestmark = pytest.mark.usefixtures("copy")


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that are examined: none when a run is said again."""
    seen: list[str] = []
    examine = CheckSession.check_folder

    def spy(self: CheckSession, loaded: object) -> object:
        seen.append(loaded.folder.slug)  # type: ignore[attr-defined]
        return examine(self, loaded)  # type: ignore[arg-type]

    monkeypatch.setattr(CheckSession, "check_folder", spy)
    return seen


def file() -> Path:
    """The one file that is kept."""
    (found,) = Path("cache").glob("*.run")
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


# Said again


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_byte_for_byte(run: Runner, copy: Path, looked_at: list[str], form: str) -> None:
    break_everything(copy)
    without = run("check", "policies", "--format", form, "--no-cache")
    first = run(*WORDS, "--format", form)
    looked_at.clear()
    second = run(*WORDS, "--format", form)
    assert looked_at == []
    assert without.out == first.out == second.out
    assert without.code == first.code == second.code == 1


# What counts


def test_what_a_rule_of_ones_own_goes_by_counts(run: Runner) -> None:
    """Its text, and whatever it reads."""
    from configuration_support import own_rule

    Path("riktlint.toml").write_text('rules = ["egen.py"]\nselect = ["EGN"]\n')
    path = own_rule(Path("egen.py"))
    text = path.read_text(encoding="utf-8")
    assert "Titeln är" in run(*WORDS).out
    path.write_text(text.replace("Titeln är", "Rubriken är"), encoding="utf-8")
    assert "Rubriken är" in run(*WORDS).out
    Path("ord.txt").write_text("gamla", encoding="utf-8")
    path.write_text(
        text.replace("title=revision.title", "title=Path('ord.txt').read_text('utf-8')")
        + "\nfrom pathlib import Path\n",
        encoding="utf-8",
    )
    assert "gamla" in run(*WORDS).out
    Path("ord.txt").write_text("nya", encoding="utf-8")
    assert "nya" in run(*WORDS).out
    assert not Path("cache").exists()


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


# Damage


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


def test_no_damaged_byte_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "x"
    store.write(path, "stamp", bytes(range(256)))
    sound = path.read_bytes()
    assert store.read(path, "stamp") == bytes(range(256))
    assert store.read(path, "another stamp") is None
    for position in range(len(sound)):
        damaged = bytearray(sound)
        damaged[position] ^= 1 << position % 8
        path.write_bytes(damaged)
        assert store.read(path, "stamp") is None, position


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
    Path("cache").mkdir()
    others = [Path("cache", name) for name in ("mine.run", "draft.tmp", "0" * 32 + ".txt", "link.run")]
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
