"""Comments that silence a rule, on a key or a file, with a reason.

    # riktlint: ignore[SRC002] Hela dokumentet lästes på plats.
    position: silent

A comment on a line of its own counts for the key or list item below it and all inside; a comment at the end
of a line for what begins on that line. `ignore-file` counts for the whole file.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping

from riktlint.engine.results import Suppression
from riktlint.findings import Finding, Location
from riktlint.form.suggest import did_you_mean
from riktlint.reading.document import Document, Span
from riktlint.reading.limits import MAX_SUPPRESSIONS
from riktlint.reading.problems import Problem
from riktlint.reading.spans import entries, head, last_line, scalars
from riktlint.text import Text
from riktlint.wording import say

# The rules in brackets, then the reason.
_COMMENT = re.compile(r"#\s*riktlint:\s*(?P<kind>[\w-]*)\s*(?:\[(?P<rules>[^\]]*)\])?(?P<reason>.*)")
_KINDS = ("ignore", "ignore-file")
# What an editor writes where the reason is to stand is none yet: <skäl>.
_PLACEHOLDER = re.compile(r"<[^<>]*>")


def silence(findings: list[Finding], suppressions: list[Suppression]) -> list[Finding]:
    """Return the findings that no comment silences, and mark the comments that did."""
    if not suppressions:
        return findings
    by_rule: dict[tuple[str, str], list[Suppression]] = {}
    for suppression in sorted(suppressions, key=lambda suppression: suppression.first):
        by_rule.setdefault((suppression.location.file, suppression.rule), []).append(suppression)
    asked: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if (finding.location.file, finding.rule) in by_rule:
            asked.setdefault((finding.location.file, finding.rule), []).append(finding)
    silenced: set[int] = set()
    for key, group in asked.items():
        silenced.update(map(id, _silenced(group, by_rule[key])))
    return [finding for finding in findings if id(finding) not in silenced]


def _silenced(findings: list[Finding], suppressions: list[Suppression]) -> Iterator[Finding]:
    """Yield the findings of one rule in one file that a comment silences, and mark every comment that does.

    Both are gone through once, by line, since a hostile file can have very many of each. The suppressions are sorted.
    """
    begun = reach = 0
    open_: list[Suppression] = []
    for finding in sorted(findings, key=lambda finding: finding.location.line):
        line = finding.location.line
        while begun < len(suppressions) and suppressions[begun].first <= line:
            open_.append(suppressions[begun])
            reach = max(reach, suppressions[begun].last)
            begun += 1
        for suppression in open_:
            suppression.used = suppression.used or suppression.last >= line
        # Marked, or ended before this line and every one after it.
        open_ = []
        if line <= reach:
            yield finding


def unused(suppression: Suppression, running: Container[str]) -> Problem | None:
    """Return a problem if a comment silenced nothing though its rule was running."""
    if suppression.used or suppression.rule not in running:
        return None
    told = say("checking.suppressions.unused", rule=suppression.rule)
    return _wrong("unused-suppression", suppression.location, told)


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
    inside = _scalar_lines(document, document.spans)
    targets, extents = _targets(document.lines), _extents(document, document.spans)
    for number, line in enumerate(document.lines, 1):
        match = _COMMENT.search(line)
        if match is None or not _is_comment(line, match.start(), inside.get(number, [])):
            continue
        location = Location(document.file, number, match.start() + 1, number, len(line.rstrip()) + 1)
        if len(found) + len(problems) >= MAX_SUPPRESSIONS:
            problems.append(_too_many(location))
            break
        if match["kind"] not in _KINDS or match["rules"] is None:
            problems.append(_malformed(location))
        elif not _PLACEHOLDER.sub("", match["reason"]).strip(" :–-"):
            problems.append(_without_reason(location))
        else:
            target = targets[number - 1] if not line[: match.start()].strip() else number
            if match["kind"] == "ignore-file":
                first, last = 1, len(document.lines)
            else:
                first, last = target, extents.get(target, (0, target))[1]
            for key in match["rules"].split(",", MAX_SUPPRESSIONS)[:MAX_SUPPRESSIONS]:
                rule = known.get(key.strip().lower())
                if rule is None:
                    problems.append(_unknown(key.strip(), location, known))
                else:
                    found.append(Suppression(rule, first, last, location, line))
    return found, problems


def _is_comment(line: str, start: int, inside: list[tuple[int, int]]) -> bool:
    return (start == 0 or line[start - 1] in " \t") and not any(a <= start < b for a, b in inside)


def _targets(lines: list[str]) -> list[int]:
    """For each line, the first line after it that is neither empty nor a comment; itself if there is none."""
    targets = []
    following = 0
    for number in range(len(lines), 0, -1):
        targets.append(following or number)
        line = lines[number - 1].strip()
        if line and not line.startswith("#"):
            following = number
    return targets[::-1]


def _scalar_lines(document: Document, spans: Span) -> dict[int, list[tuple[int, int]]]:
    """For each line, the column ranges (from 0) inside scalars that are quoted or of several lines."""
    lines: dict[int, list[tuple[int, int]]] = {}
    for span in scalars(spans):
        # What begins with > or | is text from the next line on; a comment may follow on this one.
        is_block = head(document, span) in ("|", ">")
        for line in range(span.start_mark.line + is_block, span.end_mark.line + 1):
            first = span.start_mark.column if line == span.start_mark.line else 0
            last = span.end_mark.column if line == span.end_mark.line else 1_000_000
            lines.setdefault(line + 1, []).append((first, last))
    return lines


def _extents(document: Document, spans: Span) -> dict[int, tuple[int, int]]:
    """For each line (from 1) on which a key or list item begins, the depth of the outermost and its last line."""
    extents: dict[int, tuple[int, int]] = {}
    waiting: list[tuple[int, Span]] = [(0, spans)]
    while waiting:
        depth, span = waiting.pop()
        inner = entries(span)
        for entry in inner:
            line = entry.start.line + 1
            if line not in extents or depth < extents[line][0]:
                extents[line] = (depth, last_line(document, entry.value))
        waiting += ((depth + 1, entry.value) for entry in reversed(inner))
    return extents


def _malformed(location: Location) -> Problem:
    return _wrong("malformed-suppression", location, say("checking.suppressions.malformed"))


def _too_many(location: Location) -> Problem:
    told = say("checking.suppressions.too_many", most=MAX_SUPPRESSIONS)
    return _wrong("malformed-suppression", location, told)


def _without_reason(location: Location) -> Problem:
    return _wrong("suppression-without-reason", location, say("checking.suppressions.without_reason"))


def _unknown(key: str, location: Location, known: Iterable[str]) -> Problem:
    told = say("checking.suppressions.unknown", key=key, hint=did_you_mean(key, known))
    return _wrong("unknown-suppression", location, told)


def _wrong(rule: str, location: Location, told: Text) -> Problem:
    return Problem(rule, location, told, fatal=False)
