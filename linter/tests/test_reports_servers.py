"""Reports that build servers and code hosts read: SARIF, GitLab's and JUnit's."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes
from xml.etree import ElementTree

import pytest
from jsonschema import Draft4Validator

import report_samples as samples
from riktlint.engine.results import CheckResult
from riktlint.findings import Finding, Location, Severity
from riktlint.output.terminal import safe
from riktlint.reports.registry import render
from riktlint.text import LANGUAGES, Language, Text

SAMPLES = {"clean": samples.clean, "ordinary": samples.ordinary, "hostile": samples.hostile}


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def _sarif(result: CheckResult, language: Language = "sv") -> dict[str, Any]:
    run: dict[str, Any] = json.loads(render("sarif", result, language))["runs"][0]
    return run


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sample", SAMPLES)
def test_sarif_is_valid_by_the_schema_of_oasis(sample: str, language: Language) -> None:
    path = Path(__file__).parent / "data" / "sarif" / "sarif-schema-2.1.0.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft4Validator.check_schema(schema)
    document = json.loads(render("sarif", SAMPLES[sample](), language))
    assert [error.message for error in Draft4Validator(schema).iter_errors(document)] == []


def test_the_schema_of_oasis_refuses_what_is_wrong() -> None:
    path = Path(__file__).parent / "data" / "sarif" / "sarif-schema-2.1.0.json"
    document = json.loads(render("sarif", samples.ordinary(), "sv"))
    document["runs"][0]["results"][0]["level"] = "fatal"
    assert not Draft4Validator(json.loads(path.read_text(encoding="utf-8"))).is_valid(document)


def test_sarif_indices_and_identifiers_lead_where_they_say() -> None:
    run = _sarif(samples.hostile())
    rules, artifacts = run["tool"]["driver"]["rules"], run["artifacts"]
    assert [rule["id"] for rule in rules] == sorted({rule["id"] for rule in rules})
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        for place in [*result["locations"], *result["relatedLocations"]]:
            location = dict(place["physicalLocation"]["artifactLocation"])
            assert artifacts[location.pop("index")]["location"] == location
        linked = re.findall(r"(?<!\\)\]\((\d+)\)", result["message"]["text"])
        assert linked == [str(place["id"]) for place in result["relatedLocations"]]


def test_sarif_addresses_are_those_of_the_files() -> None:
    result = samples.hostile()
    for artifact in _sarif(result)["artifacts"]:
        address = artifact["location"]["uri"]
        assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", address)
        assert ("uriBaseId" in artifact["location"]) is not address.startswith("../")
    shown = {unquote_to_bytes(artifact["location"]["uri"]) for artifact in _sarif(result)["artifacts"]}
    assert shown == {file.encode("utf-8", "surrogateescape") for file in samples.EVIL_FILES}


def test_sarif_messages_have_no_links_or_placeholders_of_others() -> None:
    for result in _sarif(samples.hostile())["results"]:
        text = result["message"]["text"]
        links = re.findall(r"(?<!\\)\[(?:[^\\\[\]]|\\.)*\]\(([^)]*)\)", text)
        assert links == ["1"], text
        assert re.search(r"(?<!\{)(?:\{\{)*\{(?!\{)\d", text) is None, text


def test_sarif_regions_and_fixes() -> None:
    results = _sarif(samples.ordinary())["results"]
    doubled = next(result for result in results if result["ruleId"] == "X002")
    place = doubled["locations"][0]
    region = {"startLine": 20, "startColumn": 18, "endLine": 20, "endColumn": 25}
    assert place["physicalLocation"]["region"] == region
    assert place["logicalLocations"] == [{"fullyQualifiedName": "/provisions/0/text"}]
    change = doubled["fixes"][0]["artifactChanges"][0]
    assert change["artifactLocation"] == place["physicalLocation"]["artifactLocation"]
    assert change["replacements"] == [
        {"deletedRegion": {**region, "endColumn": 22}, "insertedContent": {"text": ""}}
    ]


def test_sarif_explains_each_rule() -> None:
    rules = {rule["id"]: rule for rule in _sarif(samples.ordinary(), "en")["tool"]["driver"]["rules"]}
    explained = rules["SRC002"]
    assert explained["help"]["text"].startswith("SRC002  silent-without-whole-source\n")
    assert "```yaml\n" in explained["help"]["markdown"]
    assert explained["defaultConfiguration"] == {"level": "error"}
    assert explained["properties"]["tags"] == ["provenance"]
    assert rules["X001"]["help"]["text"] == "The municipality has promised it."


# GitLab


def test_gitlab_issues_have_what_gitlab_wants() -> None:
    """What it wants: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format"""
    issues = json.loads(render("gitlab", samples.hostile(), "sv"))
    assert len(issues) == len(samples.EVIL_TEXTS)
    for issue in issues:
        assert isinstance(issue["description"], str)
        assert issue["description"]
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert isinstance(issue["location"]["path"], str)
        assert isinstance(issue["location"]["lines"]["begin"], int)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)


def test_gitlab_gives_paths_from_the_top_of_the_repository(tmp_path: Path) -> None:
    file = str(tmp_path / "policies" / "x" / "kommun.yaml")
    finding = Finding("SRC002", "x", Severity.NOTE, Text("a", "a"), Location(file))
    issue = json.loads(render("gitlab", CheckResult([finding], [file]), "sv"))[0]
    assert issue["location"]["path"] == "policies/x/kommun.yaml"


# JUnit


def _xml(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)  # noqa: S314 -- our own


@pytest.mark.parametrize("sample", SAMPLES)
def test_junit_counts_its_cases_and_names_each_by_itself(sample: str) -> None:
    result = SAMPLES[sample]()
    root = _xml(render("junit", result, "sv"))
    cases = list(root.iter("testcase"))
    keys = [(case.get("classname"), case.get("name")) for case in cases]
    assert len(set(keys)) == len(keys)
    for element in [root, *root.iter("testsuite")]:
        inside = list(element.iter("testcase"))
        assert element.get("tests") == str(len(inside))
        assert element.get("failures") == str(len(list(element.iter("failure"))))
        assert element.get("skipped") == str(len(list(element.iter("skipped"))))
    found = [case for case in cases if case.find("failure") is not None or case.find("skipped") is not None]
    assert len(found) == len(result.findings)
    assert root.get("failures") == str(result.count(Severity.ERROR))
    assert {suite.get("name") for suite in root.iter("testsuite")} >= {safe(file) for file in result.files}


def test_junit_numbers_cases_that_would_be_taken_for_one() -> None:
    findings = [
        Finding("SRC002", "x", Severity.ERROR, Text(said, said), Location("a.yaml", 2, 3)) for said in "abc"
    ]
    root = _xml(render("junit", CheckResult(findings, ["a.yaml"]), "sv"))
    names = [case.get("name") for case in root.iter("testcase")]
    assert names == ["SRC002 x (2:3)", "SRC002 x (2:3) #2", "SRC002 x (2:3) #3"]


def test_junit_keeps_the_text_of_hostile_findings() -> None:
    result = samples.hostile()
    root = _xml(render("junit", result, "sv"))
    said = {element.get("message") for kind in ("failure", "skipped") for element in root.iter(kind)}
    assert said == {safe(finding.message.sv).replace("\ufffe", "\ufffd") for finding in result.findings}


# Markdown
