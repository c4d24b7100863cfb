"""Text as Markdown, read by GitHub's own parser: it shows the text, and has no markup of its own."""

from __future__ import annotations

from html import unescape

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st

from riktlint.output.markdown import (
    at_beginning,
    code,
    escape,
    fenced,
    inert,
    inert_code,
)

# What can begin something, close together, and letters to stand between them.
HOSTILE = st.text(st.sampled_from("aå1 _*`~[]()<>&#!|\\$^{}.-+=:\"'/;@w"), min_size=1, max_size=24)


def rendered(text: str) -> str:
    return str(cmarkgfm.markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)).removesuffix("\n")


def in_github(text: str) -> str:
    html = cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)
    return str(html).removesuffix("\n").replace("\u200b", "")


@given(HOSTILE)
def test_a_line_is_its_text(text: str) -> None:
    text = text.strip() or "a"
    html = rendered(at_beginning(escape(text)))
    assert html.startswith("<p>")
    inner = html.removeprefix("<p>").removesuffix("</p>")
    assert "<" not in inner
    assert unescape(inner) == text


@given(HOSTILE)
def test_without_mentions_it_is_its_text_with_nothing_linked(text: str) -> None:
    html = in_github(f"> x {inert(text)} x")
    inner = html.split("<p>")[1].split("</p>")[0]
    assert "<" not in inner
    assert unescape(inner).split() == ["x", *text.replace("##[", "#\ufffd[").split(), "x"]


@given(HOSTILE)
def test_code_is_its_text(text: str) -> None:
    text = text.strip() or "a"
    shown = unescape(rendered(code(text))).removeprefix("<p><code>").removesuffix("</code></p>")
    assert shown == text.replace("##[", "#\ufffd[")
    block = unescape(rendered(fenced(text))).removeprefix("<pre><code>").removesuffix("\n</code></pre>")
    assert block == text.replace("##[", "#\ufffd[")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("snake_case", "snake_case"),
        ("__a__", r"\_\_a\_\_"),
        ("a*b", r"a\*b"),
        ("# a", r"\# a"),
        ("12. a", r"12\. a"),
        ("12 a", "12 a"),
        (".5", ".5"),
        ("2 - 1", "2 - 1"),
    ],
)
def test_no_more_is_escaped_than_needs_it(text: str, written: str) -> None:
    assert at_beginning(escape(text)) == written


def test_a_mention_is_broken_by_a_blank_that_is_not_seen() -> None:
    assert inert("@anna #12 a_b") == "@&#8203;anna #&#8203;12 a_b"
    assert inert_code("a@b #12") == "<code>a@&#8203;b #12</code>"
