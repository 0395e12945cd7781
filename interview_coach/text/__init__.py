"""Norwegian words, clauses, syllables and hesitation sounds. Pure; keeps æøå.

Small steps, to be put together by whoever needs them:

=======================  ====================================================================
step                     when to use it
=======================  ====================================================================
`tokens`                 the words of a text with their characters
`sentences`, `clauses`   where one thing said ends and the next begins
`windows`                where a judge looks for evidence
`main_clauses`           the same in a short answer, where one sentence may say two things
`without_hesitations`    before meaning is compared; maps back to the original
`in_bokmaal`             after that: dialect and Nynorsk words as the encoder knows them
`stem`, `content_stems`  when forms of one word are to count as the same
`count_syllables`        how much was said, for speech rate
=======================  ====================================================================

Conventions: `start` and `end` count characters of the text passed in. Bokmål, Nynorsk and common dialect
spellings are all normal input.
"""

from interview_coach.text.clauses import clauses, main_clauses, windows
from interview_coach.text.function_words import (
    ENGLISH_FUNCTION_WORDS,
    FUNCTION_WORDS,
    NEGATIONS,
    has_negation,
)
from interview_coach.text.hesitations import (
    DISCOURSE_MARKERS,
    CleanText,
    Marker,
    Repeat,
    find_markers,
    find_repeats,
    is_hesitation,
    without_hesitations,
)
from interview_coach.text.spellings import in_bokmaal
from interview_coach.text.stems import content_stems, is_content_word, lix, stem
from interview_coach.text.syllables import count_syllables
from interview_coach.text.tokens import TextSpan, Token, normalise_word, sentences, tokens

__all__ = [
    "DISCOURSE_MARKERS",
    "ENGLISH_FUNCTION_WORDS",
    "FUNCTION_WORDS",
    "NEGATIONS",
    "CleanText",
    "Marker",
    "Repeat",
    "TextSpan",
    "Token",
    "clauses",
    "content_stems",
    "count_syllables",
    "find_markers",
    "find_repeats",
    "has_negation",
    "in_bokmaal",
    "is_content_word",
    "is_hesitation",
    "lix",
    "main_clauses",
    "normalise_word",
    "sentences",
    "stem",
    "tokens",
    "windows",
    "without_hesitations",
]
