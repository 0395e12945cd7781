"""Sound from outside → a `Waveform` the engines can use, or one plain sentence why not.

A package rather than one file, because three kinds of knowledge meet here: `containers.py` (what the bytes
of each format promise), `pcm.py` (numbers as sound cards write them), `ffmpeg.py` (the decoder, kept in a
process of its own) and `intake.py` (the one gate: limits, channels, filter, level).

Conventions: in, any of WAV, FLAC, MP3, M4A/AAC, OGG/Opus and WebM, any rate from 4 to 384 kHz, one to eight
channels; out, mono float32 in [-1, 1] at 16 kHz, without DC offset. Bytes decide what a file is, never its
name. At most 10 minutes and 100 MB, held before and while decoding: nothing is read past a limit.

Not decided here: whether anybody speaks (voice detection does), and whether it is long enough to judge.
"""

from interview_coach.audio.intake import MOST_SECONDS
from interview_coach.audio.loading import MOST_BYTES, from_samples, load_bytes, load_file
from interview_coach.audio.stream import Microphone, at_rate

__all__ = ["MOST_BYTES", "MOST_SECONDS", "Microphone", "at_rate", "from_samples", "load_bytes", "load_file"]
