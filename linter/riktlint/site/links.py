"""Where pages are, and how one page links to another."""

from __future__ import annotations

import posixpath

from riktlint.model.revision import Revision
from riktlint.model.vocabulary import Topic

MUNICIPALITIES = "kommuner/index.md"
TOPICS = "amnen/index.md"
COMPARISON = "jamforelse/index.md"
CHANNELS = "kanaler/index.md"
RULES = "regler/index.md"
NEWS = "aktuellt/index.md"
FEED = "floden/atom.xml"
REVIEWS = "kalender/oversyn.ics"
SECTIONS = (MUNICIPALITIES, TOPICS, COMPARISON, CHANNELS, RULES)
"""The pages that a navigation lists; the others are reached from them."""


def municipality_page(slug: str) -> str:
    """The path of a municipality's page."""
    return f"kommuner/{slug}/index.md"


def revision_page(revision: Revision) -> str:
    """The path of a revision's own page, where its provisions have their permalinks."""
    return labelled_page(revision.municipality, revision.label)


def labelled_page(slug: str, label: str) -> str:
    """The path of the page of a municipality's revision with a label."""
    return f"kommuner/{slug}/{label}/index.md"


def history_page(slug: str) -> str:
    """The path of a municipality's timeline."""
    return f"kommuner/{slug}/historik/index.md"


def days_page(slug: str) -> str:
    """The path of the page that tells what was in force on a day."""
    return f"kommuner/{slug}/galler/index.md"


def pair_page(before: Revision, after: Revision) -> str:
    """The path of the page that tells what changed from one revision to the next."""
    return labelled_pair_page(after.municipality, before.label, after.label)


def labelled_pair_page(slug: str, before: str, after: str) -> str:
    """The path of the page that tells what changed between a municipality's revisions with two labels."""
    return f"kommuner/{slug}/andringar/{before}-till-{after}/index.md"


def municipality_feed(slug: str) -> str:
    """The path of a municipality's Atom feed."""
    return f"floden/kommuner/{slug}.atom.xml"


def topic_feed(topic: Topic) -> str:
    """The path of a topic's Atom feed."""
    return f"floden/amnen/{topic.slug}.atom.xml"


def topic_page(topic: Topic) -> str:
    """The path of a topic's page."""
    return f"amnen/{topic.slug}/index.md"


def rule_page(code: str) -> str:
    """The path of a rule's page."""
    return f"regler/{code.lower()}/index.md"


def href(page: str, target: str, anchor: str = "") -> str:
    """The relative address from one page to another, both given as paths, or to an anchor on it."""
    fragment = f"#{anchor}" if anchor else ""
    if page == target and fragment:
        return fragment
    start, end = (posixpath.dirname(path) or "." for path in (page, target))
    relative = posixpath.relpath(end, start)
    return ("./" if relative == "." else f"{relative}/") + fragment


def file_href(page: str, target: str) -> str:
    """The relative address from a page, or from a feed, to a file that is no page."""
    return posixpath.relpath(target, posixpath.dirname(page) or ".")
