"""`check`: from paths to findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from riktlint.building.vocabulary import load_vocabulary
from riktlint.engine.discovery import discover
from riktlint.engine.folders import LoadedFolder, load_folder
from riktlint.engine.visiting import Visitor
from riktlint.findings import Finding, Related, Severity
from riktlint.model.place import Place
from riktlint.reading.problems import Problem
from riktlint.rules.base import CorpusRule, Report, Rule
from riktlint.rules.registry import all_rules, find_rule
from riktlint.text import Text

_FIRST = Text("Här står det första gången.", "Here it stands the first time.")


@dataclass(slots=True)
class CheckResult:
    """The findings of a run, sorted by place, and the names of the files it looked at."""

    findings: list[Finding] = field(default_factory=list)
    files: list[str] = field(default_factory=list)

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def reaches(self, threshold: Severity) -> bool:
        """Whether a finding is at or above the threshold."""
        return any(finding.severity.rank >= threshold.rank for finding in self.findings)


def check(paths: Iterable[Path], rules: Sequence[type[Rule]] | None = None) -> CheckResult:
    """Check the policy files below `paths`, which must exist, by `rules` (all unless given)."""
    found = discover(paths)
    result = CheckResult()
    session = CheckSession(rules)
    result.findings += session.problems(found.problems)
    for files in found.folders:
        loaded = load_folder(files)
        asked = {path.as_posix() for path in files.asked}
        result.files += sorted(asked)
        result.findings += [f for f in session.check_folder(loaded) if f.location.file in asked]
    asked_files = set(result.files)
    result.findings += [f for f in session.conclude() if f.location.file in asked_files]
    result.findings.sort(key=lambda finding: finding.order)
    return result


class CheckSession:
    """Checks folder by folder, and holds between them only what rules over the whole corpus gather."""

    def __init__(self, rules: Sequence[type[Rule]] | None = None) -> None:
        chosen = all_rules() if rules is None else tuple(rules)
        self._chosen = {rule.name for rule in chosen}
        self._visitor = Visitor([rule for rule in chosen if not issubclass(rule, CorpusRule)])
        self._corpus_rules = [rule() for rule in chosen if issubclass(rule, CorpusRule)]
        self._facts: dict[str, list[tuple[str, Place]]] = {rule.name: [] for rule in self._corpus_rules}
        self._located: dict[Place, tuple[Related, str]] = {}

    def problems(self, problems: list[Problem]) -> list[Finding]:
        """Return the findings for problems outside any folder's files."""
        return [_from_problem(problem, "") for problem in problems if problem.rule in self._chosen]

    def check_folder(self, loaded: LoadedFolder) -> list[Finding]:
        """Return the findings on one folder, unsorted."""
        findings = [
            _from_problem(problem, _line(loaded, problem.location.file, problem.location.line))
            for problem in loaded.problems
            if problem.rule in self._chosen
        ]
        for rule, report in self._visitor.visit(loaded.folder, load_vocabulary()):
            findings.append(_from_report(rule, report, loaded))
        for corpus_rule in self._corpus_rules:
            for fact, place in corpus_rule.gather(loaded.folder):
                self._facts[corpus_rule.name].append((fact, place))
                location = loaded.locate(place)
                self._located[place] = (Related(location, _FIRST), _line(loaded, place.file, location.line))
        return findings

    def conclude(self) -> list[Finding]:
        """Return the findings of the rules over the whole corpus, once every folder has been checked."""
        findings = []
        for rule in self._corpus_rules:
            for report in rule.conclude(self._facts[rule.name]):
                at, excerpt = self._located[report.place]
                related = tuple(Related(self._located[p][0].location, text) for p, text in report.related)
                findings.append(
                    Finding(
                        rule.code,
                        rule.name,
                        rule.severity,
                        report.message,
                        at.location,
                        related,
                        rule.remedy,
                        excerpt,
                    )
                )
        return findings


def _line(loaded: LoadedFolder, file: str, number: int) -> str:
    document = loaded.documents.get(file)
    return document.line(number) if document else ""


def _from_problem(problem: Problem, excerpt: str) -> Finding:
    rule = find_rule(problem.rule)
    if rule is None:
        raise LookupError(f"no rule is called {problem.rule}")
    related = (Related(problem.related, _FIRST),) if problem.related else ()
    return Finding(
        rule.code, rule.name, rule.severity, problem.message, problem.location, related, rule.remedy, excerpt
    )


def _from_report(rule: Rule, report: Report, loaded: LoadedFolder) -> Finding:
    location = loaded.locate(report.place, report.part)
    related = tuple(Related(loaded.locate(place), text) for place, text in report.related)
    return Finding(
        rule.code,
        rule.name,
        rule.severity,
        report.message,
        location,
        related,
        rule.remedy,
        _line(loaded, report.place.file, location.line),
    )
