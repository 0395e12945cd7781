"""Where the voice is in the sound: the edges of pauses to a hundredth of a second.

A recogniser's word times are coarse (0.1–0.3 s) and swallow pauses, so edges come from the sound:

1. Level of 20 ms frames every 10 ms, rumble and hum taken out.
2. A frame *sounds* when it is within 25 dB of the loud parts of the speech (de Jong & Wempe 2009) and 6 dB
   over the local noise floor, which follows the room.
3. Stretches that sound are voice when some of it is voiced and a word or the voice detector agrees. Breaths,
   clicks and room noise are not voiced: they neither end nor hide a pause. An unvoiced stretch close to a
   voiced one is the burst or the s of a word ("fisk", "taks") and belongs to it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_coach.delivery.pitch import PitchTrack, track_pitch
from interview_coach.records import SAMPLE_RATE_HZ, Samples, Span

HOP = SAMPLE_RATE_HZ // 100
FRAME = 2 * HOP
HOP_S = HOP / SAMPLE_RATE_HZ

SOUND_BELOW_SPEECH_DB = 25.0
"""Silence is this far below the loud parts: de Jong & Wempe (2009)."""
SOUND_OVER_NOISE_DB = 6.0
"""Sound is this far over the noise floor. Our choice: noise of a room swings by about 2 dB in 20 ms."""
LEAST_RANGE_DB = 6.0
"""However noisy the room, what is within this of the loud parts sounds. Our choice."""
LOUD_PERCENTILE = 95.0
NOISE_PERCENTILE = 10.0
NOISE_BLOCK_S = 0.5
NOISE_REACH_S = 2.5
"""The noise floor is that of the quietest 0.5 s within 2.5 s: speech has closures that often. Our choice."""
FAINTEST_VOICE_DB = -90.0
"""Below the last bit of 16-bit sound (−96 dBFS) and its dither there is no voice."""
SILENT_ROOM_DB = 80.0
"""Digital silence is taken to lie this far under the speech."""

LEAST_VOICED_S = 0.03
"""A voice has at least this much that is voiced. Our choice: shorter than any vowel."""
BESIDE_VOICE_S = 0.12
BURST_S = 0.12
BURST_DB = 20.0
FRICATIVE_S = 0.05
FRICATIVE_DB = 15.0
"""An unvoiced stretch within 0.12 s of a voiced one belongs to it when it is a *burst* (of a stop; after the
voice, at most 0.12 s, within 20 dB of the loud parts) or a *fricative* (s, f …; within 15 dB, which breath is
not, and before the voice at least 0.05 s, which lips that open are not). Our choice, from Norwegian clips."""
DETECTOR_REACH_S = 0.1
"""How far outside the voice detector's stretches a voice may still begin or end. Our choice."""
WHISPERED_SHARE = 0.5
"""An unvoiced stretch that fills this much of a word is a whispered word. Our choice."""


@dataclass(frozen=True, kw_only=True)
class VoiceInSound:
    """Where the voice is.

    Attributes:
        stretches: Voice in order of time, not overlapping, gaps of any length between.
        pitch: Pitch at each frame.
        loudness_db: RMS of the stretches in dBFS; ``None`` without voice.
    """

    stretches: tuple[Span, ...]
    pitch: PitchTrack
    loudness_db: float | None


def find_voice(samples: Samples, words: tuple[Span, ...], speech: tuple[Span, ...]) -> VoiceInSound:
    """Find the stretches of voice in a recording.

    Args:
        samples: Mono float32, shape (n_samples,), 16 kHz.
        words: Times of the recognised words; they may be off by some tenths of a second.
        speech: Where a voice detector heard a voice; empty when there was none.

    Returns:
        The voice.
    """
    levels_db = frame_levels_db(samples)
    centres = np.arange(len(levels_db)) * HOP + FRAME // 2
    hinted = _mask(words, len(levels_db)) | _mask(speech, len(levels_db))
    loud_db = float(np.percentile(levels_db[hinted], LOUD_PERCENTILE)) if hinted.any() else -np.inf
    if loud_db < FAINTEST_VOICE_DB:
        silent = np.zeros(len(levels_db), dtype=np.bool_)
        return VoiceInSound(stretches=(), pitch=track_pitch(samples, centres, silent), loudness_db=None)
    sounding = levels_db >= _thresholds_db(levels_db, loud_db)
    pitch = track_pitch(samples, centres, sounding)
    stretches = _voice(_islands(sounding, pitch, levels_db), loud_db, words, speech)
    return VoiceInSound(stretches=stretches, pitch=pitch, loudness_db=_loudness_db(samples, stretches))


def frame_levels_db(samples: Samples) -> NDArray[np.float64]:
    """Level of each frame of 20 ms, every 10 ms, without rumble and hum.

    Args:
        samples: Mono float32, shape (n_samples,), 16 kHz.

    Returns:
        dB relative to full scale, shape (n_frames,); frame i begins at sample i × 160.
    """
    n_hops = max(-(-len(samples) // HOP), FRAME // HOP)
    half = SAMPLE_RATE_HZ // 400  # x − mean over 5 ms: 50 Hz falls by 20 dB, 200 Hz passes.
    signal = np.zeros(n_hops * HOP + 2 * half + 1)
    signal[half + 1 : half + 1 + len(samples)] = samples
    sums = np.cumsum(signal)
    inner = signal[half + 1 : half + 1 + n_hops * HOP]
    inner -= (sums[2 * half + 1 :] - sums[: -2 * half - 1])[: len(inner)] / (2 * half + 1)
    hops = inner.reshape(n_hops, HOP)
    energy = np.einsum("ij,ij->i", hops, hops)
    power = (energy[:-1] + energy[1:]) / FRAME
    levels_db: NDArray[np.float64] = 10 * np.log10(np.maximum(power, 1e-20))
    return levels_db


def _thresholds_db(levels_db: NDArray[np.float64], loud_db: float) -> NDArray[np.float64]:
    """Level from which each frame sounds."""
    n_block = round(NOISE_BLOCK_S / HOP_S)
    n_blocks = -(-len(levels_db) // n_block)
    padded = np.pad(levels_db, (0, n_blocks * n_block - len(levels_db)), mode="edge")
    floor = np.percentile(padded.reshape(n_blocks, n_block), NOISE_PERCENTILE, axis=1)
    reach = round(NOISE_REACH_S / NOISE_BLOCK_S)
    around = np.pad(floor, reach, mode="edge")
    lowest = np.lib.stride_tricks.sliding_window_view(around, 2 * reach + 1).min(axis=1)
    noise_db = np.maximum(np.repeat(lowest, n_block)[: len(levels_db)], loud_db - SILENT_ROOM_DB)
    over_noise = np.minimum(noise_db + SOUND_OVER_NOISE_DB, loud_db - LEAST_RANGE_DB)
    thresholds_db: NDArray[np.float64] = np.maximum(over_noise, loud_db - SOUND_BELOW_SPEECH_DB)
    return thresholds_db


def _mask(spans: tuple[Span, ...], n_frames: int) -> NDArray[np.bool_]:
    mask = np.zeros(n_frames, dtype=np.bool_)
    for span in spans:
        mask[max(int(span.start_s / HOP_S), 0) : max(int(span.end_s / HOP_S), 0)] = True
    return mask


@dataclass(frozen=True, kw_only=True)
class _Island:
    """A stretch that sounds."""

    span: Span
    is_voiced: bool
    peak_db: float


def _islands(sounding: NDArray[np.bool_], pitch: PitchTrack, levels_db: NDArray[np.float64]) -> list[_Island]:
    """Stretches of frames that sound, with edges put where the sound must begin and end."""
    # The first frame that sounds has the onset in its newer half (the frame before it did not sound), the
    # last has the end in its older half.
    edges = np.flatnonzero(np.diff(np.concatenate(([0], sounding.view(np.int8), [0]))))
    found = []
    for first, after in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        start = first * HOP + FRAME - HOP // 2 if first else 0
        end = (after - 1) * HOP + HOP // 2 if after < len(sounding) else (after - 1) * HOP + FRAME
        span = Span(start_s=min(start, end) / SAMPLE_RATE_HZ, end_s=max(start, end) / SAMPLE_RATE_HZ)
        voiced_s = int(pitch.voiced[first:after].sum()) * HOP_S
        peak = float(levels_db[first:after].max())
        found.append(_Island(span=span, is_voiced=voiced_s >= LEAST_VOICED_S, peak_db=peak))
    return found


def _voice(
    islands: list[_Island], loud_db: float, words: tuple[Span, ...], speech: tuple[Span, ...]
) -> tuple[Span, ...]:
    """The islands that are voice."""
    known = (*words, *(_widened(span, DETECTOR_REACH_S) for span in speech))
    starts = np.array([span.start_s for span in known])
    ends = np.array([span.end_s for span in known])
    kept = []
    for island in islands:
        overlap = np.minimum(ends, island.span.end_s) - np.maximum(starts, island.span.start_s)
        is_known = bool((overlap > 0).any())
        lengths = np.maximum(ends - starts, HOP_S)[: len(words)]
        fills_a_word = bool((overlap[: len(words)] / lengths >= WHISPERED_SHARE).any())
        kept.append(island.is_voiced and (is_known or not speech))
        if not island.is_voiced and fills_a_word and island.peak_db >= loud_db - FRICATIVE_DB:
            kept[-1] = True
    sure = tuple(kept)
    order = range(len(islands))
    for way in (order, reversed(order)):
        last: Span | None = None
        for i in way:
            kept[i] = kept[i] or (last is not None and _belongs(islands[i], last, loud_db))
            # What only belongs to a voice draws in nothing further: noise would walk into the pause.
            last = islands[i].span if sure[i] else last
    return tuple(island.span for island, keep in zip(islands, kept, strict=True) if keep)


def _belongs(island: _Island, to: Span, loud_db: float) -> bool:
    """Whether an unvoiced stretch is part of the voiced one beside it."""
    after_s, before_s = island.span.start_s - to.end_s, to.start_s - island.span.end_s
    if max(after_s, before_s) > BESIDE_VOICE_S:
        return False
    is_after = after_s >= 0
    below_db, length_s = loud_db - island.peak_db, island.span.duration_s
    is_burst = is_after and below_db <= BURST_DB and length_s <= BURST_S
    is_fricative = below_db <= FRICATIVE_DB and (is_after or length_s >= FRICATIVE_S)
    return is_burst or is_fricative


def _widened(span: Span, by_s: float) -> Span:
    return Span(start_s=span.start_s - by_s, end_s=span.end_s + by_s)


def _loudness_db(samples: Samples, stretches: tuple[Span, ...]) -> float | None:
    """RMS over the stretches, in dB relative to full scale."""
    energy, n = 0.0, 0
    for span in stretches:
        part = samples[int(span.start_s * SAMPLE_RATE_HZ) : int(span.end_s * SAMPLE_RATE_HZ)]
        energy += float(np.sum(part.astype(np.float64) ** 2))
        n += len(part)
    return 10 * float(np.log10(energy / n)) if n and energy > 0 else None
