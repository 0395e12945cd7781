"""Guards against invented text: what Whisper writes where nobody speaks is taken away, with a reason.

Whisper invents text on silence and noise, more often for people who pause much (Koenecke et al. 2024,
"Careless Whisper", FAccT), and these are our participants. All functions here are pure.

Conventions: a `HeardSegment` is what an engine gave; times are seconds from the start of the recording;
probabilities lie in [0, 1]; log-probabilities are natural logarithms and negative. What is taken away
comes back as a `DroppedSegment`; nothing vanishes without a trace.

The guards, in order, each on a whole segment (several words, mostly a sentence):

=============  ====================================================================================
reason         the segment …
=============  ====================================================================================
``no_voice``   lies where the voice detector hears nobody
``no_speech``  Whisper itself says that it hears no speech, and has little faith in its text
``phantom``    is, as a whole, a known line of subtitlers or a music sign
``improbable`` has words that Whisper has next to no faith in, with hardly any voice under them
``repetition`` goes in a circle: what follows the first round is taken away
=============  ====================================================================================

A voice that speaks unclearly is never a reason to drop: that is told to the person by the `unsure` gate,
from the confidence of the words.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from interview_coach.engines.confidence import faith, normalised
from interview_coach.engines.spans import distance_s, overlap_s
from interview_coach.records import DroppedSegment, DropReason, Span, Word

NO_SPEECH_PROBABILITY = 0.6
"""Whisper's own limit (openai/whisper `transcribe.py`, `no_speech_threshold`)."""

MEAN_LOG_PROBABILITY = -1.0
"""Whisper's own limit (openai/whisper `transcribe.py`, `logprob_threshold`)."""

COMPRESSION_RATIO = 2.4
"""Whisper's own limit (openai/whisper `transcribe.py`, `compression_ratio_threshold`)."""

COMPRESSION_MIN_WORDS = 12
"""Under this many words a ratio says little (a zlib header weighs as much as the text); our choice."""

VOICE_MARGIN_S = 0.4
"""How far from a heard voice a word may lie: word times are that loose (faster-whisper pads by as much)."""

MIN_VOICED_SHARE = 0.1
"""A segment with less of its time near a voice is invented; our choice, low on purpose, for a segment
may span a long pause for thought."""

MIN_WORDS_FAITH = 0.15
"""Mean word probability under which Whisper has no faith in a word (its own `word_anomaly_score`)."""

FAITHLESS_VOICED_SHARE = 0.5
"""A faithless segment is dropped only when less of it than this is voice; our choice."""

LONGEST_LOOP_WORDS = 8
"""Longest phrase looked for when text goes in a circle; our choice."""

LOOP_ROUNDS = {1: 6, 2: 5, 3: 4}
"""Rounds of a phrase of so many words that make a circle; longer phrases: `LONG_LOOP_ROUNDS`. A person
who hesitates says "jeg jeg jeg jeg"; Whisper in a circle never stops before the window does. Our choice."""

LONG_LOOP_ROUNDS = 3
"""Rounds of a phrase of four words or more that make a circle; our choice."""

SAME_SEGMENTS = 4
"""Identical segments in a row that make a circle, of which the first stays. Nobody says one sentence four
times over; three times, someone who starts again may. Our choice."""

_NAME = r"[^\W_]+"
_SOUND = re.compile(r"[\[(*♪♫].*[\])*♪♫]")  # "[Musikk]", "(applaus)", "♪ la la ♪": a sound, not words.

PHANTOMS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        # Credits of subtitlers: "Undertekster av Ai-Media", "Teksting av Nicolai Winther".
        rf"(?:norske? )?(?:undertekst(?:er|ing|et)?|tekst(?:er|ing|et)) (?:av|ved|fra)(?: {_NAME}){{1,5}}",
        rf"(?:{_NAME} ){{0,3}}(?:nicolai winther|ai media|amara org|btvt no|opensubtitles org)",
        # English ones, which a multilingual model brings along.
        rf"subtitles?(?: made| done| provided| created)? by(?: {_NAME}){{1,6}}",
        rf"(?:transcribed|transcription|captions?|captioned) by(?: {_NAME}){{1,6}}",
        # Farewells of video makers; nobody says them to an employer.
        r"(?:tusen )?takk for(?: at)? (?:du|dere) (?:så|ser|har sett|fulgte)(?: med)?(?: på)?"
        r"(?: (?:denne )?videoen)?",
        r"(?:husk å |ikke glem å )?abonner(?:e)?(?: på (?:kanalen|kanalen min|min kanal|videoen))?",
        r"thank(?:s| you)(?: (?:so|very) much)? for watching(?: (?:this|the|my) video)?",
        r"(?:please )?(?:like and )?subscribe(?: to (?:my|the|our) channel)?",
    )
)
"""Whole segments, in the form of `normalised`, that are known inventions. Sources: domain.md; public
collections of Whisper's inventions in Norwegian and English subtitles."""

DOUBTFUL: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:tusen )?takk for (?:meg|i dag|oppmerksomheten|nå|det)",
        r"(?:tusen |mange )?takk(?: skal du ha)?",
        r"(?:ha det|hadet)(?: bra)?(?: (?:så lenge|da))?",
        r"(?:vi )?(?:ses|sees)(?: (?:neste gang|senere|i neste video))?",
        r"thank you(?: (?:so|very) much)?",
        r"(?:good)?bye(?: bye)?",
        r"(?:you|god natt|hallo|hei)",
        rf"(?:oversatt|oversettelse) (?:av|ved)(?: {_NAME}){{1,4}}",
        r"(?:musikk|applaus|latter|music|applause|laughter|undertekster)",
    )
)
"""Whole segments that Whisper invents, but that a candidate may well say: dropped only where the voice
under them is too short to have said them."""

DOUBTFUL_VOICE_S = 0.3
"""Seconds of voice that make a doubtful line real: the shortest "takk" lasts about so long. Our choice."""


@dataclass(frozen=True, kw_only=True)
class HeardSegment:
    """A segment as an engine gave it, before any guard.

    Attributes:
        words: Its words in order of time.
        no_speech_probability: Whisper's belief that its window holds no speech.
        mean_log_probability: Mean natural log-probability of the tokens of its window.
    """

    words: tuple[Word, ...]
    no_speech_probability: float
    mean_log_probability: float

    @property
    def text(self) -> str:
        """The words joined by spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def start_s(self) -> float:
        """Start of the first word."""
        return self.words[0].start_s

    @property
    def end_s(self) -> float:
        """End of the last word."""
        return max(word.end_s for word in self.words)


@dataclass(frozen=True, kw_only=True)
class Guarded:
    """What the guards let through, and what they took away."""

    kept: tuple[HeardSegment, ...]
    dropped: tuple[DroppedSegment, ...]


def guard(segments: Sequence[HeardSegment], speech: Sequence[Span]) -> Guarded:
    """Take away invented segments.

    Args:
        segments: What the engine heard, in order of time.
        speech: Where the voice detector hears a voice.

    Returns:
        Both parts, in order of time.
    """
    kept: list[HeardSegment] = []
    dropped: list[DroppedSegment] = []
    for segment in segments:
        if not segment.words:
            continue
        reason = drop_reason(segment, speech)
        if reason is not None:
            dropped.append(_dropped(segment, reason))
            continue
        whole = without_circle(segment)
        kept.append(whole)
        if len(whole.words) < len(segment.words):
            dropped.append(_dropped(replace(segment, words=segment.words[len(whole.words) :]), "repetition"))
    return _without_repeated_segments(kept, dropped)


def drop_reason(segment: HeardSegment, speech: Sequence[Span]) -> DropReason | None:
    """Why a whole segment is invented, or ``None`` when it may stay. The table above, from the top."""
    voiced_share = share_near_voice(segment, speech)
    if voiced_share < MIN_VOICED_SHARE:
        return "no_voice"
    if (
        segment.no_speech_probability > NO_SPEECH_PROBABILITY
        and segment.mean_log_probability < MEAN_LOG_PROBABILITY
    ):
        return "no_speech"
    if is_phantom(segment, speech):
        return "phantom"
    if faith(segment.words) < MIN_WORDS_FAITH and voiced_share < FAITHLESS_VOICED_SHARE:
        return "improbable"
    if len(segment.words) >= COMPRESSION_MIN_WORDS and len(without_circle(segment).words) == len(
        segment.words
    ):
        return "repetition" if compression_ratio(segment.text) > COMPRESSION_RATIO else None
    return None


def is_phantom(segment: HeardSegment, speech: Sequence[Span]) -> bool:
    """Whether the segment, as a whole, is a known invention.

    Args:
        segment: The segment.
        speech: Where a voice is heard.

    Returns:
        True for known inventions; for what a candidate may well say only where there is too little voice
        to have said it.
    """
    text = normalised(segment.text)
    if not text or _SOUND.fullmatch(segment.text.strip()):
        return True
    if any(pattern.fullmatch(text) for pattern in PHANTOMS):
        return True
    is_doubtful = any(pattern.fullmatch(text) for pattern in DOUBTFUL)
    voice_s = overlap_s(speech, segment.start_s - VOICE_MARGIN_S, segment.end_s + VOICE_MARGIN_S)
    return is_doubtful and voice_s < DOUBTFUL_VOICE_S


def share_near_voice(segment: HeardSegment, speech: Sequence[Span]) -> float:
    """Share of the segment's words that lie within `VOICE_MARGIN_S` of a voice."""
    near = [distance_s(speech, word.start_s, word.end_s) <= VOICE_MARGIN_S for word in segment.words]
    return sum(near) / len(near)


def compression_ratio(text: str) -> float:
    """Bytes of a text over its bytes after zlib: high where it repeats itself (as in Whisper)."""
    raw = text.encode("utf-8")
    return len(raw) / len(zlib.compress(raw))


def without_circle(segment: HeardSegment) -> HeardSegment:
    """The segment up to the end of the first round, where its text goes in a circle until its end."""
    tokens = [normalised(word.text) for word in segment.words]
    for size in range(1, LONGEST_LOOP_WORDS + 1):
        rounds = _rounds_at_end(tokens, size)
        if rounds >= LOOP_ROUNDS.get(size, LONG_LOOP_ROUNDS):
            n_kept = _end_of_first_round(tokens, size, rounds)
            return replace(segment, words=segment.words[:n_kept])
    return segment


def _rounds_at_end(tokens: Sequence[str], size: int) -> int:
    """How many times in a row the last `size` tokens stand at the end; a cut last round is allowed."""
    best = 0
    for cut in range(min(size, len(tokens))):
        body = tokens[: len(tokens) - cut]
        unit = body[len(body) - size :]
        if len(body) < size or list(tokens[len(body) :]) != list(unit[:cut]):
            continue
        rounds = 0
        while rounds * size + size <= len(body):
            end = len(body) - rounds * size
            if list(body[end - size : end]) != list(unit):
                break
            rounds += 1
        best = max(best, rounds)
    return best


def _end_of_first_round(tokens: Sequence[str], size: int, rounds: int) -> int:
    """Number of tokens up to and with the first round of the circle at the end."""
    first = next(
        index
        for index in range(len(tokens) - rounds * size + 1)
        if all(tokens[position] == tokens[position - size] for position in range(index + size, len(tokens)))
    )
    return first + size


def _without_repeated_segments(kept: Sequence[HeardSegment], dropped: Sequence[DroppedSegment]) -> Guarded:
    """Take away all but the first of many identical neighbours: a circle over segments."""
    passed: list[HeardSegment] = []
    all_dropped = list(dropped)
    for _, group in groupby(kept, key=lambda segment: normalised(segment.text)):
        same = list(group)
        is_circle = len(same) >= SAME_SEGMENTS
        passed.extend(same[:1] if is_circle else same)
        all_dropped.extend(_dropped(segment, "repetition") for segment in (same[1:] if is_circle else ()))
    return Guarded(
        kept=tuple(passed), dropped=tuple(sorted(all_dropped, key=lambda gone: (gone.start_s, gone.end_s)))
    )


def _dropped(segment: HeardSegment, reason: DropReason) -> DroppedSegment:
    return DroppedSegment(text=segment.text, start_s=segment.start_s, end_s=segment.end_s, reason=reason)
