"""Where the files of a folder name a unit."""

from __future__ import annotations

from collections.abc import Iterator

from riktlint.model.municipality import Bearer, Channel
from riktlint.model.place import Place
from riktlint.model.revision import Revision


def units_ruled(revision: Revision, *, explained: bool = True) -> Iterator[tuple[str, Place]]:
    """Yield (unit, place) for the units that the guideline itself names: in provisions and forms.

    Without `explained`, a restated provision that has a note is left out.
    """
    for provision in revision.provisions:
        if explained or not (provision.note and revision.text_status == "restated"):
            yield from _of_bearers(provision.bearers)
    for form in revision.forms:
        if form.send_to is not None:
            yield from _of_bearers([form.send_to])


def units_named(revision: Revision) -> Iterator[tuple[str, Place]]:
    """Yield (unit, place) for every unit that a revision names, those of the decision's preparation included."""
    for step in revision.decision.preparation:
        yield from _of_bearers(step.bearers)
    yield from units_ruled(revision)


def units_of_channel(channel: Channel) -> Iterator[tuple[str, Place]]:
    """Yield (unit, place) for the units that answer for a channel."""
    if channel.unit is not None:
        yield channel.unit, channel.place / "unit"
    if channel.contact is not None:
        yield from _of_bearers([channel.contact])


def _of_bearers(bearers: list[Bearer]) -> Iterator[tuple[str, Place]]:
    for bearer in bearers:
        if bearer.unit is not None:
            yield bearer.unit, bearer.place / "unit"
