"""Norwegian or another language: lingua's statistics of letters, turned so that a false alarm is rare.

Telling a learner that her Norwegian is not Norwegian is worse than letting an English answer through.
So the question is never "which language?" but "is this Nordic or clearly not?": Bokmål, Nynorsk, Danish
and Swedish count together, for dialect ("æ e nøyaktig") and learner spellings look like any of them.

Lingua runs in its mode for long texts (three letters at a time): it needs 20 MB instead of 300 MB, and on
sentences of three words and more it tells these languages apart as well (80 Norwegian sentences, half of
them dialect or Nynorsk, 51 foreign ones in eight Latin-script languages; `tests/test_engines_language.py`).

Conventions: shares are weighted by letters, in [0, 1]. Deterministic.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from interview_coach.errors import EngineUnavailable

if TYPE_CHECKING:
    from lingua import LanguageDetector as Lingua

NORDIC = ("BOKMAL", "NYNORSK", "DANISH", "SWEDISH")
FOREIGN = ("ENGLISH", "GERMAN", "POLISH", "SOMALI", "TURKISH", "SPANISH", "FRENCH", "SWAHILI")
"""Languages of learners, or spoken by them, in Latin letters; other scripts are known by their letters."""

LEAST_NORDIC = 0.25
"""Probability of the Nordic languages together under which a sentence is foreign. Ours: Norwegian
sentences were at 0.56 and more but for one full of foreign names (0.11, kept by `NORSE_WORDS`), foreign
ones at 0.04 and less but for "Yes, of course." (0.43)."""

FEWEST_WORDS = 3
"""Shorter sentences are judged together: "Ja." and a name alone say nothing about a language. Ours."""

FEWEST_NORSE_WORDS = 2
"""So many of `NORSE_WORDS` make a sentence Norwegian, whatever foreign names it is full of. Ours."""

LATIN_SHARE = 0.5
"""A text with fewer Latin letters than this is in another script, and so in another language. Ours."""

_NORSE = (
    "jeg eg æ meg mæ deg ikke ikkje og på som hos har hadde med til av det den vi være vært å "
    "også eller fra frå når fordi veldig jobbet jobber jobba likte liker noen noko hva kva hvor "
    "kor hvordan etter "
)
NORSE_WORDS = frozenset(_NORSE.split())
"""Frequent Norwegian words that hardly occur in the foreign languages above."""

_WORD = re.compile(r"[^\W\d_]+")


class LinguaDetector:
    """The `LanguageDetector` of the program, built at its first use.

    Raises:
        EngineUnavailable: When the package is not installed.
    """

    def __init__(self) -> None:
        self._lingua = _open_lingua()

    def norwegian_share(self, sentences: Sequence[str]) -> float | None:
        """How much of an answer is Norwegian, see `protocols.LanguageDetector`."""
        norwegian_letters = 0
        all_letters = 0
        for passage in passages(sentences):
            n_letters = sum(len(word) for word in _WORD.findall(passage))
            all_letters += n_letters
            if self.is_norwegian(passage):
                norwegian_letters += n_letters
        return None if all_letters == 0 else norwegian_letters / all_letters

    def is_norwegian(self, passage: str) -> bool:
        """Whether a passage is Norwegian, or near enough not to be called anything else."""
        if latin_share(passage) < LATIN_SHARE:
            return False
        words = [word.lower() for word in _WORD.findall(passage)]
        if sum(word in NORSE_WORDS for word in words) >= FEWEST_NORSE_WORDS:
            return True
        return self.nordic_probability(passage) >= LEAST_NORDIC

    def nordic_probability(self, passage: str) -> float:
        """Lingua's probability that a passage is Bokmål, Nynorsk, Danish or Swedish."""
        values = self._lingua.compute_language_confidence_values(passage)
        return sum(value.value for value in values if value.language.name in NORDIC)


def passages(sentences: Sequence[str]) -> list[str]:
    """Sentences long enough to judge, and the short ones taken together where they are enough.

    Args:
        sentences: The answer, sentence by sentence.

    Returns:
        Texts of at least `FEWEST_WORDS` words, or in another script.
    """
    long_enough: list[str] = []
    short: list[str] = []
    for sentence in sentences:
        is_long = len(_WORD.findall(sentence)) >= FEWEST_WORDS
        (long_enough if is_long else short).append(sentence)
    together = " ".join(short)
    has_enough = len(_WORD.findall(together)) >= FEWEST_WORDS
    return [*long_enough, together] if has_enough else long_enough


def latin_share(text: str) -> float:
    """Share of a text's letters that are Latin; 1 for a text without letters."""
    letters = [sign for sign in text if sign.isalpha()]
    if not letters:
        return 1.0
    return sum(unicodedata.name(sign, "").startswith("LATIN") for sign in letters) / len(letters)


def _open_lingua() -> Lingua:
    try:
        from lingua import Language, LanguageDetectorBuilder
    except ImportError as error:
        package = "lingua-language-detector"
        raise EngineUnavailable("engines-package-missing", where="lingua", package=package) from error
    languages = [getattr(Language, name) for name in (*NORDIC, *FOREIGN)]
    return LanguageDetectorBuilder.from_languages(*languages).with_low_accuracy_mode().build()
