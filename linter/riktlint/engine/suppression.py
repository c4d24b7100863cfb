"""Comments that silence a rule, on a key or a file, with a reason.

    # riktlint: ignore[SRC002] Hela dokumentet lästes på plats.
    position: silent

A comment on a line of its own counts for the key or list item below it and all inside; a comment at the end
of a line for what begins on that line. `ignore-file` counts for the whole file.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping

from riktlint.engine.results import Suppression
from riktlint.findings import Finding, Location
from riktlint.form.suggest import suggest
from riktlint.reading.document import (
    Document,
    MappingSpan,
    ScalarSpan,
    SequenceSpan,
    Span,
    last_line,
)
from riktlint.reading.problems import Problem
from riktlint.text import Text

# The rules in brackets, then the reason.
_COMMENT = re.compile(r"#\s*riktlint:\s*(?P<kind>[\w-]*)\s*(?:\[(?P<rules>[^\]]*)\])?(?P<reason>.*)")
_KINDS = ("ignore", "ignore-file")


def silence(findings: list[Finding], suppressions: list[Suppression]) -> list[Finding]:
    """Return the findings that no comment silences, and mark the comments that did."""
    if not suppressions:
        return findings
    kept = []
    for finding in findings:
        covering = [suppression for suppression in suppressions if suppression.covers(finding)]
        for suppression in covering:
            suppression.used = True
        if not covering:
            kept.append(finding)
    return kept


def unused(suppression: Suppression, running: Container[str]) -> Problem | None:
    """Return a problem if a comment silenced nothing though its rule was running."""
    if suppression.used or suppression.rule not in running:
        return None
    return Problem(
        "unused-suppression",
        suppression.location,
        Text(
            f"Kommentaren tystar {suppression.rule} men här finns inget att tysta. Ta bort den.",
            f"The comment silences {suppression.rule}, but there is nothing to silence here. Remove it.",
        ),
        fatal=False,
    )


def read_suppressions(
    document: Document, known: Mapping[str, str]
) -> tuple[list[Suppression], list[Problem]]:
    """Return the suppressions in a document's comments, and what is wrong with those comments.

    `known` has the name of every rule, by its code and name in lower case.
    """
    # Documents without the word, nearly all, cost one search.
    if "riktlint:" not in document.text or document.spans is None:
        return [], []
    found: list[Suppression] = []
    problems: list[Problem] = []
    inside = _scalar_lines(document.spans)
    for number, line in enumerate(document.lines, 1):
        match = _COMMENT.search(line)
        if match is None or not _is_comment(line, match.start(), inside.get(number, [])):
            continue
        location = Location(document.file, number, match.start() + 1, number, len(line.rstrip()) + 1)
        if match["kind"] not in _KINDS or match["rules"] is None:
            problems.append(_malformed(location))
        elif not match["reason"].strip(" :–-"):
            problems.append(_without_reason(location))
        else:
            first, last = _lines(document, document.spans, match, number)
            for key in match["rules"].split(","):
                rule = known.get(key.strip().lower())
                if rule is None:
                    problems.append(_unknown(key.strip(), location, known))
                else:
                    found.append(Suppression(rule, first, last, location, line))
    return found, problems


def _lines(document: Document, spans: Span, match: re.Match[str], number: int) -> tuple[int, int]:
    """The lines that a comment on line `number` counts for."""
    if match["kind"] == "ignore-file":
        return 1, len(document.lines)
    own_line = not match.string[: match.start()].strip()
    return _extent(spans, _target(document, number) if own_line else number)


def _is_comment(line: str, start: int, inside: list[tuple[int, int]]) -> bool:
    return (start == 0 or line[start - 1] in " \t") and not any(a <= start < b for a, b in inside)


def _target(document: Document, number: int) -> int:
    """The first line after a comment that is neither empty nor a comment."""
    for following in range(number + 1, len(document.lines) + 1):
        line = document.line(following).strip()
        if line and not line.startswith("#"):
            return following
    return number


def _scalar_lines(spans: Span) -> dict[int, list[tuple[int, int]]]:
    """For each line, the column ranges (from 0) inside scalars that are quoted or of several lines."""
    lines: dict[int, list[tuple[int, int]]] = {}
    for span in _scalars(spans):
        for line in range(span.start.line, span.end.line + 1):
            first = span.start.column if line == span.start.line else 0
            last = span.end.column if line == span.end.line else 1_000_000
            lines.setdefault(line + 1, []).append((first, last))
    return lines


def _scalars(span: Span) -> Iterable[ScalarSpan]:
    if isinstance(span, ScalarSpan):
        yield span
    else:
        for child in span.items if isinstance(span, SequenceSpan) else span.values.values():
            yield from _scalars(child)


def _extent(spans: Span, line: int) -> tuple[int, int]:
    """The lines of the outermost key or list item that begins on a line (from 1)."""

    def search(span: Span) -> tuple[int, int] | None:
        if isinstance(span, ScalarSpan):
            return None
        if isinstance(span, MappingSpan):
            for key, child in span.values.items():
                if span.keys[key].start.line + 1 == line:
                    return line, last_line(child)
        else:
            for child in span.items:
                if child.start.line + 1 == line:
                    return line, last_line(child)
        for child in span.items if isinstance(span, SequenceSpan) else span.values.values():
            found = search(child)
            if found:
                return found
        return None

    return search(spans) or (line, line)


def _malformed(location: Location) -> Problem:
    return Problem(
        "malformed-suppression",
        location,
        Text(
            "Kommentaren går inte att förstå. Skriv: # riktlint: ignore[KOD] skäl",
            "The comment can't be understood. Write: # riktlint: ignore[CODE] reason",
        ),
        fatal=False,
    )


def _without_reason(location: Location) -> Problem:
    return Problem(
        "suppression-without-reason",
        location,
        Text(
            "Kommentaren saknar skäl. Skriv efter hakparentesen varför regeln inte ska gälla här.",
            "The comment gives no reason. Write after the bracket why the rule should not count here.",
        ),
        fatal=False,
    )


def _unknown(key: str, location: Location, known: Iterable[str]) -> Problem:
    meant = suggest(key, known)
    hint = Text(f" Menade du {meant}?", f" Did you mean {meant}?") if meant else Text("", "")
    return Problem(
        "unknown-suppression",
        location,
        Text(
            f"Det finns ingen regel som heter ”{key}”.{hint.sv} Rätta kommentaren.",
            f"There is no rule called “{key}”.{hint.en} Correct the comment.",
        ),
        fatal=False,
    )
