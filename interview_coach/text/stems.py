"""Content words as stems, and how hard a text is to read."""

from __future__ import annotations

from functools import lru_cache

from interview_coach.text.function_words import FUNCTION_WORDS
from interview_coach.text.hesitations import is_hesitation
from interview_coach.text.tokens import normalise_word, sentences, tokens

LONG_WORD_LETTERS = 6
"""LIX counts words of more than this many letters as long (Björnsson 1968)."""


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Cut a Norwegian word to its stem ("erfaringene" → "erfaring").

    Args:
        word: One word, as written.

    Returns:
        The normalised word without its inflection.

    Source: the Norwegian Snowball stemmer (Porter), Bokmål and Nynorsk endings.
    """
    # Imported here because the package loads all its languages; a stemmer holds the word it works on, so
    # each thread needs its own.
    from snowballstemmer.norwegian_stemmer import NorwegianStemmer

    return str(NorwegianStemmer().stemWord(normalise_word(word)))


def content_stems(text: str) -> frozenset[str]:
    """The stems of the words that carry content.

    Args:
        text: Any text.

    Returns:
        Stems of all words but Norwegian function words and hesitation sounds.
    """
    words = {normalise_word(token.text) for token in tokens(text)}
    return frozenset(stem(word) for word in words if is_content_word(word))


def is_content_word(word: str) -> bool:
    """Whether a word is neither a Norwegian function word nor a hesitation sound."""
    normal = normalise_word(word)
    return bool(normal) and normal not in FUNCTION_WORDS and not is_hesitation(normal)


def lix(text: str) -> float | None:
    """Reading index LIX: under 30 very easy, 30–40 easy, 40–50 middling, over 50 hard.

    Args:
        text: A text with sentence signs; without any it counts as one sentence.

    Returns:
        Words per sentence plus the percentage of words with more than six letters; ``None`` without words.

    Source: Björnsson, *Läsbarhet* (1968).
    """
    words = tokens(text)
    if not words:
        return None
    n_long = sum(sum(sign.isalpha() for sign in word.text) > LONG_WORD_LETTERS for word in words)
    return len(words) / len(sentences(text)) + 100 * n_long / len(words)
