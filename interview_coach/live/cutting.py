"""Where a growing recording is cut. Pure: voices and sound in, places in the recording out.

Conventions: places are counted in samples at 16 kHz and lie on whole milliseconds, so that the times of words
add up to the last digit.

Source of the limits: read Norwegian, whisper-base, int8, beam 5 (design §10): pieces of 5 s cost up to ten
points of word errors against the whole recording, pieces of 8 s at least cost −4 to +2.4, pieces of 12 s and
more were no better.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from interview_coach.records import SAMPLE_RATE_HZ, Samples, Span

PAUSE_S = 0.5
"""A silence that may end a piece: longer than most pauses inside a clause (design, issue 5's first try)."""

LEAST_PIECE_S = 8.0
"""A piece is ended by a pause only once so much has gathered; see the source above."""

MOST_PIECE_S = 18.0
"""Whoever does not pause is cut here at the latest, in her longest short silence; see the source above."""

GUESS_PAUSE_S = 0.35
"""A silence in which what was said so far is tried: she may have finished. Over the 0.25 s that make a pause,
so that not every breath costs work. At 0.5 s less is tried in vain, but the judge also hears less ahead: with
the button at once it took 0.43 s instead of 0.24 s (90 s, bench). Our choice."""

WHOLE_S = 28.0
"""An answer of at most this length is heard once more as one piece when it has ended: its words are then
those of the finished recording. Whisper hears 30 s at once: it costs one more look at that sound. Ours."""

WHOLE_PAUSE_S = 0.8
"""A silence in which a short answer is tried as a whole: longer than `GUESS_PAUSE_S`, for more is lost when
she goes on. Our choice."""

TAIL_S = 0.25
"""Sound kept after the last voice of a piece, and left to the next one: half of `PAUSE_S`."""

LEAD_S = 1.0
"""Sound kept before the first voice of a piece; longer silence is not listened to. As `engines` does."""

HUSH_S = 0.1
"""Without any silence the cut is made in the quietest stretch of this length; our choice."""

_MS = SAMPLE_RATE_HZ // 1000


def piece_end(voices: Sequence[Span], start: int, heard: int) -> int | None:
    """Where the piece that is being gathered ends, or ``None`` while it goes on.

    Args:
        voices: Voices since its start; not empty.
        start: Its first sample.
        heard: Samples of the recording that have been judged.

    Returns:
        The sample after its last, or ``None``. A cut in the middle of a voice is made by `quietest`.
    """
    gathered_s = voices[-1].end_s - start / SAMPLE_RATE_HZ
    if gathered_s >= LEAST_PIECE_S and pause_s(voices, heard) >= PAUSE_S:
        return tail_end(voices, heard)
    if gathered_s < MOST_PIECE_S:
        return None
    earliest_s = start / SAMPLE_RATE_HZ + LEAST_PIECE_S
    gaps = [
        Span(start_s=one.end_s, end_s=other.start_s)
        for one, other in pairwise(voices)
        if one.end_s >= earliest_s
    ]
    if not gaps:
        return None
    longest = max(gaps, key=lambda gap: gap.duration_s)
    return at_sample((longest.start_s + longest.end_s) / 2)


def must_cut(voices: Sequence[Span], start: int) -> bool:
    """Whether the piece is as long as a piece may be."""
    return voices[-1].end_s - start / SAMPLE_RATE_HZ >= MOST_PIECE_S


def quietest(samples: Samples, start: int) -> int:
    """The quietest place of the second half of a piece in which nobody paused.

    Args:
        samples: The piece, shape (n_samples,).
        start: Its first sample in the recording.

    Returns:
        The place, as a sample of the recording.
    """
    step = int(HUSH_S * SAMPLE_RATE_HZ)
    first = int(LEAST_PIECE_S * SAMPLE_RATE_HZ)
    frames = samples[first : first + (len(samples) - first) // step * step].reshape(-1, step)
    loudness = np.mean(np.square(frames, dtype=np.float64), axis=1)
    return start + first + int(loudness.argmin()) * step + step // 2


def tail_end(voices: Sequence[Span], heard: int) -> int:
    """The end of a piece that its last voice ends: a little after it."""
    return min(heard, at_sample(voices[-1].end_s + TAIL_S))


def pause_s(voices: Sequence[Span], heard: int) -> float:
    """Seconds of silence since the last voice."""
    return heard / SAMPLE_RATE_HZ - voices[-1].end_s


def without_lead(voices: Sequence[Span], start: int) -> int:
    """The start of a piece without the long silence before its first voice."""
    return max(start, at_sample(voices[0].start_s - LEAD_S))


def at_sample(time_s: float) -> int:
    """The sample at a time, on a whole millisecond."""
    return max(0, int(time_s * 1000)) * _MS
