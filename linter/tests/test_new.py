"""`riktlint new`: files that a writer fills in, and what `check` says of them."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from conftest import Run
from riktlint.building.vocabulary import load_vocabulary
from riktlint.engine.check import check
from riktlint.errors import UserError
from riktlint.findings import Severity
from riktlint.form.compiled import is_sound
from riktlint.form.kinds import kind_of
from riktlint.reading.reader import read
from riktlint.scaffolding.policies import Policies
from riktlint.scaffolding.revision import NewRevision
from riktlint.scaffolding.succession import succeeding_file

Runner = Callable[..., Run]
TODAY = date(2026, 11, 18)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with an empty folder of policies."""
    (tmp_path / "policies").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def data(path: Path) -> dict[str, object]:
    """The values in a policy file, which follows its schema."""
    document, problems = read(path.read_bytes(), path.name)
    kind = kind_of(path.name)
    assert problems == []
    assert kind is not None
    assert is_sound(kind.schema, document.value)
    assert isinstance(document.value, dict)
    return dict(document.value)


def findings(run: Runner, *words: str) -> list[dict[str, object]]:
    """What `check` reports."""
    result = run("check", *words, "--format", "json", "--no-cache")
    assert result.err == ""
    assert result.code in (0, 1)
    found: list[dict[str, object]] = json.loads(result.out)["findings"]
    return found


# Municipalities


def test_a_new_municipality(run: Runner, here: Path) -> None:
    made = run("new", "municipality", "Upplands Väsby", "--code", "0114")
    assert (made.code, made.err) == (0, "")
    assert made.out == (
        "Skapade policies/upplands-vasby/kommun.yaml\n"
        "Skapade policies/upplands-vasby/kanaler.yaml\n"
        "\n"
        "Nästa steg:\n"
        "  riktlint new revision upplands-vasby\n"
        "  riktlint check policies/upplands-vasby\n"
    )
    municipality = data(here / "policies/upplands-vasby/kommun.yaml")
    assert municipality["name"] == "Upplands Väsby"
    assert municipality["full_name"] == "Upplands Väsby kommun"
    assert municipality["code"] == "0114"
    assert municipality["county"] == "Stockholms län"
    assert data(here / "policies/upplands-vasby/kanaler.yaml")["municipality"] == "upplands-vasby"


def test_check_says_what_remains_of_a_municipality(run: Runner, here: Path) -> None:
    run("new", "municipality", "Storby")
    remaining = {(f["location"]["pointer"], f["rule"]) for f in findings(run)}  # type: ignore[index]
    assert remaining == {
        ("/code", "placeholder-text"),
        ("/county", "placeholder-text"),
        ("/sources/0/note", "placeholder-text"),
    }


def test_only_what_is_said_is_written(run: Runner, here: Path) -> None:
    run(
        "new",
        "municipality",
        "Storby",
        "--full-name",
        "Storby: stad",
        "--county",
        "no",
        "--slug",
        "storstaden",
    )
    municipality = data(here / "policies/storstaden/kommun.yaml")
    assert municipality["full_name"] == "Storby: stad"
    assert municipality["county"] == "no"
    assert "profile" not in municipality


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["Lekebergs kommun"], "Skriv namnet utan kommun eller stad, till exempel Lekeberg"),
        (["東京"], "”東京” ger inget kortnamn. Ange ett med --slug: gemener a–z, siffror och bindestreck."),
        (["Storby", "--slug", "../x"], "”../x” ger inget kortnamn."),
        (["Storby", "--code", "١٢٣٤"], "Kommunkoden ”١٢٣٤” ska vara fyra siffror."),
        (["Storby\nslug: x"], "går inte att använda. Ett namn har högst 200 tecken"),
        (["S" * 201], "går inte att använda. Ett namn har högst 200 tecken"),
        ([], "Det saknas ett värde för NAMN. Se riktlint new municipality --help."),
        (["--profile", "x", "Storby"], "Värdet ”x” passar inte för --profile."),
    ],
)
def test_wrong_municipalities_write_nothing(run: Runner, here: Path, words: list[str], said: str) -> None:
    made = run("new", "municipality", *words)
    assert (made.code, made.out, made.err.count("\n")) == (2, "", 1)
    assert said in made.err
    assert list((here / "policies").iterdir()) == []


@pytest.mark.parametrize("name", ["kommun.yaml", "kanaler.yaml"])
def test_a_municipality_is_not_overwritten(run: Runner, here: Path, name: str) -> None:
    path = here / "policies/storby" / name
    path.parent.mkdir()
    path.write_text("mitt\n")
    made = run("new", "municipality", "Storby")
    assert made.code == 2
    assert made.err == f"riktlint: policies/storby/{name} finns redan och skrivs inte över.\n"
    assert [p.name for p in path.parent.iterdir()] == [name]
    assert path.read_text() == "mitt\n"


# Revisions


@pytest.fixture
def municipality(run: Runner, here: Path) -> Path:
    """The folder of a new municipality, whose own file is filled in."""
    run("new", "municipality", "Storby", "--code", "1234")
    path = here / "policies/storby/kommun.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("FYLL I vilka sidor uppgifterna kommer från och vilken dag de lästes.", "Läst i dag.")
    path.write_text(text.replace("FYLL I", "Storlän"), encoding="utf-8")
    return path.parent


@pytest.mark.parametrize("profile", ["minimum", "recommended", "complete"])
def test_a_revision_asks_every_topic_in_order(run: Runner, municipality: Path, profile: str) -> None:
    made = run("new", "revision", "storby", "--profile", profile, "--label", "2027-forslag")
    assert (made.code, made.err) == (0, "")
    path = municipality / "2027-forslag.riktlinje.yaml"
    revision = data(path)
    topics = load_vocabulary().topics_of_profile(profile)
    groups = list(load_vocabulary().groups)
    wanted = sorted(topics, key=lambda topic: groups.index(topic.group))
    provisions = revision["provisions"]
    assert isinstance(provisions, list)
    assert [provision["topic"] for provision in provisions] == [topic.id for topic in wanted]
    text = path.read_text(encoding="utf-8")
    for topic in wanted:
        assert f"  # {topic.question}\n  - id: {topic.slug}\n    topic: {topic.id}\n" in text
    assert revision["id"] == "storby/2027-forslag"
    assert revision["status"] == "draft"


@pytest.mark.parametrize("profile", ["minimum", "complete"])
def test_check_says_what_remains_of_a_revision(run: Runner, municipality: Path, profile: str) -> None:
    run("new", "revision", "storby", "--profile", profile)
    topics = load_vocabulary().topics_of_profile(profile)
    found = [f for f in findings(run) if f["location"]["file"].endswith("2026.riktlinje.yaml")]  # type: ignore[index]
    errors = Counter(
        re.sub(r"\d+", "*", str(f["location"]["pointer"]))  # type: ignore[index]
        for f in found
        if f["severity"] == "error"
    )
    kinds = Counter(topic.scale.kind for topic in topics)
    expected = Counter(
        {
            "/provisions/*/bearers/*/unit": len(topics),
            "/provisions/*/text": len(topics),
            "/provisions/*/value/choice": kinds["choice"],
            "/provisions/*/value/items/*": kinds["list"],
            "/provisions/*/value/duration": kinds["duration"],
            "/provisions/*/value/per": kinds["frequency"],
        }
    )
    assert errors == +expected
    # Nothing is said of what the template itself wrote.
    assert {f["code"] for f in found if f["severity"] != "error"} <= {"CMP006", "SEC004"}


def test_no_line_is_too_long_to_read(run: Runner, municipality: Path) -> None:
    run("new", "revision", "storby", "--profile", "complete")
    lines = (municipality / "2026.riktlinje.yaml").read_text(encoding="utf-8").splitlines()
    assert max(map(len, lines)) <= 120
    assert lines == [line.rstrip() for line in lines]


def test_a_revision_that_is_filled_in_has_no_errors(run: Runner, municipality: Path) -> None:
    run("new", "revision", "storby")
    path = municipality / "2026.riktlinje.yaml"
    vocabulary = load_vocabulary()
    text = path.read_text(encoding="utf-8").replace("{unit: fyll-i}", "{role: editor}").replace("P0D", "P2D")
    text = re.sub(
        r"text: FYLL I vad som gäller om (.*)\.", r"text: Redaktören ska följa rutinen om \1.", text
    )
    for topic in vocabulary.topics_of_profile("minimum"):
        word = next(iter(topic.scale.words), "")
        text = re.sub(rf"(topic: {topic.id}\n(?:    .*\n)*?    value: .*)fyll_i", rf"\g<1>{word}", text)
    path.write_text(text, encoding="utf-8")
    assert [f["code"] for f in findings(run, str(path)) if f["severity"] == "error"] == []


def test_the_municipality_decides_the_profile(run: Runner, municipality: Path) -> None:
    path = municipality / "kommun.yaml"
    path.write_text(path.read_text().replace("# profile: minimum", "profile: complete"))
    run("new", "revision", "storby")
    provisions = data(municipality / "2026.riktlinje.yaml")["provisions"]
    assert isinstance(provisions, list)
    assert len(provisions) == len(load_vocabulary().topics)


def test_the_configuration_decides_profile_and_folder(run: Runner, here: Path) -> None:
    (here / "riktlint.toml").write_text('policies = "kommuner"\nprofile = "recommended"\n')
    (here / "kommuner").mkdir()
    run("new", "municipality", "Storby")
    assert run("new", "revision", "Storby").code == 0
    provisions = data(here / "kommuner/storby/2026.riktlinje.yaml")["provisions"]
    assert isinstance(provisions, list)
    assert len(provisions) == len(load_vocabulary().topics_of_profile("recommended"))


def test_a_restated_revision_has_a_position_for_every_topic(run: Runner, municipality: Path) -> None:
    assert run("new", "revision", "storby", "--restated", "--label", "2016").code == 0
    revision = data(municipality / "2016.riktlinje.yaml")
    topics = load_vocabulary().topics_of_profile("minimum")
    assert revision["text_status"] == "restated"
    assert revision["positions"] == {topic.id: {"position": "unknown"} for topic in topics}
    errors = [f["location"]["pointer"] for f in findings(run) if f["severity"] == "error"]  # type: ignore[index]
    assert "/summary" in errors
    assert "/sources/0/note" in errors


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["storbyn"], "Kommunen ”storbyn” finns inte i policies. Menade du storby?"),
        (["Annan"], "Kommunen ”Annan” finns inte i policies. Skapa den med riktlint new municipality."),
        (["storby", "--label", "27"], "Beteckningen ”27” går inte att använda."),
        (["storby", "--label", "../2027"], "Beteckningen ”../2027” går inte att använda."),
        (["storby", "--label", "2027\n"], "går inte att använda."),
        (["storby", "--label", "2027-" + "a" * 80], "går inte att använda."),
        (["storby", "--from", "2016"], "Revisionen ”2016” finns inte i policies/storby."),
        (["storby", "--policies", "nowhere"], "Kommunen ”storby” finns inte i nowhere."),
    ],
)
def test_wrong_revisions_write_nothing(run: Runner, municipality: Path, words: list[str], said: str) -> None:
    before = sorted(path.name for path in municipality.iterdir())
    made = run("new", "revision", *words)
    assert (made.code, made.out, made.err.count("\n")) == (2, "", 1)
    assert said in made.err
    assert sorted(path.name for path in municipality.iterdir()) == before


def test_a_revision_is_not_overwritten(run: Runner, municipality: Path) -> None:
    run("new", "revision", "storby")
    path = municipality / "2026.riktlinje.yaml"
    before = path.read_bytes()
    made = run("new", "revision", "storby")
    assert made.code == 2
    assert "finns redan och skrivs inte över. Ange en annan beteckning med --label." in made.err
    assert path.read_bytes() == before


# Revisions from earlier ones


@pytest.mark.parametrize(
    ("folder", "label"),
    [
        ("alingsas", "2010"),
        ("alingsas", "2023"),
        ("degerfors", "odaterad"),
        ("falkoping", "odaterad"),
        ("lekeberg", "2016"),
        ("lekeberg", "2024-forslag"),
        ("smedjebacken", "2011"),
        ("smedjebacken", "2017"),
    ],
)
def test_a_successor_says_the_same(run: Runner, copy: Path, folder: str, label: str) -> None:
    made = run("new", "revision", folder, "--label", "2027", "--from", f"{folder}/{label}")
    assert (made.code, made.err) == (0, "")
    old = data(copy / folder / f"{label}.riktlinje.yaml")
    new = data(copy / folder / "2027.riktlinje.yaml")
    assert [*map(_said, _list(new, "provisions"))] == [*map(_said, _list(old, "provisions"))]
    assert _without_documents(new["positions"]) == _without_documents(old["positions"])
    assert _without_documents(new.get("forms")) == _without_documents(old.get("forms"))
    assert (new["id"], new["supersedes"], new["status"]) == (f"{folder}/2027", old["id"], "draft")
    assert new["title"] == old["title"]
    decision = new["decision"]
    assert isinstance(decision, dict)
    assert set(decision.values()) == {"unknown"}
    errors = [
        f.message.sv for f in check([copy / folder], today=TODAY).findings if f.severity is Severity.ERROR
    ]
    assert errors == []


def _list(revision: dict[str, object], key: str) -> list[dict[str, object]]:
    value = revision[key]
    assert isinstance(value, list)
    return value


def _said(provision: dict[str, object]) -> object:
    return _without_documents({key: value for key, value in provision.items() if key != "replaces"})


def _without_documents(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_documents(inner) for key, inner in value.items() if key != "document"}
    return [_without_documents(inner) for inner in value] if isinstance(value, list) else value


PREVIOUS = """\
schema_version: 1
id: storby/2020
title: "Riktlinje: sociala medier"
document_type: policy
text_status: official
status: adopted
dates: {in_force_from: 2020, recorded: 2020-01-01, verified: 2020-01-01}
decision: {outcome: adopted, body: committee, date: 2020, section: § 1, case_number: "1"}
sources:
  # Riktlinjen själv.
  - id: policyn
    title: Policyn
    kind: guideline
    extent: complete
  - {id: lagen, title: Lagen, kind: statute,
     extent: complete}
  # Protokollet.
  - id: protokoll
    title: Protokoll
    kind: minutes
    extent: excerpt
    note: >-
      Två
      rader.
stated_changes: []
# Ämnen utan bestämmelse.
positions:
  crisis:
    position: silent # läst
    source: {document: policyn}
# Bestämmelserna.
provisions:
  # Den första.
  - id: ett
    topic: purpose
    modality: states
    replaces: [noll]
    text: >-
      Kommunen finns
      här.
    source: {document: policyn, section: "1"}
  - replaces:
      - noll
      - annan
    # Om svar.
    id: tva
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara. # så
    source:
      document: "policyn"
      section: 2
  - {id: tre, topic: secrecy, modality: states, replaces: [a, b], text: Lagen gäller., source: {document: lagen}}
  - {id: fyra, topic: secrecy, modality: states, text: Lagen gäller alla., source: {document: lagen}, replaces: [a]}
  - id: fem
    topic: tone
    modality: states
    text: Tonen är vänlig.
    source: {document: protokoll}
    replaces:
    - a
errata:
  - {date: 2021-01-01, corrects: [title], text: Rättat.}
# Slut.
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_successor_keeps_comments_and_layout(run: Runner, municipality: Path, ends: str) -> None:
    path = municipality / "2020.riktlinje.yaml"
    path.write_bytes(PREVIOUS.replace("section: 2\n", 'section: "2"\n').replace("\n", ends).encode("utf-8"))
    assert data(path)
    made = run("new", "revision", "storby", "--label", "2027", "--from", "2020")
    assert (made.code, made.err) == (0, "")
    text = (municipality / "2027.riktlinje.yaml").read_bytes().decode("utf-8")
    assert "\r" not in text
    assert text[text.index("positions:\n  crisis") :].startswith(
        "positions:\n  crisis:\n    position: silent # läst\n    source: {document: riktlinje}\n# Best"
    )
    assert (
        text[text.index("provisions:\n  # Den") :]
        == """\
provisions:
  # Den första.
  - id: ett
    topic: purpose
    modality: states
    text: >-
      Kommunen finns
      här.
    source: {document: riktlinje, section: "1"}
  - id: tva
    topic: who_answers
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara. # så
    source:
      document: riktlinje
      section: "2"
  - {id: tre, topic: secrecy, modality: states, text: Lagen gäller., source: {document: lagen}}
  - {id: fyra, topic: secrecy, modality: states, text: Lagen gäller alla., source: {document: lagen}}
  - id: fem
    topic: tone
    modality: states
    text: Tonen är vänlig.
    source: {document: protokoll}
"""
    )
    assert "replaces" not in text
    assert "errata" not in text
    sources = _list(data(municipality / "2027.riktlinje.yaml"), "sources")
    assert [source["id"] for source in sources] == ["riktlinje", "lagen", "protokoll"]
    assert sources[2]["note"] == "Två rader."
    assert sources[0]["title"] == "Riktlinje: sociala medier"


def test_a_broken_predecessor_is_told(run: Runner, municipality: Path) -> None:
    (municipality / "2020.riktlinje.yaml").write_text("id: storby/2020\n")
    made = run("new", "revision", "storby", "--label", "2027", "--from", "2020")
    assert (made.code, made.err.count("\n")) == (2, 1)
    assert "har fel som måste rättas innan en ny revision kan utgå från den" in made.err
    assert not (municipality / "2027.riktlinje.yaml").exists()


def test_a_predecessor_in_braces_is_told(policies: Path, tmp_path: Path) -> None:
    shutil.copytree(policies / "falkoping", tmp_path / "falkoping")
    path = tmp_path / "falkoping/odaterad.riktlinje.yaml"
    document, _ = read(path.read_bytes(), path.name)
    path.write_text(json.dumps(document.value), encoding="utf-8")
    with pytest.raises(UserError) as told:
        succeeding_file(NewRevision("2027", TODAY), "odaterad", path.parent, Policies(tmp_path, tmp_path))
    assert "dess text inte går att kopiera" in told.value.message.sv
