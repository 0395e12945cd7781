"""From words and sound to the measures; definitions and sources stand in the package's docstring."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from interview_coach.delivery.pitch import PitchTrack
from interview_coach.delivery.sound import HOP_S, find_voice
from interview_coach.delivery.spoken import SpokenText
from interview_coach.delivery.vocabulary import moving_type_token_ratio
from interview_coach.records import DeliveryMeasures, Measure, Pause, Span, Transcript, Unit, Waveform
from interview_coach.text import is_hesitation

MEASURE_VERSION = 1
"""Rises when a definition changes, so that old figures can be explained."""

SHORTEST_PAUSE_S = 0.25
"""By convention (Goldman-Eisler 1968; Kormos & Dénes 2004; de Jong & Wempe 2009)."""
LONG_PAUSE_S = 2.0
"""Domain rule: what a listener surely notices. Our choice."""
FEWEST_SYLLABLES = 5
"""Rates of fewer syllables say nothing. Our choice."""
MATTR_WINDOW_WORDS = 50
"""Covington & McFall (2010) advise 50 for short texts; with fewer words the measure is undefined."""
LEAST_VOICED_FOR_PITCH_S = 1.0
"""A range needs this much voiced speech. Our choice."""
PITCH_PERCENTILES = (5.0, 95.0)


def measure_delivery(waveform: Waveform, transcript: Transcript) -> DeliveryMeasures:
    """Measure how a spoken answer flowed.

    Args:
        waveform: The recording.
        transcript: Its words with times (coarse times will do) and where the voice detector heard a voice.

    Returns:
        All measures; those that cannot be formed have a reason (a message key) instead of a value.
    """
    spoken = SpokenText.of(transcript)
    voice = find_voice(waveform.samples, spoken.spans, transcript.speech if spoken.words else ())
    pauses = tuple(
        spoken.placed(Span(start_s=left.end_s, end_s=right.start_s))
        for left, right in pairwise(voice.stretches)
        if right.start_s - left.end_s >= SHORTEST_PAUSE_S
    )
    total_s = voice.stretches[-1].end_s - voice.stretches[0].start_s if voice.stretches else 0.0
    silent_s = sum(pause.duration_s for pause in pauses)
    n_syllables = spoken.n_syllables
    reason = _why_undefined(spoken, voice.stretches)
    rate_reason = reason or ("delivery-too-short" if n_syllables < FEWEST_SYLLABLES else None)
    hesitations, repeats = spoken.hesitations(), spoken.repeats()
    return DeliveryMeasures(
        speech_rate=_measure(n_syllables, "syllables/s", rate_reason, per=total_s),
        articulation_rate=_measure(n_syllables, "syllables/s", rate_reason, per=total_s - silent_s),
        phonation_time_ratio=_measure(total_s - silent_s, "share", reason, per=total_s),
        mean_length_of_run=_measure(n_syllables, "syllables", rate_reason, per=len(pauses) + 1),
        n_pauses=_measure(len(pauses), "count", reason),
        n_pauses_inside=_measure(_n_inside(pauses), "count", reason or _why_unplaced(pauses)),
        n_long_pauses=_measure(sum(p.duration_s >= LONG_PAUSE_S for p in pauses), "count", reason),
        mean_pause=_measure(silent_s, "s", reason or _why_no_pause(pauses), per=len(pauses)),
        time_to_first_word=_time_to_first_word(spoken, voice.stretches, reason),
        n_hesitations=_measure(sum(len(use.starts_s) for use in hesitations), "count", reason),
        n_repeats=_measure(sum(len(use.starts_s) for use in repeats), "count", reason),
        lexical_diversity=_lexical_diversity(spoken, reason),
        loudness=_or_reason(voice.loudness_db, "dB", reason or "delivery-no-voice"),
        pitch_range=_pitch_range(voice.pitch, voice.stretches, reason),
        pauses=pauses,
        hesitations=hesitations,
        repeats=repeats,
        frequent_markers=spoken.frequent_markers(),
        n_words=len(spoken.real_words),
        n_syllables=n_syllables,
        duration_s=waveform.duration_s,
        measure_version=MEASURE_VERSION,
    )


def _why_undefined(spoken: SpokenText, stretches: tuple[Span, ...]) -> str | None:
    if not spoken.words:
        return "delivery-no-words"
    return None if stretches else "delivery-no-voice"


def _why_unplaced(pauses: tuple[Pause, ...]) -> str | None:
    is_lost = bool(pauses) and all(pause.position == "unknown" for pause in pauses)
    return "delivery-words-unplaced" if is_lost else None


def _why_no_pause(pauses: tuple[Pause, ...]) -> str | None:
    return None if pauses else "delivery-no-pauses"


def _measure(amount: float, unit: Unit, reason: str | None, *, per: float = 1.0) -> Measure:
    """`amount / per`, or the reason why there is none."""
    if reason is not None:
        return Measure(value=None, unit=unit, reason=reason)
    if per <= 0:
        return Measure(value=None, unit=unit, reason="delivery-too-short")
    return Measure(value=amount / per, unit=unit)


def _or_reason(value: float | None, unit: Unit, reason: str) -> Measure:
    return Measure(value=None, unit=unit, reason=reason) if value is None else Measure(value=value, unit=unit)


def _n_inside(pauses: tuple[Pause, ...]) -> int:
    return sum(pause.position == "inside" for pause in pauses)


def _time_to_first_word(spoken: SpokenText, stretches: tuple[Span, ...], reason: str | None) -> Measure:
    """When the first word begins in the sound; the recogniser only says in which stretch."""
    first = next((word for word in spoken.words if not is_hesitation(word.text)), None)
    if reason is not None or first is None:
        return Measure(value=None, unit="s", reason=reason or "delivery-no-words")
    runs = _joined(stretches)
    # A recogniser often lets the first word begin in the silence before it, never far after its own sound.
    run = next((run for run in runs if run.end_s > first.start_s), runs[-1])
    is_first_said = first is spoken.words[0] or run.start_s > spoken.words[0].end_s
    value = run.start_s if is_first_said or run.start_s >= first.start_s else first.start_s
    return Measure(value=value, unit="s")


def _joined(stretches: tuple[Span, ...]) -> list[Span]:
    """Stretches with no pause between them as one."""
    runs = [stretches[0]]
    for stretch in stretches[1:]:
        if stretch.start_s - runs[-1].end_s < SHORTEST_PAUSE_S:
            runs[-1] = Span(start_s=runs[-1].start_s, end_s=stretch.end_s)
        else:
            runs.append(stretch)
    return runs


def _lexical_diversity(spoken: SpokenText, reason: str | None) -> Measure:
    value = moving_type_token_ratio(spoken.real_words, MATTR_WINDOW_WORDS)
    return _or_reason(value, "ratio", reason or "delivery-too-few-words")


def _pitch_range(pitch: PitchTrack, stretches: tuple[Span, ...], reason: str | None) -> Measure:
    """Distance of the 5th and 95th percentile, over frames whose neighbours are voiced too."""
    steady = pitch.voiced & np.roll(pitch.voiced, 1) & np.roll(pitch.voiced, -1) & (pitch.f0_hz > 0)
    inside = np.zeros(len(steady), dtype=np.bool_)
    for span in stretches:
        inside[int(span.start_s / HOP_S) : int(span.end_s / HOP_S)] = True
    f0_hz = pitch.f0_hz[steady & inside]
    if reason is not None or len(f0_hz) * HOP_S < LEAST_VOICED_FOR_PITCH_S:
        return Measure(value=None, unit="semitones", reason=reason or "delivery-too-little-voice")
    low, high = np.percentile(f0_hz, PITCH_PERCENTILES)
    return Measure(value=12 * float(np.log2(high / low)), unit="semitones")
