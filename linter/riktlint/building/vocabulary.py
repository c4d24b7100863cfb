"""The vocabularies, from the YAML files beside the schemas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from riktlint.building.mapping import ImpossibleDates, build
from riktlint.environment.resources import schema_directory
from riktlint.model.place import Place
from riktlint.model.vocabulary import (
    Body,
    Modality,
    Platform,
    Profile,
    ProhibitedContent,
    Role,
    Statute,
    Topic,
    TopicGroup,
    Vocabulary,
)
from riktlint.reading.reader import read
from riktlint.wording.phrases import running

_Entry = TypeVar("_Entry")

VOCABULARIES = (
    "topics",
    "platforms",
    "prohibited_content",
    "roles",
    "bodies",
    "modalities",
    "profiles",
    "statutes",
)

_WORD_VOCABULARIES = ("platforms", "prohibited_content", "roles", "statutes")
"""Those whose words a list can hold."""


class VocabularyError(Exception):
    """A vocabulary of the installation does not follow its schema. The message names file and line."""


def read_vocabulary(name: str, *, validate: bool = False) -> dict[str, Any]:
    """Return the plain data of one vocabulary, such as `topics`.

    `validate` checks it against its schema: the project's tests do, so that a run need not.

    Raises VocabularyError if the file is not sound.
    """
    path = schema_directory() / "vocabulary" / f"{name}.yaml"
    document, problems = read(path.read_bytes(), path.name)
    messages = [f"{p.location.file}:{p.location.line}: {p.message.en}" for p in problems]
    if validate and not problems:
        from riktlint.form.issues import issues  # takes a tenth of a second to import

        for issue in issues(f"{name.replace('_', '-')}.schema.json", document.value):
            at = document.locate(issue.path, issue.part)
            messages.append(f"{at.file}:{at.line}:{at.column}: {issue.message.en}")
    if messages or not isinstance(document.value, dict):
        raise VocabularyError("\n".join(messages) or f"{path.name}: not a mapping")
    return document.value


def _topic(entry: dict[str, Any], words: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """A topic's entry as the model has it: all that it says of its values stands together."""
    details = dict(entry["value"])
    vocabulary = details.pop("vocabulary", None)
    own = {choice["id"]: choice["label"] for choice in details.pop("choices", ())}
    scale = {
        "kind": details.pop("kind"),
        "stricter": entry["stricter"],
        "words": own or words.get(vocabulary, {}),
        "vocabulary": vocabulary,
        "details": details,
    }
    return {**entry, "explanation": entry["explanation"].strip(), "scale": scale}


def _word(vocabulary: str, entry: dict[str, Any]) -> str:
    """An entry's name as it stands in a list: statutes and kinds of platform are common nouns, services are not."""
    common = vocabulary == "statutes" or (vocabulary == "platforms" and "description" in entry)
    name: str = entry["name"]
    return running(name) if common else name


def _entries(kind: type[_Entry], name: str, entries: Iterable[dict[str, Any]]) -> dict[str, _Entry]:
    impossible = ImpossibleDates()
    place = Place(f"{name}.yaml")
    built = {
        entry["id"]: build(kind, entry, place / "entries" / index, impossible)
        for index, entry in enumerate(entries)
    }
    if impossible.places:
        raise VocabularyError(
            "\n".join(f"{at.file}{at.pointer}: no such date: {date}" for at, date in impossible.places)
        )
    return built


@cache
def load_vocabulary() -> Vocabulary:
    """Return the vocabularies that come with the installation.

    Raises VocabularyError if one is not sound.
    """
    data = {name: read_vocabulary(name) for name in VOCABULARIES}

    def entries(kind: type[_Entry], name: str) -> dict[str, _Entry]:
        return _entries(kind, name, data[name]["entries"])

    words = {name: {e["id"]: _word(name, e) for e in data[name]["entries"]} for name in _WORD_VOCABULARIES}

    return Vocabulary(
        groups=_entries(TopicGroup, "topics", data["topics"]["groups"]),
        topics=_entries(Topic, "topics", (_topic(entry, words) for entry in data["topics"]["entries"])),
        platforms=entries(Platform, "platforms"),
        prohibited_content=entries(ProhibitedContent, "prohibited_content"),
        roles=entries(Role, "roles"),
        bodies=entries(Body, "bodies"),
        modalities=entries(Modality, "modalities"),
        profiles=entries(Profile, "profiles"),
        statutes=entries(Statute, "statutes"),
    )
