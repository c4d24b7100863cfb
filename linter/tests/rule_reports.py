"""What a rule says of an example, as lines for a golden file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from riktlint.building.vocabulary import load_vocabulary
from riktlint.engine.check import check
from riktlint.findings import Finding, Location
from riktlint.rules.base import EmittedRule, Example, Rule
from riktlint.rules.examples import EXAMPLE_SLUG, EXAMPLE_TODAY, assemble, without_marks
from riktlint.rules.registry import all_rules


def said(rule: type[Rule], example: Example, corpus: Path) -> Iterator[str]:
    """Lay an example out in a folder, and yield what the rule reports on it."""
    for name, text in assemble(example).items():
        path = corpus / (name if "/" in name else f"{EXAMPLE_SLUG}/{name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(without_marks(text).encode("utf-8", "surrogateescape"))
    # Rules about comments judge by what the others find; every other rule stands on its own.
    rules = all_rules() if issubclass(rule, EmittedRule) else (rule,)
    for finding in check([corpus], rules, today=EXAMPLE_TODAY).findings:
        if finding.rule == rule.name:
            yield from finding_lines(finding)


def finding_lines(finding: Finding) -> Iterator[str]:
    """Yield all that a finding holds, to the letter."""
    yield f"  {_place(finding.location)} {finding.severity.value} {finding.code}"
    yield f"    sv: {_without_count(finding.message.sv)}"
    yield f"    en: {_without_count(finding.message.en)}"
    for related in finding.related:
        yield f"    {_place(related.location)} {related.message.sv} / {related.message.en}"
    if finding.fix is not None:
        safety = "safe" if finding.fix.safe else "unsafe"
        yield f"    fix ({safety}): {finding.fix.title.sv} / {finding.fix.title.en}"
        for edit in finding.fix.edits:
            yield f"      {edit.line}:{edit.column}-{edit.end_line}:{edit.end_column} {edit.text!r}"


def _without_count(message: str) -> str:
    """The message without how many topics the vocabulary has, so that one can be added."""
    return re.sub(rf"\b(av|of) {len(load_vocabulary().topics)}\b", r"\1 (all topics)", message)


def _place(at: Location) -> str:
    return f"{'/'.join(Path(at.file).parts[-2:])}:{at.line}:{at.column}-{at.end_line}:{at.end_column} {at.pointer}"
