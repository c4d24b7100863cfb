"""The words of an account of changes, from `wording/changes.yaml`."""

from __future__ import annotations

from riktlint.text import Text, same
from riktlint.wording import say, words


def phrase(key: str, **names: object) -> Text:
    """Return a phrase with its `{names}` filled.

    Raises KeyError for an unknown key, or a name that is not given.
    """
    return say(f"changes.phrases.{key}", **names)


def modality_name(modality: str) -> Text:
    """Return a modality as it stands in a sentence."""
    known = modality in words("changes")["modalities"]
    return say(f"changes.modalities.{modality}") if known else same(modality)


def qualifier_name(qualifier: str | None) -> Text:
    """Return what qualifies a duty as it stands in a sentence, or that nothing does."""
    return say(f"changes.qualifiers.{qualifier}") if qualifier else phrase("absent")


def field_name(field: str) -> Text:
    """Return the name of a field, in lower case; its key where nobody has named it."""
    return say(f"changes.fields.{field}") if field in words("changes")["fields"] else same(field)


def plain_value(value: object) -> Text:
    """Return a value as it is written, or that there is none."""
    return phrase("absent") if value is None else same(str(value))


def value_name(enumeration: str, value: str) -> Text:
    """Return a word of an enumeration."""
    known = value in words("changes")["values"][enumeration]
    return say(f"changes.values.{enumeration}.{value}") if known else same(value)
