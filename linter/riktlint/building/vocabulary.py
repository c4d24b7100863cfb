"""The vocabularies, from the YAML files beside the schemas."""

from __future__ import annotations

from functools import cache
from typing import Any

from riktlint.model.dates import PartialDate
from riktlint.model.vocabulary import (
    Body,
    Group,
    Modality,
    ModalityForm,
    ModalityWord,
    Platform,
    Profile,
    ProhibitedContent,
    Role,
    Statute,
    Topic,
    Vocabulary,
)
from riktlint.reading.reader import read
from riktlint.resources import schema_directory

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


def _topic(entry: dict[str, Any]) -> Topic:
    value = entry["value"]
    return Topic(
        id=entry["id"],
        group=entry["group"],
        slug=entry["slug"],
        title=entry["title"],
        question=entry["question"],
        explanation=entry["explanation"].strip(),
        value_kind=value["kind"],
        stricter=entry["stricter"],
        profile=entry["profile"],
        vocabulary=value.get("vocabulary"),
        choices={choice["id"]: choice["label"] for choice in value.get("choices", ())},
    )


def _statute(entry: dict[str, Any]) -> Statute:
    def date(key: str) -> PartialDate | None:
        return PartialDate.parse(str(entry[key])) if key in entry else None

    return Statute(
        id=entry["id"],
        number=entry["number"],
        name=entry["name"],
        names_in_text=tuple(entry["names_in_text"]),
        abbreviation=entry.get("abbreviation"),
        title=entry.get("title"),
        in_force_from=date("in_force_from"),
        repealed=date("repealed"),
        replaced_by=tuple(entry.get("replaced_by", ())),
        source=entry.get("source"),
        description=entry.get("description"),
    )


def _modality(entry: dict[str, Any]) -> Modality:
    return Modality(
        id=entry["id"],
        name=entry["name"],
        label=entry["label"],
        description=entry["description"],
        strength=entry["strength"],
        words=tuple(ModalityWord(**word) for word in entry.get("words", ())),
        forms=tuple(ModalityForm(**form) for form in entry.get("forms", ())),
        signs=tuple(entry.get("signs", ())),
        contradicted_by=tuple(entry.get("contradicted_by", ())),
    )


def _frozen(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}


@cache
def load_vocabulary() -> Vocabulary:
    """Return the vocabularies that come with the installation.

    Raises VocabularyError if one is not sound.
    """
    data = {name: read_vocabulary(name) for name in VOCABULARIES}
    entries = {name: data[name]["entries"] for name in VOCABULARIES}
    return Vocabulary(
        groups={entry["id"]: Group(**entry) for entry in data["topics"]["groups"]},
        topics={entry["id"]: _topic(entry) for entry in entries["topics"]},
        platforms={entry["id"]: Platform(**_frozen(entry)) for entry in entries["platforms"]},
        prohibited_content={e["id"]: ProhibitedContent(**_frozen(e)) for e in entries["prohibited_content"]},
        roles={entry["id"]: Role(**entry) for entry in entries["roles"]},
        bodies={entry["id"]: Body(**entry) for entry in entries["bodies"]},
        modalities={entry["id"]: _modality(entry) for entry in entries["modalities"]},
        profiles={entry["id"]: Profile(**entry) for entry in entries["profiles"]},
        statutes={entry["id"]: _statute(entry) for entry in entries["statutes"]},
    )
