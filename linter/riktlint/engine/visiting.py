"""One walk over a folder's model, which calls the rules that want each part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import islice
from typing import Any

from riktlint.engine.results import RuleFailedError
from riktlint.model.corpus import Folder
from riktlint.model.prose import Prose, Texts, municipality_prose, register_prose, revision_prose
from riktlint.model.vocabulary import Vocabulary
from riktlint.reading.limits import MAX_FINDINGS_IN_A_TEXT
from riktlint.rules.base import Report, Rule, Scope

_HOOKS = ("folder", "municipality", "unit", "register", "channel", "revision", "position", "provision")
_Hook = tuple[Rule, Callable[[Any, Scope], Iterable[Report]]]


def _overrides(rule: Rule, hook: str) -> bool:
    return getattr(type(rule), hook) is not getattr(Rule, hook)


def tell_whose(rule: Rule, error: BaseException) -> None:
    """Raise an error that names the rule, unless it is one of riktlint's: then the error itself is a fault."""
    if not type(rule).__module__.startswith("riktlint."):
        raise RuleFailedError(rule.code, f"{type(error).__name__}: {error}") from error


class Visitor:
    """Rules sorted by the hooks they override, so that a walk calls nothing in vain."""

    def __init__(self, rules: Sequence[type[Rule]]) -> None:
        instances = [rule() for rule in rules]
        self._hooks: dict[str, list[_Hook]] = {
            hook: [(rule, getattr(rule, hook)) for rule in instances if _overrides(rule, hook)]
            for hook in _HOOKS
        }
        self._readers = [rule for rule in instances if _overrides(rule, "text")]

    def visit(
        self, folder: Folder, vocabulary: Vocabulary, today: date, profile: str = "minimum"
    ) -> list[tuple[Rule, Report]]:
        """Return what the rules report on a folder on the day `today`, in the order of the walk.

        `profile` counts for a municipality that has none of its own.
        """
        reports: list[tuple[Rule, Report]] = []
        scope = Scope(folder, vocabulary, today=today, default_profile=profile)

        def call(hook: str, part: object) -> None:
            for rule, function in self._hooks[hook]:
                try:
                    # Nearly always none: a generator more would cost a third.
                    for report in function(part, scope):
                        reports.append((rule, report))  # noqa: PERF401
                except (Exception, SystemExit) as error:
                    tell_whose(rule, error)
                    raise

        def show(texts: Texts) -> None:
            prose = Prose.of(texts if self._readers else iter(()))
            for rule in self._readers:
                try:
                    if rule.reads(prose):
                        for text, place, path in prose.texts:
                            found = islice(rule.text(text, place.at(path), scope), MAX_FINDINGS_IN_A_TEXT)
                            reports.extend((rule, report) for report in found)
                except (Exception, SystemExit) as error:
                    tell_whose(rule, error)
                    raise

        call("folder", folder)
        if folder.municipality is not None:
            call("municipality", folder.municipality)
            for unit in folder.municipality.units:
                call("unit", unit)
            show(municipality_prose(folder.municipality))
        if folder.register is not None:
            call("register", folder.register)
            for channel in folder.register.channels:
                call("channel", channel)
            show(register_prose(folder.register))
        for revision in folder.revisions.values():
            scope.revision = revision
            call("revision", revision)
            for position in revision.positions.values():
                call("position", position)
            for provision in revision.provisions:
                call("provision", provision)
            show(revision_prose(revision))
        return reports
