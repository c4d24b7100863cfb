"""Whose code may run: rules of one's own are programs, and a pull request may come from a stranger."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from riktlint.config.selection import Selection, choose
from riktlint.config.settings import Override, Settings
from riktlint.errors import UserError
from riktlint.findings import Severity

VARIABLE = "RIKTLINT_SAFE"
"""Set to 1, no code of the checked tree runs; set to 0, it does whatever else speaks against it."""


def from_a_stranger(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether what is checked comes from a fork, as GitHub's and GitLab's variables tell, or `RIKTLINT_SAFE` says so.

    A pull request whose origin can't be read counts as a stranger's.
    """
    said = environment.get(VARIABLE, "")
    if said:
        return said != "0"
    if environment.get("GITHUB_EVENT_NAME", "").startswith("pull_request"):
        return _is_fork_on_github(environment.get("GITHUB_EVENT_PATH", ""))
    source = environment.get("CI_MERGE_REQUEST_SOURCE_PROJECT_ID")
    return source is not None and source != environment.get("CI_MERGE_REQUEST_PROJECT_ID")


def without_own_rules(settings: Settings) -> Settings:
    """Return the settings without rules of one's own, and without what names those. Declared requirements stay."""
    known = Selection(Settings(require=settings.require)).known

    def there(selector: str) -> bool:
        try:
            return bool(choose(known, [selector]))
        except UserError:
            return False

    def named(severities: dict[str, Severity | None]) -> dict[str, Severity | None]:
        return {key: level for key, level in severities.items() if there(key)}

    return replace(
        settings,
        rules=(),
        withheld=settings.rules,
        select=tuple(filter(there, settings.select)),
        # A comment that names such a rule is right, though the rule is not known here.
        ignore=(*filter(there, settings.ignore), "unknown-suppression"),
        severity=named(settings.severity),
        overrides=tuple(
            Override(o.paths, tuple(filter(there, o.ignore)), named(o.severity)) for o in settings.overrides
        ),
    )


def _is_fork_on_github(event: str) -> bool:
    try:
        request = json.loads(Path(event).read_bytes())["pull_request"]
        return bool(request["head"]["repo"]["full_name"] != request["base"]["repo"]["full_name"])
    except (OSError, ValueError, KeyError, TypeError):
        return True
