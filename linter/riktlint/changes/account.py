"""The account of a comparison, as a policy writer would draw it up: what every text format shows.

First what is stricter or looser, by group and topic, then texts whose meaning may have changed, the document and the
decision, then what is merely known or no longer known, last what is editorial and what concerns the record itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from riktlint.changes.change import Change
from riktlint.changes.diff import Diff, Mode
from riktlint.changes.kinds import PLAIN, areas, kinds
from riktlint.changes.wording import phrase
from riktlint.changes.words import Segment, word_diff
from riktlint.model.vocabulary import Vocabulary
from riktlint.text import Text, same
from riktlint.values.direction import Direction
from riktlint.wording import say
from riktlint.wording.phrases import counted, joined_texts, together

_ALONE = ("check", "stated", "described", "document", "decision", "forms", "organisation", "channels")
_TELL_IDS = frozenset(["provision_renamed", "suspected_rename"])
_OF_MUNICIPALITIES = frozenset(k.id for k in kinds().values() if k.id.startswith(("theirs_", "ours_")))
_WITHOUT_IDS = frozenset(["stated", "decision", "forms", "organisation", "channels"])
_MOST_OF_KIND = 3
_KNOWLEDGE = ("known", "lost", "unknown_theirs", "unknown_ours")
_SAID_BEFORE = frozenset(["lost", "unknown_theirs"])
_OF_PROVISIONS = frozenset(["provision_now_known", "provision_no_longer_known"])
_TOLD_BY_PROVISIONS = frozenset(["topic_now_regulated", "topic_no_longer_regulated"])
_OF_ITS_OWN = frozenset(
    [
        "status_changed",
        "text_status_changed",
        "in_force_from_changed",
        "in_force_until_changed",
        "published_changed",
    ]
)
_TOLD_BY_TITLE = frozenset(["revision_changed", "supersedes_changed"])


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the account. `segments` are the wordings compared, `context` the wording that stays."""

    sentence: Text
    direction: Direction = Direction.NEITHER
    ids: tuple[str, ...] = ()
    segments: tuple[Segment, ...] = ()
    context: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines under a heading, or under none."""

    title: Text | None
    lines: list[Line]


@dataclass(frozen=True, slots=True)
class AccountSection:
    """A part of the account. A `minor` one holds what few readers need."""

    title: Text
    blocks: list[Block]
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """The account of one comparison."""

    title: Text
    subtitle: Text | None
    summary: Text
    notes: list[Text] = field(default_factory=list)
    sections: list[AccountSection] = field(default_factory=list)


def account(diff: Diff, vocabulary: Vocabulary) -> Account:
    """Draw up the account of a comparison."""
    if diff.before is None or diff.after is None:
        told = [change.sentence for change in diff.changes]
        return Account(_title(diff), _subtitle(diff), told[0] if told else same(""))
    shown = [
        change
        for change in diff.changes
        if not (diff.mode == "revisions" and change.kind.id in _TOLD_BY_TITLE)
    ]
    by_area = _by_area(shown, diff.mode)
    of_rules = without_repeated([c for c in shown if c.kind.area in ("rules", "topics")])
    sections = list(_by_group(of_rules, vocabulary))
    if "unclear" in by_area:
        sections.append(AccountSection(areas()["unclear"], list(_topics(by_area["unclear"], vocabulary))))
    sections += [
        AccountSection(areas()[area], [Block(None, _lines(by_area[area]))])
        for area in _ALONE
        if area in by_area
    ]
    for area in _KNOWLEDGE:
        if area in by_area:
            lines = _known_lines(by_area[area], vocabulary, area)
            sections.append(AccountSection(areas()[area], [Block(None, list(lines))]))
    if "correction" in by_area:
        sections.append(AccountSection(areas()["correction"], [Block(None, _lines(by_area["correction"]))]))
    if "wording" in by_area:
        blocks = list(_topics(by_area["wording"], vocabulary))
        sections.append(AccountSection(areas()["wording"], blocks, minor=True))
    if "particulars" in by_area:
        blocks = [Block(None, _lines(by_area["particulars"]))]
        sections.append(AccountSection(areas()["particulars"], blocks, minor=True))
    if "record" in by_area:
        lines = _record_lines(by_area["record"])
        sections.append(AccountSection(areas()["record"], [Block(None, list(lines))], minor=True))
    return Account(_title(diff), _subtitle(diff), summary(diff), _notes(diff), sections)


def without_repeated(changes: Sequence[Change]) -> list[Change]:
    """The changes of provisions and topics, without that of a topic whose provisions tell the same."""
    told = {change.topic for change in changes if change.kind.area == "rules"}
    return [c for c in changes if c.kind.id not in _TOLD_BY_PROVISIONS or c.topic not in told]


def _by_area(changes: Iterable[Change], mode: Mode) -> dict[str, list[Change]]:
    by_area: dict[str, list[Change]] = {}
    for change in changes:
        by_area.setdefault(_area(change, mode), []).append(change)
    return by_area


def _area(change: Change, mode: Mode) -> str:
    """Where a change is told. Each of two revisions has a decision, a status and dates of its own: no change."""
    area = change.kind.area
    of_its_own = area == "decision" or change.kind.id in _OF_ITS_OWN
    if mode == "revisions" and (of_its_own or (area == "document" and _one_sided(change))):
        return "particulars"
    return area


def _one_sided(change: Change) -> bool:
    return any(side is None for edit in change.edits for side in (edit.before, edit.after))


def summary(diff: Diff) -> Text:
    """Count the changes as they stand in the account: "2 strängare, 1 mildare, 3 redaktionella."."""
    changes = diff.changes
    of_rules = without_repeated([change for change in changes if change.kind.area in ("rules", "topics")])
    by_area = _by_area(changes, diff.mode)

    def topics(area: str) -> int:
        return len({change.topic for change in by_area.get(area, ())})

    def number(*names: str) -> int:
        return sum(len(by_area.get(area, ())) for area in names)

    counts = [
        *(
            (f"{d.value}", sum(c.direction is d for c in of_rules))
            for d in (Direction.STRICTER, Direction.LOOSER, Direction.UNTOLD, Direction.NEITHER)
        ),
        ("unclear", number("unclear")),
        ("stated", number("stated")),
        ("described", number("described")),
        ("document", number("document", "decision")),
        ("forms", number("forms")),
        ("organisation", number("organisation")),
        ("channels", number("channels")),
        *((f"{area}", topics(area)) for area in _KNOWLEDGE),
        ("check", number("check")),
        ("correction", number("correction")),
        ("wording", number("wording")),
    ]
    parts = [counted(f"changes.counts.{key}", count) for key, count in counts if count]
    if not parts:
        return say("changes.account.only_record" if changes else "changes.account.same")
    return together([together(parts, ", "), same(".")], "")


def _title(diff: Diff) -> Text:
    before, after = diff.before, diff.after
    if before is None or after is None:
        side = before or after
        return same(side.id if side else "")
    if before.id == after.id:
        return same(before.id)
    return say("changes.account.title", before=before.id, after=after.id)


def _subtitle(diff: Diff) -> Text | None:
    titles = [side.title for side in (diff.before, diff.after) if side is not None]
    if len(set(titles)) == 1:
        return same(titles[0])
    return say("changes.account.title", before=titles[0], after=titles[1]) if titles else None


def _notes(diff: Diff) -> list[Text]:
    before, after = diff.before, diff.after
    if before is None or after is None:
        return []
    notes = []
    if diff.mode == "same_revision" and diff.changes:
        adopted = before.status == after.status == "adopted"
        notes.append(say(f"changes.account.{'same_adopted' if adopted else 'same_revision'}"))
    if diff.mode == "municipalities":
        notes.append(say("changes.account.theirs", before=before.municipality, after=after.municipality))
    elif any(change.kind.area in ("known", "lost") for change in diff.changes):
        if not before.whole and not after.whole:
            notes.append(say("changes.account.neither_read"))
        elif not before.whole:
            notes.append(say("changes.account.before_not_read", before=before.id, after=after.id))
        elif not after.whole:
            notes.append(say("changes.account.after_not_read", before=before.id, after=after.id))
    return notes


def _lines(changes: list[Change]) -> list[Line]:
    """A line for each change. The wording of a provision that has several is shown at the last."""
    lines = [_line(change) for change in changes]
    for number, (line, following) in enumerate(pairwise(lines)):
        if line.context and line.ids == following.ids:
            lines[number] = replace(line, context="")
    return lines


def _line(change: Change) -> Line:
    segments = tuple(word_diff(*change.texts)) if change.texts else ()
    sentence = change.sentence
    if segments and change.kind.says == PLAIN:
        sentence = say("changes.account.labelled", label=change.kind.label)  # the wordings say the rest
    has_ids = change.kind.area not in _WITHOUT_IDS and change.kind.id not in _OF_MUNICIPALITIES | _TELL_IDS
    ids = change.ids if has_ids else ()
    return Line(sentence, change.direction, ids, segments, change.context)


def _by_group(changes: list[Change], vocabulary: Vocabulary) -> Iterator[AccountSection]:
    for group in vocabulary.groups.values():
        topics = {topic.id for topic in vocabulary.topics_in(group.id)}
        inside = [change for change in changes if change.topic in topics]
        if inside:
            yield AccountSection(same(group.title), list(_topics(inside, vocabulary)))
    outside = [change for change in changes if change.topic not in vocabulary.topics]
    if outside:
        yield AccountSection(areas()["rules"], list(_topics(outside, vocabulary)))


def _topics(changes: list[Change], vocabulary: Vocabulary) -> Iterator[Block]:
    """Blocks by topic in the vocabulary's order; what has none comes last."""
    by_topic: dict[str | None, list[Change]] = {}
    for change in changes:
        by_topic.setdefault(change.topic, []).append(change)
    for topic in [t for t in (*vocabulary.topics, *by_topic) if t in by_topic]:
        found = by_topic.pop(topic, None)
        if found and topic is not None:
            known = vocabulary.topics.get(topic)
            yield Block(same(known.title if known else topic), _lines(found))
        elif found:
            by_topic[None] = found
    if None in by_topic:
        yield Block(None, _lines(by_topic[None]))


def _known_lines(changes: list[Change], vocabulary: Vocabulary, area: str) -> Iterator[Line]:
    """What is known on one side only: a line for a whole topic, else one for each provision."""
    lost = area in _SAID_BEFORE
    by_topic: dict[str, list[Change]] = {}
    for change in changes:
        by_topic.setdefault(change.topic or "", []).append(change)
    said_nothing = []
    for topic, found in by_topic.items():
        known = vocabulary.topics.get(topic)
        title = same(known.title if known else topic)
        heads = [change for change in found if change.kind.id not in _OF_PROVISIONS]
        provisions = [change for change in found if change not in heads]
        for head in heads:
            said = head.old if lost else head.new
            if not provisions and said == say("changes.positions.silent"):
                said_nothing.append(title)
                continue
            number = counted("changes.counts.provisions", len(provisions)) if provisions else same("")
            told = say("changes.account.on_topic", topic=title, said=said)
            yield Line(Text(f"{told.sv} {number.sv}".strip(), f"{told.en} {number.en}".strip()))
        if not heads:
            for change in provisions:
                said = phrase("quoted", text=change.old if lost else change.new)
                yield Line(say("changes.account.on_topic", topic=title, said=said), ids=change.ids)
    if said_nothing:
        yield Line(say(f"changes.account.silent_{area}", topics=joined_texts(said_nothing)))


def _record_lines(changes: list[Change]) -> Iterator[Line]:
    """Differences of the record: each on its own, unless there are many of a kind."""
    by_kind: dict[str, list[Change]] = {}
    for change in changes:
        by_kind.setdefault(change.kind.id, []).append(change)
    for found in by_kind.values():
        if len(found) <= _MOST_OF_KIND:
            for change in found:
                yield replace(_line(change), context="")
        else:
            yield Line(say("changes.account.more_of_kind", label=found[0].kind.label, count=len(found)))
