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

_LONGEST_SHOWN = 60
_MOST_WORDS_SHOWN = 12
_OTHER_BLANK = re.compile(r"[^\S \t\r\n]")

_TYPES = {
    "string": Text("text", "text"),
    "integer": Text("ett heltal", "a whole number"),
    "number": Text("ett tal", "a number"),
    "boolean": Text("true eller false", "true or false"),
    "array": Text("en lista (rader som börjar med -)", "a list (lines that start with -)"),
    "object": Text("nycklar med värden", "keys with values"),
    "null": Text("inget värde", "no value"),
}


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
        words = [word for word in limit if word not in siblings] if isinstance(limit, list) else []
        yield _unknown_word(instance, (*path, instance), "key", words, schema)
    elif error.validator == "required":
        for key in limit:
            if key not in instance:
                yield Issue(
                    "missing-key",
                    (*path, key),
                    "key",
                    Text(f"Nyckeln ”{key}” saknas. Lägg till den.", f"The key “{key}” is missing. Add it."),
                )
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
            if meant:
                hint = Text(f" Menade du ”{meant}”?", f" Did you mean “{meant}”?")
            else:
                hint = Text(f" Tillåtna nycklar: {_listed(known)}.", f" Allowed keys: {_listed(known)}.")
            yield Issue(
                "unknown-key",
                (*path, key),
                "key",
                Text(
                    f"Nyckeln ”{_shown(key)}” är okänd.{hint.sv}",
                    f"The key “{_shown(key)}” is unknown.{hint.en}",
                ),
                meant,
            )


def _unknown_word(
    instance: object, path: Path, part: Literal["key", "value"], allowed: list[Any], schema: Any
) -> Issue:
    title = schema.get("title") if isinstance(schema, dict) else None
    meant = suggest(str(instance), [str(word) for word in allowed])
    if meant:
        hint = Text(f" Menade du ”{meant}”?", f" Did you mean “{meant}”?")
    elif len(allowed) == 1:
        hint = Text(f" Skriv {allowed[0]}.", f" Write {allowed[0]}.")
    else:
        hint = Text(f" Välj bland: {_listed(allowed)}.", f" Choose from: {_listed(allowed)}.")
    named = f" ({title})" if title else ""
    return Issue(
        "unknown-word",
        path,
        part,
        Text(
            f"”{_shown(instance)}” är inget giltigt värde här{named}.{hint.sv}",
            f"“{_shown(instance)}” is no valid value here.{hint.en}",
        ),
        meant,
    )


def _is_of_type(instance: object, schema: Any) -> bool:
    wanted = schema.get("type") if isinstance(schema, dict) else None
    names = [wanted] if isinstance(wanted, str) else wanted or []
    return not names or any(Draft202012Validator.TYPE_CHECKER.is_type(instance, name) for name in names)


def _wrong_type(instance: object, path: Path, limit: str | list[str], schema: Any) -> Issue:
    wanted = [_TYPES[name] for name in ([limit] if isinstance(limit, str) else limit)]
    sv, en = " eller ".join(t.sv for t in wanted), " or ".join(t.en for t in wanted)
    if instance is None:
        found = Text("det saknas ett värde", "there is no value")
    elif isinstance(instance, dict):
        found = Text("här står nycklar med värden", "there are keys with values")
    elif isinstance(instance, list):
        found = Text("här står en lista", "there is a list")
    else:
        found = Text(f"här står {_shown(instance)}", f"there is {_shown(instance)}")
    quote = Text("", "")
    # Quotes make a text of it, but no word out of a list.
    if "string" in limit and isinstance(instance, bool | int | float) and "enum" not in schema:
        quote = Text(" Sätt värdet inom citattecken.", " Put the value in quotes.")
    return Issue(
        "wrong-type",
        path,
        "key" if instance is None else "value",
        Text(f"Här ska stå {sv}, men {found.sv}.{quote.sv}", f"This must be {en}, but {found.en}.{quote.en}"),
        str(instance) if quote.sv else None,
    )


def _wrong_form(instance: object, path: Path, schema: dict[str, Any]) -> Issue:
    examples = schema.get("examples", [])
    title = schema.get("title", "")
    advice = schema.get("description", "")
    example = (
        Text(f" Till exempel: {_listed(examples)}.", f" For example: {_listed(examples)}.")
        if examples
        else Text("", "")
    )
    return Issue(
        "wrong-form",
        path,
        "value",
        Text(
            f"”{_shown(instance)}” har fel form ({title}). {advice}{example.sv}",
            f"“{_shown(instance)}” does not have the right form.{example.en}",
        ),
    )


def _repeated(instance: list[Any], path: Path) -> Issue:
    seen: set[str] = set()
    for index, item in enumerate(instance):
        key = json.dumps(item, sort_keys=True, ensure_ascii=False)
        if key in seen:
            shown = _shown(item)
            return Issue(
                "repeated-item",
                (*path, index),
                "value",
                Text(
                    f"{shown} står redan i listan. Ta bort den ena.",
                    f"{shown} is already in the list. Remove one.",
                ),
            )
        seen.add(key)
    return Issue(
        "repeated-item", path, "value", Text("Listan upprepar ett värde.", "The list repeats a value.")
    )


def _out_of_bounds(error: ValidationError, instance: object, path: Path) -> Issue:
    limit = error.validator_value
    wording = {
        "minLength": Text(
            "Texten är tom. Skriv något, eller ta bort nyckeln.",
            "The text is empty. Write something, or remove the key.",
        ),
        "maxLength": Text(
            f"Texten är längre än {limit} tecken. Korta den.",
            f"The text is longer than {limit} characters. Shorten it.",
        ),
        "minimum": Text(
            f"{_shown(instance)} är för litet; minst {limit}.",
            f"{_shown(instance)} is too small; at least {limit}.",
        ),
        "maximum": Text(
            f"{_shown(instance)} är för stort; högst {limit}.",
            f"{_shown(instance)} is too large; at most {limit}.",
        ),
        "minItems": Text(
            f"Listan ska ha minst {limit} poster. Fyll på den, eller ta bort nyckeln.",
            f"The list needs at least {limit} items. Add some, or remove the key.",
        ),
        "maxItems": Text(
            f"Listan har fler än {limit} poster. Dela upp den.",
            f"The list has more than {limit} items. Split it.",
        ),
        "minProperties": Text(
            "Minst en nyckel behövs här. Lägg till en.", "At least one key is needed here. Add one."
        ),
    }
    message = wording.get(str(error.validator)) or Text(
        f"Värdet uppfyller inte schemat ({error.validator}).",
        f"The value does not satisfy the schema ({error.validator}).",
    )
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
