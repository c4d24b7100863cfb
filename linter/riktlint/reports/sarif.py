"""SARIF 2.1.0, for code scanning services and editors.

Form: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html. What
GitHub reads of it is under "SARIF support for code scanning" at https://docs.github.com/en/code-security.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from riktlint import __version__
from riktlint.findings import Finding, Fix, Location, Severity, TextEdit
from riktlint.findings.fingerprints import unique_fingerprints
from riktlint.output.terminal import safe
from riktlint.reports.json_text import dumps
from riktlint.reports.places import is_below, relative, uri
from riktlint.text import Language
from riktlint.wording import say

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

FINGERPRINT = "riktlint/v1"
"""The key of our fingerprints: another way to compute them gets another number."""

_ROOT = "%SRCROOT%"
_PROBLEM_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}


def sarif_report(result: CheckResult, language: Language) -> str:
    """Return a log with one run: the rules that found something, the files, and a result for each finding."""
    by_code = {finding.code: finding for finding in reversed(result.findings)}
    rules = {code: index for index, code in enumerate(sorted(by_code))}
    places = {finding.location.file for finding in result.findings}
    places |= {related.location.file for finding in result.findings for related in finding.related}
    files = {file: index for index, file in enumerate(sorted({*result.files, *places}))}
    fingerprints = unique_fingerprints(result.findings)
    run = {
        "tool": {
            "driver": {
                "name": "riktlint",
                "version": __version__,
                "rules": [_rule(by_code[code], language) for code in rules],
            }
        },
        "language": language,
        "columnKind": "unicodeCodePoints",
        "defaultEncoding": "utf-8",
        "invocations": [{"executionSuccessful": True}],
        "originalUriBaseIds": {
            _ROOT: {"description": {"text": say("reports.sarif_root").in_language(language)}}
        },
        "artifacts": [_artifact(file, file in result.files) for file in files],
        "results": [
            _result(finding, name, rules, files, language)
            for finding, name in zip(result.findings, fingerprints, strict=True)
        ],
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(finding: Finding, language: Language) -> dict[str, Any]:
    from riktlint.reports.rule import rule_text
    from riktlint.reports.rule_markdown import rule_markdown
    from riktlint.rules.registry import find_rule

    rule = find_rule(finding.code)
    if rule is None:
        # A rule of the municipality's own, which only the run that found this knows.
        text = _text(finding.help.in_language(language) if finding.help else finding.rule)
        return {
            "id": finding.code,
            "name": finding.rule,
            "shortDescription": {"text": text},
            "fullDescription": {"text": text},
            "help": {"text": text},
            "defaultConfiguration": {"level": finding.severity.value},
        }
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary.in_language(language)},
        "fullDescription": {"text": rule.why.in_language(language)},
        "help": {"text": rule_text(rule, language), "markdown": rule_markdown(rule, language)},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {
            "tags": [rule.family.id],
            "problem.severity": _PROBLEM_SEVERITIES[rule.severity],
        },
    }


def _artifact(file: str, asked: bool) -> dict[str, Any]:
    artifact: dict[str, Any] = {"location": _artifact_location(file), "sourceLanguage": "yaml"}
    if asked:
        artifact["roles"] = ["analysisTarget"]
    return artifact


def _artifact_location(file: str) -> dict[str, Any]:
    path = relative(file)
    return {"uri": uri(path), "uriBaseId": _ROOT} if is_below(path) else {"uri": uri(path)}


def _result(
    finding: Finding, fingerprint: str, rules: dict[str, int], files: dict[str, int], language: Language
) -> dict[str, Any]:
    message = _text(finding.message.in_language(language))
    related = []
    for number, other in enumerate(finding.related, 1):
        said = _text(other.message.in_language(language))
        # GitHub shows only those related places that the message links to.
        message += f" [{_link_text(said)}]({number})"
        related.append({"id": number, **_location(other.location, files), "message": {"text": said}})
    found: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rules[finding.code],
        "level": finding.severity.value,
        "message": {"text": message},
        "locations": [_location(finding.location, files)],
        "partialFingerprints": {FINGERPRINT: fingerprint},
    }
    if related:
        found["relatedLocations"] = related
    if finding.fix:
        found["fixes"] = [_fix(finding.fix, finding.location.file, files, language)]
    return found


def _fix(fix: Fix, file: str, files: dict[str, int], language: Language) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(edit), "insertedContent": {"text": edit.text}} for edit in fix.edits
    ]
    return {
        "description": {"text": _text(fix.title.in_language(language))},
        "artifactChanges": [
            {
                "artifactLocation": {**_artifact_location(file), "index": files[file]},
                "replacements": replacements,
            }
        ],
        "properties": {"safe": fix.safe},
    }


def _location(location: Location, files: dict[str, int]) -> dict[str, Any]:
    place: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": {**_artifact_location(location.file), "index": files[location.file]},
            "region": _region(location),
        }
    }
    if location.pointer:
        place["logicalLocations"] = [{"fullyQualifiedName": location.pointer}]
    return place


def _region(at: Location | TextEdit) -> dict[str, int]:
    return {
        "startLine": at.line,
        "startColumn": at.column,
        "endLine": at.end_line,
        "endColumn": at.end_column,
    }


def _text(text: str) -> str:
    """Text of a message as data: braces doubled (3.11.5), and no link but our own (3.11.6)."""
    text = safe(text).replace("{", "{{").replace("}", "}}")
    return re.sub(r"\](?=\()", "] ", text)


def _link_text(text: str) -> str:
    return re.sub(r"([\\\[\]])", r"\\\1", text)
