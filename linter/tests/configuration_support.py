"""What the tests of the configuration share: files, findings, and a rule of one's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from conftest import Run

Runner = Callable[..., Run]


def write(path: Path, text: str) -> Path:
    """Write a file with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def findings(run: Runner, *words: str) -> list[dict[str, object]]:
    """What `check` reports, at any severity."""
    result = run("check", *words, "--format", "json", "--no-cache")
    assert result.err == ""
    found: list[dict[str, object]] = json.loads(result.out)["findings"]
    return found


def codes(run: Runner, *words: str) -> set[object]:
    """The codes of what `check` reports."""
    return {finding["code"] for finding in findings(run, *words)}


RULE = '''
from __future__ import annotations

from dataclasses import dataclass

from riktlint.findings import Severity
from riktlint.rules.base import Rule
from riktlint.rules.families import Family
from riktlint.text import Text


@dataclass
class Limit:
    words: int


class {name}(Rule):
    """A title."""

    code = "{code}"
    name = "{key}"
    family = Family.LANGUAGE
    severity = Severity.WARNING
    summary = Text("A.", "A.")
    why = Text("A.", "A.")
    remedy = Text("A.", "A.")
    message = Text("Titeln är {{title}}.", "The title is {{title}}.")

    def revision(self, revision, scope):
        yield self.report(revision.place / "title", title=revision.title)
'''


def own_rule(path: Path, code: str = "EGN001", key: str = "own-title") -> Path:
    """Write a rule that reports on every title."""
    return write(path, RULE.format(name="OwnTitle", code=code, key=key))
