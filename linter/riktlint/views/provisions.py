"""What a revision says on a topic, and each provision with all that is stated of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from riktlint.comparison.answers import answer, shorten
from riktlint.model.revision import Position, Provision
from riktlint.model.vocabulary import Topic
from riktlint.views.cleaning import clean, paragraphs
from riktlint.views.positions import position_label, position_plain
from riktlint.views.shapes import Entry, Fact, Line, Part, ProvisionText, TopicText
from riktlint.views.subject import Subject
from riktlint.wording import word, words


def topic_text(subject: Subject, topic: Topic, number: str = "", *, alone: bool = False) -> TopicText:
    """Describe what the revision says on a topic. `unknown` stands where nothing is recorded.

    Where the topic is shown `alone`, so are all its provisions; else those of another topic are referred to.
    """
    revision = subject.revision
    position = revision.position_on(topic.id) or "unknown"
    written = revision.positions.get(topic.id)
    provisions = revision.provisions_on(topic.id)
    here = [p for p in provisions if alone or _home(subject, p) == topic.id]
    return TopicText(
        topic.id,
        topic.slug,
        topic.title,
        topic.question,
        number,
        position,
        position_label(revision, position),
        clean(written.answer) if written and written.answer else "",
        clean(answer(revision, topic)),
        position_plain(revision, position),
        tuple(paragraphs(written.reason)) if written and written.reason else (),
        (*_handed_on(written), *_elsewhere(subject, [p for p in provisions if p not in here])),
        subject.reference(written.source) if written else (),
        tuple(_described(subject, topic)),
        tuple(provision_text(subject, p, f"{number}.{n}" if number else "") for n, p in enumerate(here, 1)),
    )


def _home(subject: Subject, provision: Provision) -> str:
    """The topic under which a provision is read: the first that there is."""
    known = subject.corpus.vocabulary.topics
    return next((topic for topic in provision.topics if topic in known), provision.topic)


def _handed_on(written: Position | None) -> Iterator[Fact]:
    if written and written.to:
        yield fact("to", clean(written.to))
    elif written and written.position == "delegated":
        yield fact("to", word("guideline.unnamed"))


def _elsewhere(subject: Subject, provisions: list[Provision]) -> Iterator[Fact]:
    topics = subject.corpus.vocabulary.topics
    lines: list[Line] = [
        (
            Part(
                f"{topics[_home(subject, p)].title}: {shorten(clean(p.text))}",
                "provision",
                f"{subject.revision.id}#{p.id}",
            ),
        )
        for p in provisions
    ]
    if lines:
        yield Fact("also", word("guideline.fact.also"), tuple(lines))


def _described(subject: Subject, topic: Topic) -> Iterator[Entry]:
    for content in subject.revision.described_on(topic.id):
        yield Entry(
            f"described:{topic.id}:{content.id}",
            "",
            (Part(word("model.source_says.described")),),
            (),
            tuple(paragraphs(content.text)),
            tuple(note_fact(content.note)),
            subject.reference(content.source),
        )


def provision_text(subject: Subject, provision: Provision, number: str = "") -> ProvisionText:
    """Describe a provision: how binding it is, its text, and what else is stated of it, in order."""
    modality = subject.corpus.vocabulary.modalities.get(provision.modality)
    return ProvisionText(
        subject.revision.id,
        provision.id,
        number,
        provision.modality,
        modality.label if modality else provision.modality,
        tuple(paragraphs(provision.text)),
        tuple(_facts(subject, provision)),
        subject.reference(provision.source),
    )


def _condition(condition: str) -> str:
    """The condition, worded so that it can be read after its label where it is a single word."""
    bare = words("guideline")["bare_conditions"]
    worded: str = bare.get(condition.strip(" .").casefold(), clean(condition))
    return worded


def _facts(subject: Subject, provision: Provision) -> Iterator[Fact]:
    names = subject.names
    if provision.bearers:
        yield fact("bearers", names.bearers(provision.bearers))
    elif provision.bearers_not_stated and provision.modality != "states" and not subject.official:
        yield fact("bearers", word("model.source_says.no_bearer"))
    if provision.qualifier:
        yield fact("qualifier", word(f"model.qualifiers.{provision.qualifier}"))
    if provision.conditions:
        lines = tuple((Part(_condition(condition)),) for condition in provision.conditions)
        yield Fact("conditions", word("guideline.fact.conditions"), lines)
    if provision.value:
        yield fact("value", names.value(provision) + _completeness(provision))
    if provision.platforms:
        yield fact("platforms", names.platforms(provision.platforms))
    if provision.statutes:
        yield fact("statutes", "; ".join(names.statute(statute) for statute in provision.statutes))
    if provision.also_topics:
        yield Fact("answers", word("guideline.fact.answers"), tuple(_answered(subject, provision)))
    if provision.replaces:
        yield fact("replaces", word("guideline.replaces", ids=", ".join(provision.replaces)))
    yield from note_fact(provision.note)


def _answered(subject: Subject, provision: Provision) -> Iterator[Line]:
    topics = subject.corpus.vocabulary.topics
    for topic in provision.topics:
        if topic in topics:
            yield (Part(topics[topic].title, "topic", topic),)


def _completeness(provision: Provision) -> str:
    if provision.value is None or provision.value.exhaustive is False:
        return ""
    if len(provision.value.listed) == 1:
        return " " + word("guideline.only_one") if provision.value.exhaustive else ""
    return " " + word(
        "guideline.exhaustive" if provision.value.exhaustive else "guideline.perhaps_exhaustive"
    )


def fact(key: str, text: str) -> Fact:
    """One fact in one line of plain text, labelled by its key."""
    return Fact(key, word(f"guideline.fact.{key}"), ((Part(clean(text)),),))


def note_fact(note: str | None) -> Iterable[Fact]:
    """A note to the reader, a line a paragraph, or nothing."""
    if note:
        yield Fact("note", word("guideline.fact.note"), tuple((Part(text),) for text in paragraphs(note)))
