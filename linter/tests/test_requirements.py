"""The declarative rules of a configuration: a topic must be regulated, with such a value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from configuration_support import Runner, codes, findings, write


def requirement(**more: object) -> str:
    """A configuration with one requirement."""
    entry = {"code": "X001", "name": "kravet", "topic": "crisis", "why": "Det är lovat.", **more}
    return "[[require]]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in entry.items())


@pytest.fixture
def example(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example municipality, with values of every kind; the revision's file."""
    monkeypatch.chdir(tmp_path)
    assert run("init", "--ci", "none").code == 0
    return tmp_path / "policies/exempelby/2025.riktlinje.yaml"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"topic": "secrecy"}, None),
        ({"topic": "crisis"}, "Ämnet crisis ska vara reglerat. Det är lovat."),
        ({"topic": "archiving"}, "Ämnet archiving ska vara reglerat. Det är lovat."),
        ({"topic": "response_time", "at-most": "P2D"}, None),
        ({"topic": "response_time", "at-most": "P1W"}, None),
        ({"topic": "response_time", "at-most": "PT24H"}, "Tiden ska vara högst PT24H. Det är lovat."),
        ({"topic": "posting_frequency", "at-least": 52}, "Ämnet posting_frequency ska vara reglerat."),
        ({"topic": "two_factor", "choice": ["required"]}, None),
        ({"topic": "two_factor", "choice": ["recommended", "required"]}, None),
        ({"topic": "credentials", "choice": ["personal"]}, "Värdet ska vara något av: personal."),
        ({"topic": "prohibited_content", "includes": ["hate_speech", "advertising"]}, None),
        (
            {"topic": "prohibited_content", "includes": ["hate_speech", "insult", "defamation"]},
            "Listan ska ha med: insult, defamation.",
        ),
        ({"topic": "crisis", "why": "Se {planen} och {0}."}, "Se {planen} och {0}."),
    ],
)
def test_requirements(run: Runner, example: Path, more: dict[str, object], said: str | None) -> None:
    write(example.parents[2] / "riktlint.toml", requirement(**more))
    found = findings(run)
    assert [f["code"] for f in found] == ([] if said is None else ["X001"])
    for finding in found:
        assert said is not None
        assert said in str(finding["message"])
        assert (finding["rule"], finding["severity"]) == ("kravet", "error")


@pytest.mark.parametrize(
    ("value", "more", "met"),
    [
        ("{kind: duration, duration: P2D, bound: at_least}", {"at-most": "P2D"}, False),
        ("{kind: duration, duration: P2D, bound: exactly}", {"at-most": "P2D"}, True),
        ("{kind: duration, duration: P3D, bound: at_most}", {"at-most": "P2D"}, False),
        (
            "{kind: duration, duration: P2D, bound: at_most, counting: business_days}",
            {"at-most": "P2D"},
            True,
        ),
        (
            "{kind: duration, duration: P3D, bound: at_most, counting: business_days}",
            {"at-most": "P2D"},
            False,
        ),
        ("{kind: duration, duration: P30D, bound: at_most}", {"at-most": "P1M"}, True),
        (
            "{kind: frequency, count: 1, per: P1W, bound: at_least}",
            {"topic": "posting_frequency", "at-least": 52},
            True,
        ),
        (
            "{kind: frequency, count: 1, per: P1M, bound: at_least}",
            {"topic": "posting_frequency", "at-least": 52},
            False,
        ),
        (
            "{kind: frequency, count: 9, per: P1W, bound: at_most}",
            {"topic": "posting_frequency", "at-least": 52},
            False,
        ),
    ],
)
def test_bounds_of_values(run: Runner, example: Path, value: str, more: dict[str, object], met: bool) -> None:
    wanted = {"topic": "response_time", **more}
    write(example.parents[2] / "riktlint.toml", requirement(**wanted) + '\n[severity]\nX001 = "note"\n')
    text = example.read_text(encoding="utf-8")
    old = "    topic: response_time\n"
    start = text.index(old)
    end = text.index("    source:", start)
    text = (
        text[:start]
        + f"    topic: {wanted['topic']}\n    modality: states\n    text: Så är det.\n    value: {value}\n"
        + text[end:]
    )
    write(example, text)
    assert ("X001" in codes(run)) is not met


def test_only_the_current_revision_has_to_meet_a_requirement(run: Runner, example: Path) -> None:
    write(example.parents[2] / "riktlint.toml", requirement(topic="crisis"))
    run("new", "revision", "exempelby", "--label", "2027", "--from", "2025")
    found = [f for f in findings(run) if f["code"] == "X001"]
    assert [f["location"]["file"] for f in found] == ["policies/exempelby/2025.riktlinje.yaml"]  # type: ignore[index]


def test_a_requirement_is_a_rule_like_others(run: Runner, example: Path) -> None:
    write(example.parents[2] / "riktlint.toml", requirement(topic="crisis", severity="warning"))
    assert [f["severity"] for f in findings(run)] == ["warning"]
    assert codes(run, "--ignore", "requirements") == codes(run, "--ignore", "kravet") == set()
    text = example.read_text(encoding="utf-8")
    write(example, text.replace("positions:", "# riktlint: ignore[X001] Beslutas i höst.\npositions:"))
    assert codes(run) == set()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"at-most": "P2D"}, "Kravet X001: at-most passar inte ämnet crisis, vars värde är av slaget none."),
        ({"topic": "two_factor", "includes": ["required"]}, "includes passar inte ämnet two_factor"),
        (
            {"topic": "two_factor", "choice": ["requierd"]},
            "ordet ”requierd” finns inte i ämnet two_factor. Menade du required?",
        ),
        ({"code": "X002", "name": "long-sentence"}, "Två regler heter long-sentence."),
        ({"at-most": "2 dagar"}, "require.0.at-most: "),
    ],
)
def test_requirements_that_can_not_be_met(
    run: Runner, example: Path, more: dict[str, object], said: str
) -> None:
    write(example.parents[2] / "riktlint.toml", requirement(**more))
    result = run("check", "--no-cache")
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert said in result.err
