"""IDN007."""

from __future__ import annotations

from collections.abc import Iterable

from riktlint.findings import Severity
from riktlint.form.suggest import suggest
from riktlint.model.revision import Revision
from riktlint.rules.base import Example, Report, Rule, Scope
from riktlint.rules.families import Family
from riktlint.text import Text

_NO_PREDECESSOR = Text(
    "någon föregångare, eftersom supersedes saknas", "a predecessor, since there is no supersedes"
)


class DanglingReplaces(Rule):
    """A provision that replaces one that the predecessor does not have."""

    code = "IDN007"
    name = "dangling-replaces"
    family = Family.IDENTITY
    severity = Severity.ERROR
    summary = Text(
        "Bestämmelser som sägs vara ersatta ska finnas i den föregående revisionen.",
        "What replaces names must be in the preceding revision.",
    )
    why = Text(
        "Annars bryts kedjan: den gamla bestämmelsen visas som borttagen och den nya som tillagd.",
        "Otherwise the chain breaks: the old provision is shown as removed and the new one as added.",
    )
    remedy = Text(
        "Rätta id:t efter den föregående revisionen, eller ta bort det.",
        "Correct the id after the preceding revision, or remove it.",
    )
    message = Text(
        "”{id}” finns inte i {predecessor}.{hint} Rätta id:t, eller ta bort det.",
        "“{id}” is not in {predecessor}.{hint} Correct the id, or remove it.",
    )
    bad = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
provisions:
  - id: svar-samma-dag
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor samma dag.
    value: {kind: duration, duration: P1D, bound: at_most}
    replaces: [svar-inom-tre-dagar]
    #          ^
    source: {document: riktlinje, section: Dialog}
""",
            file="2025.riktlinje.yaml",
            without=("provisions.svar-inom-tva-dagar",),
        ),
        Example("""\
provisions:
  - id: svar-samma-dag
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor samma dag.
    value: {kind: duration, duration: P1D, bound: at_most}
    replaces: [svar-inom-tre-dagar]
    #          ^
    source: {document: riktlinje, section: Dialog}
"""),
    )
    good = (
        Example(
            """\
id: exempelby/2025
supersedes: exempelby/2024
provisions:
  - id: svar-samma-dag
    topic: response_time
    modality: must
    bearers: [{role: editor}]
    text: Redaktören ska svara på frågor samma dag.
    value: {kind: duration, duration: P1D, bound: at_most}
    replaces: [svar-inom-tva-dagar]
    source: {document: riktlinje, section: Dialog}
""",
            file="2025.riktlinje.yaml",
            without=("provisions.svar-inom-tva-dagar",),
        ),
    )

    def revision(self, revision: Revision, scope: Scope) -> Iterable[Report]:
        """Visit a revision. If the predecessor can't be found, that is another rule's finding."""
        replacing = [provision for provision in revision.provisions if provision.replaces]
        predecessor = scope.folder.predecessor(revision)
        if not replacing or (predecessor is None and revision.supersedes is not None):
            return
        known = {provision.id for provision in predecessor.provisions} if predecessor else set()
        named = predecessor.id if predecessor else _NO_PREDECESSOR
        for provision in replacing:
            for index, replaced in enumerate(provision.replaces):
                if replaced not in known:
                    meant = suggest(replaced, sorted(known))
                    hint = (
                        Text(f" Menade du ”{meant}”?", f" Did you mean “{meant}”?") if meant else Text("", "")
                    )
                    yield self.report(
                        provision.place / "replaces" / index, id=replaced, predecessor=named, hint=hint
                    )
