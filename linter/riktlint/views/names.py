"""Words for what the model refers to by id: who, where in which source, how much, which statute."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from riktlint.model.corpus import Corpus, Folder
from riktlint.model.municipality import Bearer
from riktlint.model.place import Place
from riktlint.model.revision import Provision, Spokesperson
from riktlint.model.sources import Source, SourceRef
from riktlint.model.vocabulary import Statute
from riktlint.views.ids import IdNames, locator_parts
from riktlint.wording import word
from riktlint.wording.phrases import joined, running, sentence, together


@dataclass(frozen=True, slots=True)
class ListedSource:
    """A source as a page lists it, with the number that references speak of."""

    number: int
    source: Source

    @property
    def anchor(self) -> str:
        """The anchor that references lead to."""
        return f"kalla--{self.number}"


class SourceList:
    """The sources that one page lists: the same document named in several files is listed once."""

    def __init__(self, files: Iterable[tuple[Place, list[Source]]], base: str = "") -> None:
        """Take the sources of each file, given by the place of anything in it.

        `base` is the address of the page that lists them, empty for the page itself.
        """
        self.base = base
        self.listed: list[ListedSource] = []
        self._found: dict[tuple[str, str], ListedSource] = {}
        by_content: dict[tuple[object, ...], ListedSource] = {}
        for place, sources in files:
            for source in sources:
                content = (source.title, source.kind, source.extent, source.date, source.url, source.note)
                if content not in by_content:
                    by_content[content] = ListedSource(len(self.listed) + 1, source)
                    self.listed.append(by_content[content])
                self._found[place.file, source.id] = by_content[content]

    def find(self, ref: SourceRef) -> ListedSource | None:
        """The listed source that a reference speaks of, or None."""
        return self._found.get((ref.place.file, ref.document))


class Names(IdNames):
    """Words for the ids in one municipality's files, in Swedish."""

    def __init__(self, corpus: Corpus, folder: Folder) -> None:
        """Resolve ids with the corpus's vocabulary and the folder's units."""
        super().__init__(corpus.vocabulary, folder.municipality.units if folder.municipality else ())

    def bearer(self, bearer: Bearer) -> str:
        """Who bears a provision, such as "kommunikatören (kansliavdelningen)"."""
        return self.bearer_name(bearer.role, bearer.unit)

    def bearers(self, bearers: list[Bearer]) -> str:
        """All bearers in one phrase."""
        return sentence(joined([self.bearer(bearer) for bearer in bearers]))

    def spokesperson(self, by: Spokesperson) -> str:
        """Who made a motion or a statement, by role and party."""
        return sentence(self.speaker_name(by.role, by.party))

    def platforms(self, platform_ids: list[str]) -> str:
        """Several platforms in one phrase."""
        kinds = {platform.id for platform in self.vocabulary.platforms.values() if platform.description}
        names = [running(self.platform(p)) if p in kinds else self.platform(p) for p in platform_ids]
        return sentence(joined(names))

    def statute(self, statute_id: str) -> str:
        """The statute's name, number and state, such as "Arkivlagen (SFS 1990:782)"."""
        statute = self.vocabulary.statutes.get(statute_id)
        return statute_text(statute) if statute else statute_id

    def value(self, provision: Provision) -> str:
        """The provision's typed value in words, or nothing."""
        topic = self.vocabulary.topics.get(provision.topic)
        if provision.value is None or topic is None:
            return ""
        return sentence(provision.value.worded(topic.scale).sv)


def statute_text(statute: Statute) -> str:
    """A statute's name with its number, abbreviation and, if so, that it is repealed."""
    number = statute.number.removeprefix("SFS ")
    details = [part for part in (statute.abbreviation, number) if part and part not in statute.name]
    if statute.repealed:
        details.append(word("guideline.repealed", date=statute.repealed))
    return f"{statute.name} ({', '.join(details)})" if details else statute.name


def locator_text(ref: SourceRef) -> str:
    """Where in its document a statement stands, such as "”Svarstid”, stycke 2, punkt 1"."""
    at = {"section": ref.section, "paragraph": ref.paragraph, "item": ref.item, "page": ref.page}
    return together(locator_parts(at), ", ").sv
