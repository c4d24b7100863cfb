"""Compare riktlint with its peers on the same files, in one run.

    python benchmarks/run.py [--rounds N] [--budget SECONDS] [--no-peers] [--readme] [CORPUS ...]

Every tool runs as a whole process, the tools take turns (and start each round at another), and the figure is the
median. A corpus is one of `generate.py`'s, or `policies`, the repository's own. A tool that has used the budget on
a corpus runs no more there, but always once. A tool that does not end as it should (0 on sound files, not 0
on files with mistakes) stops the run: a wrong result has no speed. Writes `results.json`, and with `--readme` the
tables of `README.md`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from bundle import bundle
from generate import CORPORA, DEFAULT_OUTPUT, DEFAULT_SEED, write_corpus
from measure import Measured, run, tree_memory
from tables import tables, targets, write_readme
from tools import (
    CACHE,
    DEFAULT_PROGRAM,
    HERE,
    RULESET,
    SCHEMA,
    Tool,
    peers,
    riktlint_tools,
    spectral_ruleset,
    versions,
)

_ROOT = HERE.parent
_ENDS = {"guideline": ".riktlinje.yaml", "channels": "kanaler.yaml", "municipality": "kommun.yaml"}
_STANDARD = ("policies", "clean-5", "clean-290", "errors-290", "clean-2900", "long")


@dataclass(slots=True)
class Timing:
    """A tool's runs on one corpus."""

    tool: Tool
    seconds: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    memory: int = 0

    @property
    def median(self) -> float:
        """The middle run, or the mean of the two in the middle."""
        return statistics.median(self.seconds)


def prepare(name: str, output: Path) -> Path:
    """Return the folder of a corpus, made if it is not there, with JSON copies, the schema and the ruleset."""
    home = output / name
    if name == "policies":
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(_ROOT / "policies", home / "policies", ignore=shutil.ignore_patterns("LICENSE"))
    elif not (home / "mistakes.json").is_file():
        write_corpus(name, output)
    (home / SCHEMA).parent.mkdir(exist_ok=True)
    (home / SCHEMA).write_text(json.dumps(bundle(_ROOT / "schema")), encoding="utf-8")
    kinds = {f"**/*{end}": bundle(_ROOT / "schema", kind) for kind, end in _ENDS.items()}
    (home / RULESET).write_text(json.dumps(spectral_ruleset(kinds)), encoding="utf-8")
    shutil.rmtree(home / "json", ignore_errors=True)
    for path in sorted((home / "policies").rglob("*.yaml")):
        copy = home / "json" / path.relative_to(home / "policies").with_suffix(".json")
        copy.parent.mkdir(parents=True, exist_ok=True)
        value = yaml.load(path.read_text(encoding="utf-8"), _Loader)  # noqa: S506 -- a safe loader, see below
        copy.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return home


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """PyYAML's safe loader, except that a date stays text as in YAML 1.2."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def compare(home: Path, tools: list[Tool], rounds: int, budget: float) -> list[Timing]:
    """Return the timings of the tools on a corpus, in the tools' order.

    Raises RuntimeError if a tool ends otherwise than it should.
    """
    spoiled = _spoiled_files(home)
    environment = {**os.environ, "LANG": "C.UTF-8", "NO_COLOR": "1"}
    timings = [Timing(tool) for tool in tools]
    shutil.rmtree(home / CACHE, ignore_errors=True)
    with tempfile.TemporaryDirectory() as directory:
        output = Path(directory) / "output"
        for number in range(rounds):
            turn = number * 3 % len(timings)
            for timing in timings[turn:] + timings[:turn]:
                if timing.seconds and sum(timing.seconds) > budget:
                    continue
                command = timing.tool.command(home)
                if not timing.seconds and (
                    timing.tool.warm or sum(1 for _ in (home / "json").iterdir()) < 1000
                ):
                    # The first run fills the cache, and the system's own of the program's files.
                    run(command, home, environment, output)
                measured = run(command, home, environment, output)
                _require_right_end(timing.tool, measured, spoiled)
                timing.seconds.append(measured.seconds)
                timing.processor.append(measured.processor)
                timing.memory = max(timing.memory, measured.memory)
        for timing in timings:
            if not timing.tool.is_peer:
                memory = tree_memory(timing.tool.command(home), home, environment, output)
                timing.memory = max(timing.memory, memory)
    return timings


def _spoiled_files(home: Path) -> set[str]:
    """The files with a mistake that the schema shows, as their paths end without the suffix."""
    if not (home / "mistakes.json").is_file():
        return set()
    planted = json.loads((home / "mistakes.json").read_text(encoding="utf-8"))
    return {
        file.removeprefix("policies/").removesuffix(".yaml") for file, _, _, in_schema in planted if in_schema
    }


def _require_right_end(tool: Tool, measured: Measured, spoiled: set[str]) -> None:
    expected = bool(spoiled) and tool.sees_schema
    if (measured.code != 0) is not expected:
        wanted = "another code than 0" if expected else "0"
        raise RuntimeError(
            f"{tool.name} ended with {measured.code}, not {wanted}:\n{measured.output[-2000:]}"
        )
    silent = [file for file in spoiled if file not in measured.output] if expected else []
    if silent:
        example = f"{len(silent)} spoiled files, such as {min(silent)}"
        raise RuntimeError(f"{tool.name} says nothing of {example}:\n{measured.output[-2000:]}")


def require_planted_mistakes(home: Path, program: Path) -> int:
    """Return how many planted mistakes there are, all found by riktlint at their line and nothing else.

    Raises RuntimeError if one is missed, or another error is reported.
    """
    planted = {tuple(entry[:3]) for entry in json.loads((home / "mistakes.json").read_text(encoding="utf-8"))}
    with tempfile.TemporaryDirectory() as directory:
        output = Path(directory) / "report.json"
        words: list[str | Path] = [
            program,
            "check",
            "policies",
            "--no-config",
            "--no-cache",
            "--format",
            "json",
        ]
        report = json.loads(run(words, home, os.environ, output).output)
    found = {
        (finding["location"]["file"], finding["location"]["line"], finding["rule"])
        for finding in report["findings"]
        if finding["severity"] == "error"
    }
    if found != planted:
        raise RuntimeError(f"missed {sorted(planted - found)[:5]}, too many {sorted(found - planted)[:5]}")
    return len(planted)


def describe(home: Path, timings: list[Timing]) -> dict[str, Any]:
    """Return a corpus and its timings as plain data."""
    files = sorted((home / "policies").rglob("*.yaml"))
    texts = [path.read_bytes() for path in files]
    return {
        "files": len(files),
        "guidelines": sum(path.name.endswith(".riktlinje.yaml") for path in files),
        "lines": sum(text.count(b"\n") for text in texts),
        "bytes": sum(map(len, texts)),
        "tools": {
            timing.tool.name: {
                "reads": timing.tool.reads,
                "median_seconds": round(timing.median, 4),
                "processor_seconds": round(statistics.median(timing.processor), 4),
                "seconds": [round(each, 4) for each in timing.seconds],
                "peak_megabytes": round(timing.memory / 1e6, 1),
            }
            for timing in timings
        },
    }


def _command(options: argparse.Namespace) -> str:
    """The command that gives the same comparison, without the paths of this machine."""
    words = ["python benchmarks/run.py", *(options.corpora if tuple(options.corpora) != _STANDARD else ())]
    words += [f"--rounds {options.rounds}", f"--budget {options.budget:g}"]
    return " ".join([*words, "--no-peers"] if options.no_peers else words)


def main() -> None:
    """Run the comparison that the arguments ask for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpora", nargs="*", default=_STANDARD, metavar="CORPUS")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--budget", type=float, default=120.0, help="seconds a tool may use on one corpus")
    parser.add_argument("--no-peers", action="store_true", help="riktlint alone")
    parser.add_argument("--program", type=Path, default=DEFAULT_PROGRAM, help="the riktlint to measure")
    parser.add_argument("--output", type=Path, default=HERE / "results.json")
    parser.add_argument("--readme", action="store_true", help="write the tables of README.md anew")
    options = parser.parse_args()
    unknown = [name for name in options.corpora if name not in (*CORPORA, "policies")]
    if unknown:
        parser.error(f"no corpus is called {', '.join(unknown)}; there are policies, {', '.join(CORPORA)}")
    tools = riktlint_tools(options.program) + ([] if options.no_peers else peers())
    results: dict[str, Any] = {
        "command": _command(options),
        "seed": DEFAULT_SEED,
        "versions": versions(not options.no_peers),
        "corpora": {},
    }
    for name in options.corpora:
        home = prepare(name, DEFAULT_OUTPUT)
        if name.startswith("errors"):
            count = require_planted_mistakes(home, options.program)
            print(f"{name}: riktlint finds all {count} planted mistakes and no other error", file=sys.stderr)
        results["corpora"][name] = describe(home, compare(home, tools, options.rounds, options.budget))
        print(tables({**results, "corpora": {name: results["corpora"][name]}}), flush=True)
    print(targets(results))
    options.output.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if options.readme:
        write_readme(HERE / "README.md", results)


if __name__ == "__main__":
    main()
