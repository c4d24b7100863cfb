"""Following provisions from one revision to another: by id, by what replaces what, by near-identical text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from riktlint.changes.facts import Items
from riktlint.changes.paraphrase.words import canonical, sentences
from riktlint.model.likeness import near_identical, words_of
from riktlint.model.revision import Provision, Revision


@dataclass(frozen=True, slots=True)
class FollowedGroup:
    """Provisions that are the same matter before and after, by their keys in the facts.

    One on each side is followed; none on one side has come or gone; more is a split, a merger or both.
    `suspected` marks those that only their texts join.
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    suspected: bool = False


@dataclass(slots=True)
class Side:
    """One revision with its provisions by key, as facts and as parts of the model."""

    revision: Revision
    facts: Items
    provisions: dict[str, Provision]

    @classmethod
    def of(cls, revision: Revision, facts: Items) -> Side:
        """Join a revision with the facts of its provisions."""
        return cls(revision, facts, dict(zip(facts, revision.provisions, strict=True)))


Edge = tuple[str, str]


def follow(before: Side, after: Side, between: Sequence[Revision] = ()) -> list[FollowedGroup]:
    """Group the provisions of two revisions, in the order they stand in `after`, those that are gone last.

    `between` has the revisions on the way from `before` to `after`, whose records of what replaces what are
    followed too.
    """
    same = [key for key in before.facts if key in after.facts]
    unchanged = {key for key in same if before.facts[key] == after.facts[key]}
    recorded = {
        (old, new)
        for old, new in _recorded([before.revision, *between, after.revision])
        if old in before.facts and new in after.facts and not {old, new} & unchanged
    }
    told = {key for edge in recorded for key in edge} | unchanged
    passed = _passed_on(before, after, [key for key in same if key not in told], told)
    edges = {(key, key) for key in same if not any(key in edge for edge in passed)} | recorded
    groups = _components(edges, before.facts, after.facts)
    groups = [
        group
        for group in groups
        if not (group.before and group.before[0] in {old for old, _ in passed})
        and not (group.after and group.after[0] in {new for _, new in passed})
    ] + [FollowedGroup((old,), (new,), suspected=True) for old, new in passed]
    groups = _with_suspected(groups, before, after)
    return _in_order(_with_recast(groups, before, after), before.facts, after.facts)


def _passed_on(before: Side, after: Side, changed: list[str], told: set[str]) -> set[Edge]:
    """Texts that stand under another id than before, although their old id is still there with another text."""
    olds = _by_text(
        before, [k for k in before.facts if (k in changed or k not in after.facts) and k not in told]
    )
    news = _by_text(
        after, [k for k in after.facts if (k in changed or k not in before.facts) and k not in told]
    )
    edges = {(olds[text], news[text]) for text in olds.keys() & news.keys()}
    return {(old, new) for old, new in edges if old != new and (old in changed or new in changed)}


def _by_text(side: Side, keys: Iterable[str]) -> dict[Hashable, str]:
    """Provisions by what they say, but for those that another one says too."""
    found: dict[Hashable, list[str]] = {}
    for key in keys:
        provision = side.provisions[key]
        words = tuple(canonical(sentence) for sentence in sentences(provision.text))
        found.setdefault((provision.topic, provision.modality, words), []).append(key)
    return {text: keys[0] for text, keys in found.items() if len(keys) == 1}


def _recorded(path: Sequence[Revision]) -> set[Edge]:
    """What replaces what along a path of revisions, whichever way in time it runs."""
    reached: dict[str, set[str]] = {p.id: {p.id} for p in path[0].provisions}
    for one, other in pairwise(path):
        following: dict[str, set[str]] = {}
        for old, new in {(p.id, p.id) for p in other.provisions} | _step(one, other):
            following.setdefault(new, set()).update(reached.get(old, ()))
        reached = following
    return {(old, new) for new, olds in reached.items() for old in olds if old != new}


def _step(one: Revision, other: Revision) -> set[Edge]:
    # A record that both revisions carry tells of a change before either.
    forwards = {(replaced, p.id) for p in other.provisions for replaced in p.replaces}
    backwards = {(replaced, p.id) for p in one.provisions for replaced in p.replaces}
    return (forwards - backwards) | {(new, old) for old, new in backwards - forwards}


def _components(edges: set[Edge], before: Items, after: Items) -> list[FollowedGroup]:
    forwards: dict[str, list[str]] = {}
    backwards: dict[str, list[str]] = {}
    for old, new in edges:
        forwards.setdefault(old, []).append(new)
        backwards.setdefault(new, []).append(old)
    groups, seen = [], set()
    for start in before:
        if start in seen:
            continue
        olds, news, waiting = {start}, set[str](), [start]
        while waiting:
            found = {new for old in waiting for new in forwards.get(old, ())} - news
            news |= found
            waiting = [old for new in found for old in backwards.get(new, ()) if old not in olds]
            olds |= set(waiting)
        seen |= olds
        groups.append(
            FollowedGroup(
                tuple(k for k in before if k in olds) if len(olds) > 1 else (start,), _ordered(news, after)
            )
        )
    reached = {key for group in groups for key in group.after}
    return groups + [FollowedGroup((), (key,)) for key in after if key not in reached]


def _ordered(keys: set[str], items: Items) -> tuple[str, ...]:
    return tuple(keys) if len(keys) < 2 else tuple(key for key in items if key in keys)


def _with_suspected(groups: list[FollowedGroup], before: Side, after: Side) -> list[FollowedGroup]:
    gone = {id(before.provisions[g.before[0]]): g.before[0] for g in groups if not g.after}
    new = {id(after.provisions[g.after[0]]): g.after[0] for g in groups if not g.before}
    if not gone or not new:
        return groups
    pairs = near_identical(
        [before.provisions[key] for key in gone.values()], [after.provisions[key] for key in new.values()]
    )
    joined = [FollowedGroup((gone[id(old)],), (new[id(found)],), suspected=True) for old, found in pairs]
    olds, news = {g.before for g in joined}, {g.after for g in joined}
    return [
        group
        for group in groups
        if not (not group.after and group.before in olds) and not (not group.before and group.after in news)
    ] + joined


_CONTAINED = 0.75
"""From this share of its words on, a text seems to have gone into another."""


def _with_recast(groups: list[FollowedGroup], before: Side, after: Side) -> list[FollowedGroup]:
    """Join provisions that are gone with one that came and seems to hold them all, and the other way round.

    A provision that more than one such group could hold is left alone.
    """
    gone = [g.before[0] for g in groups if not g.after]
    come = [g.after[0] for g in groups if not g.before]
    merged = [
        FollowedGroup(tuple(k for k in gone if _holds(after, new, before, k)), (new,), suspected=True)
        for new in come
    ]
    split = [
        FollowedGroup((old,), tuple(k for k in come if _holds(before, old, after, k)), suspected=True)
        for old in gone
    ]
    found = [group for group in (*merged, *split) if len(group.before) + len(group.after) > 2]
    olds = Counter(key for group in found for key in group.before)
    news = Counter(key for group in found for key in group.after)
    found = [g for g in found if all(olds[k] == 1 for k in g.before) and all(news[k] == 1 for k in g.after)]
    taken = {k for g in found for k in g.before}, {k for g in found for k in g.after}
    return [
        g
        for g in groups
        if not (not g.after and g.before[0] in taken[0]) and not (not g.before and g.after[0] in taken[1])
    ] + found


def _holds(whole: Side, whole_key: str, part: Side, part_key: str) -> bool:
    """Whether one provision seems to hold what another one says, on the same topic."""
    one, other = whole.provisions[whole_key], part.provisions[part_key]
    if one.topic != other.topic:
        return False
    words = words_of(other.text.rstrip("."))
    return len(words & words_of(one.text.rstrip("."))) >= _CONTAINED * len(words) and len(words) < len(
        words_of(one.text)
    )


def _in_order(groups: list[FollowedGroup], before: Items, after: Items) -> list[FollowedGroup]:
    olds, news = ({key: n for n, key in enumerate(items)} for items in (before, after))
    return sorted(
        groups,
        key=lambda g: (not g.after, news[g.after[0]] if g.after else olds[g.before[0]]),
    )
