"""Synthetic corpora in riktlint's schema, the same bytes for the same seed.

    python benchmarks/generate.py [--output DIRECTORY] [--seed NUMBER] [CORPUS ...]

A corpus is `clean-N` or `errors-N`, N guidelines of about 300 lines with one municipality and one register each,
or `long`, one guideline of 20,000 lines. `clean` and `long` give no errors by `riktlint check`; in `errors` every
other guideline has one to four mistakes, listed in `mistakes.json` beside the corpus with the line and the rule
that should find each. The YAML stays sound, so that every peer can read it.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
DEFAULT_OUTPUT = HERE / ".corpora"
DEFAULT_SEED = 20261120
CORPORA = ("clean-5", "errors-5", "clean-290", "errors-290", "clean-2900", "errors-2900", "long")

PROVISIONS = 28
"""Provisions of a guideline of about 300 lines."""
LONG_PROVISIONS = 2415
"""Provisions of a guideline of about 20,000 lines."""
MOST_TRIES = 20
"""Tries at a text that the guideline does not have, before a number makes it its own."""
ALWAYS = 25
"""So many of the phrases, the first, are in every guideline: what rules miss if it is not there."""

Random = random.Random


@dataclass(slots=True)
class Mistake:
    """A planted mistake: the rule that should find it, where, and whether the schema alone shows it."""

    file: str
    line: int
    rule: str
    in_schema: bool


@cache
def phrases() -> dict[str, Any]:
    """Return `phrases.yaml`."""
    data: dict[str, Any] = yaml.safe_load((HERE / "phrases.yaml").read_text(encoding="utf-8"))
    return data


@cache
def topics() -> list[str]:
    """Return the topics of the vocabulary in their order."""
    vocabulary = HERE.parent / "schema" / "vocabulary" / "topics.yaml"
    return [entry["id"] for entry in yaml.safe_load(vocabulary.read_text(encoding="utf-8"))["entries"]]


def flow(value: object) -> str:
    """Return a value as flow YAML of plain words."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)


def municipality(number: int) -> str:
    """Return the `kommun.yaml` of municipality `number`."""
    slug = slug_of(number)
    lines = [
        "schema_version: 1",
        f"slug: {slug}",
        f"name: Kommun {number}",
        f"full_name: Kommun {number} kommun",
        f'code: "{number:04d}"',
        # The first two digits of the code are those of the county.
        f"county: Län {number // 100}",
        f"website: https://www.{slug}.example",
        "channel_list:",
        "  status: published",
        f"  url: https://www.{slug}.example/sociala-medier",
        "  source: {document: webbplats}",
        "units:",
    ]
    for unit in phrases()["units"]:
        lines += [
            f"  - id: {unit['id']}",
            f"    name: {unit['name']}",
            f"    kind: {unit['kind']}",
            "    source: {document: webbplats}",
        ]
    return "\n".join([*lines, *_website(), ""])


def register(number: int) -> str:
    """Return the `kanaler.yaml` of municipality `number`."""
    slug = slug_of(number)
    lines = ["schema_version: 1", f"municipality: {slug}", "coverage: complete", "channels:"]
    for index, platform in enumerate(phrases()["channels"]):
        unit = phrases()["units"][index]
        lines += [
            f"  - id: {unit['id']}-{platform}",
            f"    platform: {platform}",
            f"    unit: {unit['id']}",
            "    status: active",
            "    accounts: single",
            f"    handle: {slug.replace('-', '')}",
            f"    url: https://www.{platform}.com/{slug.replace('-', '')}",
            f"    purpose: Besked från {unit['name']}",
            f"    contact: {{role: editor, unit: {unit['id']}}}",
            "    verified: 2024-05-01",
            "    source: {document: webbplats}",
        ]
    return "\n".join([*lines, *_website(), ""])


def _website() -> list[str]:
    return [
        "sources:",
        "  - id: webbplats",
        "    title: Kommunens webbplats",
        "    kind: web_page",
        "    extent: complete",
        "    date: 2024-05-01",
    ]


def guideline(number: int, provisions: int, chance: Random) -> str:
    """Return a revision of 2024 of municipality `number` with this many provisions."""
    chosen = _choose(provisions, chance)
    lines = [
        "schema_version: 1",
        f"id: {slug_of(number)}/2024",
        "title: Riktlinje för sociala medier",
        "document_type: guideline",
        f"text_status: {'official' if number % 2 else 'restated'}",
        "status: adopted",
        "dates:",
        "  in_force_from: 2024-04-01",
        "  published: 2024-03-25",
        "  review_due: 2032-04-01",
        f"  recorded: 2026-{chance.randint(1, 9):02d}-{chance.randint(1, 28):02d}",
        "  verified: 2026-10-01",
        "decision:",
        "  outcome: adopted",
        "  body: municipal_executive_board",
        "  date: 2024-03-18",
        f"  section: § {chance.randint(1, 180)}",
        f"  case_number: KS 2024/{chance.randint(1, 999)}",
        "  source: {document: protokoll, page: 1}",
        "sources:",
        "  - id: riktlinje",
        "    title: Riktlinje för sociala medier",
        "    kind: guideline",
        "    extent: complete",
        "    date: 2024-03-25",
        "  - id: protokoll",
        "    title: Protokoll från kommunstyrelsen",
        "    kind: minutes",
        "    extent: excerpt",
        "    date: 2024-03-18",
        "positions:",
    ]
    answered = {phrase["topic"] for phrase in chosen}
    silent = [topic for topic in topics() if topic not in answered]
    lines += [f"  {topic}: {{position: silent, source: {{document: riktlinje}}}}" for topic in silent]
    # An empty mapping is written so, not left to null.
    lines[-1] = lines[-1] if silent else "positions: {}"
    lines.append("provisions:")
    values = {
        phrase["topic"]: chance.choice(phrase["value"])
        if isinstance(phrase["value"], list)
        else phrase["value"]
        for phrase in phrases()["provisions"]
        if "value" in phrase
    }
    seen: dict[str, int] = {}
    said: set[str] = set()
    for index, phrase in enumerate(chosen):
        nth = seen[phrase["topic"]] = seen.get(phrase["topic"], 0) + 1
        lines += _provision(phrase, nth, values.get(phrase["topic"]), index, said, chance)
    return "\n".join([*lines, ""])


def _choose(provisions: int, chance: Random) -> list[dict[str, Any]]:
    """The phrases to use: those of every guideline, then others at random; past all of them, from the start again."""
    everything = phrases()["provisions"]
    needed, rest = everything[:ALWAYS], everything[ALWAYS:]
    if provisions > len(everything):
        return list(islice(cycle(everything), provisions))
    more = sorted(chance.sample(range(len(rest)), provisions - len(needed)))
    return [*needed, *(rest[index] for index in more)]


def _provision(
    phrase: dict[str, Any], nth: int, value: object, index: int, said: set[str], chance: Random
) -> Iterator[str]:
    yield f"  - id: {phrase['topic'].replace('_', '-')}" + (f"-{nth}" if nth > 1 else "")
    yield f"    topic: {phrase['topic']}"
    yield f"    modality: {phrase['modality']}"
    if "role" in phrase:
        unit = ", unit: kommunikationsavdelningen" if phrase["role"] == "communications_department" else ""
        yield "    bearers:"
        yield f"      - {{role: {phrase['role']}{unit}}}"
    words = phrases()["words"]
    for _ in range(MOST_TRIES):
        text = phrase["text"].format_map({name: chance.choice(choices) for name, choices in words.items()})
        if text not in said:
            break
    else:
        text = f"{text.removesuffix('.')} enligt punkt {nth}."
    said.add(text)
    yield "    text: >-"
    yield from textwrap.wrap(text, 100, initial_indent=" " * 6, subsequent_indent=" " * 6)
    if nth == 1 and value is not None:
        yield f"    value: {flow(value)}"
    section = phrases()["sections"][index % len(phrases()["sections"])]
    yield f"    source: {{document: riktlinje, section: {section}, paragraph: {index // 10 + 1}}}"


def slug_of(number: int) -> str:
    """Return the slug of municipality `number`."""
    return f"kommun-{number}"


def _misspelt_key(lines: list[str], at: int) -> tuple[int, int]:
    lines[at + 2] = lines[at + 2].replace("modality:", "modalty:")
    return at + 2, 0


def _unknown_topic(lines: list[str], at: int) -> tuple[int, int]:
    lines[at + 1] += "_x"
    return at + 1, 0


def _no_topic(lines: list[str], at: int) -> tuple[int, int]:
    del lines[at + 1]
    return at, -1


def _text_for_number(lines: list[str], at: int) -> tuple[int, int]:
    line = next(i for i in range(at, len(lines)) if ", paragraph: " in lines[i])
    lines[line] = lines[line].partition(", paragraph: ")[0] + ", paragraph: två}"
    return line, 0


def _upper_case_id(lines: list[str], at: int) -> tuple[int, int]:
    lines[at] = lines[at].replace("id: ", "id: X-")
    return at, 0


def _unknown_source(lines: list[str], at: int) -> tuple[int, int]:
    line = next(i for i in range(at, len(lines)) if "document: riktlinje" in lines[i])
    lines[line] = lines[line].replace("document: riktlinje", "document: rutinen")
    return line, 0


# What the schema shows, and what only a rule does: never both in one file, since a file with the wrong form is
# not judged further.
_IN_SCHEMA: dict[str, Callable[[list[str], int], tuple[int, int]]] = {
    "unknown-key": _misspelt_key,
    "unknown-word": _unknown_topic,
    "missing-key": _no_topic,
    "wrong-type": _text_for_number,
    "wrong-form": _upper_case_id,
}
_IN_RULES: dict[str, Callable[[list[str], int], tuple[int, int]]] = {"unknown-source": _unknown_source}


def spoil(text: str, file: str, chance: Random) -> tuple[str, list[Mistake]]:
    """Return a guideline with one to four mistakes in different provisions, and what they are."""
    lines = text.split("\n")
    in_schema = chance.random() < 0.75
    kinds = _IN_SCHEMA if in_schema else _IN_RULES
    starts = [
        i for i, line in enumerate(lines) if line.startswith("  - id: ") and i > lines.index("provisions:")
    ]
    mistakes: list[Mistake] = []
    # From the end, so that a line removed moves no mistake that is already recorded but those after it.
    for at in sorted(chance.sample(starts, chance.randint(1, 4)), reverse=True):
        rule = chance.choice(list(kinds))
        line, moved = kinds[rule](lines, at)
        for mistake in mistakes:
            mistake.line += moved
        mistakes.append(Mistake(file, line + 1, rule, in_schema))
    return "\n".join(lines), mistakes[::-1]


def write_corpus(name: str, output: Path, seed: int = DEFAULT_SEED) -> Path:
    """Write a corpus as `output/name/policies`, in place of what is there, and return that folder.

    Raises ValueError for a name that is not `clean-N`, `errors-N` or `long`.
    """
    kind, _, size = name.partition("-")
    if name != "long" and not (kind in ("clean", "errors") and size.isdigit()):
        raise ValueError(f"{name} is neither clean-N, errors-N nor long")
    home = output / name
    shutil.rmtree(home, ignore_errors=True)
    mistakes: list[Mistake] = []
    for number in range(1, (1 if name == "long" else int(size)) + 1):
        # Of the seed and the number alone: the first guidelines of every size are the same.
        chance = Random(f"{seed}/{number}")
        folder = home / "policies" / slug_of(number)
        folder.mkdir(parents=True)
        text = guideline(number, LONG_PROVISIONS if name == "long" else PROVISIONS, chance)
        if kind == "errors" and number % 2:
            text, found = spoil(text, f"policies/{slug_of(number)}/2024.riktlinje.yaml", chance)
            mistakes += found
        (folder / "2024.riktlinje.yaml").write_text(text, encoding="utf-8")
        (folder / "kommun.yaml").write_text(municipality(number), encoding="utf-8")
        (folder / "kanaler.yaml").write_text(register(number), encoding="utf-8")
    listed = [[m.file, m.line, m.rule, m.in_schema] for m in mistakes]
    (home / "mistakes.json").write_text(json.dumps(listed, indent=0) + "\n", encoding="utf-8")
    return home / "policies"


def main() -> None:
    """Write the corpora that the arguments name, all unless some are."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpora", nargs="*", default=CORPORA, metavar="CORPUS")
    parser.add_argument("--output", type=Path, default=DEFAULT_OUTPUT)
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED)
    options = parser.parse_args()
    for name in options.corpora:
        print(write_corpus(name, options.output, options.seed))


if __name__ == "__main__":
    main()
