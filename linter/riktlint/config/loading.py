"""Finding and reading the configuration."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from riktlint.config.settings import Override, Settings
from riktlint.errors import UserError
from riktlint.findings import Severity
from riktlint.text import Text
from riktlint.wording import say

FILE_NAME = "riktlint.toml"
_PYPROJECT = "pyproject.toml"
_SCHEMA = "configuration.schema.json"


def candidates(start: Path) -> Iterator[Path]:
    """Yield the files that may hold the configuration for a folder, there or not, the nearest first.

    The search ends at the top of the repository that the folder lies in.
    """
    for folder in (start.resolve(), *start.resolve().parents):
        yield folder / FILE_NAME
        yield folder / _PYPROJECT
        if (folder / ".git").exists():
            return


def find_configuration(start: Path) -> Path | None:
    """Return the nearest configuration at or above a folder, or None.

    In one folder `riktlint.toml` goes before a `pyproject.toml` with a table `tool.riktlint`. A file of somebody else's
    than the user, the owner of the folder or root ends the search: it may name code to run.

    Raises UserError if a `pyproject.toml` on the way is no TOML.
    """
    for file in candidates(start):
        if file.is_file() and not _is_ours(file, start):
            return None
        if file.is_file() and (file.name == FILE_NAME or "riktlint" in _tools(_parse(file))):
            return file
    return None


def _is_ours(file: Path, start: Path) -> bool:
    if not hasattr(os, "geteuid"):
        return True
    owners = {os.geteuid(), 0} | ({start.stat().st_uid} if start.exists() else set())
    return file.stat().st_uid in owners


def load_settings(file: Path | None) -> Settings:
    """Return the settings in a file that `find_configuration` gave, or the defaults for None.

    Raises UserError if the file can't be read or does not follow its schema.
    """
    if file is None:
        return Settings()
    data = _parse(file)
    if file.name == _PYPROJECT:
        data = _tools(data).get("riktlint", {})
    _require_form(data, file)
    root = file.parent
    return Settings(
        file=file,
        policies=root / data["policies"] if "policies" in data else None,
        profile=data.get("profile", "minimum"),
        fail_on=Severity(data.get("fail-on", "error")),
        language=data.get("language"),
        select=tuple(data.get("select", ("all",))),
        ignore=tuple(data.get("ignore", ())),
        severity=_severities(data),
        overrides=tuple(
            Override(tuple(o["paths"]), tuple(o.get("ignore", ())), _severities(o))
            for o in data.get("overrides", ())
        ),
        baseline=_inside(root, data["baseline"]) if "baseline" in data else None,
        rules=tuple(data.get("rules", ())),
        require=tuple(data.get("require", ())),
    )


def _inside(root: Path, name: str) -> Path:
    """The file that a run writes to: a stranger's configuration may not choose one outside its own tree."""
    path = root / name
    if not path.resolve().is_relative_to(root.resolve()):
        raise UserError(say("configuration.baseline_outside", path=name))
    return path


def _severities(data: dict[str, Any]) -> dict[str, Severity | None]:
    return {key: None if v == "off" else Severity(v) for key, v in data.get("severity", {}).items()}


def _tools(data: dict[str, Any]) -> dict[str, Any]:
    tools = data.get("tool")
    return tools if isinstance(tools, dict) else {}


def _parse(file: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(say("configuration.unreadable", file=file, reason=error)) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UserError(say("configuration.no_toml", file=file, reason=error)) from error


def _require_form(data: dict[str, Any], file: Path) -> None:
    from riktlint.form.compiled import is_sound

    if is_sound(_SCHEMA, data):
        return
    from riktlint.form.issues import issues

    found = issues(_SCHEMA, data)
    if found:
        first = found[0]
        at = ": ".join(filter(None, (str(file), ".".join(str(step) for step in first.path))))
        raise UserError(Text(f"{at}: {first.message.sv}", f"{at}: {first.message.en}"))
