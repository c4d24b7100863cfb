"""Bounds that keep any input from exhausting a run. Past a bound there is a finding."""

from __future__ import annotations

MAX_BYTES = 8_000_000
"""Size of a file. A guideline of 20,000 lines is about one million bytes."""

MAX_DEPTH = 40
"""Levels of nesting. The schema needs seven."""

MAX_FILES = 50_000
"""Policy files in one run. 290 municipalities with ten revisions each have 3,500."""

MAX_DIRECTORY_DEPTH = 12
"""Levels of folders below a path that is searched."""

MAX_SYNTAX_FINDINGS = 50
"""Findings about the YAML itself in one file; the first ones tell what is wrong."""
