"""The sound of a take while it grows: two bytes a sample, two megabytes a minute."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from interview_coach.records import SAMPLE_RATE_HZ, Samples

FULL_SCALE = 32_767
FIRST_ROOM = 30 * SAMPLE_RATE_HZ


class Sound:
    """Samples at 16 kHz, kept as 16-bit numbers, which is what microphones give."""

    def __init__(self) -> None:
        self._kept: NDArray[np.int16] = np.zeros(FIRST_ROOM, dtype=np.int16)
        self._n = 0

    def __len__(self) -> int:
        return self._n

    def add(self, samples: Samples) -> None:
        """Take the next samples; what lies beyond full scale is limited to it."""
        need = self._n + len(samples)
        if need > len(self._kept):
            larger = np.zeros(max(need, len(self._kept) * 3 // 2), dtype=np.int16)
            larger[: self._n] = self._kept[: self._n]
            self._kept = larger
        self._kept[self._n : need] = np.rint(np.clip(samples, -1, 1) * FULL_SCALE).astype(np.int16)
        self._n = need

    def cut(self, start: int = 0, end: int | None = None) -> Samples:
        """A stretch of the sound.

        Args:
            start: Its first sample.
            end: The sample after its last; the end of the sound when left out.

        Returns:
            Mono float32 in [-1, 1], shape (n_samples,).
        """
        stretch = self._kept[start : self._n if end is None else min(end, self._n)]
        return stretch.astype(np.float32) / np.float32(FULL_SCALE)

    def clear(self) -> None:
        """Forget everything."""
        self._kept = np.zeros(0, dtype=np.int16)
        self._n = 0
