"""Recordings to measure with: clips with their texts, longer ones joined from them, sounds without speech.

Conventions: mono float32 in [-1, 1], 16 kHz. Everything made comes from a seed, so two runs hear the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from interview_coach.audio import load_file
from interview_coach.errors import AudioError
from interview_coach.records import SAMPLE_RATE_HZ, Samples, Waveform
from interview_coach.settings import Settings

Signal = NDArray[np.float64]
"""One channel, 16 kHz, not yet limited to [-1, 1]."""

PAUSE_S = 0.8  # Between joined clips: about what a speaker takes between sentences (our choice).
NOISE_LEVEL = 0.05  # RMS, about -26 dBFS: a loud fan close to the microphone (our choice).
ROOM_LEVEL = 0.001  # RMS of what is under everything in a quiet room, about -60 dBFS (our choice).
HUM_HZ = 50.0
BREATH_S = 3.5  # One breath in and out (our choice: 17 a minute).
SOUND_ENDINGS = frozenset({".flac", ".wav", ".mp3", ".m4a", ".ogg", ".webm"})


@dataclass(frozen=True, kw_only=True)
class Clip:
    """A recording with what is said in it."""

    name: str
    waveform: Waveform
    said: str


@dataclass(frozen=True, kw_only=True)
class Sound:
    """A recording in which nobody speaks; its title is the message ``bench-sound-<name>``."""

    name: str
    waveform: Waveform


def shipped_speech(settings: Settings) -> Path:
    """The folder with the project's own clips: in a checkout, or in the installed package."""
    root = settings.catalogue.parent.parent
    checkout = root / "tests" / "data" / "speech"
    return checkout if checkout.is_dir() else root / "speech"


def load_clips(folder: Path) -> tuple[Clip, ...]:
    """Read every recording that has a text beside it: ``name.flac`` with ``name.txt``.

    Args:
        folder: Where they are.

    Returns:
        The clips in order of name.

    Raises:
        AudioError: When there is none.
    """
    paths = sorted(path for path in folder.glob("*") if path.suffix.lower() in SOUND_ENDINGS)
    clips = tuple(
        Clip(
            name=path.stem,
            waveform=load_file(path),
            said=path.with_suffix(".txt").read_text(encoding="utf-8").strip(),
        )
        for path in paths
        if path.with_suffix(".txt").is_file()
    )
    if not clips:
        raise AudioError("bench-no-clips", where=str(folder))
    return clips


def joined(clips: Sequence[Clip], duration_s: float) -> Waveform:
    """A recording of an exact length: clips in turn with pauses between them, cut off at the end.

    Args:
        clips: What is said.
        duration_s: How long it is to be.

    Returns:
        The recording.
    """
    n_samples = round(duration_s * SAMPLE_RATE_HZ)
    pause = _white(np.random.default_rng(0), round(PAUSE_S * SAMPLE_RATE_HZ)) * ROOM_LEVEL
    parts: list[Samples] = []
    n_have = 0
    for clip in cycle(clips):
        for part in (clip.waveform.samples, pause.astype(np.float32)):
            parts.append(part)
            n_have += len(part)
        if n_have >= n_samples:
            break
    return Waveform(samples=np.concatenate(parts)[:n_samples])


def spoken_answer(clips: Sequence[Clip], duration_s: float) -> Clip:
    """A recording of an exact length that ends with the last word: whole clips, as many as fit, in turn.

    Args:
        clips: What is said.
        duration_s: How long it is to be, at least as long as the first clip.

    Returns:
        The recording with its text; what time is left lies in equal pauses between the clips.
    """
    n_samples = round(duration_s * SAMPLE_RATE_HZ)
    chosen: list[Clip] = []
    n_have = n_too_long = 0
    for clip in cycle(clips):
        if n_have + len(clip.waveform.samples) > n_samples and chosen:
            n_too_long += 1
            if n_too_long == len(clips):
                break
            continue
        n_too_long = 0
        chosen.append(clip)
        n_have += len(clip.waveform.samples)
    n_pause = max(0, n_samples - n_have) // max(1, len(chosen) - 1)
    pause = (_white(np.random.default_rng(0), n_pause) * ROOM_LEVEL).astype(np.float32)
    parts = [part for clip in chosen for part in (pause, clip.waveform.samples)][1:]
    return Clip(
        name=f"{duration_s:.0f}s",
        waveform=Waveform(samples=np.concatenate(parts)),
        said=" ".join(clip.said for clip in chosen),
    )


def in_other_order(clips: Sequence[Clip], number: int) -> tuple[Clip, ...]:
    """The clips in an order of their own for every number, alike in every run; another one comes first."""
    first = number % len(clips)
    turned = (*clips[first:], *clips[:first])
    rest = np.random.default_rng(number).permutation(len(clips) - 1) + 1
    return (turned[0], *(turned[place] for place in rest))


def without_speech(duration_s: float, seed: int = 0) -> tuple[Sound, ...]:
    """Silence, white and pink noise, mains hum, and breathing, each of the same length.

    Args:
        duration_s: How long each is to be.
        seed: Seed of the noise.

    Returns:
        The recordings.
    """
    rng = np.random.default_rng(seed)
    n_samples = round(duration_s * SAMPLE_RATE_HZ)
    room = _white(rng, n_samples) * ROOM_LEVEL
    sounds = {
        "silence": np.zeros(n_samples),
        "white": _white(rng, n_samples) * NOISE_LEVEL,
        "pink": _pink(rng, n_samples) * NOISE_LEVEL,
        "hum": _hum(n_samples) * NOISE_LEVEL + room,
        "breath": _breath(rng, n_samples) * NOISE_LEVEL + room,
    }
    return tuple(
        Sound(name=name, waveform=Waveform(samples=np.clip(samples, -1, 1).astype(np.float32)))
        for name, samples in sounds.items()
    )


def _white(rng: np.random.Generator, n_samples: int) -> Signal:
    return rng.standard_normal(n_samples)


def _pink(rng: np.random.Generator, n_samples: int) -> Signal:
    """Noise whose power falls by 3 dB per octave."""
    spectrum = np.fft.rfft(rng.standard_normal(n_samples))
    frequencies = np.fft.rfftfreq(n_samples)
    frequencies[0] = frequencies[1]
    return _unit(np.fft.irfft(spectrum / np.sqrt(frequencies), n_samples))


def _hum(n_samples: int) -> Signal:
    """Mains hum: 50 Hz with three of its harmonics."""
    time_s = np.arange(n_samples) / SAMPLE_RATE_HZ
    waves = [np.sin(2 * np.pi * HUM_HZ * n * time_s) / n for n in (1, 2, 3, 4)]
    return _unit(np.sum(waves, axis=0, dtype=np.float64))


def _breath(rng: np.random.Generator, n_samples: int) -> Signal:
    """Pink noise that swells and fades as breath does."""
    time_s = np.arange(n_samples) / SAMPLE_RATE_HZ
    return _unit(_pink(rng, n_samples) * np.sin(np.pi * time_s / BREATH_S) ** 2)


def _unit(
    samples: Signal,
) -> Signal:
    """Scale to an RMS of 1."""
    return samples / float(np.sqrt(np.mean(samples**2)))
