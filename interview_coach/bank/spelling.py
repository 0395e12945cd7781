"""Spelling of all Norwegian text of a bank, word by word; each unknown word is told once per file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from interview_coach.bank.findings import Finding, shown
from interview_coach.bank.reading import Piece
from interview_coach.bank.words import Dictionary, WordList
from interview_coach.text import tokens

FEWEST_LETTERS = 2  # A single letter is a name of something ("plan B") or an abbreviation.
NEAR_FROM = 80.0  # rapidfuzz ratio, 0–100. Our choice: «arbiedsgiver» and «arbeidsgiver» have 92.


@dataclass(frozen=True, kw_only=True)
class _WordAt:
    word: str
    piece: Piece


def check_spelling(
    files: Sequence[Sequence[Piece]], dictionary: Dictionary, own: WordList
) -> Iterator[Finding]:
    """Look every word up.

    Args:
        files: The texts of each file.
        dictionary: A dictionary of Norwegian.
        own: The bank's own words.

    Yields:
        A warning for each unknown word of a file, at its first place, with a known word that may be meant.
    """
    said = [_first_places(pieces, own) for pieces in files]
    words = frozenset(at.word for places in said for at in places)
    unknown = dictionary.unknown(words)
    known = sorted(words - unknown)
    for places in said:
        for at in places:
            if at.word in unknown:
                yield _finding(at, known)


def _first_places(pieces: Sequence[Piece], own: WordList) -> tuple[_WordAt, ...]:
    found: dict[str, _WordAt] = {}
    for piece in pieces:
        for token in tokens(piece.text):
            word = token.text.replace("’", "'")
            if len(word) >= FEWEST_LETTERS and word not in own:
                found.setdefault(word.lower(), _WordAt(word=word, piece=piece))
    return tuple(found.values())


def _finding(at: _WordAt, known: Sequence[str]) -> Finding:
    near = process.extractOne(at.word, known, scorer=fuzz.ratio, score_cutoff=NEAR_FROM)
    if near is None:
        return at.piece.place.warning("check-word", word=shown(at.word)).of_kind("spelling")
    return at.piece.place.warning("check-word-near", word=shown(at.word), near=near[0]).of_kind("spelling")
