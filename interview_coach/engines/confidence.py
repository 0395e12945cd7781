"""How sure the recogniser is: of some words, and of an answer. Feeds the `unsure` gate.

Measures
    faith               mean of word probabilities, each weighted by the word's letters and digits
    answer confidence   `faith` of the words that Whisper could not copy from itself, with text that went in
                        a circle counted as not known at all (probability 0)

A plain mean is no measure of understanding: where Whisper understands nothing it repeats itself, and each
round makes it surer (speech played backwards: plain mean 0.36–0.66, as high as for clear speech). So a word
counts only the first time it follows its predecessor. Measured on 33 recordings made of two real clips
(whisper-base, int8, beam 5): clear, quiet and noisy speech down to 5 dB of signal to noise 0.50–0.65;
backwards, scrambled or spectrally inverted speech, and speech under louder noise, 0.04–0.42.

Conventions: probabilities and confidences lie in [0, 1]; ``None`` where there are no words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from interview_coach.records import DroppedSegment, Word


def faith(words: Sequence[Word]) -> float:
    """Mean probability of words, each weighted by its number of letters and digits.

    Args:
        words: At least one word.

    Returns:
        A value in [0, 1]. A long word is more of the answer than "og", and its tokens are more evidence.
    """
    weights = [n_letters(word.text) for word in words]
    total = sum(weight * word.probability for weight, word in zip(weights, words, strict=True))
    return total / sum(weights)


def answer_confidence(words: Sequence[Word], dropped: Sequence[DroppedSegment]) -> float | None:
    """How sure the recogniser is of an answer.

    Args:
        words: The words of the answer, in order.
        dropped: What the guards took away.

    Returns:
        A value in [0, 1]; ``None`` without words.
    """
    if not words:
        return None
    n_kept = sum(n_letters(word.text) for word in words)
    n_circled = sum(n_letters(gone.text) for gone in dropped if gone.reason == "repetition")
    return faith(fresh_words(words)) * n_kept / (n_kept + n_circled)


def fresh_words(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words that follow their predecessor for the first time in the answer."""
    seen: set[tuple[str, str]] = set()
    fresh: list[Word] = []
    before = ""
    for word in words:
        text = normalised(word.text)
        if (before, text) not in seen:
            fresh.append(word)
        seen.add((before, text))
        before = text
    return tuple(fresh)


def normalised(text: str) -> str:
    """Lower-case letters and digits with single spaces between; æøå stay what they are."""
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def n_letters(text: str) -> int:
    """Letters and digits of a text, at least 1, so that every word has a weight."""
    return max(1, sum(sign.isalnum() for sign in text))
