"""Discovery: which files a run looks at, and what it says of those it can't use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from riktlint.engine import discovery
from riktlint.engine.check import check
from riktlint.engine.discovery import discover
from riktlint.engine.folders import load_folder
from riktlint.engine.oddities import problem_of
from riktlint.rules.examples import EXAMPLE_SLUG, example_files


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus with the example municipality."""
    root = tmp_path / "policies"
    folder = root / EXAMPLE_SLUG
    folder.mkdir(parents=True)
    for name, text in example_files().items():
        (folder / name).write_text(text, encoding="utf-8")
    return root


def _problems(*paths: Path) -> list[tuple[str, str]]:
    """What discovering and reading tell, as (rule, file name)."""
    found = discover(paths)
    problems = [problem_of(oddity) for oddity in found.oddities] + [
        p for files in found.folders for p in load_folder(files).problems
    ]
    return [(problem.rule, Path(problem.location.file).name) for problem in problems]


def _files(*paths: Path) -> list[str]:
    return [path.name for folder in discover(paths).folders for path in folder.files]


ALL = ["2024.riktlinje.yaml", "kanaler.yaml", "kommun.yaml"]


def test_a_folder_gives_its_policy_files_in_order(corpus: Path) -> None:
    second = corpus / "annanby"
    second.mkdir()
    (second / "kommun.yaml").write_text("slug: annanby\n")
    found = discover([corpus])
    assert [folder.directory.name for folder in found.folders] == ["annanby", EXAMPLE_SLUG]
    assert [path.name for path in found.folders[1].files] == ALL
    assert found.oddities == []


def test_the_same_paths_in_another_order_give_the_same(corpus: Path) -> None:
    one, other = corpus / EXAMPLE_SLUG / "kommun.yaml", corpus / EXAMPLE_SLUG / "kanaler.yaml"
    first, second = (
        [(f.directory, f.files, f.asked) for f in discover(paths).folders]
        for paths in ([one, other], [other, one])
    )
    assert first == second


def test_a_named_file_brings_its_neighbours_but_only_it_is_asked_about(corpus: Path) -> None:
    (found,) = discover([corpus / EXAMPLE_SLUG / "kanaler.yaml"]).folders
    assert [path.name for path in found.files] == ALL
    assert [path.name for path in found.asked] == ["kanaler.yaml"]


def test_a_name_that_says_nothing_is_told(corpus: Path) -> None:
    (corpus / EXAMPLE_SLUG / "riktlinje.yaml").write_text("a: 1\n")
    (corpus / EXAMPLE_SLUG / "kommun.yml").write_text("a: 1\n")
    assert _problems(corpus) == [("unknown-file", "kommun.yml"), ("unknown-file", "riktlinje.yaml")]
    assert _problems(corpus / EXAMPLE_SLUG / "riktlinje.yaml") == [("unknown-file", "riktlinje.yaml")]


def test_other_files_are_left_alone(corpus: Path) -> None:
    (corpus / EXAMPLE_SLUG / "LÄSMIG.md").write_text("x")
    (corpus / EXAMPLE_SLUG / ".hidden.yaml").write_text("x")
    (corpus / "mkdocs.yaml").write_text("a: 1\n")
    hidden = corpus / ".git"
    hidden.mkdir()
    (hidden / "kommun.yaml").write_text("x")
    assert _problems(corpus) == []
    assert _files(corpus) == ALL


def test_a_link_to_a_file_outside_is_told_and_not_read(corpus: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("password: hunter2\n")
    file = corpus / EXAMPLE_SLUG / "kommun.yaml"
    file.unlink()
    file.symlink_to(secret)
    assert _problems(corpus) == [("link-out-of-corpus", "kommun.yaml")]
    assert "kommun.yaml" not in _files(corpus)
    result = check([corpus])
    assert [f.rule for f in result.findings if f.location.file.endswith("kommun.yaml")] == [
        "link-out-of-corpus"
    ]
    assert all("hunter2" not in finding.message.sv + finding.excerpt for finding in result.findings)


def test_a_named_link_must_stay_among_the_municipalities(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("password: hunter2\n")
    out, inside = corpus / "annanby" / "kommun.yaml", corpus / "annanby" / "kanaler.yaml"
    out.parent.mkdir()
    out.symlink_to(tmp_path / "secret.yaml")
    inside.symlink_to(corpus / EXAMPLE_SLUG / "kanaler.yaml")
    assert _problems(out) == [("link-out-of-corpus", "kommun.yaml")]
    assert _problems(inside) == []


def test_a_link_to_a_folder_outside_is_told_and_not_followed(corpus: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kommun.yaml").write_text("a: 1\n")
    (corpus / "annanby").symlink_to(outside)
    assert _problems(corpus) == [("link-out-of-corpus", "annanby")]
    assert _files(corpus) == ALL


def test_a_link_that_stays_inside_is_no_problem(corpus: Path) -> None:
    (corpus / "alias").symlink_to(corpus / EXAMPLE_SLUG)
    assert _problems(corpus) == []
    assert _files(corpus) == ALL


def test_links_in_a_circle_end(corpus: Path) -> None:
    (corpus / EXAMPLE_SLUG / "upp").symlink_to(corpus)
    loop = corpus / EXAMPLE_SLUG / "2025.riktlinje.yaml"
    loop.symlink_to(loop)
    assert _problems(corpus) == [("unreadable-file", "2025.riktlinje.yaml")]


def test_a_link_to_nothing_is_unreadable(corpus: Path) -> None:
    (corpus / EXAMPLE_SLUG / "2025.riktlinje.yaml").symlink_to("borta.yaml")
    assert _problems(corpus) == [("unreadable-file", "2025.riktlinje.yaml")]


def test_a_folder_named_like_a_file_is_unreadable(corpus: Path) -> None:
    folder = corpus / EXAMPLE_SLUG / "2025.riktlinje.yaml"
    folder.mkdir()
    (folder / "kommun.yaml").write_text("a: 1\n")
    assert _problems(corpus) == [("unreadable-file", "2025.riktlinje.yaml")]
    assert "unreadable-file" in {finding.rule for finding in check([corpus]).findings}


def test_a_file_that_vanishes_is_unreadable(corpus: Path) -> None:
    (files,) = discover([corpus]).folders
    (corpus / EXAMPLE_SLUG / "kanaler.yaml").unlink()
    loaded = load_folder(files)
    assert [(p.rule, Path(p.location.file).name) for p in loaded.problems] == [
        ("unreadable-file", "kanaler.yaml")
    ]
    assert loaded.folder.unusable == {"kanaler.yaml"}


def test_a_file_without_permission_is_unreadable(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def refuse(path: Any, *arguments: Any, **options: Any) -> Any:
        if Path(path).name == "kanaler.yaml":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments, **options)

    monkeypatch.setattr(os, "open", refuse)
    assert _problems(corpus) == [("unreadable-file", "kanaler.yaml")]


def test_an_unreadable_folder_is_told(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refuse(path: Any) -> Any:
        if Path(path).name == "stangd":
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    (corpus / "stangd").mkdir()
    monkeypatch.setattr(os, "scandir", refuse)
    assert _problems(corpus) == [("unreadable-file", "stangd")]
    (problem,) = map(problem_of, discover([corpus]).oddities)
    assert "Permission denied" in problem.message.sv


def test_number_of_files_is_bounded(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery, "MAX_FILES", 2)
    assert _problems(corpus) == [("too-many-files", "policies")]
    assert len(discover([corpus]).folders[0].asked) == 2


def test_number_of_files_is_bounded_over_all_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery, "MAX_FILES", 3)
    for folder, count in (("a", 5), ("b", 20)):
        (tmp_path / folder).mkdir()
        for number in range(count):
            (tmp_path / folder / f"{number}.riktlinje.yaml").write_text("")
    found = discover([tmp_path / "a", tmp_path / "b"])
    assert [(folder.directory.name, len(folder.asked)) for folder in found.folders] == [("a", 3)]


def test_depth_of_folders_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery, "MAX_DIRECTORY_DEPTH", 2)
    (tmp_path / "a" / "b" / "c").mkdir(parents=True)
    (tmp_path / "a" / "b" / "kommun.yaml").write_text("a: 1\n")
    (tmp_path / "a" / "b" / "c" / "kommun.yaml").write_text("a: 1\n")
    found = discover([tmp_path])
    assert [(p.rule, Path(p.location.file).name) for p in map(problem_of, found.oddities)] == [
        ("too-many-files", "b")
    ]
    assert [folder.directory.name for folder in found.folders] == ["b"]


def test_size_of_a_file_is_bounded(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("riktlint.reading.decode", "riktlint.engine.contents"):
        monkeypatch.setattr(f"{module}.MAX_BYTES", 20_000)
    with (corpus / EXAMPLE_SLUG / "kanaler.yaml").open("a") as stream:
        stream.write("# x\n" * 10_000)
    assert _problems(corpus) == [("file-too-large", "kanaler.yaml")]


def test_an_empty_folder_is_no_problem(tmp_path: Path) -> None:
    found = discover([tmp_path])
    assert (found.folders, found.oddities) == ([], [])


@pytest.fixture
def working_directory(corpus: Path) -> Iterator[Path]:
    """Stand in the municipality's folder."""
    before = Path.cwd()
    os.chdir(corpus / EXAMPLE_SLUG)
    yield corpus
    os.chdir(before)


def test_a_relative_path_knows_the_name_of_its_folder(working_directory: Path) -> None:
    (files,) = discover([Path()]).folders
    assert load_folder(files).folder.slug == EXAMPLE_SLUG
    assert working_directory.is_dir()
