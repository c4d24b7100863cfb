"""STA005."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.model.revision import Provision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.rules.statutes.citations import cited_in, moment, repealed_at
from riktlint.rules.statutes.names import named_in, same_name
from riktlint.text import Text


class NamedNotCited(Rule):
    """The text of a provision names a statute that its `statutes` lacks."""

    code = "STA005"
    name = "named-not-cited"
    family = Family.STATUTES
    severity = Severity.WARNING
    summary = Text(
        "En författning som texten nämner ska också anges som författning.",
        "A statute that the text names must stand under statutes too.",
    )
    why = Text(
        "Först då syns hänvisningen på webbplatsen, och först då säger riktlint till när författningen upphävs.",
        "Only then does the reference show on the site, and only then does riktlint tell when the statute is repealed.",
    )
    remedy = Text(
        "Lägg till författningens id under statutes i bestämmelsen.",
        "Add the statute's id under statutes in the provision.",
    )
    message = Text(
        "Texten nämner ”{words}”, men {id} står inte under statutes. Lägg till det.",
        "The text names “{words}”, but {id} is not under statutes. Add it.",
    )
    bad = (
        Example("""\
provisions:
  - id: inga-sekretessuppgifter
    # <-
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Enligt offentlighets- och sekretesslagen får medarbetaren inte sprida uppgifter med sekretess.
    source: {document: riktlinje, section: Innehåll}
"""),
    )
    good = (
        Example("""\
provisions:
  - id: inga-sekretessuppgifter
    topic: secrecy
    modality: must_not
    bearers: [{role: employee}]
    text: Enligt offentlighets- och sekretesslagen får medarbetaren inte sprida uppgifter med sekretess.
    statutes: [osl]
    source: {document: riktlinje, section: Innehåll}
"""),
    )

    def provision(self, provision: Provision, scope: Scope) -> Iterable[Report]:
        """Visit one provision."""
        named = named_in(provision.text, scope.vocabulary)
        if not named:
            return
        statutes = scope.vocabulary.statutes
        cited = [statutes[name] for name in cited_in(provision, scope.vocabulary) if name in statutes]
        for name, words in named.items():
            if _may_be_several(name, provision, scope):
                continue
            if not any(same_name(statutes[name], other) for other in cited):
                yield self.report(provision.place / "statutes", "key", words=words, id=_meant(name, scope))


def _may_be_several(name: str, provision: Provision, scope: Scope) -> bool:
    """Whether nobody can tell which of several statutes of a name is meant, and the restatement has a note on it."""
    revision, statutes = scope.revision, scope.vocabulary.statutes
    if revision is None or revision.text_status != "restated" or not provision.note or moment(revision):
        return False
    return any(other.id != name and same_name(statutes[name], other) for other in statutes.values())


def _meant(name: str, scope: Scope) -> str:
    """The statute that a name stands for in the revision: what took up the name, if the old one was repealed by then."""
    statutes = scope.vocabulary.statutes
    statute = statutes[name]
    when = moment(scope.revision) if scope.revision else None
    if statute.repealed is not None and (when is None or repealed_at(statute, when)):
        for successor in statute.replaced_by:
            if same_name(statute, statutes[successor]):
                return successor
    return name
