"""How far recognised words are from what was said.

Conventions: words are compared as `text.normalise_word` leaves them (no capitals, no punctuation, æøå stay);
hesitation sounds are left out on both sides, for recognisers drop them at will. Letters are compared over the
same words joined by single spaces.

Measures
--------
wer   (substitutions + deletions + insertions) / words said; above 1 where much was invented
cer   the same over letters

Both are ``None`` where nothing was said: then only the count of inserted words means something.

Source: Levenshtein distance with unit costs, as in NIST's `sclite` and in jiwer. Written here, because it is
twenty lines and the only thing that a package would be needed for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interview_coach.text import is_hesitation, normalise_word, tokens


@dataclass(frozen=True, kw_only=True)
class Edits:
    """The fewest changes that turn what was said into what was heard."""

    n_said: int
    n_heard: int
    substitutions: int
    deletions: int
    insertions: int

    @property
    def n_edits(self) -> int:
        """Changes in all."""
        return self.substitutions + self.deletions + self.insertions

    @property
    def rate(self) -> float | None:
        """Changes per word (or letter) said; ``None`` where nothing was said."""
        return self.n_edits / self.n_said if self.n_said else None


@dataclass(frozen=True, kw_only=True)
class WordErrors:
    """Edits of words and of letters."""

    words: Edits
    letters: Edits

    @property
    def wer(self) -> float | None:
        """Word error rate."""
        return self.words.rate

    @property
    def cer(self) -> float | None:
        """Letter error rate."""
        return self.letters.rate


@dataclass(kw_only=True)
class ErrorSum:
    """Word errors of several recordings together: every word counts the same, however long its recording."""

    n_said: int = 0
    n_edits: int = 0

    def add(self, said: str, heard: str) -> None:
        """One more recording."""
        words = compare(said, heard).words
        self.n_said += words.n_said
        self.n_edits += words.n_edits

    @property
    def rate(self) -> float | None:
        """Word error rate; ``None`` where nothing was said."""
        return self.n_edits / self.n_said if self.n_said else None


def compare(said: str, heard: str) -> WordErrors:
    """Compare what was said with what was recognised.

    Args:
        said: The true text.
        heard: The recognised text.

    Returns:
        Edits of words and of letters.
    """
    said_words, heard_words = comparable_words(said), comparable_words(heard)
    return WordErrors(
        words=count_edits(said_words, heard_words),
        letters=count_edits(" ".join(said_words), " ".join(heard_words)),
    )


def disagreement(one: str, other: str) -> float:
    """Share of words in which two texts differ: edits per word of the longer one; 0 for two empty texts."""
    edits = compare(one, other).words
    longer = max(edits.n_said, edits.n_heard)
    return edits.n_edits / longer if longer else 0.0


def comparable_words(text: str) -> list[str]:
    """The words of a text in the form in which they are compared."""
    words = (normalise_word(token.text) for token in tokens(text) if not is_hesitation(token.text))
    return [word for word in words if word]


def count_edits(said: Sequence[str], heard: Sequence[str]) -> Edits:
    """Count the fewest edits from one sequence to another; of equally few, those with most substitutions.

    Args:
        said: The true sequence: words, or the letters of a string.
        heard: The other one.

    Returns:
        The edits.
    """
    # A cell is (edits, substitutions, deletions, insertions) for two beginnings; only one row is kept.
    row = [(column, 0, 0, column) for column in range(len(heard) + 1)]
    for number, expected in enumerate(said, start=1):
        before, row = row, [(number, 0, number, 0)]
        for column, found in enumerate(heard, start=1):
            if expected == found:
                row.append(before[column - 1])
                continue
            edits, subs, dels, ins = before[column - 1]
            substituted = (edits + 1, subs + 1, dels, ins)
            edits, subs, dels, ins = before[column]
            deleted = (edits + 1, subs, dels + 1, ins)
            edits, subs, dels, ins = row[column - 1]
            inserted = (edits + 1, subs, dels, ins + 1)
            row.append(min(substituted, deleted, inserted, key=lambda cell: (cell[0], -cell[1])))
    _, substitutions, deletions, insertions = row[-1]
    return Edits(
        n_said=len(said),
        n_heard=len(heard),
        substitutions=substitutions,
        deletions=deletions,
        insertions=insertions,
    )
