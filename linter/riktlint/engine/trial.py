"""Rules tried on their own examples: every mark gets a finding, nothing else does.

The project's tests and `riktlint test-rules` ask the same questions.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from riktlint.engine.check import check
from riktlint.engine.fixing import apply_fixes
from riktlint.engine.results import RuleFailedError
from riktlint.findings import Finding, Severity
from riktlint.rules.base import EmittedRule, Example, Rule
from riktlint.rules.examples import EXAMPLE_SLUG, EXAMPLE_TODAY, assemble, marks
from riktlint.text import Text
from riktlint.wording import say

Kind = Literal["declaration", "bad", "good"]
_UNWRITTEN = "FYLL I"
# How a statute is named in Swedish.
_STATUTE = re.compile(
    r"§|\bkap\.|\bartikel\b|\bSFS\b|lagen\b|lag\b|balken\b|förordningen\b|regeringsformen\b", re.I
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What a rule gets wrong: in its declaration, or in its bad or good example `number` (from 1)."""

    kind: Kind
    number: int
    message: Text


def try_rule(rule: type[Rule], rules: Sequence[type[Rule]]) -> list[Fault]:
    """Return what is wrong with a rule and its examples; `rules` are all that run, the rule among them."""
    faults = [Fault("declaration", 0, message) for message in declaration_faults(rule)]
    for number, example in enumerate(rule.bad, 1):
        faults += [Fault("bad", number, message) for message in bad_example_faults(rule, example, rules)]
    for number, example in enumerate(rule.good, 1):
        faults += [Fault("good", number, message) for message in good_example_faults(rule, example, rules)]
    if not any(fault.kind == "bad" for fault in faults) and not shows_fix(rule, rules):
        faults.append(Fault("declaration", 0, say("trial.wrong.fix_not_shown")))
    return faults


def shows_fix(rule: type[Rule], rules: Sequence[type[Rule]]) -> bool:
    """Whether a finding of one of the bad examples carries a fix, if the rule says that its findings do."""
    return rule.fixable == "no" or any(
        finding.fix is not None and finding.rule == rule.name
        for example in rule.bad
        for finding in _findings(assemble(example), rules)
    )


def declaration_faults(rule: type[Rule]) -> list[Text]:
    """Return what a rule's declaration lacks."""
    faults = []
    illustration = rule.illustration if issubclass(rule, EmittedRule) else None
    if not rule.__doc__:
        faults.append(say("trial.wrong.no_docstring"))
    if not (bool(rule.bad) == bool(rule.good) == (illustration is None)):
        faults.append(say("trial.wrong.no_examples"))
    if isinstance(rule.ground, Text) and _STATUTE.search(rule.ground.sv):
        faults.append(say("trial.wrong.statute"))
    texts = {
        "summary": rule.summary,
        "why": rule.why,
        "remedy": rule.remedy,
        "ground": rule.grounds(),
        "illustration": illustration,
    }
    for name, text in texts.items():
        if text is not None:
            faults += _wording_faults(name, text)
    for name, wordings in {"docstring": (rule.__doc__ or "",), "message": rule.message}.items():
        if any(_UNWRITTEN in wording for wording in wordings):
            faults.append(say("trial.wrong.unwritten", name=name))
    return faults


def _wording_faults(name: str, text: Text) -> Iterator[Text]:
    if any(_UNWRITTEN in wording for wording in text):
        yield say("trial.wrong.unwritten", name=name)
    if any(not wording or wording[-1] not in ".?" for wording in text):
        yield say("trial.wrong.not_ended", name=name)
    if any("  " in wording for wording in text):
        yield say("trial.wrong.blanks", name=name)


def bad_example_faults(rule: type[Rule], example: Example, rules: Sequence[type[Rule]]) -> list[Text]:
    """Return what is wrong with a bad example: marks without finding, findings without mark, other errors.

    The findings of a rule that says it is fixable carry such a fix, and the fixed files have them no more.
    """
    files = assemble(example)
    expected = {(name, *mark) for name, text in files.items() for mark in marks(text)}
    if not expected:
        return [say("trial.wrong.no_mark")]
    try:
        findings = _findings(files, rules)
    except RuleFailedError as error:
        return [error.message]
    own = [finding for finding in findings if finding.rule == rule.name]
    found = {(f.location.file, f.location.line, f.location.column) for f in own}
    faults = [say("trial.wrong.not_found", at=_shown(place, files)) for place in sorted(expected - found)]
    faults += [say("trial.wrong.not_marked", at=_shown(place, files)) for place in sorted(found - expected)]
    faults += [_unexpected(f) for f in findings if f.rule != rule.name and f.severity is Severity.ERROR]
    return [*faults, *_fix_faults(rule, own, files, rules)]


def good_example_faults(rule: type[Rule], example: Example, rules: Sequence[type[Rule]]) -> list[Text]:
    """Return what is wrong with a good example: findings of the rule, and errors of any other."""
    try:
        findings = _findings(assemble(example), rules)
    except RuleFailedError as error:
        return [error.message]
    return [_unexpected(f) for f in findings if f.rule == rule.name or f.severity is Severity.ERROR]


def _shown(place: tuple[str, int, int], files: dict[str, str]) -> str:
    """A place in an example with what its line says: the number alone says nothing of a piece."""
    name, number, column = place
    lines = files[name].splitlines() if name in files else []
    line = lines[number - 1].strip() if number <= len(lines) else ""
    return f"{name}:{number}:{column}: {line}"


def _unexpected(finding: Finding) -> Text:
    at = f"{finding.location.file}:{finding.location.line}:{finding.location.column}"
    return say("trial.wrong.unexpected", at=at, code=finding.code, said=finding.message)


def _fix_faults(
    rule: type[Rule], findings: list[Finding], files: dict[str, str], rules: Sequence[type[Rule]]
) -> Iterator[Text]:
    fixed = [finding for finding in findings if finding.fix is not None]
    kinds = {"safe" if f.fix.safe else "unsafe" for f in fixed if f.fix is not None}
    if kinds - {rule.fixable}:
        yield say("trial.wrong.fix_kind", kinds=", ".join(sorted(kinds)), fixable=rule.fixable)
    if not fixed:
        return
    texts = {
        name: apply_fixes(text, [f for f in fixed if f.location.file == name], unsafe=True).text
        for name, text in files.items()
    }
    remaining = [f for f in _findings(texts, rules) if f.rule == rule.name]
    if len(remaining) > len(findings) - len(fixed):
        yield say("trial.wrong.fix_useless")


def _findings(files: dict[str, str], rules: Sequence[type[Rule]]) -> list[Finding]:
    """The findings on some files, their names as the example gives them."""
    with tempfile.TemporaryDirectory(prefix="riktlint-") as name:
        directory = Path(name).resolve()
        for file, text in files.items():
            path = directory / (file if "/" in file else f"{EXAMPLE_SLUG}/{file}")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8", "surrogateescape"))
        findings = check([directory], rules, today=EXAMPLE_TODAY).findings

    def named(file: str) -> str:
        return Path(file).relative_to(directory).as_posix().removeprefix(f"{EXAMPLE_SLUG}/")

    return [replace(f, location=replace(f.location, file=named(f.location.file))) for f in findings]
