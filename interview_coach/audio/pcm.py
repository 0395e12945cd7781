"""Numbers as sound cards write them → float32 with full scale ±1; and plain PCM in a WAV file.

Plain PCM is read here and not by ffmpeg: it is what browsers send after a stop, and a process costs more
than the reading. It passes the same gate.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_coach.audio.intake import Block, Intake
from interview_coach.records import Waveform

SAMPLE_TYPES = frozenset({"u1", "i2", "i4", "f4", "f8"})
"""numpy kind and bytes of the sample types that are taken."""


@dataclass(frozen=True, kw_only=True)
class PlainPcm:
    """Where the samples of a file lie and how they are written.

    Attributes:
        start: First byte of the samples.
        end: Byte after the last one.
        rate_hz: Samples per second.
        n_channels: Channels, interleaved.
        sample_type: numpy kind and bytes, little-endian; ``i3`` for 24 bit, which numpy lacks.
    """

    start: int
    end: int
    rate_hz: int
    n_channels: int
    sample_type: str

    @property
    def n_frame_bytes(self) -> int:
        """Bytes of one sample of all channels."""
        return int(self.sample_type[1]) * self.n_channels


def to_float(samples: NDArray[np.generic]) -> Block:
    """Scale samples to float32 with full scale ±1.

    Args:
        samples: One of `SAMPLE_TYPES`, any shape.

    Returns:
        float32 of the same shape.
    """
    kind, n_bytes = samples.dtype.kind, samples.dtype.itemsize
    with np.errstate(over="ignore", invalid="ignore"):  # A float64 too large becomes inf, and is refused.
        block: Block = samples.astype(np.float32)
    if kind == "u":
        return (block - np.float32(128)) / np.float32(128)
    if kind == "i":
        return block / np.float32(2 ** (8 * n_bytes - 1))
    return block


def read_blocks(data: bytes, pcm: PlainPcm, where: str) -> Waveform:
    """Read plain PCM, a second at a time.

    Args:
        data: The file.
        pcm: Where its samples lie.
        where: The recording, as the person would name it.

    Returns:
        Mono float32 at 16 kHz.

    Raises:
        AudioError: When it is no usable recording.
    """
    intake = Intake(rate_hz=pcm.rate_hz, n_channels=pcm.n_channels, where=where)
    n_block_bytes = pcm.n_frame_bytes * pcm.rate_hz
    whole = pcm.start + (pcm.end - pcm.start) // pcm.n_frame_bytes * pcm.n_frame_bytes
    for start in range(pcm.start, whole, n_block_bytes):
        raw = data[start : min(start + n_block_bytes, whole)]
        intake.push(to_float(_numbers(raw, pcm.sample_type)).reshape(-1, pcm.n_channels))
    return intake.finish()


def _numbers(raw: bytes, sample_type: str) -> NDArray[np.generic]:
    if sample_type != "i3":
        return np.frombuffer(raw, dtype=f"<{sample_type}")
    # 24 bit: three bytes become the upper three of a 32-bit number.
    wide = np.zeros((len(raw) // 3, 4), dtype=np.uint8)
    wide[:, 1:] = np.frombuffer(raw, dtype=np.uint8).reshape(-1, 3)
    return wide.view("<i4")[:, 0]
