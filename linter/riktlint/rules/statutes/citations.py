"""Which statutes a revision cites, where, and what the vocabulary knows of their time in force."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.model.dates import PartialDate
from riktlint.model.place import Place
from riktlint.model.revision import Provision, Revision
from riktlint.model.vocabulary import Statute, Vocabulary
from riktlint.text import Text


def cited_in(provision: Provision, vocabulary: Vocabulary) -> dict[str, Place]:
    """The ids of the statutes that a provision cites, by `statutes` or by its value, and where."""
    found = {
        statute: provision.place / "statutes" / index for index, statute in enumerate(provision.statutes)
    }
    if provision.value is not None:
        topic = vocabulary.topics.get(provision.topic)
        if topic is not None and topic.scale.vocabulary == "statutes":
            here = provision.place / "value"
            for word, path in provision.value.words():
                found.setdefault(word, here.at(path))
    return found


def without_successor(
    revision: Revision, vocabulary: Vocabulary, *, explained: bool = True
) -> Iterator[tuple[Statute, Place]]:
    """Yield (statute, place) for each repealed statute cited by itself, where it is first cited so.

    A provision that cites the statute beside one that replaced it covers both times and is left out.
    Without `explained`, so is a restated provision that has a note.
    """
    seen: set[str] = set()
    for provision in revision.provisions:
        if not explained and provision.note and revision.text_status == "restated":
            continue
        if provision.statutes or provision.value is not None:
            cited = cited_in(provision, vocabulary)
            for name, place in cited.items():
                statute = vocabulary.statutes.get(name)
                if statute is None or statute.repealed is None or name in seen:
                    continue
                if not any(successor in cited for successor in statute.replaced_by):
                    seen.add(name)
                    yield statute, place


def moment(revision: Revision) -> PartialDate | None:
    """When the revision was decided, or else came into force; None where neither is known."""
    return revision.decision.date or revision.dates.in_force_from


def repealed_at(statute: Statute, date: PartialDate) -> bool:
    """Whether the statute had certainly been repealed on that date; `repealed` is the first day without it."""
    return statute.repealed is not None and statute.repealed.latest <= date.earliest


def called(statute: Statute) -> str:
    """The statute's name with its number, which for a regulation of the Union has brackets of its own."""
    if "(" in statute.name:
        return statute.name
    number = statute.number if statute.number.startswith("(") else f"({statute.number})"
    return f"{statute.name} {number}"


def replacement(statute: Statute, vocabulary: Vocabulary) -> Text:
    """What to cite instead, as the end of a message."""
    names = [called(vocabulary.statutes[name]) for name in statute.replaced_by if name in vocabulary.statutes]
    if not names:
        return Text("", "")
    listed = [name[:1].lower() + name[1:] for name in names]
    return Text(f" Den ersattes av {' och '.join(listed)}.", f" It was replaced by {' and '.join(listed)}.")
