"""What a provision says about deleting."""

from __future__ import annotations

import re

from riktlint.model.revision import Provision

_DELETES = re.compile(
    r"\b(?:rader(?:a|as|ar|at|ade|ing)|(?:ta|tar|tas|tagits|tagit) bort\b|bort(?:tag|tas\b))", re.IGNORECASE
)


def deletes(provision: Provision) -> bool:
    """Whether the provision requires, advises or allows that something be deleted, not just hidden."""
    return provision.modality in ("must", "should", "may") and _DELETES.search(provision.text) is not None
