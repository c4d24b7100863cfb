"""What a rule is: one class that declares itself, explains itself and finds its mistakes.

A rule overrides one or more of the hooks (`municipality`, `unit`, `register`, `channel`, `revision`,
`position`, `provision`). The engine visits every part of a folder once and calls the rules that want it.
The examples of a rule are its tests and stand on its page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Literal

from riktlint.clock import today
from riktlint.findings import Severity
from riktlint.model.corpus import Folder
from riktlint.model.municipality import Channel, ChannelRegister, Municipality, Unit
from riktlint.model.place import Place
from riktlint.model.revision import Position, Provision, Revision
from riktlint.model.vocabulary import Vocabulary
from riktlint.rules.families import Family
from riktlint.text import Text


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of a file, laid over the example municipality (`rules/example/`) as `examples.assemble` says.

    In a bad example a comment below a line marks where the rule reports: `# ^^^` by the column of the first
    caret, `# <-` by the column of the comment itself. `others` holds pieces of further files by name; an empty
    piece removes the file. `without` names what to leave out of `file`: a top-level key, or `key.id` of an item, or
    `key.key`. `raw` takes the text as the whole file.
    """

    text: str
    file: str = "2024.riktlinje.yaml"
    others: dict[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    title: Text | None = None
    raw: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What a hook yields: a place in the data and what to do about it.

    `part` says whether the key or the value at `place` is meant. A place that is not there stands for
    something missing: the finding then points to the nearest key above it.
    """

    place: Place
    message: Text
    part: Literal["key", "value"] = "value"
    related: tuple[tuple[Place, Text], ...] = ()


@dataclass(slots=True)
class Scope:
    """What a hook can see beside the part that it visits. `revision` is set while one is visited.

    `today` is the day of the run: rules ask it, never the clock.
    """

    folder: Folder
    vocabulary: Vocabulary
    revision: Revision | None = None
    today: date = field(default_factory=today)

    @property
    def profile(self) -> str:
        """The baseline profile of the municipality."""
        return self.folder.municipality.profile if self.folder.municipality else "minimum"


class Rule:
    """Base of all rules. Class attributes declare the rule; texts are in Swedish and English.

    `code` is the family's prefix and a number and never changes, nor does `name`. `summary` says in one
    sentence what the rule wants, `why` to whom it matters, `remedy` how to put it right, `ground` on which
    statute or guidance it rests. `message` is what a finding says, with `{names}` that `report` fills.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    family: ClassVar[Family]
    severity: ClassVar[Severity]
    summary: ClassVar[Text]
    why: ClassVar[Text]
    remedy: ClassVar[Text]
    ground: ClassVar[Text | None] = None
    message: ClassVar[Text] = Text("", "")
    bad: ClassVar[tuple[Example, ...]] = ()
    good: ClassVar[tuple[Example, ...]] = ()

    def report(
        self,
        place: Place,
        part: Literal["key", "value"] = "value",
        *,
        related: tuple[tuple[Place, Text], ...] = (),
        message: Text | None = None,
        **names: object,
    ) -> Report:
        """Return a report at `place` with the rule's message (or `message`) filled with `names`."""
        return Report(place, (message or self.message).fill(**names), part, related)

    def folder(self, folder: Folder, scope: Scope) -> Iterable[Report]:
        """Visit a municipality's folder as a whole."""
        return ()

    def municipality(self, municipality: Municipality, scope: Scope) -> Iterable[Report]:
        """Visit the municipality."""
        return ()

    def unit(self, unit: Unit, scope: Scope) -> Iterable[Report]:
        """Visit one of its units."""
        return ()

    def register(self, register: ChannelRegister, scope: Scope) -> Iterable[Report]:
        """Visit the register of channels."""
        return ()

    def channel(self, channel: Channel, scope: Scope) -> Iterable[Report]:
        """Visit one channel."""
        return ()

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision."""
        return ()

    def position(self, position: Position, scope: Scope) -> Iterable[Report]:
        """Visit one position of the revision in `scope`."""
        return ()

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision of the revision in `scope`."""
        return ()


class EmittedRule(Rule):
    """A rule whose findings come from reading the file or from its schema, not from a hook.

    `illustration` tells what no text of a file can show, such as a folder that can't be read; a rule that has
    one has no examples.
    """

    illustration: ClassVar[Text | None] = None


class CorpusRule(Rule):
    """A rule over all folders: it gathers small facts from each and concludes once from all of them."""

    def gather(self, folder: Folder) -> Iterable[tuple[str, Place]]:
        """Return (fact, place) pairs of one folder."""
        return ()

    def conclude(self, facts: list[tuple[str, Place]]) -> Iterable[Report]:
        """Return reports from the facts of every folder, in the folders' order."""
        return ()
