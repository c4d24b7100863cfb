"""Whose speech a provision is about."""

from __future__ import annotations

import re
from functools import cache

from riktlint.model.revision import Provision
from riktlint.rules.words import any_of, words

_EMPLOYED = frozenset({"employee", "manager", "unit_manager"})
_FOR_THE_MUNICIPALITY = re.compile(
    r"\bi (?:sin )?tjänst(?:en)?\b|kommunens (?:namn|räkning|vägnar|konto|kanal|uppdrag|sid)|arbetsgivarens (?:namn|räkning|vägnar)"
    r"|företräd|officiell|på uppdrag|i (?:sitt|sin) (?:uppdrag|yrkes)|arbetstid|uttala sig för",
    re.IGNORECASE,
)


def is_about_employees(provision: Provision) -> bool:
    """Whether the provision binds every employee, not those with a task on an account; or does not say whom."""
    roles = {bearer.role for bearer in provision.bearers}
    return not provision.bearers or bool(roles & _EMPLOYED)


def is_about_own_speech(provision: Provision) -> bool:
    """Whether it may be about what somebody says for themselves, and no statute sets the limit that it draws."""
    texts = (provision.text, *provision.conditions)
    return not any(_FOR_THE_MUNICIPALITY.search(text) or _lawful_limit().search(text) for text in texts)


@cache
def _lawful_limit() -> re.Pattern[str]:
    return re.compile(any_of(words("speech.lawful_limits")), re.IGNORECASE)
