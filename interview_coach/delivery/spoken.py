"""The words of an answer laid out as text, with the time of every character that matters.

Turns findings in the text (hesitations, repeats, markers, clause boundaries) into times, and a pause in the
sound into its place in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from interview_coach.records import Pause, PausePosition, Span, Transcript, Word, WordUse
from interview_coach.text import (
    TextSpan,
    clauses,
    count_syllables,
    find_markers,
    find_repeats,
    is_hesitation,
    normalise_word,
    tokens,
    without_hesitations,
)

FARTHEST_WORD_S = 0.75
"""A pause this far from any boundary of words has no known place. Our choice."""
_NEAR_WORDS = 8
FREQUENT_USES = 3
FREQUENT_PER_WORDS = 50
"""A marker is frequent from three uses, and one in fifty words. Our choice."""

_CLOSING_SIGN = re.compile(r"[.,;:!?…–—]['\"»”)]*$")


@dataclass(frozen=True)
class SpokenText:
    """The recognised words as one text."""

    words: tuple[Word, ...]

    @classmethod
    def of(cls, transcript: Transcript) -> SpokenText:
        """The spoken words of a transcript; those without letter or digit are left out."""
        return cls(tuple(word for word in transcript.words if tokens(word.text)))

    @cached_property
    def text(self) -> str:
        """The words joined by spaces."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word begins in `text`."""
        places, place = [], 0
        for word in self.words:
            places.append(place)
            place += len(word.text) + 1
        return tuple(places)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Times of the words."""
        return tuple(Span(start_s=word.start_s, end_s=word.end_s) for word in self.words)

    @cached_property
    def real_words(self) -> tuple[str, ...]:
        """Normalised words without hesitation sounds."""
        return tuple(normalise_word(t.text) for t in tokens(self.text) if not is_hesitation(t.text))

    @cached_property
    def n_syllables(self) -> int:
        """Syllables of all words but hesitation sounds."""
        return sum(count_syllables(word.text) for word in self.words if not is_hesitation(word.text))

    def time_of(self, character: int) -> float:
        """When the word that holds a character of `text` begins."""
        return self.words[bisect_right(self.starts, character) - 1].start_s

    def hesitations(self) -> tuple[WordUse, ...]:
        """Hesitation sounds with their times."""
        heard = ((normalise_word(t.text), t.start) for t in tokens(self.text) if is_hesitation(t.text))
        return self._uses(heard)

    def repeats(self) -> tuple[WordUse, ...]:
        """Words said twice in a row, with the times of the second."""
        words = tokens(self.text)
        return self._uses((repeat.text, words[repeat.again].start) for repeat in find_repeats(self.text))

    def frequent_markers(self) -> tuple[WordUse, ...]:
        """Discourse markers that are used often."""
        uses = self._uses((marker.name, marker.start) for marker in find_markers(self.text))
        fewest = max(FREQUENT_USES, len(self.real_words) / FREQUENT_PER_WORDS)
        return tuple(use for use in uses if len(use.starts_s) >= fewest)

    def _uses(self, found: Iterable[tuple[str, int]]) -> tuple[WordUse, ...]:
        """Findings (text, character) gathered by text, the most frequent first, then in order of time."""
        times: dict[str, list[float]] = {}
        for text, character in found:
            times.setdefault(text, []).append(self.time_of(character))
        uses = [WordUse(text=text, starts_s=tuple(starts)) for text, starts in times.items()]
        return tuple(sorted(uses, key=lambda use: -len(use.starts_s)))

    @cached_property
    def _clause_gaps(self) -> tuple[TextSpan, ...]:
        """From the end of one clause to the start of the next, slips between them included."""
        clean = without_hesitations(self.text)
        found = [clean.in_original(clause.start, clause.end) for clause in clauses(clean.text)]
        return tuple(
            TextSpan(text=self.text[a.end : b.start], start=a.end, end=b.start) for a, b in pairwise(found)
        )

    def placed(self, silence: Span) -> Pause:
        """Say where in the text a silence lies."""
        return Pause(
            start_s=silence.start_s, end_s=silence.end_s, position=self._position(self._word_before(silence))
        )

    def _word_before(self, silence: Span) -> int | None:
        """Index of the word before a silence; ``None`` where the words do not fit."""
        # The word before may end late and the word after begin early (recognisers let words swallow a pause),
        # so only what reaches beyond the silence speaks against a boundary.
        best, least_s = None, FARTHEST_WORD_S
        near = bisect_right(self.words, silence.start_s, key=lambda word: word.start_s)
        for i in range(max(near - _NEAR_WORDS, 0), min(near + _NEAR_WORDS, len(self.words) - 1)):
            left, right = self.words[i], self.words[i + 1]
            misfit_s = max(silence.start_s - right.start_s, 0.0) + max(left.end_s - silence.end_s, 0.0)
            if misfit_s < least_s:
                best, least_s = i, misfit_s
        return best

    def _position(self, before: int | None) -> PausePosition:
        """Whether the boundary after a word lies inside or between clauses, hesitations overlooked."""
        if before is None:
            return "unknown"
        left, right = before, before + 1
        while left > 0 and is_hesitation(self.words[left].text):
            left -= 1
        while right < len(self.words) - 1 and is_hesitation(self.words[right].text):
            right += 1
        if right - left == 1 and _CLOSING_SIGN.search(self.words[left].text):
            return "between"
        end = self.starts[left] + len(self.words[left].text.rstrip(".,;:!?…"))
        is_between = any(gap.start <= end and self.starts[right] <= gap.end for gap in self._clause_gaps)
        return "between" if is_between else "inside"
