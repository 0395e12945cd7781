"""Sentence of the shipped question bank → what follows it in a help language.

What the bank says to a learner is Norwegian; at A2 she needs it in her own language too (which sentences:
`bank.learner_lines`). The lines stand in gettext catalogues, `locales/<language>/bank.po`: their key is the
Norwegian sentence itself. So a sentence that an instructor has changed has no line, rather than a wrong one,
and a translator can work in Poedit or any such program. An entry is marked ``fuzzy`` ("needs work") until a
person who knows the language has read it.

A rewritten bank is brought into the catalogues by `tests/benchmarks/bank_lines.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import chain
from pathlib import Path

from babel.messages.pofile import read_po

LOCALES = Path(__file__).resolve().parent / "locales"
FILE = "bank.po"
GAP = re.compile(r"\{(\w+)\}")
"""What is put in later, such as ``{navn}`` (`bank.workplaces`)."""


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
        norwegian: The sentence, as it stands in the bank; its first letter may be small, as inside another,
            and gaps such as ``{navn}`` may be filled.

    Returns:
        The line, its gaps filled alike, in her language where the bank has a line for that too; empty where
        there is none.
    """
    lines = bank_lines(language)
    known = " ".join(norwegian.split())
    return lines.get(known) or lines.get(known[:1].upper() + known[1:]) or _filled_line(language, known)


def _filled_line(language: str, norwegian: str) -> str:
    lines = bank_lines(language)
    for shape, line in _lines_with_gaps(language):
        found = shape.fullmatch(norwegian)
        if found is not None:
            return line.format_map({name: lines.get(said, said) for name, said in found.groupdict().items()})
    return ""


@cache
def _lines_with_gaps(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_shape(key), line) for key, line in bank_lines(language).items() if GAP.search(key))


def _shape(sentence: str) -> re.Pattern[str]:
    """What a sentence looks like when its gaps are filled; a gap that comes twice is filled alike."""
    names = GAP.findall(sentence)
    first = {name: names.index(name) for name in names}
    between = [re.escape(part) for part in GAP.split(sentence)[::2]]
    gaps = [f"(?P<{name}>.+)" if first[name] == at else f"(?P={name})" for at, name in enumerate(names)]
    return re.compile("".join(chain.from_iterable(zip(between, [*gaps, ""], strict=True))))
