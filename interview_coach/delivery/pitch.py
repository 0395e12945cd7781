"""The fundamental frequency of a voice, frame by frame: says what is voiced, and how far the pitch moves.

Method: autocorrelation of windowed frames divided by that of the window (Boersma 1993), the best peak with a
small cost per octave downwards; a second look inside limits set by the speaker's own quartiles (De Looze &
Hirst 2008), so that octave errors do not widen the range.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_coach.records import SAMPLE_RATE_HZ, Samples

LOWEST_PITCH_HZ = 60.0
HIGHEST_PITCH_HZ = 500.0
"""Wide limits for the first look, as usual for unknown adult speakers (De Looze & Hirst 2008: 60–600)."""
VOICED_STRENGTH = 0.45
"""Autocorrelation from which a frame is voiced: the default of Praat."""
OCTAVE_COST = 0.01
"""How much strength a peak loses for each octave it lies lower: the default of Praat."""
QUARTILE_FLOOR, QUARTILE_CEILING = 0.75, 1.5
"""Limits of the second look: 0.75 × first quartile, 1.5 × third (De Looze & Hirst 2008)."""

_RATE_HZ = SAMPLE_RATE_HZ // 2  # Enough for any voice, and half the work.
_WINDOW = int(0.040 * _RATE_HZ)  # 40 ms holds more than two periods of 60 Hz.
_FFT = 512  # At least window + longest lag.
_LAGS = np.arange(int(_RATE_HZ / LOWEST_PITCH_HZ) + 2)
_BATCH = 2048


@dataclass(frozen=True, kw_only=True)
class PitchTrack:
    """Pitch of each frame.

    Attributes:
        f0_hz: Shape (n_frames,); 0 where unvoiced.
        voiced: Shape (n_frames,), bool.
    """

    f0_hz: NDArray[np.float32]
    voiced: NDArray[np.bool_]


def track_pitch(samples: Samples, centres: NDArray[np.intp], looked_at: NDArray[np.bool_]) -> PitchTrack:
    """Find the pitch at given moments.

    Args:
        samples: Mono float32, shape (n_samples,), 16 kHz.
        centres: Middle of each frame in samples, shape (n_frames,).
        looked_at: Frames worth a look, shape (n_frames,); the others are unvoiced.

    Returns:
        Pitch of every frame.

    Source: Boersma (1993), IFA Proceedings 17; De Looze & Hirst (2008), Speech Prosody.
    """
    f0_hz = np.zeros(len(centres), dtype=np.float32)
    frames = np.flatnonzero(looked_at)
    if len(frames):
        curves = _autocorrelations(samples, centres[frames] // 2)
        first = _best(curves, LOWEST_PITCH_HZ, HIGHEST_PITCH_HZ)
        found = first[first > 0]
        if len(found):
            low, high = np.percentile(found, (25, 75))
            floor = max(LOWEST_PITCH_HZ, QUARTILE_FLOOR * float(low))
            ceiling = min(HIGHEST_PITCH_HZ, QUARTILE_CEILING * float(high))
            second = _best(curves, floor, ceiling)
            # What is voiced is settled by the first look; the second only says how high.
            f0_hz[frames] = np.where(first > 0, second, 0)
            voiced = np.zeros(len(centres), dtype=np.bool_)
            voiced[frames] = first > 0
            return PitchTrack(f0_hz=f0_hz, voiced=voiced)
    return PitchTrack(f0_hz=f0_hz, voiced=np.zeros(len(centres), dtype=np.bool_))


def _autocorrelations(samples: Samples, centres: NDArray[np.intp]) -> NDArray[np.float32]:
    """Normalised autocorrelation at each lag, shape (n_frames, n_lags)."""
    n_pairs = len(samples) // 2
    padded = np.zeros(n_pairs + 2 * _WINDOW, dtype=np.float32)
    padded[_WINDOW : _WINDOW + n_pairs] = 0.5 * (samples[0 : 2 * n_pairs : 2] + samples[1 : 2 * n_pairs : 2])
    window = np.hanning(_WINDOW).astype(np.float32)
    of_window = np.fft.irfft(np.abs(np.fft.rfft(window, _FFT)) ** 2)[_LAGS]
    of_window = (of_window / of_window[0]).astype(np.float32)
    curves = np.empty((len(centres), len(_LAGS)), dtype=np.float32)
    for first in range(0, len(centres), _BATCH):
        starts = centres[first : first + _BATCH] + _WINDOW // 2
        frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[starts]
        frames = (frames - frames.mean(axis=1, keepdims=True)) * window
        # Scaled to its loudest sample, so that a quiet recording does not underflow.
        frames = frames / np.maximum(np.abs(frames).max(axis=1, keepdims=True), 1e-12)
        spectrum = np.fft.rfft(frames, _FFT)
        power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
        curve = np.fft.irfft(power, _FFT)[:, _LAGS].astype(np.float32)
        curves[first : first + _BATCH] = curve / np.maximum(curve[:, :1], 1e-9) / of_window
    return curves


def _best(curves: NDArray[np.float32], floor_hz: float, ceiling_hz: float) -> NDArray[np.float32]:
    """Frequency of the best peak of each frame between two limits; 0 where none is strong enough."""
    low = max(int(np.ceil(_RATE_HZ / ceiling_hz)), 1)
    high = min(int(_RATE_HZ / floor_hz), len(_LAGS) - 2)
    before, here, after = curves[:, low - 1 : high], curves[:, low : high + 1], curves[:, low + 1 : high + 2]
    is_peak = (here > before) & (here >= after) & (here >= VOICED_STRENGTH)
    cost = (OCTAVE_COST * np.log2(_LAGS[low : high + 1] / low)).astype(np.float32)
    best = np.where(is_peak, here - cost, -1).argmax(axis=1)
    rows = np.arange(len(curves))
    left, middle, right = before[rows, best], here[rows, best], after[rows, best]
    bend = np.minimum(left - 2 * middle + right, -1e-9)
    lag = low + best + 0.5 * (left - right) / bend
    return np.where(is_peak[rows, best], _RATE_HZ / lag, 0).astype(np.float32)
