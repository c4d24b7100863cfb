"""The site's own style sheets and scripts."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).with_name("assets")
PREFIX = "assets/riktlint/"


def assets() -> dict[str, str]:
    """Every asset by its path on the site."""
    return {
        PREFIX + file.name: file.read_text(encoding="utf-8")
        for file in sorted(_FOLDER.iterdir())
        if file.suffix in (".css", ".js", ".svg")
    }


def style_sheets() -> list[str]:
    """The paths of the style sheets, in the order they are linked."""
    return [path for path in assets() if path.endswith(".css")]


def scripts() -> list[str]:
    """The paths of the scripts."""
    return [path for path in assets() if path.endswith(".js")]
