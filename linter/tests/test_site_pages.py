"""A kind of page that has been written is also made: no module and no template stands unused."""

from __future__ import annotations

import re
from pathlib import Path

import riktlint.site

SITE = Path(riktlint.site.__file__ or "").parent


def test_every_kind_of_page_is_generated() -> None:
    generator = (SITE / "generator.py").read_text("utf-8")
    modules = {path.stem for path in (SITE / "pages").glob("*.py")} - {"__init__"}
    assert modules - set(re.findall(r"from riktlint\.site\.pages\.(\w+) import", generator)) == set()


def test_every_template_is_drawn() -> None:
    sources = [path.read_text("utf-8") for path in (*SITE.rglob("*.py"), *SITE.glob("templates/*.html"))]
    templates = {path.name for path in SITE.glob("templates/*.html")}
    drawn = {name for source in sources for name in re.findall(r'"(\w+\.html)"', source)}
    assert templates - drawn == set()
