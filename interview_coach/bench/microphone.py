"""A simulated microphone: replays a recording in chunks, as a browser hands them over.

Conventions: chunks of half a second, 48 kHz, 16 bit, one channel. At the speed of speech (`replay`) a chunk
comes when its last sample has been spoken, whatever the machine does. Fast (`replay_fast`) the next one comes
as soon as nothing is left to do for those before it: the machine is then never busier than in the room, and
three minutes take as long as the work in them.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from interview_coach.audio import at_rate
from interview_coach.coach import Coach
from interview_coach.records import Waveform
from interview_coach.spoken import Take

RATE_HZ = 48_000
CHUNK_S = 0.5
LOOK_AGAIN_S = 0.01

Chunk = NDArray[np.int16]


def chunks(waveform: Waveform, silence_s: float = 0.0) -> Iterator[Chunk]:
    """The chunks of a recording.

    Args:
        waveform: What is spoken.
        silence_s: Silence after it, before the button is pressed.

    Yields:
        int16 samples at 48 kHz; the last chunk may be shorter.
    """
    spoken = np.concatenate([at_rate(waveform, RATE_HZ), np.zeros(int(silence_s * RATE_HZ), np.float32)])
    numbers = np.rint(np.clip(spoken, -1, 1) * 32_767).astype(np.int16)
    size = int(CHUNK_S * RATE_HZ)
    for first in range(0, len(numbers), size):
        yield numbers[first : first + size]


def replay(take: Take, waveform: Waveform, silence_s: float = 0.0) -> None:
    """Speak into a take at the speed of speech; returns when the last sample has been spoken."""
    spoken_s = 0.0
    begun_s = time.monotonic()
    for chunk in chunks(waveform, silence_s):
        spoken_s += len(chunk) / RATE_HZ
        time.sleep(max(0.0, begun_s + spoken_s - time.monotonic()))
        take.hear(RATE_HZ, chunk)


def replay_fast(coach: Coach, take: Take, waveform: Waveform, silence_s: float = 0.0) -> None:
    """Speak into a take as fast as the machine is done with each chunk, the last one excepted."""
    every = list(chunks(waveform, silence_s))
    for chunk in every:
        take.hear(RATE_HZ, chunk)
        while chunk is not every[-1] and is_busy(coach):
            time.sleep(LOOK_AGAIN_S)


def is_busy(coach: Coach) -> bool:
    """Whether the recogniser has anything to do."""
    load = coach.load()
    return load.n_pieces + load.n_working > 0
