"""The index of rules, and a page a rule in one uniform order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from markupsafe import Markup

from riktlint.model.corpus import Corpus
from riktlint.site import links
from riktlint.site.context import base_context
from riktlint.site.markup import armour, page, render
from riktlint.wording import word

if TYPE_CHECKING:
    from riktlint.rules.base import Rule


def rule_pages(corpus: Corpus, rules: Iterable[type[Rule]]) -> dict[str, str]:
    """The index and every rule's page."""
    ordered = sorted(rules, key=lambda rule: rule.code)
    families: dict[str, list[type[Rule]]] = {}
    for rule in ordered:
        families.setdefault(rule.family.id, []).append(rule)
    body = render(
        "rules.html",
        **base_context(corpus, links.RULES),
        families=[(members[0].family, members) for members in families.values()],
    )
    pages = {links.RULES: page(word("site.pages.rules"), body, description=word("site.descriptions.rules"))}
    for rule in ordered:
        related = [other for other in families[rule.family.id] if other is not rule]
        pages[links.rule_page(rule.code)] = _rule(corpus, rule, related)
    return pages


def _rule(corpus: Corpus, rule: type[Rule], related: list[type[Rule]]) -> str:
    body = render(
        "rule.html",
        **base_context(corpus, links.rule_page(rule.code)),
        rule=rule,
        related=related,
        code=code,
    )
    return page(
        word("site.titles.rule", code=rule.code, summary=rule.summary.sv), body, description=rule.summary.sv
    )


def code(text: str) -> Markup:
    """A YAML example, line by line; a blank line keeps a space so that the page stays one block of HTML."""
    return Markup("\n").join(
        armour(line) if line.strip() else Markup("&#32;") for line in text.strip("\n").split("\n")
    )
