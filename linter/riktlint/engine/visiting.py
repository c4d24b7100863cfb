"""One walk over a folder's model, which calls the rules that want each part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from riktlint.model.corpus import Folder
from riktlint.model.vocabulary import Vocabulary
from riktlint.rules.base import Report, Rule, Scope

_HOOKS = ("folder", "municipality", "unit", "register", "channel", "revision", "position", "provision")
_Hook = tuple[Rule, Callable[[Any, Scope], Iterable[Report]]]


class Visitor:
    """Rules sorted by the hooks they override, so that a walk calls nothing in vain."""

    def __init__(self, rules: Sequence[type[Rule]]) -> None:
        instances = [rule() for rule in rules]
        self._hooks: dict[str, list[_Hook]] = {
            hook: [
                (r, getattr(r, hook)) for r in instances if getattr(type(r), hook) is not getattr(Rule, hook)
            ]
            for hook in _HOOKS
        }

    def visit(self, folder: Folder, vocabulary: Vocabulary, today: date) -> list[tuple[Rule, Report]]:
        """Return what the rules report on a folder on the day `today`, in the order of the walk."""
        reports: list[tuple[Rule, Report]] = []
        scope = Scope(folder, vocabulary, today=today)

        def call(hook: str, part: object) -> None:
            for rule, function in self._hooks[hook]:
                reports.extend((rule, report) for report in function(part, scope))

        call("folder", folder)
        if folder.municipality is not None:
            call("municipality", folder.municipality)
            for unit in folder.municipality.units:
                call("unit", unit)
        if folder.register is not None:
            call("register", folder.register)
            for channel in folder.register.channels:
                call("channel", channel)
        for revision in folder.revisions.values():
            scope.revision = revision
            call("revision", revision)
            for position in revision.positions.values():
                call("position", position)
            for provision in revision.provisions:
                call("provision", provision)
        return reports
