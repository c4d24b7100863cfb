"""Words that rules go by stand in `rules/words`, not in the rules."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import riktlint.rules

RULES = Path(riktlint.rules.__file__).parent
MOST = 4
"""How many words may stand in a row in a rule."""
_SENTENCE = "the alternatives are places in one sentence, of no use without it"
_WAIVED = {
    "employees/asks_for_the_source.py": _SENTENCE,
    "employees/forbids_contact_with_media.py": _SENTENCE,
    "employees/forbids_criticism.py": _SENTENCE,
    "employees/forbids_private_speech.py": _SENTENCE,
    "employees/speech.py": _SENTENCE,
    "language/scanning_error.py": "kinds of letters, no words",
    "moderation/deletion.py": "the endings of two verbs",
    "moderation/removal_for_criticism.py": _SENTENCE,
    "security/no_named_administrators.py": "words, phrases and word limits in one pattern; not moved yet",
    "security/no_step_when_staff_leave.py": _SENTENCE,
    "values/missing_value.py": "numbers and units with their endings; not moved yet",
    "values/spoken_times.py": "the endings of units, and how a period is said",
}


def test_no_rule_holds_a_list_of_words() -> None:
    holding = {
        path.relative_to(RULES).as_posix()
        for path in RULES.rglob("*.py")
        if any(map(_is_block, ast.walk(ast.parse(path.read_text(encoding="utf-8")))))
    }
    assert holding == set(_WAIVED)


def _is_block(node: ast.AST) -> bool:
    if isinstance(node, ast.Dict):
        return _are_words([key for key in node.keys if key is not None])
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return _are_words(node.elts)
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and "\n" not in node.value:
        return len(re.findall(r"[a-zåäö*)]\|(?=[(?:]*[a-zåäö]{2})", node.value)) >= MOST
    return False


def _are_words(nodes: list[ast.expr]) -> bool:
    """Whether there are too many words; keys of lists, such as `negations.not`, are none."""
    texts = [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return len(texts) == len(nodes) > MOST and not all(re.fullmatch(r"\w+\.\w+", text) for text in texts)
