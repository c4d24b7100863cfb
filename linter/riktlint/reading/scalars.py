"""Plain scalars resolved as the YAML 1.2 core schema does (https://yaml.org/spec/1.2.2/#103-core-schema).

`no`, `on` and dates stay text; only null, booleans and numbers become something else.
"""

from __future__ import annotations

import math
import re
from typing import Final

Scalar = str | int | float | bool | None

_NULL: Final = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL: Final = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER: Final = re.compile(r"[-+]?[0-9]{1,18}")
_OTHER_BASE: Final = re.compile(r"0o[0-7]{1,18}|0x[0-9a-fA-F]{1,15}")
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,3})?")
_SPECIAL: Final = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
AMBIGUOUS: Final = frozenset("0123456789+-.~ntfNTF")
"""How a plain scalar begins that may be something else than a text."""


def resolve(text: str) -> Scalar:
    """Return the value of a plain (unquoted) scalar.

    Infinity and not-a-number stay text: no field takes them, and JSON has no form for them.
    """
    if text and text[0] not in AMBIGUOUS:
        return text
    if text in _NULL:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _OTHER_BASE.fullmatch(text):
        return int(text, 0)
    if _SPECIAL.fullmatch(text) is None and _FLOAT.fullmatch(text):
        number = float(text)
        return number if math.isfinite(number) else text
    return text
