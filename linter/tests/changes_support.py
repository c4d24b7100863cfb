"""Revisions to compare: the project's own, pieces laid over the example, and real ones with edits drawn at random."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from riktlint.building.mapping import ImpossibleDates, build
from riktlint.building.vocabulary import load_vocabulary
from riktlint.changes.change import Change
from riktlint.changes.diff import Diff
from riktlint.changes.revisions import diff_revisions
from riktlint.engine.contents import Contents
from riktlint.engine.folders import build_folder
from riktlint.form.issues import issues
from riktlint.model.corpus import Folder
from riktlint.model.municipality import Unit
from riktlint.model.place import Place
from riktlint.model.revision import Revision
from riktlint.reading.reader import read
from riktlint.rules.examples import EXAMPLE_SLUG, example_files

POLICIES = Path(__file__).parent / "corpus/policies"


@cache
def real_data(revision_id: str) -> dict[str, Any]:
    """The plain data of one of the project's own revisions."""
    path = POLICIES / f"{revision_id}.riktlinje.yaml"
    value = read(path.read_bytes(), path.name)[0].value
    assert isinstance(value, dict)
    return value


def revision_of(data: dict[str, Any]) -> Revision:
    """A revision built from plain data, without a check."""
    return build(Revision, data, Place("file.riktlinje.yaml"), ImpossibleDates())


def real(revision_id: str) -> Revision:
    """One of the project's own revisions."""
    return revision_of(real_data(revision_id))


def real_folder(slug: str) -> Folder:
    """One of the project's own municipalities."""
    contents: Contents = {path: path.read_bytes() for path in sorted((POLICIES / slug).glob("*.yaml"))}
    return build_folder(POLICIES / slug, contents).folder


class Draft:
    """The example revision with edits, one after the other."""

    def __init__(self, label: str = "2024") -> None:
        value = read(example_files()["2024.riktlinje.yaml"].encode(), "2024.riktlinje.yaml")[0].value
        assert isinstance(value, dict)
        self.data: dict[str, Any] = copy.deepcopy(value)
        self.data["id"] = f"{EXAMPLE_SLUG}/{label}"

    def set(self, **fields: Any) -> Draft:
        """Set top-level fields; None leaves one out."""
        for name, value in fields.items():
            _put(self.data, name, value)
        return self

    def provision(self, provision_id: str, **fields: Any) -> Draft:
        """Set fields of a provision, or add it."""
        found = next((p for p in self.data["provisions"] if p["id"] == provision_id), None)
        if found is None:
            found = {
                "id": provision_id,
                "topic": "tone",
                "modality": "must",
                "text": f"Ny regel: {provision_id}.",
            }
            found["source"] = {"document": "riktlinje"}
            self.data["provisions"].append(found)
        for name, value in fields.items():
            _put(found, name, value)
        return self

    def drop(self, *ids: str) -> Draft:
        """Leave out provisions."""
        self.data["provisions"] = [p for p in self.data["provisions"] if p["id"] not in ids]
        return self

    def position(self, topic: str, position: str, **fields: Any) -> Draft:
        """Set what the revision says on a topic."""
        self.data["positions"][topic] = {"position": position, **fields}
        return self

    def decision(self, **fields: Any) -> Draft:
        """Set fields of the decision."""
        for name, value in fields.items():
            _put(self.data["decision"], name, value)
        return self

    @property
    def revision(self) -> Revision:
        """The revision, which must follow its schema."""
        found = issues("guideline.schema.json", self.data)
        assert [issue.message.en for issue in found] == []
        return revision_of(self.data)


def compare(before: Draft, after: Draft, units: Iterable[Unit] = (), between: Sequence[Draft] = ()) -> Diff:
    """Compare two drafts of the example."""
    return diff_revisions(
        before.revision,
        after.revision,
        load_vocabulary(),
        units=units,
        between=[draft.revision for draft in between],
    )


def facts(change: Change) -> tuple[str, str, str]:
    """A change as a test names it: kind, direction and what it is about."""
    about = " ".join(change.ids) or change.topic or change.edits[0].path[-1]
    return change.kind.id, change.direction.value, about


def told(diff: Diff) -> set[tuple[str, str, str]]:
    """The changes of a comparison, without the revision's own name, which always differs."""
    found = [facts(change) for change in diff.changes if change.kind.id != "revision_changed"]
    assert len(set(found)) == len(found)
    return set(found)


# ---- Edits drawn at random

_WORDS = st.sampled_from(["inte", "genast", "kommunen", "alltid", "två", "fråga", "ska", "bör", "och", "48"])
_SLUGS = st.sampled_from(["ny", "ny-regel", "annan", "syfte-dialog", "ansokan"])
_TOPICS = sorted(load_vocabulary().topics)
_POSITIONS = st.sampled_from(["regulated", "delegated", "silent", "unknown", "not_applicable"])
_DATES = st.sampled_from(["2016", "2017-03", "2017-03-14", "unknown"])
_VALUES = st.sampled_from(
    [
        None,
        {"kind": "duration", "duration": "P2D", "bound": "at_most"},
        {"kind": "duration", "duration": "PT24H", "bound": "at_most", "counting": "weekdays"},
        {"kind": "frequency", "count": 1, "per": "P1W", "bound": "at_least"},
        {"kind": "list", "items": ["spam", "insult"]},
        {"kind": "list", "items": ["insult", "spam", "defamation"], "exhaustive": False},
        {"kind": "choice", "choice": "required"},
        {"kind": "choice", "choice": "not_required"},
    ]
)
_SOURCE = {"document": "riktlinje", "section": "Nytt"}


def _text(draw: st.DrawFn, text: str) -> str:
    words = text.split(" ")
    at = draw(st.integers(0, len(words) - 1))
    match draw(st.sampled_from(["insert", "delete", "replace", "swap", "space"])):
        case "insert":
            words.insert(at, draw(_WORDS))
        case "delete":
            del words[at]
        case "replace":
            words[at] = draw(_WORDS)
        case "swap":
            words.append(words.pop(at))
        case _:
            words[at] += " "
    return " ".join(words) or draw(_WORDS)


def _put(item: dict[str, Any], key: str, value: object) -> None:
    if value is None:
        item.pop(key, None)
    else:
        item[key] = value


def _edit_provision(draw: st.DrawFn, data: dict[str, Any]) -> None:
    provisions: list[dict[str, Any]] = data["provisions"]
    action = draw(st.sampled_from(_PROVISION_ACTIONS)) if provisions else "add"
    index = draw(st.integers(0, max(len(provisions) - 1, 0)))
    ids = [p["id"] for p in provisions] or ["gammal"]
    if action == "add":
        provisions.insert(
            index,
            {
                "id": draw(_SLUGS),
                "topic": draw(st.sampled_from(_TOPICS)),
                "modality": draw(st.sampled_from(["must", "must_not", "should", "may", "states"])),
                "text": " ".join(draw(st.lists(_WORDS, min_size=1, max_size=6))),
                "source": dict(_SOURCE),
            },
        )
        return
    provision = provisions[index]
    match action:
        case "remove":
            del provisions[index]
        case "move":
            provisions.insert(draw(st.integers(0, len(provisions) - 1)), provisions.pop(index))
        case "rename":
            provision["id"] = draw(_SLUGS)
        case "rename_recorded":
            provision["replaces"] = [provision["id"]]
            provision["id"] = draw(_SLUGS)
        case "split":
            part = copy.deepcopy(provision)
            part |= {"id": draw(_SLUGS), "replaces": [provision["id"]]}
            provisions.insert(index, part)
            provision["text"] = _text(draw, provision["text"])
        case "merge":
            provision["replaces"] = draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True))
        case "text":
            provision["text"] = _text(draw, provision["text"])
        case "modality":
            provision["modality"] = draw(st.sampled_from(["must", "must_not", "should", "may", "states"]))
        case "topic":
            provision["topic"] = draw(st.sampled_from(_TOPICS))
        case "value":
            _put(provision, "value", draw(_VALUES))
        case "tweak":
            _tweak(draw, data)
        case "reverse":
            for key in ("bearers", "platforms", "statutes", "conditions"):
                if isinstance(provision.get(key), list):
                    provision[key] = provision[key][::-1]
        case "qualifier":
            _put(provision, "qualifier", draw(st.sampled_from([None, "strive", "if_possible", "preferably"])))
        case "also_topics":
            others = [topic for topic in _TOPICS if topic != provision["topic"]]
            named = st.lists(st.sampled_from(others), max_size=2, unique=True)
            _put(provision, "also_topics", draw(named) or None)
        case "not_stated":
            _put(provision, "bearers", draw(st.sampled_from([None, "not_stated"])))
        case "bearers":
            roles = draw(st.lists(st.sampled_from(["editor", "employee", "public"]), max_size=2, unique=True))
            _put(provision, "bearers", [{"role": role} for role in roles] or None)
        case "platforms":
            named = st.lists(st.sampled_from(["facebook", "x", "instagram"]), max_size=3, unique=True)
            _put(provision, "platforms", draw(named) or None)
        case "conditions":
            _put(provision, "conditions", draw(st.lists(_WORDS, max_size=2)) or None)
        case "statutes":
            named = st.lists(st.sampled_from(["osl", "gdpr", "tf"]), max_size=2, unique=True)
            _put(provision, "statutes", draw(named) or None)
        case "source":
            provision["source"] = {**provision["source"], "page": draw(st.integers(1, 3))}
        case "note":
            _put(provision, "note", draw(st.none() | _WORDS))


def _tweak(draw: st.DrawFn, data: dict[str, Any]) -> None:
    """Change a value into another of the same kind, by the words of its topic."""
    valued = [provision for provision in data["provisions"] if "value" in provision]
    if not valued:
        return
    provision = draw(st.sampled_from(valued))
    vocabulary = load_vocabulary()
    words = list(vocabulary.topics[provision["topic"]].scale.words) or ["spam"]
    value = dict(provision["value"])
    match value["kind"]:
        case "duration":
            value["duration"] = draw(st.sampled_from(["PT12H", "PT24H", "P1D", "P2D", "P6M", "P1Y"]))
        case "frequency":
            value["count"] = draw(st.integers(1, 4))
        case "choice":
            value["choice"] = draw(st.sampled_from(words))
        case "list":
            value["items"] = draw(st.permutations(value["items"]))[: draw(st.integers(1, 9))]
            value["items"] += [
                word for word in draw(st.lists(st.sampled_from(words))) if word not in value["items"]
            ]
            value["items"] = list(dict.fromkeys(value["items"]))
    provision["value"] = value


_PROVISION_ACTIONS = [
    "add",
    "remove",
    "move",
    "rename",
    "rename_recorded",
    "split",
    "merge",
    "text",
    "modality",
    "topic",
    "value",
    "tweak",
    "reverse",
    "qualifier",
    "also_topics",
    "not_stated",
    "bearers",
    "platforms",
    "conditions",
    "statutes",
    "source",
    "note",
]


def _edit_position(draw: st.DrawFn, data: dict[str, Any]) -> None:
    positions: dict[str, Any] = data["positions"]
    topic = draw(st.sampled_from(_TOPICS))
    if draw(st.booleans()) and topic in positions:
        del positions[topic]
        return
    entry: dict[str, Any] = {"position": draw(_POSITIONS)}
    for key in ("answer", "to", "reason"):
        _put(entry, key, draw(st.none() | _WORDS))
    if draw(st.booleans()):
        entry["source"] = dict(_SOURCE)
    positions[topic] = entry


def _edit_decision(draw: st.DrawFn, data: dict[str, Any]) -> None:
    decision: dict[str, Any] = data["decision"]
    match draw(
        st.sampled_from(["date", "outcome", "text", "list", "motion", "statement", "preparation", "effect"])
    ):
        case "date":
            decision["date"] = draw(_DATES)
            _put(decision, "not_before", draw(st.none() | _DATES))
        case "outcome":
            decision["outcome"] = draw(st.sampled_from(["adopted", "proposed", "unknown"]))
        case "text":
            _put(
                decision,
                draw(st.sampled_from(["reason", "note", "distribution", "proposed_decision"])),
                draw(st.none() | _WORDS),
            )
        case "list":
            _put(
                decision, draw(st.sampled_from(["documents", "repeals"])), draw(st.lists(_WORDS, max_size=2))
            )
        case "motion":
            motions = decision.setdefault("motions", [])
            motion = {"id": draw(_SLUGS), "kind": "addition", "by": {"role": "elected_representative"}}
            motions.insert(
                0, motion | {"asked": draw(_WORDS), "outcome": "rejected", "source": dict(_SOURCE)}
            )
        case "statement":
            statement = {"by": {"role": "elected_representative", "party": "C"}, "text": draw(_WORDS)}
            where = draw(st.sampled_from(["reservations", "statements"]))
            decision.setdefault(where, []).insert(0, statement | {"source": dict(_SOURCE)})
        case "preparation":
            step = {"text": draw(_WORDS), "source": dict(_SOURCE), "date": draw(_DATES)}
            decision.setdefault("preparation", []).insert(0, step)
        case _:
            effect = {"areas": [draw(_WORDS)], "effect": draw(st.sampled_from(["none", "some"]))}
            decision.setdefault("consequences", []).append(effect | {"source": dict(_SOURCE)})


def _edit_rest(draw: st.DrawFn, data: dict[str, Any]) -> None:
    match draw(
        st.sampled_from(
            [
                "title",
                "type",
                "status",
                "dates",
                "source",
                "form",
                "stated",
                "described",
                "former_ids",
                "erratum",
                "summary",
                "supersedes",
            ]
        )
    ):
        case "title":
            data["title"] = draw(_WORDS)
        case "type":
            data["document_type"] = draw(st.sampled_from(["policy", "routine"]))
            data["text_status"] = draw(st.sampled_from(["restated", "official"]))
        case "status":
            data["status"] = draw(st.sampled_from(["draft", "proposed", "adopted", "unknown"]))
        case "dates":
            key = draw(
                st.sampled_from(["in_force_from", "in_force_until", "published", "review_due", "verified"])
            )
            _put(data["dates"], key, draw(_DATES))
        case "source":
            source = {"id": draw(_SLUGS), "title": draw(_WORDS), "kind": "guideline"}
            data["sources"] = [
                *data["sources"][1:],
                source | {"extent": draw(st.sampled_from(["complete", "about"]))},
            ]
        case "form":
            fields = [
                {"id": f"falt-{n}", "label": draw(_WORDS), "kind": "text"}
                for n in range(draw(st.integers(0, 3)))
            ]
            form = {
                "id": draw(_SLUGS),
                "title": draw(_WORDS),
                "fields": fields[::-1],
                "source": dict(_SOURCE),
            }
            data.setdefault("forms", []).append(form)
        case "stated":
            change = {"id": draw(_SLUGS), "kind": "clarified", "text": draw(_WORDS), "source": dict(_SOURCE)}
            data.setdefault("stated_changes", []).append(change)
        case "described":
            content = {"id": draw(_SLUGS), "topics": [draw(st.sampled_from(_TOPICS))], "text": draw(_WORDS)}
            data.setdefault("described_contents", []).append(content | {"source": dict(_SOURCE)})
        case "former_ids":
            _put(data, "former_ids", draw(st.sampled_from([None, ["smedjebacken/forslag"]])))
        case "erratum":
            ids = [provision["id"] for provision in data["provisions"]] or ["gammal"]
            named = st.lists(st.sampled_from(["text", "value", "title", "whole"]), min_size=1, unique=True)
            erratum = {"date": "2026-11-21", "text": draw(_WORDS), "corrects": draw(named)}
            _put(erratum, "provision", draw(st.none() | st.sampled_from(ids)))
            data.setdefault("errata", []).append(erratum)
        case "summary":
            _put(data, "summary", draw(st.none() | _WORDS))
        case _:
            _put(data, "supersedes", draw(st.sampled_from([None, "smedjebacken/2011"])))


@st.composite
def edited_data(draw: st.DrawFn, revision_id: str, *, label: str | None = None) -> dict[str, Any]:
    """One of the project's own revisions with up to a dozen edits drawn at random."""
    data = copy.deepcopy(real_data(revision_id))
    if label is not None:
        data["id"] = f"{data['id'].partition('/')[0]}/{label}"
    for _ in range(draw(st.integers(0, 12))):
        draw(st.sampled_from([_edit_provision, _edit_provision, _edit_position, _edit_decision, _edit_rest]))(
            draw, data
        )
    return data
