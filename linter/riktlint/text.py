"""A text in the two languages of the command line."""

from __future__ import annotations

from typing import Literal, NamedTuple

Language = Literal["sv", "en"]
LANGUAGES: tuple[Language, ...] = ("sv", "en")


class Text(NamedTuple):
    """The same wording in Swedish (`sv`) and English (`en`)."""

    sv: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the wording in `language`."""
        return self.sv if language == "sv" else self.en

    def fill(self, **values: object) -> Text:
        """Return the text with each `{name}` replaced from `values`; a `Text` value keeps its language.

        Raises KeyError if a name in the text has no value.
        """
        return Text(
            self.sv.format_map({k: v.sv if isinstance(v, Text) else v for k, v in values.items()}),
            self.en.format_map({k: v.en if isinstance(v, Text) else v for k, v in values.items()}),
        )


def same(text: str) -> Text:
    """Return a text that is the same in both languages, such as one from a file."""
    return Text(text, text)
