"""Sentence of the shipped question bank → what follows it in a help language.

Criteria and advice are Norwegian; learners at A2 need them in their own language too (which sentences:
`bank.learner_lines`). The lines stand in gettext catalogues, `locales/<language>/bank.po`: their key is the
Norwegian sentence itself. So a sentence that an instructor has changed has no line, rather than a wrong one,
and a translator can work in Poedit or any such program. An entry is marked ``fuzzy`` ("needs work") until a
person who knows the language has read it.

A rewritten bank is brought into the catalogues by `tests/benchmarks/bank_lines.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

LOCALES = Path(__file__).resolve().parent / "locales"
FILE = "bank.po"


@cache
def bank_lines(language: str) -> Mapping[str, str]:
    """The lines of a help language.

    Args:
        language: A folder name in `locales/`; one without such a catalogue, or ``""``, has no lines.

    Returns:
        Norwegian sentence, its spaces made single → the line; empty where there is no catalogue.
    """
    file = LOCALES / language / FILE
    if not language or not file.is_file():
        return {}
    with file.open("rb") as source:
        catalogue = read_po(source, locale=None, abort_invalid=True)
    return {str(one.id): str(one.string) for one in catalogue if one.id and one.string}


def bank_line(language: str, norwegian: str) -> str:
    """The line that follows a Norwegian sentence.

    Args:
        language: A help language, or ``""``.
        norwegian: The sentence, as it stands in the bank; its first letter may be small, as inside another.

    Returns:
        The line; empty where there is none.
    """
    lines = bank_lines(language)
    known = " ".join(norwegian.split())
    return lines.get(known) or lines.get(known[:1].upper() + known[1:], "")
