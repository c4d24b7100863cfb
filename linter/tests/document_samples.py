"""What the tests of documents share: every revision there is, and one whose texts are made to do harm."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

from riktlint.engine.corpus import load_corpus
from riktlint.model.corpus import Corpus
from riktlint.model.revision import Erratum, Form, FormField, Revision

REVISIONS = (
    "alingsas/2010",
    "alingsas/2023",
    "degerfors/odaterad",
    "falkoping/odaterad",
    "lekeberg/2016",
    "lekeberg/2024-forslag",
    "smedjebacken/2011",
    "smedjebacken/2017",
)
PAIRS = (
    ("lekeberg/2016", "lekeberg/2024-forslag"),
    ("smedjebacken/2011", "smedjebacken/2017"),
    ("alingsas/2010", "alingsas/2023"),
    ("falkoping/odaterad", "degerfors/odaterad"),
)
HOSTILE = (
    '# $1 #panic() #import "x": * `code` ```raw``` *bold* _it_ = heading // comment /* */ @ref <label> \\ ~',
    '</p><script>alert(1)</script><img src=x onerror=alert(1)> &amp; &#60; ]]> <!-- --> " onload="x',
    "[a](javascript:alert(1)) ![b](https://evil.example/x.png) | cell | - item\n\n1. one\n\n# head {{ x }} {% y %}",
    "\u202eomvänd\u202c \u200e\u2066x\u2069 \ufeff\ufffe\x07 tecken\u2028ny rad ☐ 漢字 😀 \u0301 \ue000 עברית",
    "=1+1 {PAGE} «FYLL I» %s {name} {0} \\u0041 \\n ${HOME} $x^2$ &copy; ---",
)


def corpus_of(policies: Path) -> Corpus:
    """The project's own policies."""
    return load_corpus(policies)


def revision_of(corpus: Corpus, name: str) -> Revision:
    """A revision that is there."""
    found = corpus.revision(name)
    assert found is not None
    return found


def hostile_corpus(policies: Path, name: str = "smedjebacken/2017") -> tuple[Corpus, Revision]:
    """A corpus with a revision whose every text tries to be markup."""
    corpus = deepcopy(load_corpus(policies))
    revision = revision_of(corpus, name)
    texts = iter(HOSTILE * 2000)
    revision.title = next(texts)
    revision.summary = next(texts)
    revision.decision.note = next(texts)
    revision.decision.case_number = next(texts)
    for position in revision.positions.values():
        position.reason = next(texts)
        position.answer = next(texts)
        position.to = next(texts)
    for provision in revision.provisions:
        provision.text = next(texts)
        provision.note = next(texts)
        provision.conditions = [next(texts)]
        provision.source.section = next(texts)
    for source in revision.sources:
        source.title, source.note, source.publisher = next(texts), next(texts), next(texts)
        source.url = 'https://example.se/"><script>alert(1)</script>'
    field = FormField("falt", next(texts), "text", next(texts))
    place = revision.place
    revision.forms.append(Form("blankett", next(texts), [field], revision.provisions[0].source, place))
    revision.errata.append(Erratum(next(texts), place))
    municipality = corpus.folders[revision.municipality].municipality
    assert municipality is not None
    municipality.full_name = next(texts)
    for unit in municipality.units:
        unit.name = next(texts)
    return corpus, revision
