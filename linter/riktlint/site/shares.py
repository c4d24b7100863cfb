"""In how many of the municipalities something is known: no page says more of them than that."""

from __future__ import annotations

from riktlint.model.corpus import Corpus
from riktlint.wording import word


def share(some: int, every: int) -> str:
    """Return how many of the municipalities, such as "2 av 5 kommuner"."""
    return word(f"site.shares.{'one' if every == 1 else 'many'}", some=some, every=every)


def published_lists(corpus: Corpus) -> tuple[int, int]:
    """In how many municipalities, of how many, a list of channels is known that anybody can see."""
    known = [f.municipality for f in corpus.folders.values() if f.municipality is not None]
    return sum(municipality.channel_list.status == "published" for municipality in known), len(known)


def known_accounts(corpus: Corpus) -> tuple[int, int]:
    """In how many municipalities, of how many, the sources show any account."""
    registers = [f.register for f in corpus.folders.values() if f.municipality is not None]
    return sum(register is not None and bool(register.channels) for register in registers), len(registers)
