"""Parts of sentences that every subject needs: lists, counts and capital letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from riktlint.text import Language, Text, same
from riktlint.wording import entry, say, words

Joint = Literal["and", "or"]


def joined(parts: Sequence[str], joint: Joint = "and", language: Language = "sv") -> str:
    """Return parts as in running text, such as "a, b och c"; nothing for no parts."""
    if len(parts) < 2:
        return "".join(parts)
    last = say(f"phrases.joints.{joint}").in_language(language)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def joined_texts(parts: Sequence[Text], joint: Joint = "and") -> Text:
    """Return texts in two languages as in running text, such as "a, b och c"; nothing for no parts."""
    return Text(joined([p.sv for p in parts], joint, "sv"), joined([p.en for p in parts], joint, "en"))


def together(parts: Sequence[Text], separator: str = " ") -> Text:
    """Return sentences, or parts of one, after each other."""
    return Text(separator.join(p.sv for p in parts), separator.join(p.en for p in parts))


def counted(key: str, count: int) -> Text:
    """Return the wording of a number of things: the entry under `key` has a form for `one` and one for `many`.

    Where they are alike, it is one text that takes the `count`. Raises KeyError for an unknown key.
    """
    forms = entry(key)
    if "sv" in forms:
        return say(key, count=count)
    return say(f"{key}.{'one' if count == 1 else 'many'}", count=count)


def number_words(number: int) -> Text:
    """Return a number in words from two to twelve, else in digits."""
    known = str(number) in words("phrases")["numbers"]
    return say(f"phrases.numbers.{number}") if known else same(str(number))


def sentence(text: str) -> str:
    """Return the text with a capital first letter."""
    return text[:1].upper() + text[1:]


def running(text: str) -> str:
    """Return a common noun as it stands within a sentence: with a small first letter, but for an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
