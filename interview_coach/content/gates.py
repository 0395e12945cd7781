"""Reasons not to score an answer, or to score it low. Each says what it saw and the limit it crossed.

Gates that leave nothing to score:

=================  ==============================================================================
``silence``        a recording without words
``too_short``      fewer words than anyone could answer with, or under two seconds of voice
``unsure``         the recogniser doubts its own words
``not_norwegian``  most of it is another language (not looked at with ``--language any``)
=================  ==============================================================================

Gates that make the score low, because little of what an employer listens for can be there:

=================  ==============================================================================
``keyword_list``   words without grammar
``echo``           the question said again with hardly anything new
``off_topic``      nearer to other questions than to this one, and no criterion met
=================  ==============================================================================

``recited`` only informs: the answer holds long stretches of a model answer word for word.

A false alarm on an honest learner is worse than a miss, so limits lie where none of the bank's own model
answers and good examples come near. A polite question back ("Kan du gjenta spørsmålet?") is no fault.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interview_coach.content.prepare import model_texts
from interview_coach.engines.protocols import LanguageDetector
from interview_coach.records import AnswerLanguage, GateFinding, GateName, Question, Transcript
from interview_coach.text import FUNCTION_WORDS, content_stems, normalise_word, sentences, tokens

FEWEST_WORDS = {"no": 3, "any": 1}
"""Words of the shortest answer that is judged. An interview answer needs a sentence; ``any`` is for graded
short answers too, where one word can be right (ours)."""
MOST_ASKING_BACK = (
    14  # Words up to which a question back is only that ("Unnskyld, kan du si det igjen?"; ours).
)
LEAST_VOICE_S = 2.0  # Less voice than this is no answer (design, domain rule 5).
LEAST_CONFIDENCE = 0.35  # Mean word probability below which the words are doubted (ours, see README).
LEAST_NORWEGIAN = 0.5  # Share of Norwegian below which the answer is in another language.
FEWEST_TO_TELL = 8
"""Different words below which the detector is not asked where one of them is plainly Norwegian: it takes
"takk, jeg er født i Somalia" for another language (ours)."""
LEAST_GRAMMAR = 0.4  # Share of function words, against the model answers' own share (ours).
GRAMMAR_KNOWN_FROM = 0.25  # The word list fits a language only where model answers hold this share of it.
FEWEST_LISTED = 5  # A list of keywords has at least so many words.
MOST_ECHOED = 0.6  # Share of the answer's content words that are the question's own (ours).
FEWEST_NEW_STEMS = 3  # New content words below which a repeated question is only that (ours).
FEWEST_ECHOED_STEMS = 2  # One word in common is chance: "det vil jeg helst ikke snakke om" (ours).
RECITED_RUN_WORDS = 8  # Words in a row shared with a model answer that are no chance (ours).
MOST_RECITED = 0.6  # Share of the answer in such runs from which it is recited (ours).

UNSCORABLE: frozenset[GateName] = frozenset({"silence", "too_short", "unsure", "not_norwegian"})

_ASKS_BACK = re.compile(
    r"\b(?:kan|kunne) (?:du|dere) (?:\w+ )?(?:gjenta|si|spørre|forklare|utdype|formulere|repetere)\b"
    r"(?! hvorfor)"
    r"|\bhva (?:mener|betyr|mente) (?:du|dere|det|ordet)\b"
    r"|\bmener (?:du|dere)\b"
    r"|\bjeg (?:forstod|forsto|forstår|skjønte|skjønner|hørte|fikk) ikke (?:helt )?"
    r"(?:spørsmålet|hva|ordet|med)\b"
    r"|\bunnskyld hva (?:sa|spurte) du\b"
)

_TELLS_OF_ASKING = re.compile(r"\bjeg (?:spør|spurte|sier|sa)\b|\b(?:spør|spurte|sier|sa) jeg\b")
"""She tells what she asks others ("da sier jeg: unnskyld, kan du …?"); that is an answer."""
_SURELY_NORWEGIAN = frozenset({"jeg", "ikke", "og", "å", "det", "på", "som", "meg"})


@dataclass(frozen=True, kw_only=True)
class Situation:
    """What the gates look at."""

    question: Question
    transcript: Transcript
    language: AnswerLanguage


def find_blocking(situation: Situation, detector: LanguageDetector) -> tuple[GateFinding, ...]:
    """Gates that leave nothing to score; the first one found is enough.

    Args:
        situation: The answer and its question.
        detector: Tells Norwegian from other languages.

    Returns:
        One finding, or none.
    """
    transcript = situation.transcript
    if not tokens(transcript.text) and transcript.duration_s is not None:
        return (GateFinding(name="silence", value=0.0, limit=1.0),)
    found = _too_short(situation) or _unsure(transcript)
    if found is None and situation.language == "no":
        found = _not_norwegian(transcript.text, detector)
    return () if found is None else (found,)


def find_lowering(situation: Situation) -> tuple[GateFinding, ...]:
    """Gates on the wording that make the score low, or inform."""
    found = [_recited(situation)]
    if _usual_grammar(situation.question) >= GRAMMAR_KNOWN_FROM:
        found += [_keyword_list(situation), _echo(situation)]
    return tuple(finding for finding in found if finding is not None)


def asks_back(text: str) -> bool:
    """Whether the person politely asks to have the question repeated or explained."""
    said = " ".join(normalise_word(token.text) for token in tokens(text))
    return bool(_ASKS_BACK.search(said)) and not _TELLS_OF_ASKING.search(said)


def _too_short(situation: Situation) -> GateFinding | None:
    text = situation.transcript.text
    n_words = len(tokens(text))
    if asks_back(text) and n_words <= MOST_ASKING_BACK and situation.question.kind != "clarify":
        # Asking is praised, not scored: where asking is the answer, the question says so (kind: clarify).
        return GateFinding(name="too_short", value=n_words, limit=MOST_ASKING_BACK + 1)
    shortest = min(len(tokens(text)) for text in model_texts(situation.question))
    fewest = min(FEWEST_WORDS[situation.language], max(shortest, 1))
    if n_words < fewest:
        return GateFinding(name="too_short", value=n_words, limit=fewest)
    voice_s = sum(span.duration_s for span in situation.transcript.speech)
    # A corrected text may be complete although little voice was heard: then the words count.
    if situation.transcript.words and voice_s < LEAST_VOICE_S:
        return GateFinding(name="too_short", value=round(voice_s, 2), limit=LEAST_VOICE_S)
    return None


def _unsure(transcript: Transcript) -> GateFinding | None:
    confidence = transcript.confidence
    if confidence is None or confidence >= LEAST_CONFIDENCE:
        return None
    return GateFinding(name="unsure", value=round(confidence, 3), limit=LEAST_CONFIDENCE)


def _not_norwegian(text: str, detector: LanguageDetector) -> GateFinding | None:
    words = {normalise_word(token.text) for token in tokens(text)}
    if len(words) < FEWEST_TO_TELL and words & _SURELY_NORWEGIAN:
        return None
    share = detector.norwegian_share([span.text for span in sentences(text)])
    if share is None or share >= LEAST_NORWEGIAN:
        return None
    return GateFinding(name="not_norwegian", value=round(share, 3), limit=LEAST_NORWEGIAN)


def _keyword_list(situation: Situation) -> GateFinding | None:
    share = _grammar_share(situation.transcript.text)
    n_words = len(tokens(situation.transcript.text))
    if share is None or n_words < FEWEST_LISTED:
        return None
    limit = LEAST_GRAMMAR * _usual_grammar(situation.question)
    return (
        GateFinding(name="keyword_list", value=round(share, 3), limit=round(limit, 3))
        if share < limit
        else None
    )


def _usual_grammar(question: Question) -> float:
    """Share of function words in the model answers; small where the list does not know their language."""
    return min((_grammar_share(text) or 0.0) for text in model_texts(question))


def _grammar_share(text: str) -> float | None:
    words = [normalise_word(token.text) for token in tokens(text)]
    return sum(word in FUNCTION_WORDS for word in words) / len(words) if words else None


def _echo(situation: Situation) -> GateFinding | None:
    said = content_stems(situation.transcript.text)
    asked = content_stems(situation.question.text)
    if not said or not asked:
        return None
    new = said - asked
    share = len(said & asked) / len(said)
    echoed = len(new) < FEWEST_NEW_STEMS and len(said & asked) >= FEWEST_ECHOED_STEMS and share >= MOST_ECHOED
    return GateFinding(name="echo", value=round(share, 3), limit=MOST_ECHOED) if echoed else None


def _recited(situation: Situation) -> GateFinding | None:
    said = [normalise_word(token.text) for token in tokens(situation.transcript.text)]
    share = max(_shared_share(said, text) for text in model_texts(situation.question))
    if share < MOST_RECITED:
        return None
    return GateFinding(name="recited", value=round(share, 3), limit=MOST_RECITED)


def _shared_share(said: Sequence[str], model: str) -> float:
    """Share of words that lie in a run of `RECITED_RUN_WORDS` or more of the model answer."""
    words = [normalise_word(token.text) for token in tokens(model)]
    size = RECITED_RUN_WORDS
    runs = {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}
    shared = [False] * len(said)
    for i in range(len(said) - size + 1):
        if tuple(said[i : i + size]) in runs:
            shared[i : i + size] = [True] * size
    return sum(shared) / len(said) if said else 0.0
