"""A change: differences that belong together, of one declared kind, told in a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from riktlint.changes.edits import Edit
from riktlint.changes.kinds import Kind, kinds
from riktlint.model.place import Place
from riktlint.text import Text
from riktlint.values.direction import Direction

_NOTHING = Text("", "")


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one kind.

    `before` and `after` are the ids of what it is about: provisions, motions, sources. `old` and `new` say in
    words what was and what is. `texts` are the two wordings if they differ, `context` the wording that stays.
    `places` are where it stands, before and after.
    """

    kind: Kind
    edits: tuple[Edit, ...]
    sentence: Text
    topic: str | None = None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    old: Text = _NOTHING
    new: Text = _NOTHING
    texts: tuple[str, str] | None = None
    context: str = ""
    places: tuple[Place | None, Place | None] = (None, None)

    @property
    def direction(self) -> Direction:
        """Whether the change makes the guideline ask for more or less."""
        return self.kind.direction

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of what the change is about, each once, those before first."""
        return tuple(dict.fromkeys((*self.before, *self.after)))


def change(
    kind: str,
    edits: Iterable[Edit],
    *,
    topic: str | None = None,
    before: tuple[str, ...] = (),
    after: tuple[str, ...] = (),
    old: Text | str = _NOTHING,
    new: Text | str = _NOTHING,
    texts: tuple[str, str] | None = None,
    context: str = "",
    places: tuple[Place | None, Place | None] = (None, None),
    **names: object,
) -> Change:
    """Return a change of a kind. In its sentence, `old` fills `{before}`, `new` `{after}`, and `names` the rest."""
    declared = kinds()[kind]
    was, now = (Text(said, said) if isinstance(said, str) else said for said in (old, new))
    told = declared.says.fill(label=declared.label, before=was, after=now, **names)
    sentence = Text(_ended(told.sv), _ended(told.en))
    return Change(declared, tuple(edits), sentence, topic, before, after, was, now, texts, context, places)


def _ended(sentence: str) -> str:
    """The sentence without a second full stop, where a text from a file ends with its own."""
    sentence = " ".join(sentence.split())
    for mark in ".?!":
        for quote in ("”", ""):
            if sentence.endswith(f"{mark}{quote}."):
                return sentence[:-1]
    return sentence
