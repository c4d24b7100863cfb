"""The file of a new revision, to be filled in from top to bottom."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from riktlint.building.vocabulary import load_vocabulary
from riktlint.errors import UserError
from riktlint.form.kinds import GUIDELINE_SUFFIX, MUNICIPALITY_FILE
from riktlint.model.vocabulary import Topic, Vocabulary
from riktlint.reading.reader import read
from riktlint.scaffolding.files import NewFile
from riktlint.scaffolding.policies import Policies, official_name
from riktlint.scaffolding.templates import fill
from riktlint.values.kinds import KINDS
from riktlint.wording import say, word

TITLE = "Riktlinje för sociala medier"
DOCUMENT = "riktlinje"
YEARS_TO_REVIEW = 4
_LABEL = re.compile(r"([0-9]{4}|odaterad|forslag)(-[a-z0-9]+)*")
_MOST_CHARACTERS = 79
_MOST_WORDS = 8
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class NewRevision:
    """What is known of a revision when its file is made. `profile` decides which topics it asks."""

    label: str
    today: date
    profile: str | None = None
    restated: bool = False


def revision_file(new: NewRevision, folder: Path, policies: Policies, default_profile: str) -> NewFile:
    """Return the file of a revision that asks every topic of the profile.

    The profile is `new.profile`, else the municipality's own, else `default_profile`.

    Raises UserError if the label has another form or the revision is there.
    """
    path = revision_path(new.label, folder)
    vocabulary = load_vocabulary()
    topics = vocabulary.topics_of_profile(new.profile or _own_profile(folder, vocabulary) or default_profile)
    common = {
        "schema": policies.schema_comment("guideline", folder),
        "folder": policies.shown(folder),
        "id": f"{folder.name}/{new.label}",
        "title": TITLE,
        "today": new.today.isoformat(),
        "review_due": str(new.today.year + YEARS_TO_REVIEW),
    }
    if new.restated:
        publisher = official_name(folder)
        content = fill(
            "revision-restated.yaml", **common, publisher=publisher, positions=_positions(topics, vocabulary)
        )
    else:
        content = fill(
            "revision-official.yaml",
            **common,
            document_type="guideline",
            text_status="official",
            supersedes="",
            document=DOCUMENT,
            sources=fill("source-own.yaml", document=DOCUMENT, title=TITLE),
            positions="positions: {}\n",
            provisions=f"provisions:\n{_provisions(topics, vocabulary)}",
        )
    return NewFile(path, content)


def revision_path(label: str, folder: Path) -> Path:
    """Return where the revision with a label belongs.

    Raises UserError if the label has another form or a file has the name.
    """
    if _LABEL.fullmatch(label) is None or len(label) > _MOST_CHARACTERS:
        raise UserError(say("scaffolding.bad_label", label=label[:40]))
    path = folder / f"{label}{GUIDELINE_SUFFIX}"
    if path.exists() or path.is_symlink():
        raise UserError(say("scaffolding.exists_label", path=path))
    return path


def _own_profile(folder: Path, vocabulary: Vocabulary) -> str | None:
    document, _ = read((folder / MUNICIPALITY_FILE).read_bytes(), MUNICIPALITY_FILE)
    profile = document.value.get("profile") if isinstance(document.value, dict) else None
    return profile if isinstance(profile, str) and profile in vocabulary.profiles else None


def _positions(topics: Iterable[Topic], vocabulary: Vocabulary) -> str:
    def written(topic: Topic) -> str:
        return fill("position.yaml", question=_comment(topic.question, 2), topic=topic.id)

    return _by_group(topics, vocabulary, written)


def _provisions(topics: Iterable[Topic], vocabulary: Vocabulary) -> str:
    def written(topic: Topic) -> str:
        return fill(
            "provision.yaml",
            question=_comment(topic.question, 2),
            slug=topic.slug,
            topic=topic.id,
            title=topic.title[:1].lower() + topic.title[1:],
            value=_value(topic),
            document=DOCUMENT,
            section=vocabulary.groups[topic.group].title,
        )

    return _by_group(topics, vocabulary, written)


def _by_group(topics: Iterable[Topic], vocabulary: Vocabulary, written: Callable[[Topic], str]) -> str:
    wanted = list(topics)
    parts = []
    for group in vocabulary.groups.values():
        inside = [topic for topic in wanted if topic.group == group.id]
        if inside:
            parts += [fill("group.yaml", title=group.title), *map(written, inside)]
    return "".join(parts)


def _value(topic: Topic) -> str:
    """The line of the value, with the words that it may hold; none for a topic without values."""
    kind = KINDS.get(topic.scale.kind)
    if kind is None:
        return ""
    help_text = word(f"values.{kind.kind}.template", words=_words(topic))
    return fill("value.yaml", help=_comment(help_text, 4), blank=kind.blank(topic.scale))


def _words(topic: Topic) -> str:
    """The words of a list or choice with their labels, or the command that shows them if they are many."""
    words = topic.scale.words
    if not words or len(words) > _MOST_WORDS:
        return f"ord ur vokabulären, som visas av: riktlint topics {topic.id}"
    listed = [f"{word} ({label[:1].lower()}{label[1:]})" for word, label in words.items()]
    return " eller ".join(filter(None, (", ".join(listed[:-1]), listed[-1])))


def _comment(text: str, indent: int) -> str:
    """A text in lines that each stay a comment at this indentation."""
    return f"\n{' ' * indent}# ".join(textwrap.wrap(text, _WIDTH))
