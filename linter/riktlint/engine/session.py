"""Checking folder by folder, and concluding over all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from riktlint.building.vocabulary import load_vocabulary
from riktlint.engine.fixing import FixResolver
from riktlint.engine.folders import LoadedFolder
from riktlint.engine.results import CorpusFact, FolderResult, Suppression
from riktlint.engine.suppression import read_suppressions, silence, unused
from riktlint.engine.visiting import Visitor, tell_whose
from riktlint.environment import clock
from riktlint.findings import Finding, Fix, Location, Related
from riktlint.model.place import Place
from riktlint.reading.problems import Problem
from riktlint.rules.base import CorpusRule, Report, Rule
from riktlint.rules.registry import all_rules, find_rule
from riktlint.text import Text
from riktlint.wording import say


class CheckSession:
    """Checks by a set of rules on one day. `check_folder` keeps nothing: its results may come from elsewhere."""

    def __init__(
        self,
        rules: Sequence[type[Rule]] | None = None,
        *,
        known: Sequence[type[Rule]] | None = None,
        today: date | None = None,
        profile: str = "minimum",
    ) -> None:
        """`rules` run (all unless given); `known` also holds those that do not, for comments that name them.

        `today` is `clock.today()` unless given; `profile` counts for municipalities that have none of their own.
        """
        chosen = all_rules() if rules is None else tuple(rules)
        self._today = today or clock.today()
        self._profile = profile
        self._running = {rule.name: rule for rule in chosen}
        self._known = {
            key: r.name for r in (*all_rules(), *(known or ()), *chosen) for key in (r.code.lower(), r.name)
        }
        self._visitor = Visitor([rule for rule in chosen if not issubclass(rule, CorpusRule)])
        self._corpus_rules = [rule() for rule in chosen if issubclass(rule, CorpusRule)]

    def problems(self, problems: Iterable[Problem]) -> list[Finding]:
        """Return the findings for problems outside any folder's files."""
        return [self._from_problem(problem, "") for problem in problems if problem.rule in self._running]

    def check_folder(self, loaded: LoadedFolder) -> FolderResult:
        """Return what one folder gives, its findings unsorted."""
        suppressions: list[Suppression] = []
        problems = list(loaded.problems)
        fixes = FixResolver(loaded.documents)
        for document in loaded.documents.values():
            silenced, wrong = read_suppressions(document, self._known)
            suppressions += silenced
            problems += wrong
        findings = [
            self._from_problem(
                problem,
                _line(loaded, problem.location.file, problem.location.line),
                fixes.resolve(problem.fix, problem.location.file),
            )
            for problem in problems
            if problem.rule in self._running
        ]
        for rule, report in self._visitor.visit(loaded.folder, load_vocabulary(), self._today, self._profile):
            try:
                findings.append(_from_report(rule, report, loaded, fixes))
            except (Exception, SystemExit) as error:
                tell_whose(rule, error)
                raise
        findings = self._without_outspoken(findings)
        facts = []
        for corpus_rule in self._corpus_rules:
            for fact, place in corpus_rule.gather(loaded.folder):
                location = loaded.locate(place)
                excerpt = _line(loaded, place.file, location.line)
                facts.append(CorpusFact(corpus_rule.name, fact, place, location, excerpt))
        return FolderResult(silence(findings, suppressions), facts, suppressions)

    def _without_outspoken(self, findings: list[Finding]) -> list[Finding]:
        """One mistake, one finding: of two rules at the same place, the one that says more."""
        weaker = {
            (name, finding.location.order)
            for finding in findings
            if (rule := self._running.get(finding.rule)) is not None
            for name in rule.outspeaks
        }
        if not weaker:
            return findings
        return [finding for finding in findings if (finding.rule, finding.location.order) not in weaker]

    def conclude(self, results: Sequence[FolderResult]) -> list[Finding]:
        """Return the findings that need every folder: those over the corpus, and comments that silence nothing."""
        suppressions = [suppression for result in results for suppression in result.suppressions]
        findings = []
        for rule in self._corpus_rules:
            facts = [fact for result in results for fact in result.facts if fact.rule == rule.name]
            found = {fact.place: fact for fact in facts}
            reports = rule.conclude([(fact.fact, fact.place) for fact in facts])
            findings += [_from_facts(rule, report, found) for report in reports]
        findings = silence(findings, suppressions)
        for suppression in suppressions:
            problem = unused(suppression, self._running)
            if problem is not None and problem.rule in self._running:
                findings.append(self._from_problem(problem, suppression.excerpt))
        return findings

    @staticmethod
    def _from_problem(problem: Problem, excerpt: str, fix: Fix | None = None) -> Finding:
        rule = find_rule(problem.rule)
        if rule is None:
            raise LookupError(f"no rule is called {problem.rule}")
        related = (Related(problem.related, say("checking.first_time")),) if problem.related else ()
        return _finding(rule, problem.message, problem.location, related, excerpt, fix)


def _line(loaded: LoadedFolder, file: str, number: int) -> str:
    document = loaded.documents.get(file)
    return document.line(number) if document else ""


def _finding(
    rule: type[Rule],
    message: Text,
    location: Location,
    related: tuple[Related, ...],
    excerpt: str,
    fix: Fix | None = None,
) -> Finding:
    return Finding(
        rule.code,
        rule.name,
        rule.severity,
        message,
        location,
        related,
        rule.remedy,
        excerpt,
        fix,
        once=rule.once,
    )


def _from_report(rule: Rule, report: Report, loaded: LoadedFolder, fixes: FixResolver) -> Finding:
    location = loaded.locate(report.place, report.part)
    related = tuple(Related(loaded.locate(place), text) for place, text in report.related)
    excerpt = _line(loaded, report.place.file, location.line)
    fix = fixes.resolve(report.fix, report.place.file)
    return _finding(type(rule), report.message, location, related, excerpt, fix)


def _from_facts(rule: CorpusRule, report: Report, facts: dict[Place, CorpusFact]) -> Finding:
    at = facts[report.place]
    related = tuple(Related(facts[place].location, text) for place, text in report.related)
    return _finding(type(rule), report.message, at.location, related, at.excerpt)
