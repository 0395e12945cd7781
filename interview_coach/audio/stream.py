"""Chunks from a microphone → samples at 16 kHz, without seams.

One resampler goes through the whole take, so that no chunk has an edge: resampled one by one, every border
clicks. The gate is that of recordings (`intake.py`): the same limits, the same count of what was cut off.
"""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray

from interview_coach.audio.intake import MUTED_PEAK, Intake
from interview_coach.audio.loading import as_channels, whole_rate_hz
from interview_coach.audio.pcm import to_float
from interview_coach.errors import AudioError, MicrophoneMuted
from interview_coach.records import SAMPLE_RATE_HZ, Note, Samples, Waveform


def at_rate(waveform: Waveform, rate_hz: int) -> Samples:
    """A recording as a microphone of another rate would have given it, for measuring with.

    Args:
        waveform: The recording, at 16 kHz.
        rate_hz: Samples per second.

    Returns:
        Mono float32, shape (n_samples,), at that rate.
    """
    samples: Samples = soxr.resample(waveform.samples, SAMPLE_RATE_HZ, rate_hz).astype(np.float32)
    return samples


class Microphone:
    """Takes the chunks of one take as the browser hands them over.

    Args:
        name: What the person calls the take, for messages.
    """

    def __init__(self, name: str = "opptak") -> None:
        self._name = name
        self._intake: Intake | None = None
        self._n_channels = 0
        self._n_samples = 0
        self._peak = 0.0

    def hear(self, rate_hz: float, samples: NDArray[np.generic]) -> Samples:
        """Take a chunk.

        Args:
            rate_hz: Samples per second, the same for every chunk.
            samples: int16, int32, uint8, float32 or float64, shape (n,) or (n, n_channels); floats lie in
                [-1, 1].

        Returns:
            What can be said for certain of the sound so far: mono float32 in [-1, 1] at 16 kHz. The filter
            keeps the last milliseconds back.

        Raises:
            AudioError: When it is no sound, not like the chunks before, or the take grows too long.
        """
        channels = as_channels(samples, self._name)
        rate = whole_rate_hz(rate_hz, self._name)
        if self._intake is None:
            self._n_channels = channels.shape[1]
            self._intake = Intake(rate_hz=rate, n_channels=self._n_channels, where=self._name)
        if rate != self._intake.rate_hz or channels.shape[1] != self._n_channels:
            raise AudioError("audio-samples", where=self._name)
        self._intake.push(to_float(channels))
        return self._mono(self._intake.take())

    def finish(self) -> Samples:
        """What the filter kept back; no more chunks come."""
        if self._intake is None:
            return np.zeros(0, dtype=np.float32)
        self._intake.flush()
        return self._mono(self._intake.take())

    def notes(self) -> tuple[Note, ...]:
        """What the person should know about the take.

        Returns:
            Notes, such as that it was cut off at full scale.

        Raises:
            AudioError: When nothing came.
            MicrophoneMuted: When there was nothing but digital silence.
        """
        if self._intake is None or self._n_samples == 0:
            raise AudioError("audio-no-sound", where=self._name)
        if self._peak <= MUTED_PEAK:
            raise MicrophoneMuted(where=self._name, n_samples=self._n_samples)
        return tuple(self._intake.notes())

    def _mono(self, channels: NDArray[np.float32]) -> Samples:
        mono: Samples = np.clip(channels.mean(axis=1, dtype=np.float32), -1, 1)
        self._n_samples += len(mono)
        if len(mono):
            self._peak = max(self._peak, float(np.max(np.abs(mono))))
        return mono
