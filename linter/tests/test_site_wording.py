"""The site has a Swedish word for everything that the model can hold, and its templates hold none."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

import riktlint
from riktlint.findings import Severity
from riktlint.model import municipality, revision, sources
from riktlint.values import scale
from riktlint.wording import words


@pytest.mark.parametrize(
    ("key", "known"),
    [
        ("positions", revision.PositionKind),
        ("status", revision.Status),
        ("outcome", revision.Outcome),
        ("document_type", get_type_hints(revision.Revision)["document_type"]),
        ("text_status", get_type_hints(revision.Revision)["text_status"]),
        ("motion_kind", get_type_hints(revision.Motion)["kind"]),
        ("motion_outcome", get_type_hints(revision.Motion)["outcome"]),
        ("change_kind", get_type_hints(revision.StatedChange)["kind"]),
        ("effect", get_type_hints(revision.Consequence)["effect"]),
        ("field_kind", get_type_hints(revision.FormField)["kind"]),
        ("source_kind", sources.SourceKind),
        ("extent", sources.Extent),
        ("unit_kind", municipality.UnitKind),
        ("channel_status", get_type_hints(municipality.Channel)["status"]),
        ("accounts", get_type_hints(municipality.Channel)["accounts"]),
        ("coverage", get_type_hints(municipality.ChannelRegister)["coverage"]),
        ("stricter", scale.Stricter),
    ],
)
def test_every_word_of_the_model_is_worded(key: str, known: Any) -> None:
    """No more and no less than the model's words."""
    assert set(words("model")[key]) == set(get_args(known))


def test_severities_are_worded() -> None:
    """Every severity of a rule has a label."""
    assert {severity.value for severity in Severity} <= set(words("model")["severity"])


_SITE = Path(riktlint.__file__).parent / "site"
_TEMPLATES = sorted(path for path in _SITE.rglob("*.html") if path.name != "early.html")
_JINJA = re.compile(r"{#.*?#}|{%.*?%}|{{.*?}}", re.DOTALL)
_SPOKEN = ("alt", "aria-label", "content", "placeholder", "title")


class Words(HTMLParser):
    """The words of a template that are read or spoken, outside its expressions."""

    def __init__(self, template: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.feed(_JINJA.sub("", template))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self._keep("".join(f" {value}" for name, value in attrs if name in _SPOKEN))

    def handle_data(self, data: str) -> None:
        self._keep(data)

    def _keep(self, text: str) -> None:
        self.found += re.findall(r"[^\W\d_]+", text)


def test_a_word_in_a_template_is_found() -> None:
    """Text, what is only spoken, but no expression and no address."""
    template = '{# Ord #}<p title="Ett" class="no">{% if a %}två {{ s.tre.fyra }} <b>fem</b>{% endif %}</p>'
    assert Words(template).found == ["Ett", "två", "fem"]


@pytest.mark.parametrize("path", _TEMPLATES, ids=lambda path: path.name)
def test_templates_hold_no_words(path: Path) -> None:
    """What a reader sees or hears stands in the wording, also what an expression gives."""
    template = path.read_text(encoding="utf-8")
    assert Words(template).found == []
    assert re.findall("[åäöÅÄÖ]", template) == []
    expressions = " ".join(re.findall(r"{[%{].*?[%}]}", template, re.DOTALL))
    assert re.findall(r"\"[A-Z][^\"]*\"|\"[a-z]+ [a-z][^\"]*\"", expressions) == []


def test_no_key_of_the_site_is_hidden_by_a_method() -> None:
    """A template that asks a group for `clear` gets the method of that name."""
    hidden = set(dir({}))
    groups = words("site").items()
    assert [f"{group}.{key}" for group, keys in groups for key in (group, *keys) if key in hidden] == []
