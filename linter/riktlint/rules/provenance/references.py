"""Every reference to a source that a file of the model makes."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.model.municipality import ChannelRegister, Municipality
from riktlint.model.revision import Revision
from riktlint.model.sources import SourceRef


def references(part: Revision | Municipality | ChannelRegister) -> Iterator[SourceRef]:
    """Yield the references of a revision, a municipality or a register, in the order of the model."""
    found: Iterator[SourceRef | None]
    if isinstance(part, Revision):
        found = _of_revision(part)
    elif isinstance(part, Municipality):
        found = iter([part.channel_list.source, *(unit.source for unit in part.units)])
    else:
        found = (channel.source for channel in part.channels)
    return (reference for reference in found if reference is not None)


def _of_revision(revision: Revision) -> Iterator[SourceRef | None]:
    decision = revision.decision
    yield decision.source
    for steps in (
        decision.preparation,
        decision.motions,
        decision.reservations,
        decision.statements,
        decision.consequences,
        revision.stated_changes,
        revision.positions.values(),
        revision.provisions,
        revision.forms,
    ):
        for step in steps:
            yield step.source
