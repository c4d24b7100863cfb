"""The tools that are compared: each command, in the way that serves the tool best, and its version.

Every command is one process for all files. It runs in the corpus's folder, which holds `policies` (YAML), `json`
(the same values as JSON, made beforehand for the variants that read JSON), `.bench` (schema and cache) and
`spectral.json` (its patterns count from where it lies).
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PEERS = HERE / ".peers"
SCHEMA = Path(".bench/bundle.json")
RULESET = Path("spectral.json")
CACHE = Path(".bench/cache")

# yamllint's own defaults, less two matters of taste that every file here would be told about.
_YAMLLINT = "{extends: default, rules: {document-start: disable, line-length: disable}}"


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool in one way of running it.

    `command` gets the corpus's folder. `sees_schema` is false for a tool that checks the YAML only. `warm` means that
    it runs once before it is measured, with a cache that stays.
    """

    name: str
    command: Callable[[Path], list[str | Path]]
    reads: str = "YAML"
    sees_schema: bool = True
    warm: bool = False

    @property
    def is_peer(self) -> bool:
        """Whether the tool is another than riktlint."""
        return not self.name.startswith("riktlint")


def riktlint_tools(program: Path) -> list[Tool]:
    """Return riktlint in its ways: cold with one process, with two, as it chooses itself, and with its cache."""

    def check(*options: str | Path) -> Callable[[Path], list[str | Path]]:
        return lambda _: [program, "check", "policies", "--no-config", *options]

    return [
        Tool("riktlint, 1 process", check("--no-cache", "--workers", "1")),
        Tool("riktlint, 2 processes", check("--no-cache", "--workers", "2")),
        Tool("riktlint, as it chooses", check("--no-cache")),
        Tool("riktlint, nothing changed", check("--cache-dir", CACHE), warm=True),
    ]


def peers() -> list[Tool]:
    """Return the peers. Raises FileNotFoundError if `benchmarks/setup` has not been run."""
    if not (PEERS / "node_modules").is_dir():
        raise FileNotFoundError("the peers are not here: run benchmarks/setup first")
    npm = PEERS / "node_modules" / ".bin"
    sourcemeta: list[str | Path] = [_sourcemeta(), "validate", SCHEMA, "--fast", "--continue"]
    ajv: list[str | Path] = [
        npm / "ajv",
        "validate",
        "--spec=draft2020",
        "--strict=false",
        "--all-errors",
        "-s",
        SCHEMA,
    ]
    spectral: list[str | Path] = [npm / "spectral", "lint", "--ruleset", RULESET, "--ignore-unknown-format"]
    return [
        Tool("check-jsonschema", lambda home: [*_check_jsonschema("python"), *_files(home, "policies")]),
        Tool(
            "check-jsonschema, C library",
            lambda home: [*_check_jsonschema("python-c"), *_files(home, "policies")],
        ),
        Tool(
            "yamllint",
            lambda _: [PEERS / "python/bin/yamllint", "-d", _YAMLLINT, "policies"],
            sees_schema=False,
        ),
        Tool("Spectral", lambda _: [*spectral, "policies/**/*.yaml"]),
        # ajv-cli reads YAML too, but makes an unquoted date a Date, which then is no string to the schema.
        Tool("ajv-cli, JSON copies", lambda _: [*ajv, "-d", "json/**/*.json"], reads="JSON"),
        Tool("Sourcemeta", lambda _: [*sourcemeta, "policies", "--extension", ".yaml"]),
        Tool("Sourcemeta, JSON copies", lambda _: [*sourcemeta, "json"], reads="JSON"),
    ]


def _check_jsonschema(environment: str) -> list[str | Path]:
    return [PEERS / environment / "bin/check-jsonschema", "--schemafile", SCHEMA]


def _files(home: Path, folder: str) -> list[str | Path]:
    return sorted(path.relative_to(home) for path in (home / folder).rglob("*.yaml"))


def _sourcemeta() -> Path:
    """The native program, without the Node script that starts it."""
    machine = {"amd64": "x86_64", "aarch64": "arm64"}.get(
        platform.machine().lower(), platform.machine().lower()
    )
    name = f"jsonschema-{platform.system().lower()}-{machine}"
    return PEERS / "node_modules/@sourcemeta/jsonschema/build/github-releases" / name


def spectral_ruleset(schemas: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """Return a ruleset that holds each file to the schema of its kind, given by the glob of the files' names.

    The schemas stand inside, since a rule that refers to one by `$ref` finds nothing; and there is one for each
    kind, since Spectral compiles the schema anew for every document.
    """
    overrides = []
    for number, (pattern, schema) in enumerate(schemas.items()):
        rule = {
            "given": "$",
            "severity": "error",
            "message": "{{error}}",
            "then": {"function": "schema", "functionOptions": {"schema": schema, "allErrors": True}},
        }
        overrides.append({"files": [pattern], "rules": {f"form-{number}": rule}})
    return {"overrides": overrides}


def versions(with_peers: bool) -> dict[str, str]:
    """Return the version of everything that takes part."""
    found = {
        "riktlint": version("riktlint"),
        "Python": platform.python_version(),
        "PyYAML": version("PyYAML"),
        "jsonschema": version("jsonschema"),
        "processors": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.machine()}",
    }
    for name in ("jsonschema-rs", "click"):
        try:
            found[name] = version(name)
        except ImportError:
            continue
    if with_peers:
        node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout  # noqa: S607
        found["Node"] = node.strip().removeprefix("v")
        for package in ("@sourcemeta/jsonschema", "@stoplight/spectral-cli", "ajv-cli"):
            manifest = PEERS / "node_modules" / package / "package.json"
            found[package] = json.loads(manifest.read_text(encoding="utf-8"))["version"]
        for environment in ("python", "python-c"):
            code = (
                "from importlib.metadata import distributions as d;"
                "print(*sorted(f'{x.name}={x.version}' for x in d() if x.name in "
                "('check-jsonschema', 'yamllint', 'ruamel.yaml', 'ruamel.yaml.clib')))"
            )
            program = PEERS / environment / "bin/python"
            said = subprocess.run([program, "-c", code], capture_output=True, text=True, check=True).stdout  # noqa: S603
            for each in said.split():
                package, _, number = each.partition("=")
                label = package if environment == "python" else f"{package} (C)"
                if label.removesuffix(" (C)") not in found or found[label.removesuffix(" (C)")] != number:
                    found[label] = number
    return found


DEFAULT_PROGRAM = Path(sys.executable).with_name("riktlint")
