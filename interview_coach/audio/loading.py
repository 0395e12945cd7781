"""The three ways in: a file, bytes with a name, or samples with their rate."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from interview_coach.audio import ffmpeg, pcm
from interview_coach.audio.containers import examine
from interview_coach.audio.intake import Intake
from interview_coach.errors import AudioError
from interview_coach.records import Waveform

MOST_BYTES = 100_000_000
MOST_SHOWN_LETTERS = 80  # Our choice: what still fits in a sentence.


def load_file(path: Path | str) -> Waveform:
    """Read a recording from disk.

    Args:
        path: The file.

    Returns:
        Mono float32 at 16 kHz.

    Raises:
        AudioError: When there is no such file, or it holds no usable recording.
    """
    file = Path(path)
    where = _shown(file.name or str(file))
    try:
        if file.is_dir():
            raise AudioError("audio-folder", where=where)
        if not file.is_file():
            raise AudioError("audio-no-file", where=where)
        with file.open("rb") as handle:
            data = handle.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise AudioError("audio-unreadable", where=where) from error
    return load_bytes(data, where)


def load_bytes(data: bytes, name: str) -> Waveform:
    """Read a recording from memory.

    Args:
        data: The content of an audio file.
        name: What the person calls it, for messages.

    Returns:
        Mono float32 at 16 kHz.

    Raises:
        AudioError: When it holds no usable recording.
    """
    where = _shown(name)
    if not data:
        raise AudioError("audio-empty", where=where)
    if len(data) > MOST_BYTES:
        raise AudioError("audio-too-large", where=where, limit_mb=MOST_BYTES // 1_000_000)
    examined = examine(data, where)
    if examined.pcm is not None:
        return pcm.read_blocks(data, examined.pcm, where)
    return ffmpeg.decode(data, examined, where)


def from_samples(rate_hz: float, samples: NDArray[np.generic], name: str = "opptak") -> Waveform:
    """Take a recording as the browser's microphone or another program hands it over.

    Args:
        rate_hz: Samples per second.
        samples: int16, int32, uint8, float32 or float64, shape (n,) or (n, n_channels); floats in [-1, 1].
        name: What the person calls it, for messages.

    Returns:
        Mono float32 at 16 kHz.

    Raises:
        AudioError: When they are no usable recording.
    """
    where = _shown(name)
    array = as_channels(samples, where)
    if array.shape[0] == 0:
        raise AudioError("audio-no-sound", where=where)
    rate = whole_rate_hz(rate_hz, where)
    intake = Intake(rate_hz=rate, n_channels=array.shape[1], where=where)
    for start in range(0, len(array), rate):
        intake.push(pcm.to_float(array[start : start + rate]))
    return intake.finish()


def as_channels(samples: NDArray[np.generic], where: str) -> NDArray[np.generic]:
    """Samples of a type that is taken, shape (n, n_channels).

    Args:
        samples: Shape (n,) or (n, n_channels).
        where: What the person calls the recording.

    Returns:
        The samples.

    Raises:
        AudioError: When they have another shape or type.
    """
    array = np.asarray(samples)
    if array.ndim == 1:
        array = array[:, np.newaxis]
    if array.ndim != 2 or array.dtype.kind + str(array.dtype.itemsize) not in pcm.SAMPLE_TYPES:
        raise AudioError("audio-samples", where=where)
    return array


def whole_rate_hz(rate_hz: float, where: str) -> int:
    """A sample rate as a whole number; 0 for one without end.

    Args:
        rate_hz: Samples per second.
        where: What the person calls the recording.

    Returns:
        Samples per second.

    Raises:
        AudioError: When it is no number.
    """
    try:
        return int(rate_hz) if math.isfinite(rate_hz) else 0
    except (TypeError, ValueError) as error:
        raise AudioError("audio-samples", where=where) from error


def _shown(name: str) -> str:
    flat = "".join(sign if sign.isprintable() else "?" for sign in name[:MOST_SHOWN_LETTERS])
    return flat or "?"
