"""Is it easy enough to read? LIX of what a participant reads, against the level the question suits from.

LIX of one short sentence is noise, so all that is read together is counted together. Where it is too hard,
the finding points at the text that is hardest.

Source of the bands: Björnsson, *Läsbarhet* (1968): under 30 very easy (children's books), 30–40 easy
(fiction), 40–50 middling (newspapers). Which band a CEFR level gets is our choice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from interview_coach.bank.findings import Finding
from interview_coach.bank.reading import Piece, Reading
from interview_coach.records import Level
from interview_coach.text import lix, tokens

MOST_LIX: Mapping[Level, int] = {"A1": 30, "A2": 30, "B1": 40, "B2": 50, "C1": 50}
FEWEST_WORDS = 25  # Our choice: fewer words make one or two sentences, and one long word moves LIX by 4.
FEWEST_WORDS_TO_NAME = 8  # Our choice: a text this short is never named as the hardest.


def reading_level(reading: Reading) -> Iterator[Finding]:
    """Compare texts that are read together with the limit of their level.

    Args:
        reading: The texts.

    Yields:
        One warning where they are too hard.
    """
    found = lix("\n".join(piece.text for piece in reading.pieces))
    limit = MOST_LIX[reading.level]
    if found is None or _n_words(reading.pieces) < FEWEST_WORDS or found <= limit:
        return
    place = max(reading.pieces, key=_hardness).place
    finding = place.warning("check-reading", lix=round(found), limit=limit, level=reading.level)
    yield finding.of_kind("reading")


def _n_words(pieces: tuple[Piece, ...]) -> int:
    return sum(len(tokens(piece.text)) for piece in pieces)


def _hardness(piece: Piece) -> float:
    return (lix(piece.text) or 0.0) if _n_words((piece,)) >= FEWEST_WORDS_TO_NAME else 0.0
