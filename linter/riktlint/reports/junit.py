"""JUnit XML, for what shows test results.

Form: https://github.com/testmoapp/junitxml (there is no standard). GitLab takes cases with the same class
name and name for one, so a file's cases are numbered where they would be the same.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from riktlint.findings import Finding, Location, Severity
from riktlint.output.terminal import safe
from riktlint.reports.places import relative
from riktlint.text import Language

if TYPE_CHECKING:
    from riktlint.engine.results import CheckResult

# What XML 1.0 can't hold, in any form: https://www.w3.org/TR/xml/#charsets
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# A line that begins with two colons is a command in the log of a build server. XML's own marks have none, and a
# reader of XML gets a reference back as its character.
_COMMAND = re.compile(r"^(\s*):(?=:)", re.MULTILINE)


def junit_report(result: CheckResult, language: Language) -> str:
    """Return a suite for each file: a failed case for each error, a skipped one for each milder finding.

    A file without findings is one case that has passed.
    """
    by_file: dict[str, list[Finding]] = {file: [] for file in result.files}
    for finding in result.findings:
        by_file.setdefault(finding.location.file, []).append(finding)
    root = ElementTree.Element("testsuites", name="riktlint")
    for file in sorted(by_file):
        root.append(_suite(_text(relative(file)), by_file[file], language))
    _count(root, [by_file[file] for file in by_file])
    ElementTree.indent(root)
    text = _COMMAND.sub(r"\1&#58;", ElementTree.tostring(root, encoding="unicode"))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _suite(file: str, findings: list[Finding], language: Language) -> ElementTree.Element:
    suite = ElementTree.Element("testsuite", name=file)
    names: Counter[str] = Counter()
    for finding in findings:
        at = finding.location
        name = f"{finding.code} {finding.rule} ({at.line}:{at.column})"
        names[name] += 1
        if names[name] > 1:
            name += f" #{names[name]}"
        case = ElementTree.SubElement(
            suite, "testcase", classname=file, name=_text(name), file=file, line=str(at.line)
        )
        message = _text(finding.message.in_language(language))
        if finding.severity is Severity.ERROR:
            outcome = ElementTree.SubElement(case, "failure", message=message, type=_text(finding.code))
        else:
            outcome = ElementTree.SubElement(case, "skipped", message=message)
        outcome.text = "\n".join(_details(finding, language))
    if not findings:
        ElementTree.SubElement(suite, "testcase", classname=file, name="riktlint", file=file)
    _count(suite, [findings])
    return suite


def _details(finding: Finding, language: Language) -> list[str]:
    said = [(finding.location, finding.message), *((r.location, r.message) for r in finding.related)]
    lines = [f"{_place(location)}: {_text(message.in_language(language))}" for location, message in said]
    if finding.help:
        lines.append(_text(finding.help.in_language(language)))
    return lines


def _place(location: Location) -> str:
    return f"{_text(relative(location.file))}:{location.line}:{location.column}"


def _count(element: ElementTree.Element, files: list[list[Finding]]) -> None:
    errors = sum(finding.severity is Severity.ERROR for findings in files for finding in findings)
    total = sum(map(len, files))
    element.set("tests", str(sum(max(len(findings), 1) for findings in files)))
    element.set("failures", str(errors))
    element.set("errors", "0")
    element.set("skipped", str(total - errors))


def _text(text: str) -> str:
    return _NOT_XML.sub("\ufffd", safe(text))
