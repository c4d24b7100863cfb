"""Mutants of the real policies, and a judge of them that shares no code with riktlint.

A mutant is one file of a municipality with one to three mistakes of the kinds that people and programs make: keys
dropped, doubled, renamed and moved; values swapped, emptied and replaced; lines lost and repeated; bytes flipped.
The same seed gives the same mutants.
"""

from __future__ import annotations

import json
import math
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

ROOT = Path(__file__).resolve().parents[2]
POLICIES = ROOT / "linter/tests/corpus/policies"

Random = random.Random


@dataclass(frozen=True, slots=True)
class Mutant:
    """A file of the policies (relative to them) with other bytes, and what was done to it."""

    seed: str
    file: str
    data: bytes
    done: tuple[str, ...]


class Verdict(Enum):
    """What the independent judge says of a file."""

    SOUND = "follows the schema"
    BROKEN = "does not follow the schema"
    UNREADABLE = "is no YAML, or YAML that riktlint refuses"


@cache
def originals() -> dict[str, bytes]:
    """Return the files of the five municipalities by their path below `policies`."""
    return {
        path.relative_to(POLICIES).as_posix(): path.read_bytes() for path in sorted(POLICIES.glob("*/*.yaml"))
    }


def mutants(seed: str, count: int) -> Iterator[Mutant]:
    """Yield `count` mutants."""
    files = list(originals())
    for number in range(count):
        chance = Random(f"{seed}/{number}")
        file = chance.choice(files)
        text = originals()[file].decode()
        done = []
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            mutation = chance.choice(_MUTATIONS)
            text = mutation(text, chance)
            done.append(mutation.__name__.strip("_"))
        data = text.encode("utf-8", "surrogateescape")
        if chance.random() < 0.15:
            data = _flip(data, chance)
            done.append("flip")
        yield Mutant(f"{seed}/{number}", file, data, tuple(done))


def judge(mutant: Mutant) -> Verdict:
    """Return what plain PyYAML and plain jsonschema say of a mutant."""
    try:
        text = mutant.data.decode("utf-8")
        value = yaml.load(text, _Loader)  # noqa: S506 -- a safe loader of our own
        if set(text) & set("&*!"):
            _refuse_properties(text)
    except (yaml.YAMLError, UnicodeDecodeError, _RefusedError, ValueError):
        return Verdict.UNREADABLE
    return Verdict.SOUND if _validator(_kind(mutant.file)).is_valid(value) else Verdict.BROKEN


class _RefusedError(Exception):
    """YAML that riktlint takes for a mistake: doubled keys, aliases, tags."""


def _refuse_properties(text: str) -> None:
    for event in yaml.parse(text, Loader=_Loader):
        if (
            isinstance(event, yaml.AliasEvent)
            or getattr(event, "anchor", None)
            or getattr(event, "tag", None)
        ):
            raise _RefusedError


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Plain values as YAML 1.2's core schema has them; refuses doubled keys and keys that are no words."""

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        keys = [key.value for key, _ in node.value]
        if len(set(map(str, keys))) < len(keys) or not all(
            isinstance(key, yaml.ScalarNode) for key, _ in node.value
        ):
            raise _RefusedError
        # A key is a word, whatever it looks like.
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}

    def construct_yaml_map(self, node: Any) -> Iterator[Any]:
        yield self.construct_mapping(node, deep=True)


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+0123456789."),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_pattern})$"), list(_first))
_Loader.add_constructor("tag:yaml.org,2002:map", _Loader.construct_yaml_map)


def _construct_number(loader: Any, node: Any) -> object:
    text = loader.construct_scalar(node)
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


def _construct_float(loader: Any, node: Any) -> object:
    text = loader.construct_scalar(node)
    # JSON has no form for infinity; riktlint takes it for text.
    return text if math.isinf(float(text)) else float(text)


_Loader.add_constructor("tag:yaml.org,2002:int", _construct_number)
_Loader.add_constructor("tag:yaml.org,2002:float", _construct_float)


def _kind(file: str) -> str:
    name = file.rpartition("/")[2]
    return {"kommun.yaml": "municipality", "kanaler.yaml": "channels"}.get(name, "guideline")


@cache
def _validator(kind: str) -> Draft202012Validator:
    schemas = [
        json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "schema").glob("*.schema.json")
    ]
    registry = Registry().with_resources([(each["$id"], Resource.from_contents(each)) for each in schemas])
    (schema,) = [each for each in schemas if each["$id"].endswith(f"/{kind}.schema.json")]
    return Draft202012Validator(schema, registry=registry)


# The mutations: each takes a text and gives another.


@dataclass(slots=True)
class _Entry:
    """A key and its value: the characters of each, of the key's line and of all that belongs to it."""

    key: tuple[int, int]
    value: tuple[int, int]
    lines: tuple[int, int]


@lru_cache(maxsize=64)
def _entries(text: str) -> list[_Entry]:
    """Where each key of a text stands. Empty if it can't be read."""
    try:
        root = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError):
        return []
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found: list[_Entry] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.SequenceNode):
            waiting += node.value
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                waiting.append(value)
                # A block's end mark stands where the next thing begins.
                end = min(value.end_mark.line + (value.end_mark.column > 0), len(starts) - 1)
                found.append(
                    _Entry(
                        (_at(starts, key.start_mark), _at(starts, key.end_mark)),
                        (_at(starts, value.start_mark), _at(starts, value.end_mark)),
                        (starts[key.start_mark.line], max(starts[end], starts[key.start_mark.line + 1])),
                    )
                )
    return found


def _at(starts: list[int], mark: Any) -> int:
    line, column = int(mark.line), int(mark.column)
    return min(starts[min(line, len(starts) - 1)] + column, starts[-1])


def _pick(text: str, chance: Random) -> _Entry | None:
    entries = _entries(text)
    return chance.choice(entries) if entries else None


def _drop_key(text: str, chance: Random) -> str:
    entry = _pick(text, chance)
    return text[: entry.lines[0]] + text[entry.lines[1] :] if entry else text


def _double_key(text: str, chance: Random) -> str:
    entry = _pick(text, chance)
    if entry is None:
        return text
    return text[: entry.lines[1]] + text[entry.lines[0] : entry.lines[1]] + text[entry.lines[1] :]


def _rename_key(text: str, chance: Random) -> str:
    entry = _pick(text, chance)
    if entry is None:
        return text
    key = text[slice(*entry.key)]
    at = chance.randrange(len(key)) if key else 0
    new = chance.choice(
        [
            key[:at] + key[at + 1 :],
            key[:at] + "x" + key[at:],
            key.upper(),
            key.replace("_", "-"),
            key[::-1],
            "1",
            "~",
        ]
    )
    return text[: entry.key[0]] + new + text[entry.key[1] :]


def _rename_to_other_key(text: str, chance: Random) -> str:
    entry, other = _pick(text, chance), _pick(text, chance)
    if entry is None or other is None:
        return text
    return text[: entry.key[0]] + text[slice(*other.key)] + text[entry.key[1] :]


def _swap_values(text: str, chance: Random) -> str:
    one, other = _pick(text, chance), _pick(text, chance)
    if one is None or other is None:
        return text
    first, second = sorted((one, other), key=lambda entry: entry.value)
    if first.value[1] > second.value[0]:
        return text
    a, b = text[slice(*first.value)], text[slice(*second.value)]
    return text[: first.value[0]] + b + text[first.value[1] : second.value[0]] + a + text[second.value[1] :]


_VALUES = [
    *("", "~", "null", "true", "no", "on", "''", '""', "' '", "[]", "{}", "[a]", "{a: b}", "[[]]"),
    *("0", "1", "-1", "1.0", "1e3", ".inf", ".nan", "0x10", "0o17", "99999999999999999999"),
    *("unknown", "silent", "regulated", "P1D", "P", "PT", "P99999D"),
    *("2024", "2024-02-30", "0000-00-00", "24-1-1", "2024-01-01T00:00:00Z"),
    *("http://x.example", "https://", "javascript:alert(1)", "<b>", "{{ 1 }}", "{% x %}", "=1+1"),
    *("x" * 301, "x" * 20_001, "å", "😀", "'a\n\n  b'", '"\\n"', '"\\t"', '"a\\0"', "\\"),
    *("@x", "`x`", "*x", "&x y", "!x y", "!!str y", "%x", "- a", "a: b", "# x", "'", '"', "|", ">-", "? x"),
]


def _replace_value(text: str, chance: Random) -> str:
    entry = _pick(text, chance)
    if entry is None:
        return text
    value = chance.choice(_VALUES)
    if entry.value[0] == entry.key[1] + 1 and value:
        value = f" {value}"
    newline = "\n" if text[entry.value[1] - 1 : entry.value[1]] == "\n" else ""
    return text[: entry.value[0]] + value + newline + text[entry.value[1] :]


def _append_item(text: str, chance: Random) -> str:
    """Repeat a list item, or put an odd one in."""
    lines = text.splitlines(keepends=True)
    items = [number for number, line in enumerate(lines) if line.lstrip().startswith("- ")]
    if not items:
        return text
    at = chance.choice(items)
    indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
    lines.insert(at, chance.choice([lines[at], f"{indent}- {chance.choice(_VALUES)}\n"]))
    return "".join(lines)


def _line(change: Callable[[list[str], int, Random], None]) -> Callable[[str, Random], str]:
    def mutation(text: str, chance: Random) -> str:
        lines = text.splitlines(keepends=True)
        if lines:
            change(lines, chance.randrange(len(lines)), chance)
        return "".join(lines)

    mutation.__name__ = change.__name__
    return mutation


@_line
def _lose_line(lines: list[str], at: int, _chance: Random) -> None:
    del lines[at]


@_line
def _repeat_line(lines: list[str], at: int, _chance: Random) -> None:
    lines.insert(at, lines[at])


@_line
def _move_line(lines: list[str], at: int, chance: Random) -> None:
    lines.insert(chance.randrange(len(lines)), lines.pop(at))


@_line
def _indent_line(lines: list[str], at: int, chance: Random) -> None:
    lines[at] = chance.choice(
        [" " + lines[at], "  " + lines[at], lines[at].removeprefix("  "), "\t" + lines[at]]
    )


@_line
def _cut_off(lines: list[str], at: int, _chance: Random) -> None:
    del lines[at + 1 :]


def _insert_character(text: str, chance: Random) -> str:
    at = chance.randrange(len(text) + 1)
    odd = ":-#&*!|>'\"%@`{}[],?\\\t \n\r\0\x1b\x85\xad\u200b\u2028\u202e\ufeff😀é"
    return text[:at] + chance.choice(odd) + text[at:]


def _lose_characters(text: str, chance: Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + text[at + chance.choice((1, 1, 1, 2, 5, 40)) :]


def _copy_piece(text: str, chance: Random) -> str:
    start, at = chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)
    return text[:at] + text[start : start + chance.randint(1, 200)] + text[at:]


def _other_line_ends(text: str, chance: Random) -> str:
    return text.replace("\n", chance.choice(("\r\n", "\r")))


def _flip(data: bytes, chance: Random) -> bytes:
    """Change one to four bytes."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        if changed:
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


_MUTATIONS: tuple[Callable[[str, Random], str], ...] = (
    _drop_key,
    _drop_key,
    _double_key,
    _rename_key,
    _rename_key,
    _rename_to_other_key,
    _swap_values,
    _swap_values,
    _replace_value,
    _replace_value,
    _replace_value,
    _append_item,
    _lose_line,
    _repeat_line,
    _move_line,
    _indent_line,
    _cut_off,
    _insert_character,
    _lose_characters,
    _copy_piece,
    _other_line_ends,
)
