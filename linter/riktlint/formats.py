"""Every form that a command writes: name, media type, suffix and writer. Commands, completion and tests go by it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from pkgutil import resolve_name
from typing import Any


@dataclass(frozen=True, slots=True)
class Format:
    """A form. `writer` is a function as `module:name`, imported when it is asked for."""

    name: str
    media_type: str
    suffix: str
    writer: str
    binary: bool = False
    paints: bool = False
    """Whether the writer takes, last, what colours a text."""
    commands: bool = False
    """Whether it is made of commands to a build server."""
    takes: str = ""
    """What the writer takes, if that is not what the writers of the other forms take."""

    @property
    def for_people(self) -> bool:
        """Whether it is read in a terminal, and so written in its encoding; a program's form is UTF-8."""
        return self.media_type == "text/plain" and not self.commands

    def write(self, *subject: Any) -> Any:
        """Return what the writer makes of a subject: a text, or bytes if the form is binary.

        Raises what the writer raises, ModuleNotFoundError if it needs a library that is not installed.
        """
        return resolve_name(self.writer)(*subject)


class Formats(dict[str, Format]):
    """The forms of one thing by name, the default first."""

    def __init__(self, formats: Iterable[Format]) -> None:
        super().__init__((form.name, form) for form in formats)

    def by_suffix(self, path: Path) -> Format | None:
        """Return the form whose files end as this one does, the longest ending first, or None."""
        alike = (form for form in self.values() if path.name.lower().endswith(form.suffix))
        return max(alike, key=lambda form: len(form.suffix), default=None)


REPORTS = Formats(
    (
        Format("text", "text/plain", ".txt", "riktlint.reports.text:text_report", paints=True),
        Format("json", "application/json", ".json", "riktlint.reports.json:json_report"),
        Format("sarif", "application/sarif+json", ".sarif", "riktlint.reports.sarif:sarif_report"),
        Format("github", "text/plain", ".github", "riktlint.reports.github:github_report", commands=True),
        Format("gitlab", "application/json", ".gitlab.json", "riktlint.reports.gitlab:gitlab_report"),
        Format("junit", "application/xml", ".xml", "riktlint.reports.junit:junit_report"),
        Format("markdown", "text/markdown", ".md", "riktlint.reports.markdown:markdown_report"),
    )
)
"""What `check` reports in: from a result and a language."""

LOGS = Formats(
    (
        Format("text", "text/plain", ".txt", "riktlint.timeline.formats:text", paints=True),
        Format("json", "application/json", ".json", "riktlint.timeline.formats:json"),
    )
)
"""What `log` tells in: from a timeline and a language."""

RULES = Formats(
    (
        Format("text", "text/plain", ".txt", "riktlint.reports.listings:rules_text"),
        Format("json", "application/json", ".json", "riktlint.reports.listings:rules_json"),
    )
)
"""What `rules` lists in: from rules and a language."""

TOPICS = Formats(
    (
        Format("text", "text/plain", ".txt", "riktlint.reports.listings:topics_text"),
        Format("json", "application/json", ".json", "riktlint.reports.listings:topics_json"),
    )
)
"""What `topics` lists in: from topics and the vocabulary."""

_DOCX = Format(
    "docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".docx",
    "riktlint.documents.word.writer:docx",
    binary=True,
)
_PDF = Format("pdf", "application/pdf", ".pdf", "riktlint.documents.pdf.writer:pdf", binary=True)
_MARKDOWN = Format("markdown", "text/markdown", ".md", "riktlint.documents.plain.markdown:markdown")

GUIDELINES = Formats(
    (
        _DOCX,
        _PDF,
        Format("html", "text/html", ".html", "riktlint.documents.plain.html:html"),
        _MARKDOWN,
    )
)
"""What `export guideline` writes: from a document."""

MEMOS = Formats((_DOCX, _PDF, _MARKDOWN))
"""What `memo` writes: from a document."""

DIFFS = Formats(
    (
        Format("terminal", "text/plain", ".txt", "riktlint.changes.formats.terminal:terminal", paints=True),
        Format("markdown", "text/markdown", ".md", "riktlint.changes.formats.markdown:markdown_diff"),
        Format("html", "text/html", ".html", "riktlint.changes.formats.html:html_page"),
        Format(
            "json",
            "application/json",
            ".json",
            "riktlint.changes.formats.json:json_diff",
            takes="comparisons",
        ),
        Format(
            "docx",
            _DOCX.media_type,
            ".docx",
            "riktlint.documents.tracking:tracked_guideline",
            binary=True,
            takes="revisions",
        ),
    )
)
"""What `diff` tells in: from accounts, or comparisons, and a language; from two revisions and a day."""
