"""The draft of the official letter: every change once, what is not known left as a marked gap or to the checklist."""

from __future__ import annotations

import io
import re
from copy import deepcopy
from pathlib import Path

import docx as python_docx
import pytest
from pypdf import PdfReader

from document_samples import HOSTILE, PAIRS, corpus_of, hostile_corpus, revision_of
from riktlint.documents.blocks import Block, Bullet, Composition, Heading, Numbered, Paragraph, Table, flat
from riktlint.documents.memo.compose import memo_of
from riktlint.documents.pdf.writer import pdf
from riktlint.documents.plain.markdown import markdown
from riktlint.documents.word.writer import docx
from riktlint.model.corpus import Corpus
from riktlint.model.dates import PartialDate
from riktlint.model.revision import Revision
from riktlint.values.duration import DurationValue
from riktlint.values.length import Duration
from riktlint.values.word_list import ListValue
from word_files import part, text_of

LEKEBERG = ("lekeberg/2016", "lekeberg/2024-forslag")


@pytest.fixture(scope="module")
def corpus(policies: Path) -> Corpus:
    """The frozen policies."""
    return corpus_of(policies)


def memo(corpus: Corpus, before: str, after: str) -> Composition:
    """The letter on two revisions."""
    return memo_of((corpus, revision_of(corpus, before)), (corpus, revision_of(corpus, after))).letter


def checklist(corpus: Corpus, before: str, after: str, profile: str | None = None) -> Composition:
    """The checklist of the letter on two revisions."""
    sides = (corpus, revision_of(corpus, before)), (corpus, revision_of(corpus, after))
    return memo_of(*sides, profile).checklist


def text_of_block(block: Block) -> str:
    """What a block says."""
    match block:
        case Heading(text=text):
            return text
        case Paragraph(spans=spans) | Bullet(spans=spans) | Numbered(spans=spans):
            return flat(spans)
        case Table(rows=rows):
            return "\n".join(flat(cell) for row in rows for cell in row.cells)
        case _:
            return ""


def text_in(document: Composition) -> str:
    """What a document says, a block a line."""
    return "\n".join(text_of_block(block) for block in document.blocks)


def section(document: Composition, title: str) -> str:
    """What stands under a heading of level 1, with all below it."""
    lines, inside = [], False
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1:
            inside = block.text == title
        elif inside:
            lines.append(text_of_block(block))
    return "\n".join(lines)


def gaps(document: Composition) -> list[str]:
    """What is left to fill in."""
    spans = [
        span
        for block in document.blocks
        for part_ in (
            [cell for row in block.rows for cell in row.cells]
            if isinstance(block, Table)
            else [block.spans]
            if isinstance(block, Paragraph | Bullet)
            else []
        )
        for span in part_
    ]
    return [span.text for span in spans if span.emphasis == "gap"]


# ---- the real letter


def test_every_change_of_the_lekeberg_letter_once(corpus: Corpus) -> None:
    text = text_in(memo(corpus, *LEKEBERG))
    for stated in revision_of(corpus, LEKEBERG[1]).stated_changes:
        assert text.count(stated.text) == 1


@pytest.mark.parametrize(
    "told",
    [
        # Sammanfattning och ärende i den verkliga tjänsteskrivelsen, i den ordning den räknar upp ändringarna.
        "omfattar nu Facebook, Instagram och LinkedIn, inte bara Facebook",
        "HR rekryterar på LinkedIn",
        "näringslivs- och utvecklingsavdelningen använder LinkedIn för marknadsföring",
        "tydligare vilka verksamheter som följer upp inlägg",
        "tydligare vilka verksamheter som svarar på kommentarer och meddelanden",
        "tydligare vilka verksamheter som ansvarar för diarieföringen",
        "Regler som gäller alla kanaler, till exempel om diarieföring, står nu samlade i ett avsnitt",
        "Varje plattform har nu ett eget avsnitt",
        "upprepade samma information på flera ställen är strukna",
        "Ett nytt avsnitt handlar om verksamheternas konton",
        "Ett nytt avsnitt handlar om tvåfaktorsautentisering",
        "Administrativa avdelningen, som riktlinjerna nämnde tidigare, är utbytt mot näringslivs- och",
        "kommunstyrelsen antar riktlinjerna i reviderad form",
        "Barn, jämställdhet, folkhälsa, mångfald och integration, miljö och hållbarhet",
        "beslutet inte påverkar ekonomin",
    ],
)
def test_what_the_lekeberg_letter_says(corpus: Corpus, told: str) -> None:
    assert told in text_in(memo(corpus, *LEKEBERG))


def test_nothing_is_said_twice(corpus: Corpus) -> None:
    document = memo(corpus, *LEKEBERG)
    bullets = [flat(block.spans) for block in document.blocks if isinstance(block, Bullet)]
    assert len(set(bullets)) == len(bullets)
    changes = section(document, "Ändringar som gjorts")
    # What the source states is not told once more as the comparison sees it.
    assert "Listan utökas" not in changes
    assert "Enheten byts ut" not in changes
    for provision in revision_of(corpus, LEKEBERG[1]).provisions:
        assert provision.text not in changes


def test_what_may_remain_is_not_told_as_removed(corpus: Corpus) -> None:
    """It is left to the one who sends the letter to look it up."""
    unseen = section(checklist(corpus, *LEKEBERG), "Det som inte går att jämföra")
    assert "Signering: ”Svar på Facebook signeras.”" in unseen
    letter = text_in(memo(corpus, *LEKEBERG))
    assert "signeras" not in letter
    assert "tas bort" not in letter


def test_stricter_and_looser_in_lekeberg(corpus: Corpus) -> None:
    document = memo(corpus, *LEKEBERG)
    assert "Mildare: plattformar." in section(checklist(corpus, *LEKEBERG), "Strängare och mildare krav")
    assert "Mildare. Riktlinjerna omfattar nu Facebook" in section(document, "Ändringar som gjorts")
    assert "Kraven mildras på en punkt." in section(document, "Sammanfattning av ärendet")


def test_what_lekeberg_repeals_and_leaves_open(corpus: Corpus) -> None:
    document = memo(corpus, *LEKEBERG)
    assert "som antogs av kommunstyrelsen den 18 januari 2016 (KS 15-734)" in section(
        document, "Vad som upphävs"
    )
    remaining = section(checklist(corpus, *LEKEBERG), "Frågor som återstår")
    assert "förslagets svar på 4 av de 21 frågorna i profilen Grund." in remaining
    assert "Hur snabbt ska en fråga besvaras?" in remaining
    assert "Vem ansvarar för ett konto?" not in remaining


def test_gaps_in_lekeberg(corpus: Corpus) -> None:
    assert gaps(memo(corpus, *LEKEBERG)) == [
        "«FYLL I: datum»",
        "«FYLL I: diarienummer»",
        "«FYLL I: handläggarens namn och funktion»",
        "«FYLL I: hur ärendet har beretts»",
        "«FYLL I: om riktlinjerna ska upphävas och från vilken dag»",
        "«FYLL I: från vilken dag riktlinjerna gäller»",
        "«FYLL I: beslutsunderlag»",
        "«FYLL I: vilka beslutet ska skickas till»",
        "«FYLL I: undertecknarens namn»",
        "«FYLL I: undertecknarens namn»",
    ]
    told = section(checklist(corpus, *LEKEBERG), "Att fylla i").splitlines()
    assert (told[0], told[-1], len(told)) == ("Datum.", "Undertecknarens namn.", 9)


# Ord om vad vi, uppgifterna, källorna eller jämförelsen vet, och om verktyget och dess profiler.
OURS = re.compile(
    r"riktlint|profilen|går inte att|inte känd|okänd|uppgifterna|källa|jämförelsen|bedömningen bygger|varför frågan"
    r"|utkast|odatera",
    re.IGNORECASE,
)


@pytest.mark.parametrize("pair", PAIRS[:3], ids="/".join)
def test_the_letter_has_no_word_on_what_we_do_not_know(corpus: Corpus, pair: tuple[str, str]) -> None:
    """The checklist has them, and the whole letter is there for the board: nothing to take out."""
    document = memo(corpus, *pair)
    assert OURS.findall(text_in(document)) == []
    assert (document.banner, document.stamp) == ("", "")
    assert OURS.search(document.footer) is None
    assert OURS.search(text_in(checklist(corpus, *pair)))


def test_those_who_put_the_letter_forward_sign_it(corpus: Corpus) -> None:
    """Kommunchefen alone put Smedjebacken's forward; that they did so is not told in the letter itself."""
    lekeberg, smedjebacken = memo(corpus, *LEKEBERG), memo(corpus, *PAIRS[1])
    assert text_in(lekeberg).splitlines()[-3:] == [
        "Lekebergs kommun",
        "«FYLL I: undertecknarens namn», kommunchef",
        "«FYLL I: undertecknarens namn», kommunikatör",
    ]
    assert text_in(smedjebacken).splitlines()[-2:] == [
        "Smedjebackens kommun",
        "«FYLL I: undertecknarens namn», kommunchef",
    ]
    for document in (lekeberg, smedjebacken):
        assert "skrivelse" not in section(document, "Ärende")
    left = section(checklist(corpus, *PAIRS[1]), "Steg i beredningen som inte står i skrivelsen")
    assert left.splitlines() == [
        "Kommunchefen föreslog i en tjänsteskrivelse att kommunstyrelsen skulle fastställa riktlinjerna.",
        "Arbetsutskottet lade fram det förslag till beslut som kommunstyrelsen sedan följde.",
    ]


def test_nobody_is_named_to_sign_where_none_is_known(corpus: Corpus) -> None:
    changed = deepcopy(corpus)
    revision_of(changed, LEKEBERG[1]).decision.preparation = []
    assert text_in(memo(changed, *LEKEBERG)).splitlines()[-1] == "«FYLL I: namn och funktion»"


@pytest.mark.parametrize("pair", PAIRS[:2], ids="/".join)
def test_the_letter_has_at_most_two_pages(corpus: Corpus, pair: tuple[str, str]) -> None:
    assert len(PdfReader(io.BytesIO(pdf(memo(corpus, *pair)))).pages) <= 2


def test_gaps_are_marked_in_word_and_markdown(corpus: Corpus) -> None:
    document = memo(corpus, *LEKEBERG)
    opened = python_docx.Document(io.BytesIO(docx(document)))
    cells = [cell for table in opened.tables for row in table.rows for cell in row.cells]
    paragraphs = [*(p for cell in cells for p in cell.paragraphs), *opened.paragraphs]
    marked = [run.text for p in paragraphs for run in p.runs if run.style and run.style.name == "Att fylla i"]
    assert marked == gaps(document)
    written = markdown(document)
    assert all(f"**{gap}**" in written for gap in gaps(document))


# ---- the other real pairs


def test_smedjebacken_and_alingsas(corpus: Corpus) -> None:
    """Of the older ones too little is known: what the new ones say is told, and that it can't be compared."""
    for before, after in (PAIRS[1], PAIRS[2]):
        document = memo(corpus, before, after)
        changes = section(document, "Ändringar som gjorts")
        assert changes.startswith("«FYLL I: vad som ändras i sak»")
        assert "Konton: " in changes
        assert "Nytt krav" not in changes
        assert "inga ändringar" not in text_in(document)
        unseen = section(checklist(corpus, before, after), "Det som inte går att jämföra")
        assert "Det går inte att se om förslaget innebär en ändring" in unseen
    assert "Upphävs: Riktlinje för sociala medier på Internet" in text_in(memo(corpus, *PAIRS[2]))
    form = "Ny blankett: Ansökan om att börja använda sociala medier."
    assert form not in text_in(memo(corpus, *PAIRS[1]))
    assert form in section(checklist(corpus, *PAIRS[1]), "Det som inte går att jämföra")


# ---- a proposal written here


def revised(corpus: Corpus) -> tuple[Corpus, Revision, Revision]:
    """Falköping's routine, and a proposal to revise it in several ways."""
    changed = deepcopy(corpus)
    before = revision_of(changed, "falkoping/odaterad")
    after = deepcopy(before)
    after.id, after.status, after.supersedes = "falkoping/2027-forslag", "proposed", before.id
    for provision in after.provisions:
        if provision.topic == "response_time" and isinstance(provision.value, DurationValue):
            provision.text = provision.text.replace("24 timmar", "48 timmar")
            provision.value = DurationValue(
                Duration(hours=48), provision.value.bound, provision.value.counting
            )
        if provision.topic == "signing":
            provision.modality, provision.text = "should", provision.text.replace("ska", "bör")
        if provision.topic == "network" and " alla " in provision.text:
            provision.text = provision.text.replace(" alla ", " samtliga ")
        if isinstance(provision.value, ListValue) and provision.topic == "prohibited_content":
            provision.note = "Ingen ändring."
    new = deepcopy(after.provisions[0])
    new.id, new.topic, new.modality = "tva-faktorer", "two_factor", "must"
    new.text, new.value = "Varje konto ska skyddas med tvåfaktorsautentisering.", None
    after.provisions.append(new)
    after.positions["two_factor"].position = "regulated"
    after.provisions = [p for p in after.provisions if p.topic != "posting_frequency"]
    after.positions["posting_frequency"].position = "silent"
    after.positions["posting_frequency"].answer = None
    changed.folders["falkoping"].revisions[after.id] = after
    return changed, before, after


def test_computed_changes_with_their_direction_and_wording(corpus: Corpus) -> None:
    changed, before, after = revised(corpus)
    document = memo_of((changed, before), (changed, after)).letter
    changes = section(document, "Ändringar som gjorts")
    assert "Strängare. Nytt krav: ”Varje konto ska skyddas med tvåfaktorsautentisering.”" in changes
    assert "Mildare. Kravet tas bort: ”Redaktören ska i genomsnitt publicera" in changes
    assert "Tiden mildras: inom 24 timmar på vardagar ändras till inom 48 timmar på vardagar." in changes
    assert "Förslag: ”Svaret bör sluta med namn" in changes
    assert "Riktlinjen svarar nu på frågan" not in changes
    directions = section(memo_of((changed, before), (changed, after)).checklist, "Strängare och mildare krav")
    assert "Strängare: tvåfaktorsautentisering." in directions
    assert "Mildare: publiceringstakt, svarstid och signering." in directions
    assert "Kraven skärps på en punkt och mildras på tre punkter." in section(
        document, "Sammanfattning av ärendet"
    )


def test_why_a_change_matters_is_for_the_one_who_writes(corpus: Corpus) -> None:
    changed, before, after = revised(corpus)
    both = memo_of((changed, before), (changed, after))
    explanation = " ".join(changed.vocabulary.topics["response_time"].explanation.split())
    assert f"Svarstid: {explanation}" in section(both.checklist, "Varför frågorna är viktiga")
    assert explanation not in text_in(both.letter)


def test_an_undated_guideline_is_called_by_its_title(corpus: Corpus) -> None:
    changed, before, after = revised(corpus)
    letter = memo_of((changed, before), (changed, after)).letter
    assert section(letter, "Vad som upphävs").startswith("Förslaget ersätter Rutin för sociala medier. «")
    assert OURS.findall(text_in(letter)) == []


def test_a_changed_text_may_have_another_meaning(corpus: Corpus) -> None:
    """It is called neither stricter nor looser, nor editorial; both wordings are there to be read."""
    changed = deepcopy(corpus)
    before = revision_of(changed, "falkoping/odaterad")
    after = deepcopy(before)
    after.id, after.status = "falkoping/2027-forslag", "proposed"
    changed.folders["falkoping"].revisions[after.id] = after
    provision = next(p for p in after.provisions if p.topic == "inactivity")
    old, provision.text = provision.text, provision.text.replace("avslutas", "arkiveras")
    both = memo_of((changed, before), (changed, after))
    changes = section(both.letter, "Ändringar som gjorts").splitlines()
    number = changes.index("Lydelsen ändras, och innebörden kan ha ändrats.")
    assert changes[number + 1 :] == [f"Nu: ”{old}”", f"Förslag: ”{provision.text}”"]
    summary = section(both.letter, "Sammanfattning av ärendet")
    assert "På en punkt kan innebörden ha ändrats." in summary
    for word in ("skärps", "mildras", "trängare", "ildare", "ordalydelsen", "inga ändringar"):
        assert word not in text_in(both.letter)
    assert "Går inte att avgöra: inaktiva konton." in section(both.checklist, "Strängare och mildare krav")


def test_what_the_comparison_asks_about_is_not_called_unchanged(corpus: Corpus) -> None:
    """A text that is moved to another id is neither a change nor the absence of one until somebody has looked."""
    changed = deepcopy(corpus)
    before = revision_of(changed, "falkoping/odaterad")
    after = deepcopy(before)
    after.id, after.status = "falkoping/2027-forslag", "proposed"
    changed.folders["falkoping"].revisions[after.id] = after
    renamed = next(p for p in after.provisions if p.topic == "clear_sender")
    renamed.id, renamed.text = (
        f"{renamed.id}-ny",
        renamed.text.replace("ska synas tydligt", "ska tydligt synas"),
    )
    both = memo_of((changed, before), (changed, after))
    assert "inga ändringar" not in text_in(both.letter)
    assert "nästan lika" in section(both.checklist, "Det som inte går att jämföra")


def test_editorial_changes_stand_apart(corpus: Corpus) -> None:
    changed, before, after = revised(corpus)
    changes = section(memo_of((changed, before), (changed, after)).letter, "Ändringar som gjorts")
    editorial = changes.partition("Redaktionella ändringar")[2]
    assert "nätverk för samtliga redaktörer" in editorial
    assert changes.count("nätverk för samtliga redaktörer") == 1


def test_every_consequence_not_judged_is_a_gap(corpus: Corpus) -> None:
    changed, before, after = revised(corpus)
    found = gaps(memo_of((changed, before), (changed, after)).letter)
    for area in ("barn", "folkhälsa", "jämställdhet", "miljö och hållbarhet", "ekonomi"):
        assert f"«FYLL I: konsekvenser för {area}»" in found
    assert "«FYLL I: varför rutinen behöver ändras»" in found
    assert "«FYLL I: förvaltningens förslag»" in found


def test_a_proposal_that_changes_nothing(corpus: Corpus) -> None:
    changed = deepcopy(corpus)
    before = revision_of(changed, "falkoping/odaterad")
    after = deepcopy(before)
    after.id, after.status = "falkoping/2027-forslag", "proposed"
    changed.folders["falkoping"].revisions[after.id] = after
    document = memo_of((changed, before), (changed, after)).letter
    assert "Förslaget innebär inga ändringar i sak." in section(document, "Sammanfattning av ärendet")
    assert "«FYLL I: vad som ändras»" in gaps(document)
    assert "«FYLL I: om något ska upphävas»" in gaps(document)


def test_the_profile_decides_what_remains(corpus: Corpus) -> None:
    few, many = (checklist(corpus, *LEKEBERG, profile) for profile in ("minimum", "complete"))
    assert len(section(many, "Frågor som återstår")) > len(section(few, "Frågor som återstår"))
    assert "profilen Fullständig" in section(many, "Frågor som återstår")


# ---- the document itself


@pytest.mark.parametrize("pair", PAIRS[:3])
def test_keys_are_unique(corpus: Corpus, pair: tuple[str, str]) -> None:
    for document in (memo(corpus, *pair), checklist(corpus, *pair)):
        keys = [block.key for block in document.blocks]
        assert len(set(keys)) == len(keys)


def test_same_bytes_every_time(corpus: Corpus) -> None:
    assert docx(memo(corpus, *LEKEBERG)) == docx(memo(corpus, *LEKEBERG))


def test_hostile_texts_are_text(policies: Path) -> None:
    changed, after = hostile_corpus(policies)
    before = revision_of(changed, "smedjebacken/2011")
    document = memo_of((changed, before), (changed, after)).letter
    assert HOSTILE[0].split(" // ")[0] in text_of(part(docx(document)))
    pdf(document)
    written = markdown(document)
    assert "<script>" not in re.sub(r"\\<", "", written)


@pytest.mark.parametrize(
    ("proposed", "decided"),
    [
        ("Förvaltningen föreslår att nämnden antar riktlinjerna.", "Nämnden antar riktlinjerna."),
        ("Nämnden bör fastställa riktlinjerna.", "Nämnden fastställer riktlinjerna."),
        ("Arbetsutskottet föreslog att nämnden skulle bifalla förslaget.", "Nämnden bifaller förslaget."),
        ("Nämnden bör inte anta dem.", "Nämnden bör inte anta dem."),
        (
            "Förvaltningen föreslår att nämnden inte antar dem.",
            "Förvaltningen föreslår att nämnden inte antar dem.",
        ),
        (
            "Förvaltningen föreslår att nämnden antar dem. Den gamla upphävs.",
            "Förvaltningen föreslår att nämnden antar dem. Den gamla upphävs.",
        ),
    ],
)
def test_the_proposed_decision_is_the_boards(corpus: Corpus, proposed: str, decided: str) -> None:
    """A plain sentence is turned round. One that can't be turned without knowing the grammar stands as it is."""
    changed = deepcopy(corpus)
    revision_of(changed, LEKEBERG[1]).decision.proposed_decision = proposed
    assert section(memo(changed, *LEKEBERG), "Förslag till beslut").splitlines()[0] == decided


def test_the_day_from_which_it_applies_is_told_if_known(corpus: Corpus) -> None:
    """A known day is said. Only a month leaves the gap."""
    changed = deepcopy(corpus)
    dates = revision_of(changed, LEKEBERG[1]).dates
    for known, told in (
        (PartialDate(2025, 3, 1), "Riktlinjerna gäller från och med den 1 mars 2025."),
        (PartialDate(2025, 3), "«FYLL I: från vilken dag riktlinjerna gäller»"),
    ):
        dates.in_force_from = known
        assert section(memo(changed, *LEKEBERG), "Förslag till beslut").splitlines()[1] == told
