"""What every Whisper engine does around Whisper: voice first, guards after, and times one can trust.

`recognise` is the one way from a waveform to a `Transcript`; an engine only says what it hears in a
stretch of sound (`Hear`). There is no prompt, no hot word and no earlier text anywhere on this way:
nothing of a rubric or a model answer could bias what is recognised, and no sentence vanishes (a prompt
cost up to 19 % of the words when tried, see design §11).

Conventions: times are seconds from the start of the recording, to the millisecond, rising and never
overlapping; probabilities lie in [0, 1].

Measures: word probability is the mean probability of its tokens given the sound and the words before
(Whisper's own); the confidence of an answer is defined in `confidence.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from interview_coach.engines.confidence import answer_confidence, faith
from interview_coach.engines.guards import VOICE_MARGIN_S, HeardSegment, guard
from interview_coach.engines.protocols import SpeechDetector
from interview_coach.engines.spans import distance_s, join_spans, pad_spans
from interview_coach.records import SAMPLE_RATE_HZ, DroppedSegment, Samples, Span, Transcript, Waveform, Word

LANGUAGE = "no"
"""Whisper's name for Norwegian; it refuses ``nb``. Never detected: accents would be taken for languages."""

BEAM_SIZE = 5
"""28.2 % word errors against 32.7 % with one beam (38 min of read Norwegian, whisper-base; design §11)."""

SKIPPED_SILENCE_S = 5.0
"""Silences longer than this are not given to Whisper, which invents text in them and loses its times
across them; shorter ones are, for chopping at every pause costs words (design §11). Our choice."""

LISTEN_MARGIN_S = 1.0
"""Sound kept around a voice when a long silence is skipped; generous, so that no word is cut. Our choice."""

WORD_MARGIN_S = 0.1
"""How far a word may reach beyond the voice under it: three windows of the detector. Our choice."""

STRAY_PROBABILITY = 0.5
"""A word away from every voice is kept (and moved to the voice) only when at least this sure. Our choice."""

PAUSE_IN_WORD_S = 0.25
"""Gaps shorter than this may lie inside a word (a stop, a compound said slowly); longer ones are pauses
by convention (Kormos & Dénes 2004)."""

MIN_WORD_MS = 20
"""The shortest word: one step of Whisper's time tokens."""

Hear = Callable[[Samples], tuple[HeardSegment, ...]]
"""An engine's part: mono float32 at 16 kHz → segments with times from the start of those samples."""


@dataclass(frozen=True, kw_only=True)
class RawWord:
    """A word as Whisper gives it: its text begins with a space unless it belongs to the word before."""

    text: str
    start_s: float
    end_s: float
    probability: float


@dataclass(frozen=True, kw_only=True)
class EngineName:
    """Engine and model, as the transcript names them."""

    engine: str
    model: str


def recognise(waveform: Waveform, detector: SpeechDetector, hear: Hear, name: EngineName) -> Transcript:
    """Recognise the words of a recording.

    Args:
        waveform: The recording.
        detector: Says where a voice is; without any, `hear` is never called.
        hear: The engine's part.
        name: Engine and model.

    Returns:
        Words with times inside the recording, rising, trimmed to the voice, and what the guards dropped.
    """
    speech = detector.speech(waveform)
    heard = tuple(
        segment
        for region in listening_regions(speech, waveform.duration_s)
        for segment in _hear_region(waveform, region, hear)
    )
    guarded = guard(heard, speech)
    stays, strays = split_strays([word for segment in guarded.kept for word in segment.words], speech)
    words = tidy_times([trim_to_voice(word, speech) for word in stays], waveform.duration_s)
    dropped = tuple(sorted((*guarded.dropped, *strays), key=lambda gone: (gone.start_s, gone.end_s)))
    return Transcript(
        text=" ".join(word.text for word in words),
        words=words,
        speech=speech,
        duration_s=waveform.duration_s,
        confidence=answer_confidence(words, dropped),
        engine=name.engine,
        model=name.model,
        dropped=dropped,
    )


def listening_regions(speech: Sequence[Span], duration_s: float) -> tuple[Span, ...]:
    """The stretches that Whisper listens to: everything but the long silences.

    Args:
        speech: Where a voice is heard.
        duration_s: Length of the recording.

    Returns:
        Spans in order; none without a voice.
    """
    return pad_spans(join_spans(speech, SKIPPED_SILENCE_S), LISTEN_MARGIN_S, duration_s)


def to_words(raw: Sequence[RawWord]) -> tuple[Word, ...]:
    """Make words of Whisper's pieces: "e" + "-post" is one word, and so is "10" + ",5".

    Args:
        raw: The pieces of one segment.

    Returns:
        Words without surrounding space; signs alone are joined to the word before, or left out.
    """
    words: list[Word] = []
    for piece in raw:
        text = piece.text.strip()
        is_continued = not piece.text[:1].isspace() or not any(sign.isalnum() for sign in text)
        if not text:
            continue
        word = Word(text=text, start_s=piece.start_s, end_s=piece.end_s, probability=piece.probability)
        if is_continued and words:
            words[-1] = _glued(words[-1], word)
        else:
            words.append(word)
    return tuple(words)


def trim_to_voice(word: Word, speech: Sequence[Span]) -> Word:
    """Take the pause out of a word that was stretched over it, or move a drifted word to the voice.

    Whisper's alignment gives the silence of a pause to the word before or after it. Of the voices under
    such a word, the one that holds most of it is where it was said.

    Args:
        word: A word with times from the recogniser.
        speech: Where a voice is heard; not empty.

    Returns:
        The word, inside one stretch of voice with `WORD_MARGIN_S` on both sides.
    """
    best = max(
        speech,
        key=lambda span: (
            min(span.end_s, word.end_s) - max(span.start_s, word.start_s),
            -span.start_s,
        ),
    )
    together = min(best.end_s, word.end_s) - max(best.start_s, word.start_s)
    if together <= 0:  # No voice under it: it lies in a pause, so bring it to the nearest voice.
        length_s = min(word.end_s - word.start_s, best.duration_s)
        start_s = best.start_s if word.end_s <= best.start_s else best.end_s - length_s
        return replace(word, start_s=start_s, end_s=start_s + length_s)
    last = _last_joined(best, word, speech)
    first = _first_joined(best, word, speech)
    return replace(
        word,
        start_s=max(word.start_s, first.start_s - WORD_MARGIN_S),
        end_s=min(word.end_s, last.end_s + WORD_MARGIN_S),
    )


def split_strays(words: Sequence[Word], speech: Sequence[Span]) -> tuple[list[Word], list[DroppedSegment]]:
    """Part the words that no voice is near and Whisper is unsure of from all others."""
    stays: list[Word] = []
    strays: list[DroppedSegment] = []
    for word in words:
        is_near = distance_s(speech, word.start_s, word.end_s) <= VOICE_MARGIN_S
        if is_near or word.probability >= STRAY_PROBABILITY:
            stays.append(word)
        else:
            strays.append(
                DroppedSegment(text=word.text, start_s=word.start_s, end_s=word.end_s, reason="no_voice")
            )
    return stays, strays


def tidy_times(words: Sequence[Word], duration_s: float) -> tuple[Word, ...]:
    """Make times rise: no word of no length, none before another's end, none beyond the recording.

    Args:
        words: Words in the order they were said, with times that may be wrong.
        duration_s: Length of the recording.

    Returns:
        The same words; times in whole milliseconds, at least `MIN_WORD_MS` long where there is room.
    """
    if not words:
        return ()
    # Whole milliseconds, so that "not before" and "not longer" hold to the last digit.
    limit_ms = int(duration_s * 1000)
    least_ms = min(MIN_WORD_MS, limit_ms // len(words))
    starts: list[int] = []
    ends: list[int] = []
    free_ms = 0
    for word in words:
        start_ms = max(free_ms, round(word.start_s * 1000))
        free_ms = max(start_ms + least_ms, round(word.end_s * 1000))
        starts.append(start_ms)
        ends.append(free_ms)
    for index in range(len(words) - 1, -1, -1):
        ends[index] = min(ends[index], limit_ms)
        starts[index] = min(starts[index], ends[index] - least_ms)
        limit_ms = starts[index]
    return tuple(
        replace(word, start_s=start_ms / 1000, end_s=end_ms / 1000)
        for word, start_ms, end_ms in zip(words, starts, ends, strict=True)
    )


def _hear_region(waveform: Waveform, region: Span, hear: Hear) -> tuple[HeardSegment, ...]:
    first = int(region.start_s * SAMPLE_RATE_HZ)
    last = int(region.end_s * SAMPLE_RATE_HZ)
    offset_s = first / SAMPLE_RATE_HZ
    return tuple(_moved(segment, offset_s) for segment in hear(waveform.samples[first:last]))


def _moved(segment: HeardSegment, offset_s: float) -> HeardSegment:
    words = tuple(
        replace(word, start_s=word.start_s + offset_s, end_s=word.end_s + offset_s) for word in segment.words
    )
    return replace(segment, words=words)


def _glued(word: Word, tail: Word) -> Word:
    has_letters = any(sign.isalnum() for sign in tail.text)
    return Word(
        text=word.text + tail.text,
        start_s=word.start_s,
        end_s=max(word.end_s, tail.end_s) if has_letters else word.end_s,
        probability=faith((word, tail)) if has_letters else word.probability,
    )


def _first_joined(best: Span, word: Word, speech: Sequence[Span]) -> Span:
    """The earliest voice under the word that only short gaps part from the best one."""
    first = best
    for earlier, later in reversed(list(pairwise(speech))):
        if (
            later == first
            and earlier.end_s > word.start_s
            and later.start_s - earlier.end_s < PAUSE_IN_WORD_S
        ):
            first = earlier
    return first


def _last_joined(best: Span, word: Word, speech: Sequence[Span]) -> Span:
    """The latest voice under the word that only short gaps part from the best one."""
    last = best
    for earlier, later in pairwise(speech):
        if earlier == last and later.start_s < word.end_s and later.start_s - earlier.end_s < PAUSE_IN_WORD_S:
            last = later
    return last
