"""Whatever is given to `check` ends in findings, never in a traceback."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from riktlint.engine.check import check
from riktlint.rules.examples import EXAMPLE_DIRECTORY, example_files

NAMES = st.sampled_from(["kommun.yaml", "kanaler.yaml", "2024.riktlinje.yaml"])
LOOSE = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
GUIDELINE = example_files()["2024.riktlinje.yaml"]

_scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20)
_keys = st.sampled_from(
    [*{line.strip(" -").partition(":")[0] for text in example_files().values() for line in text.splitlines()}]
)
_trees = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_keys, inner, max_size=6),
    max_leaves=30,
)


def check_bytes(name: str, data: bytes) -> list[str]:
    with tempfile.TemporaryDirectory() as directory:
        folder = Path(directory) / "exempelby"
        folder.mkdir()
        for path in EXAMPLE_DIRECTORY.glob("*.yaml"):
            (folder / path.name).write_bytes(path.read_bytes())
        (folder / name).write_bytes(data)
        result = check([Path(directory)])
        for finding in result.findings:
            assert finding.location.line >= 1
            assert finding.location.column >= 1
            assert finding.message.sv
            assert finding.message.en
        return [finding.rule for finding in result.findings]


@LOOSE
@given(NAMES, st.binary(max_size=400))
def test_any_bytes(name: str, data: bytes) -> None:
    check_bytes(name, data)


@LOOSE
@given(NAMES, st.text(max_size=400))
def test_any_text(name: str, text: str) -> None:
    check_bytes(name, text.encode("utf-8", "surrogatepass"))


@LOOSE
@given(NAMES, _trees)
def test_any_tree(name: str, tree: object) -> None:
    import json

    # JSON is YAML: flow style reaches every shape of value.
    assert check_bytes(name, json.dumps(tree).encode()) != []


@LOOSE
@given(st.integers(0, 2**32 - 1))
def test_guideline_with_bytes_changed(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- hypothesis draws the seed
    data = bytearray(GUIDELINE.encode())
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at : at + chance.randint(1, 40)]
            case _:
                data[at:at] = bytes(data[chance.randrange(len(data)) :][: chance.randint(1, 40)])
    check_bytes("2024.riktlinje.yaml", bytes(data))
