"""Schema errors turned into issues: one mistake, one issue, at the exact key or value."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from typing import Any, Literal

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from riktlint.form.schemas import validator
from riktlint.form.suggest import suggest
from riktlint.model.place import Path
from riktlint.reading.limits import MAX_FORM_FINDINGS
from riktlint.text import Text
from riktlint.wording import say, words
from riktlint.wording.phrases import joined_texts, together

_LONGEST_SHOWN = 60
_MOST_WORDS_SHOWN = 12
_OTHER_BLANK = re.compile(r"[^\S \t\r\n]")


@dataclass(slots=True)
class Issue:
    """What the schema does not allow. `rule` is the name of the rule that explains it.

    `correction` is what was probably meant: another key or word, or the same value as a text.
    """

    rule: str
    path: Path
    part: Literal["key", "value"]
    message: Text
    correction: str | None = None


def issues(schema: str, value: Any) -> list[Issue]:
    """Return what the schema with this file name finds wrong with a value, in the order of the data.

    At most `MAX_FORM_FINDINGS`: explaining an error costs a thousand times what finding it does.

    Raises KeyError if there is no such schema.
    """
    found: list[Issue] = []
    seen: set[tuple[str, Path]] = set()
    for error in _leaves(validator(schema).iter_errors(value)):
        for issue in _translate(error, value):
            if (issue.rule, issue.path) not in seen:
                seen.add((issue.rule, issue.path))
                found.append(issue)
            if len(found) == MAX_FORM_FINDINGS:
                return _without_echoes(found)
    return _without_echoes(found)


def _leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    for error in errors:
        if error.context:
            yield from _leaves(error.context)
        else:
            yield error


def _translate(error: ValidationError, root: Any) -> Iterator[Issue]:
    path: Path = tuple(error.absolute_path)
    instance: Any = error.instance
    limit: Any = error.validator_value
    schema: Any = error.schema
    if "propertyNames" in error.absolute_schema_path and isinstance(instance, str):
        siblings = reduce(lambda inner, step: inner[step], path, root)
        free = [word for word in limit if word not in siblings] if isinstance(limit, list) else []
        yield _unknown_word(instance, (*path, instance), "key", free, schema)
    elif error.validator == "required":
        for key in limit:
            if key not in instance:
                yield Issue("missing-key", (*path, key), "key", say("form.missing_key", key=key))
    elif error.validator == "additionalProperties":
        yield from _unknown_keys(path, instance, schema)
    elif error.validator in ("enum", "const"):
        if not _is_of_type(instance, schema):
            return  # which is told
        allowed = limit if error.validator == "enum" else [limit]
        yield _unknown_word(instance, path, "value", allowed, schema)
    elif error.validator == "type":
        yield _wrong_type(instance, path, limit, schema)
    elif error.validator == "pattern":
        yield _wrong_form(instance, path, schema)
    elif error.validator == "uniqueItems":
        yield _repeated(instance, path)
    else:
        yield _out_of_bounds(error, instance, path)


def _unknown_keys(path: Path, instance: dict[str, Any], schema: dict[str, Any]) -> Iterator[Issue]:
    known = list(schema.get("properties", {}))
    for key in instance:
        if key not in known:
            meant = suggest(key, [name for name in known if name not in instance])
            hint = _meant(meant) if meant else say("form.hints.keys", keys=_listed(known))
            message = together([say("form.unknown_key", key=_shown(key)), hint])
            yield Issue("unknown-key", (*path, key), "key", message, meant)


def _meant(word: str) -> Text:
    return say("form.hints.meant", meant=word)


def _unknown_word(
    instance: object, path: Path, part: Literal["key", "value"], allowed: list[Any], schema: Any
) -> Issue:
    title = schema.get("title") if isinstance(schema, dict) else None
    meant = suggest(str(instance), [str(word) for word in allowed])
    if meant:
        hint = _meant(meant)
    elif len(allowed) == 1:
        hint = say("form.hints.only", word=allowed[0])
    else:
        hint = say("form.hints.words", words=_listed(allowed))
    said = say("form.unknown_word", shown=_shown(instance), named=_in_swedish(f" ({title})" if title else ""))
    return Issue("unknown-word", path, part, together([said, hint]), meant)


def _in_swedish(text: str) -> Text:
    """What a schema says of itself, which it does in Swedish alone."""
    return Text(text, "")


def _is_of_type(instance: object, schema: Any) -> bool:
    wanted = schema.get("type") if isinstance(schema, dict) else None
    names = [wanted] if isinstance(wanted, str) else wanted or []
    return not names or any(Draft202012Validator.TYPE_CHECKER.is_type(instance, name) for name in names)


def _wrong_type(instance: object, path: Path, limit: str | list[str], schema: Any) -> Issue:
    names = [limit] if isinstance(limit, str) else limit
    wanted = joined_texts([say(f"form.types.{name}") for name in names], "or")
    if instance is None:
        found = say("form.found.nothing")
    elif isinstance(instance, dict):
        found = say("form.found.keys")
    elif isinstance(instance, list):
        found = say("form.found.list")
    else:
        found = say("form.found.value", shown=_shown(instance))
    message = say("form.wrong_type", wanted=wanted, found=found)
    # Quotes make a text of it, but no word out of a list.
    quoted = "string" in limit and isinstance(instance, bool | int | float) and "enum" not in schema
    return Issue(
        "wrong-type",
        path,
        "key" if instance is None else "value",
        together([message, say("form.hints.quote")]) if quoted else message,
        str(instance) if quoted else None,
    )


def _wrong_form(instance: object, path: Path, schema: dict[str, Any]) -> Issue:
    title, advice = schema.get("title"), schema.get("description")
    message = say(
        "form.wrong_form",
        shown=_shown(instance),
        named=_in_swedish(f" ({title})" if title else ""),
        advice=_in_swedish(f" {advice}" if advice else ""),
    )
    if examples := schema.get("examples"):
        message = together([message, say("form.hints.examples", examples=_listed(examples))])
    return Issue("wrong-form", path, "value", message)


def _repeated(instance: list[Any], path: Path) -> Issue:
    seen: set[str] = set()
    for index, item in enumerate(instance):
        key = json.dumps(item, sort_keys=True, ensure_ascii=False)
        if key in seen:
            message = say("form.repeated_item", shown=_shown(item))
            return Issue("repeated-item", (*path, index), "value", message)
        seen.add(key)
    return Issue("repeated-item", path, "value", say("form.repeated_somewhere"))


def _out_of_bounds(error: ValidationError, instance: object, path: Path) -> Issue:
    keyword = str(error.validator)
    if keyword in words("form")["bounds"]:
        message = say(f"form.bounds.{keyword}", limit=error.validator_value, shown=_shown(instance))
    else:
        message = say("form.not_met", keyword=keyword)
    return Issue("out-of-bounds", path, "value", message)


def _without_echoes(found: list[Issue]) -> list[Issue]:
    """Drop what only repeats another issue: a missing key whose misspelling stands beside it."""
    unknown = {(issue.path[:-1], str(issue.path[-1])) for issue in found if issue.rule == "unknown-key"}
    kept = []
    for issue in found:
        if issue.rule == "missing-key":
            parent, key = issue.path[:-1], str(issue.path[-1])
            if any(parent == at and suggest(word, [key]) for at, word in unknown):
                continue
        kept.append(issue)
    return kept


def _listed(words: Iterable[object]) -> str:
    shown = [_shown(word) for word in words]
    if len(shown) > _MOST_WORDS_SHOWN:
        return ", ".join(shown[:_MOST_WORDS_SHOWN]) + " …"
    return ", ".join(shown)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, str | int | float):
        text = str(value)
    else:
        text = json.dumps(value, ensure_ascii=False, default=str)
    # Blanks that look like the ordinary one are named: they are often what is wrong.
    text = " ".join(_OTHER_BLANK.sub(lambda blank: f"[U+{ord(blank[0]):04X}]", text).split())
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
