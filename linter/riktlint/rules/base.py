"""What a rule is: one class that declares itself, explains itself and finds its mistakes.

A rule overrides one or more of the hooks (`municipality`, `unit`, `register`, `channel`, `revision`,
`position`, `provision`, `text`). The engine visits every part of a folder once and calls the rules that want it.
The examples of a rule are its tests and stand on its page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Literal

from riktlint.environment.clock import today
from riktlint.findings import Severity
from riktlint.findings.fixes import ProposedFix
from riktlint.model.corpus import Folder
from riktlint.model.municipality import Channel, ChannelRegister, Municipality, Unit
from riktlint.model.place import Place
from riktlint.model.prose import Prose
from riktlint.model.revision import Position, Provision, Revision
from riktlint.model.vocabulary import Vocabulary
from riktlint.rules.families import Family
from riktlint.rules.grounds import LegalGround
from riktlint.text import Text


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of a file, laid over the example municipality (`rules/example/`) as `examples.assemble` says.

    In a bad example a comment below a line marks where the rule reports: `# ^^^` by the column of the first
    caret, `# <-` by the column of the comment itself. `others` holds pieces of further files by name; an empty
    piece removes the file. A name with a folder (`grannby/kommun.yaml`) is a file of another municipality.
    `without` names what to leave out of `file`: a top-level key, or `key.id` of an item, or `key.key`. `raw`
    takes the text as the whole file.
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
    fix: ProposedFix | None = None


@dataclass(slots=True)
class Scope:
    """What a hook can see beside the part that it visits. `revision` is set while one is visited.

    `today` is the day of the run: rules ask it, never the clock.
    """

    folder: Folder
    vocabulary: Vocabulary
    revision: Revision | None = None
    today: date = field(default_factory=today)
    default_profile: str = "minimum"

    @property
    def profile(self) -> str:
        """The baseline profile of the municipality: its own, else that of the run."""
        own = self.folder.municipality.profile if self.folder.municipality else None
        return own or self.default_profile


class Rule:
    """Base of all rules. Class attributes declare the rule; texts are in Swedish and English.

    `code` is the family's prefix and a number and never changes, nor does `name`. `summary` says in one
    sentence what the rule wants, `why` to whom it matters, `remedy` how to put it right, `ground` on which
    statute or guidance it rests, `profile` which baseline profile turns it on (`--select profile:minimum`),
    `fixable` whether its findings carry a fix and of which kind, `outspeaks` the rules that say less than this one
    where both report at the same place: only this one's finding is then shown, `once` whether it reports once for a
    file, at the first of the places that are wrong: a baseline then knows the finding wherever it comes to stand.
    `message` is what a finding says, with `{names}` that `report` fills.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    family: ClassVar[Family]
    severity: ClassVar[Severity]
    summary: ClassVar[Text]
    why: ClassVar[Text]
    remedy: ClassVar[Text]
    ground: ClassVar[Text | LegalGround | None] = None
    profile: ClassVar[str] = "minimum"
    outspeaks: ClassVar[tuple[str, ...]] = ()
    once: ClassVar[bool] = False
    fixable: ClassVar[Literal["no", "safe", "unsafe"]] = "no"
    message: ClassVar[Text] = Text("", "")
    bad: ClassVar[tuple[Example, ...]] = ()
    good: ClassVar[tuple[Example, ...]] = ()

    @classmethod
    def grounds(cls) -> Text | None:
        """Return what the rule rests on as a reader is told it; of a statute also whether its text was checked."""
        return cls.ground.told if isinstance(cls.ground, LegalGround) else cls.ground

    def report(
        self,
        place: Place,
        part: Literal["key", "value"] = "value",
        *,
        related: tuple[tuple[Place, Text], ...] = (),
        message: Text | None = None,
        fix: ProposedFix | None = None,
        **names: object,
    ) -> Report:
        """Return a report at `place` with the rule's message (or `message`) filled with `names`."""
        return Report(place, (message or self.message).fill(**names), part, related, fix)

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

    def reads(self, prose: Prose) -> bool:
        """Whether `text` needs to see the texts of a file, judged by all of them together."""
        return True

    def text(self, text: str, place: Place, scope: Scope) -> Iterable[Report]:
        """Visit one prose text of any file (`riktlint.model.prose`); in a revision, `scope` has it."""
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
