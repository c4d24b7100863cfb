"""Small edits of policy files."""

from __future__ import annotations

from pathlib import Path


def replace_line(path: Path, start: str, line: str) -> int:
    """Replace the first line that starts with `start`, and return its number."""
    lines = path.read_text(encoding="utf-8").split("\n")
    index = next(i for i, old in enumerate(lines) if old.startswith(start))
    lines[index] = line
    path.write_text("\n".join(lines), encoding="utf-8")
    return index + 1


def remove_block(path: Path, key: str) -> None:
    """Remove a top-level key and all below it."""
    lines = path.read_text(encoding="utf-8").split("\n")
    start = lines.index(f"{key}:")
    end = next(
        (i for i in range(start + 1, len(lines)) if lines[i] and not lines[i].startswith(" ")), len(lines)
    )
    path.write_text("\n".join(lines[:start] + lines[end:]), encoding="utf-8")
