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

MAX_SUPPRESSIONS = 500
"""Comments to riktlint in one file. Who needs more should change the configuration."""

MAX_FINDINGS_IN_A_TEXT = 20
"""Findings by one rule in one text, such as a text of one doubled word after the other."""

MAX_FIXES = 1_000
"""Fixes worked out for one folder; the rest come when these have been made."""

MAX_REWRITTEN = 5_000
"""Characters of a text that a fix rewrites. A longer one wants a pair of eyes."""

MAX_FORM_FINDINGS = 200
"""Findings about the form of one file; the rest show when these are put right."""

MAX_SYNTAX_FINDINGS = 50
"""Findings about the YAML itself in one file; the first ones tell what is wrong."""
