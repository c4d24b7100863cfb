"""The words of an account of changes, from `words.yaml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from riktlint.reading.own import read_own
from riktlint.text import Text

_FILE = Path(__file__).with_name("words.yaml")


@cache
def _words() -> dict[str, Any]:
    return read_own(_FILE)


def phrase(key: str, **names: object) -> Text:
    """Return a phrase with its `{names}` filled.

    Raises KeyError for an unknown key, or a name that is not given.
    """
    return _text(_words()["phrases"][key]).fill(**names)


def position_phrase(position: str, to: str = "") -> Text:
    """Return what a position says, as a sentence; `to` is the document that a `delegated` one points to."""
    return _text(_words()["positions"][position]).fill(to=to)


def modality_name(modality: str) -> Text:
    """Return a modality as it stands in a sentence."""
    known = _words()["modalities"].get(modality)
    return _text(known) if known else same(modality)


def qualifier_name(qualifier: str | None) -> Text:
    """Return what qualifies a duty as it stands in a sentence, or that nothing does."""
    return _text(_words()["qualifiers"][qualifier]) if qualifier else phrase("absent")


def field_name(field: str) -> Text:
    """Return the name of a field, in lower case."""
    return _text(_words()["fields"][field])


def list_name(field: str) -> Text:
    """Return the name of a list, as a sentence begins with it."""
    return _text(_words()["lists"][field])


def value_name(enumeration: str, value: str) -> Text:
    """Return a word of an enumeration."""
    known = _words()["values"][enumeration].get(value)
    return _text(known) if known else same(value)


def months() -> list[str]:
    """Return the Swedish names of the months."""
    return list(_words()["months"])


def number_name(number: int) -> Text:
    """Return a number in words up to twelve, else in digits."""
    names = _words()["numbers"]
    return _text(names[number - 2]) if 2 <= number <= len(names) + 1 else same(str(number))


def same(text: str) -> Text:
    """Return a text that is the same in both languages, such as one from a file."""
    return Text(text, text)


def listed(texts: list[Text]) -> Text:
    """Return several texts in one phrase: "a, b och c"."""
    if len(texts) < 2:
        return texts[0] if texts else same("")
    last = phrase("and")
    return Text(
        f"{', '.join(t.sv for t in texts[:-1])} {last.sv} {texts[-1].sv}",
        f"{', '.join(t.en for t in texts[:-1])} {last.en} {texts[-1].en}",
    )


def _text(entry: dict[str, str]) -> Text:
    return Text(entry["sv"], entry["en"])


def account_text(key: str, **names: object) -> Text:
    """Return a text of the account's frame with its `{names}` filled.

    Raises KeyError for an unknown key, or a name that is not given.
    """
    return _text(_words()["account"][key]).fill(**names)


def counted(key: str, count: int) -> Text:
    """Return a count, such as "1 redaktionell", in the singular or the plural."""
    known = _words()["account"]
    form = key if key in known else f"{key}_one" if count == 1 else f"{key}_many"
    return account_text(form, count=count)
