"""Did you mean …?, as the end of a message and as a fix."""

from __future__ import annotations

from collections.abc import Collection

from riktlint.findings.fixes import ProposedFix, Rewrite, SetValue, Where
from riktlint.form.suggest import suggest
from riktlint.model.place import Place
from riktlint.text import Text


def change_to(place: Place, word: str) -> ProposedFix:
    """A fix that writes `word` at a place; not safe, as only the writer knows what was meant."""
    return ProposedFix(Text(f"Ändra till {word}", f"Change to {word}"), False, (SetValue(place, word),))


def rewrite(
    place: Place, title: Text, *pairs: tuple[str, str], safe: bool, where: Where = "anywhere"
) -> ProposedFix:
    """A fix that writes the second of each pair for the first in a text."""
    return ProposedFix(title, safe, (Rewrite(place, pairs, where),))


def meant(
    word: str, known: Collection[str], place: Place, otherwise: Text
) -> tuple[Text, ProposedFix | None]:
    """What to add to a message about an unknown word, and the fix: a word like it, else `otherwise` and none."""
    close = suggest(word, known)
    if close is None:
        return otherwise, None
    return Text(f" Menade du ”{close}”?", f" Did you mean “{close}”?"), change_to(place, close)
