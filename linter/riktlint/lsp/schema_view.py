"""What the schema says about a place of a file: its title, its words, its keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from referencing import Registry
from referencing.exceptions import Unresolvable

from riktlint.form.definitions import Schema, load_schemas
from riktlint.form.kinds import FileKind
from riktlint.form.schemas import registry_of, validator
from riktlint.model.place import Path
from riktlint.reading.document import Value, at

_VOCABULARY = "vocabulary.schema.json#/$defs/"
_DEEPEST = 20
"""References and conditions inside each other; the schemas need five."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A schema that counts, what resolves its references, and the reference that led to it."""

    schema: Schema
    resolver: Any
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """One of the words that a value can be, and what it means, if the schema says so."""

    word: str
    meaning: str


class View:
    """All that the schema says about one place. What stands beside a reference goes before what it refers to."""

    def __init__(self, parts: list[_Part]) -> None:
        """Take the schemas that count at the place."""
        self._parts = parts

    def __bool__(self) -> bool:
        return bool(self._parts)

    def _first(self, keyword: str) -> Any:
        return next((part.schema[keyword] for part in self._parts if keyword in part.schema), None)

    @property
    def title(self) -> str:
        """The Swedish title, empty if there is none."""
        return str(self._first("title") or "")

    @property
    def description(self) -> str:
        """The Swedish description, empty if there is none."""
        return str(self._first("description") or "")

    @property
    def types(self) -> frozenset[str]:
        """The types that the value can have, as JSON Schema names them; none if the schema does not say."""
        named = self._first("type") or ()
        return frozenset([named] if isinstance(named, str) else named)

    @property
    def examples(self) -> list[Any]:
        """The examples of values."""
        return list(self._first("examples") or ())

    @property
    def has_form(self) -> bool:
        """Whether the value has a form of its own, as dates and ids have."""
        return self._first("pattern") is not None

    @property
    def words(self) -> list[Word]:
        """The words that the value must be one of; none if it is free."""
        for part in self._parts:
            schema = part.schema
            if "enum" in schema:
                meanings = schema.get("enumDescriptions") or [""] * len(schema["enum"])
                return [Word(str(w), str(m)) for w, m in zip(schema["enum"], meanings, strict=False)]
        constant = self._first("const")
        return [Word(str(constant), self.description)] if constant is not None else []

    @property
    def vocabulary(self) -> str | None:
        """The vocabulary that the value is a word of, such as `topic`, or None."""
        for part in self._parts:
            if part.reference.startswith(_VOCABULARY):
                return part.reference.removeprefix(_VOCABULARY)
        return None

    def refers_to(self, name: str) -> bool:
        """Whether the value is of the form that `common.schema.json` has under a name, such as `fullDate`."""
        return any(part.reference.endswith(f"#/$defs/{name}") for part in self._parts)

    @property
    def required(self) -> frozenset[str]:
        """The keys that must be there."""
        return frozenset(key for part in self._parts for key in part.schema.get("required", ()))

    def keys(self) -> dict[str, View]:
        """The keys that can stand in the mapping, in the schema's order."""
        names = {key: None for part in self._parts for key in part.schema.get("properties", {})}
        return {key: self.step(key) for key in names}

    def key_names(self) -> View:
        """What the schema says about the names of keys where any of a vocabulary can stand; empty elsewhere."""
        return View(
            [
                found
                for part in self._parts
                if "propertyNames" in part.schema
                for found in _flatten(_Part(part.schema["propertyNames"], part.resolver), None)
            ]
        )

    def step(self, step: str | int, value: Value = None) -> View:
        """Return what the schema says one step further in, where `value` stands; empty if nothing."""
        found: list[_Part] = []
        for part in self._parts:
            schema = part.schema
            inner: Any = None
            if isinstance(step, int):
                inner = schema.get("items")
            elif step in schema.get("properties", {}):
                inner = schema["properties"][step]
            else:
                inner = schema.get("additionalProperties")
            if isinstance(inner, dict):
                found += _flatten(_Part(inner, part.resolver), value)
        return View(found)


def view_at(kind: FileKind, path: Path, data: Value) -> View:
    """Return what the schema of a kind of file says at a path. `data` decides where the schema has conditions."""
    schema = load_schemas()[kind.schema]
    resolver = _registry().resolver(schema["$id"])
    view = View(list(_flatten(_Part(schema, resolver), data)))
    for depth, step in enumerate(path, 1):
        view = view.step(step, at(data, path[:depth]))
    return view


def _flatten(part: _Part, value: Value, depth: int = 0) -> Iterator[_Part]:
    """A schema, what it refers to and what of its conditions a value meets."""
    if depth > _DEEPEST:
        return
    yield part
    schema = part.schema
    reference = schema.get("$ref")
    if reference is not None:
        try:
            found = part.resolver.lookup(reference)
        except Unresolvable:
            return
        yield from _flatten(_Part(found.contents, found.resolver, reference), value, depth + 1)
    for inner in schema.get("allOf", ()):
        yield from _flatten(_Part(inner, part.resolver), value, depth + 1)
    if "if" in schema:
        branch = schema.get("then" if _meets(value, schema["if"]) else "else")
        if branch is not None:
            yield from _flatten(_Part(branch, part.resolver), value, depth + 1)


def _meets(value: Value, condition: Schema) -> bool:
    # What is not written yet meets no condition, though JSON Schema lets anything but a mapping pass them.
    written = value if isinstance(value, dict) else {}
    return bool(validator(FileKind.GUIDELINE.schema).evolve(schema=condition).is_valid(written))


@cache
def _registry() -> Registry[Schema]:
    # With the references as they are written: they tell a topic from any other word.
    return registry_of(load_schemas().values())
