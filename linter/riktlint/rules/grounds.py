"""What rules rest on in law, and whether anybody has held it against the text of the law.

A ground says no more than its paragraph. Several rules share one, so that it is looked up once.
"""

from __future__ import annotations

from dataclasses import dataclass

from riktlint.text import Text

_READ = Text(
    "{says} Kontrollerad mot författningstexten: {against}",
    "{says} Checked against the text of the statute: {against}",
)
_RETOLD = Text(
    "{says} Ej kontrollerad mot författningstexten, bara mot hur andra återger den: {against}",
    "{says} Not checked against the text of the statute, only against how others tell it: {against}",
)
_UNREAD = Text(
    "{says} Ej kontrollerad mot författningstexten.", "{says} Not checked against the text of the statute."
)


@dataclass(frozen=True, slots=True)
class LegalGround:
    """A statute that a rule rests on.

    `says` names the paragraph and what it says. `read` is what of it was read, and in which wording; `retold` is where
    it was only found told by others. With neither, it has not been looked up, or could not be found.
    """

    says: Text
    read: Text | None = None
    retold: Text | None = None

    @property
    def told(self) -> Text:
        """What a reader is told: the ground, and whether it was checked."""
        if self.read is not None:
            return _READ.fill(says=self.says, against=self.read)
        if self.retold is not None:
            return _RETOLD.fill(says=self.says, against=self.retold)
        return _UNREAD.fill(says=self.says)


PLAIN_LANGUAGE = LegalGround(
    Text(
        "Språklagen (2009:600), 11 § (språket i offentlig verksamhet ska vara vårdat, enkelt och begripligt).",
        "The Language Act (2009:600), section 11 (the language of the public sector is to be cultivated, simple and "
        "comprehensible).",
    ),
    retold=Text(
        "Mittuniversitetet och Språkrådet.", "Mid Sweden University and the Swedish Language Council."
    ),
)
REGISTRATION = LegalGround(
    Text(
        "Offentlighets- och sekretesslagen (2009:400), 5 kap. 1 §: allmänna handlingar registreras. Handlingar utan "
        "sekretess får i stället hållas ordnade, och de av uppenbart liten betydelse behöver varken registreras eller "
        "hållas ordnade.",
        "The Public Access to Information and Secrecy Act (2009:400), chapter 5, section 1: official documents are "
        "registered. Documents that are not secret may be kept in order instead, and those of evidently little importance "
        "need be neither.",
    ),
    retold=Text(
        "Skatteverkets rättsliga vägledning 2021, Utgivarna och Regionarkivet i Stockholm.",
        "The Swedish Tax Agency's legal guidance of 2021, the association Utgivarna and the archives of Region Stockholm.",
    ),
)
OFFICIAL_DOCUMENTS = LegalGround(
    Text(
        "Tryckfrihetsförordningen, 2 kap. (allmänna handlingar).",
        "The Freedom of the Press Act, chapter 2 (official documents).",
    )
)
DISPOSAL = LegalGround(
    Text("Arkivlagen (1990:782), 10 § (gallring).", "The Archives Act (1990:782), section 10 (disposal).")
)
DOCUMENTS_AND_DISPOSAL = LegalGround(
    Text(
        "Tryckfrihetsförordningen, 2 kap. (allmänna handlingar), och arkivlagen (1990:782), 10 § (gallring).",
        "The Freedom of the Press Act, chapter 2 (official documents), and the Archives Act (1990:782), section 10 "
        "(disposal).",
    )
)
FREEDOM_TO_INFORM = LegalGround(
    Text(
        "Tryckfrihetsförordningen, 1 kap. 7 §, och yttrandefrihetsgrundlagen, 1 kap. 10 § (meddelarfrihet).",
        "The Freedom of the Press Act, chapter 1, article 7, and the Fundamental Law on Freedom of Expression, "
        "chapter 1, article 10 (freedom to communicate information).",
    ),
    retold=Text(
        "offentlighets- och sekretesslagen, 18 kap. 19 §, i lydelsen enligt SFS 2019:305, som hänvisar till båda "
        "paragraferna som rätten att meddela och offentliggöra uppgifter.",
        "the Public Access to Information and Secrecy Act, chapter 18, section 19, as worded by SFS 2019:305, which refers "
        "to both as the right to communicate and publish information.",
    ),
)
TRACING = LegalGround(
    Text(
        "Tryckfrihetsförordningen, 3 kap., och yttrandefrihetsgrundlagen, 2 kap. (efterforskningsförbud).",
        "The Freedom of the Press Act, chapter 3, and the Fundamental Law on Freedom of Expression, chapter 2 (the "
        "ban on tracing sources).",
    ),
    read=Text(
        "tryckfrihetsförordningen, 3 kap. 4 §, i lydelsen enligt SFS 2010:1347. Senare lydelser och "
        "yttrandefrihetsgrundlagen är inte kontrollerade.",
        "the Freedom of the Press Act, chapter 3, article 4, as worded by SFS 2010:1347. Later wordings and the Fundamental "
        "Law on Freedom of Expression are not checked.",
    ),
)
EXPRESSION_LIMITED_BY_LAW = LegalGround(
    Text(
        "Regeringsformen, 2 kap. 1 § (yttrandefrihet) och 20 § (begränsning bara genom lag).",
        "The Instrument of Government, chapter 2, article 1 (freedom of expression) and article 20 (limited only by "
        "law).",
    ),
    read=Text(
        "1 § i lydelsen enligt SFS 2010:1408. 20 § är inte kontrollerad.",
        "article 1 as worded by SFS 2010:1408. Article 20 is not checked.",
    ),
)
OBJECTIVITY_AND_EXPRESSION = LegalGround(
    Text(
        "Regeringsformen, 1 kap. 9 § (saklighet och opartiskhet) och 2 kap. 1 § (yttrandefrihet).",
        "The Instrument of Government, chapter 1, article 9 (objectivity and impartiality), and chapter 2, article "
        "1 (freedom of expression).",
    ),
    read=Text(
        "2 kap. 1 § i lydelsen enligt SFS 2010:1408. 1 kap. 9 § är inte kontrollerad.",
        "chapter 2, article 1, as worded by SFS 2010:1408. Chapter 1, article 9, is not checked.",
    ),
)
CRIMINAL_MESSAGES = LegalGround(
    Text(
        "Lagen (1998:112) om ansvar för elektroniska anslagstavlor, 5 §: vissa uppenbart brottsliga meddelanden, till "
        "exempel olaga hot, uppvigling och hets mot folkgrupp, ska tas bort eller hindras från att spridas.",
        "The Act (1998:112) on Responsibility for Electronic Bulletin Boards, section 5: certain manifestly criminal "
        "messages, such as unlawful threats, incitement and agitation against a population group, must be removed or kept "
        "from spreading.",
    ),
    retold=Text(
        "paragrafen i lydelsen enligt SFS 2018:1314, citerad på en webbplats. Senare ändringar är inte kontrollerade; prop. "
        "2023/24:160 föreslog ändringar i lagen från den 1 december 2024.",
        "the section as worded by SFS 2018:1314, quoted on a website. Later amendments are not checked; government bill "
        "2023/24:160 proposed amendments of the act from 1 December 2024.",
    ),
)


def security(unmentioned: Text) -> LegalGround:
    """Return article 32 of the General Data Protection Regulation, with what the article does not mention."""
    return LegalGround(
        Text(
            "Dataskyddsförordningen (EU) 2016/679, artikel 32: lämpliga åtgärder för säkerheten. Artikeln nämner inte "
            "{unmentioned}.",
            "The General Data Protection Regulation (EU) 2016/679, article 32: appropriate measures for security. The "
            "article does not mention {unmentioned}.",
        ).fill(unmentioned=unmentioned)
    )
