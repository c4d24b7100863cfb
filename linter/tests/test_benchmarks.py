"""The synthetic corpora of `benchmarks/` are what they say: the same each time, sound, or wrong in known places."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema_rs
import pytest

from riktlint.engine.check import check
from riktlint.findings import Severity
from riktlint.reading.reader import read


@pytest.fixture
def generate(repository: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module `benchmarks/generate.py`."""
    monkeypatch.syspath_prepend(str(repository))
    return importlib.import_module("benchmarks.generate")


def _errors(corpus: Path) -> set[tuple[str, int, str]]:
    findings = check([Path(corpus.name)]).findings
    return {(f.location.file, f.location.line, f.rule) for f in findings if f.severity is Severity.ERROR}


def test_the_same_seed_gives_the_same_bytes(generate: ModuleType, tmp_path: Path) -> None:
    one = generate.write_corpus("errors-3", tmp_path / "one")
    other = generate.write_corpus("errors-3", tmp_path / "other")
    third = generate.write_corpus("errors-3", tmp_path / "third", seed=1)
    contents = [
        {path.relative_to(corpus): path.read_bytes() for path in corpus.rglob("*.yaml")}
        for corpus in (one, other, third)
    ]
    assert contents[0] == contents[1]
    assert contents[0] != contents[2]
    assert len(contents[0]) == 9


def test_clean_guidelines_have_no_errors_and_the_size_they_should(
    generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = generate.write_corpus("clean-20", tmp_path)
    monkeypatch.chdir(corpus.parent)
    assert _errors(corpus) == set()
    sizes = [path.read_text().count("\n") for path in corpus.rglob("*.riktlinje.yaml")]
    assert all(280 <= size <= 340 for size in sizes), sizes


def test_every_planted_mistake_is_found_and_nothing_else(
    generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = generate.write_corpus("errors-40", tmp_path)
    monkeypatch.chdir(corpus.parent)
    planted = json.loads((corpus.parent / "mistakes.json").read_text())
    assert _errors(corpus) == {(file, line, rule) for file, line, rule, _ in planted}
    assert {rule for _, _, rule, _ in planted} == {
        "unknown-key",
        "unknown-word",
        "missing-key",
        "wrong-type",
        "wrong-form",
        "unknown-source",
    }


def test_long_guideline(generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus = generate.write_corpus("long", tmp_path)
    monkeypatch.chdir(corpus.parent)
    assert _errors(corpus) == set()
    (path,) = corpus.rglob("*.riktlinje.yaml")
    assert 19_500 <= path.read_text().count("\n") <= 20_500


def test_wrong_name_of_a_corpus(generate: ModuleType, tmp_path: Path) -> None:
    for name in ("clean", "clean-", "clean-x", "other-5"):
        with pytest.raises(ValueError, match="neither"):
            generate.write_corpus(name, tmp_path)


@pytest.mark.parametrize("kind", [None, "guideline", "channels", "municipality"])
def test_bundled_schema_means_the_same(
    repository: Path,
    policies: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str | None,
    generate: ModuleType,
    tmp_path: Path,
) -> None:
    """What the peers are given takes the real files and the same mistakes as the schemas themselves."""
    monkeypatch.syspath_prepend(str(repository))
    bundle: dict[str, Any] = importlib.import_module("benchmarks.bundle").bundle(repository / "schema", kind)
    validator = jsonschema_rs.Draft202012Validator(bundle)
    ends = {
        "guideline": ".riktlinje.yaml",
        "channels": "kanaler.yaml",
        "municipality": "kommun.yaml",
        None: ".yaml",
    }
    corpus = generate.write_corpus("errors-40", tmp_path)
    planted = json.loads((corpus.parent / "mistakes.json").read_text())
    spoiled = {corpus.parent / file for file, _, _, in_schema in planted if in_schema}
    for root in (policies, corpus):
        for path in root.rglob(f"*{ends[kind]}"):
            document, _ = read(path.read_bytes(), path.name)
            assert validator.is_valid(document.value) is (path not in spoiled), path
