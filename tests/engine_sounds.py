"""Sounds for the tests of the engines: clips, noises in which nobody speaks, speech made unintelligible.

Conventions: mono float32 in [-1, 1], 16 kHz; everything made comes from a seed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soxr

from interview_coach.audio import load_file
from interview_coach.records import SAMPLE_RATE_HZ, Waveform

CLIPS = Path(__file__).resolve().parent / "data" / "speech"


def clip(name):
    """The samples of a clip: ``npsc_01_3s`` or ``npsc_02_8s``."""
    return load_file(CLIPS / f"{name}.flac").samples


def silence(seconds):
    return np.zeros(int(seconds * SAMPLE_RATE_HZ), np.float32)


def waveform(*pieces):
    """One recording of pieces one after the other."""
    return Waveform(samples=np.concatenate(pieces).astype(np.float32))


def level_db(samples):
    """Root mean square in dBFS."""
    return 20 * float(np.log10(np.sqrt(np.mean(np.square(samples)))))


def at_level(samples, level):
    """The same sound at another level, in dBFS."""
    return (samples * 10 ** ((level - level_db(samples)) / 20)).astype(np.float32)


def white(seconds, level=-26.0, seed=0):
    return at_level(np.random.default_rng(seed).standard_normal(int(seconds * SAMPLE_RATE_HZ)), level)


def pink(seconds, level=-26.0, seed=0):
    """Noise whose power falls by 3 dB an octave."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(int(seconds * SAMPLE_RATE_HZ)))
    bins = np.maximum(np.arange(len(spectrum)), 1)
    return at_level(np.fft.irfft(spectrum / np.sqrt(bins), int(seconds * SAMPLE_RATE_HZ)), level)


def hum(seconds, level=-17.0):
    """Mains hum with its odd harmonics."""
    t = np.arange(int(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    return at_level(
        sum(share * np.sin(2 * np.pi * f * t) for f, share in ((50, 1), (150, 0.3), (250, 0.2))), level
    )


def breath(seconds, level=-35.0, seed=0):
    """Noise of 200–3500 Hz in bursts, in and out, fifteen times a minute."""
    n = int(seconds * SAMPLE_RATE_HZ)
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(n))
    hz = np.fft.rfftfreq(n, 1 / SAMPLE_RATE_HZ)
    spectrum *= ((hz > 200) & (hz < 3500)) / np.sqrt(1 + (hz / 800) ** 2)
    phase = (np.arange(n) / SAMPLE_RATE_HZ % 4.0) / 4.0
    inwards = np.where(phase < 0.35, np.sin(np.pi * phase / 0.35) ** 2, 0)
    outwards = np.where((phase > 0.45) & (phase < 0.9), np.sin(np.pi * (phase - 0.45) / 0.45) ** 2, 0)
    return at_level(np.fft.irfft(spectrum, n) * (inwards + 0.7 * outwards), level)


def music(seconds, level=-18.0, seed=0):
    """Plucked chords with a melody over them, 120 beats a minute."""
    rng = np.random.default_rng(seed)
    n = int(seconds * SAMPLE_RATE_HZ)
    song = np.zeros(n)
    chords = ((0, 4, 7), (5, 9, 12), (7, 11, 14), (9, 12, 16))
    for beat in range(int(seconds / 0.5)):
        first = int(beat * 0.5 * SAMPLE_RATE_HZ)
        t = np.arange(min(n, first + int(0.6 * SAMPLE_RATE_HZ)) - first) / SAMPLE_RATE_HZ
        melody = 523 * 2 ** (int(rng.choice([0, 2, 4, 5, 7, 9, 11, 12])) / 12)
        notes = [262 * 2 ** (step / 12) for step in chords[beat // 4 % 4]] + [melody]
        pluck = np.exp(-3 * t) * np.minimum(1, t / 0.01)
        for note in notes:
            for harmonic, share in ((1, 1.0), (2, 0.5), (3, 0.25)):
                song[first : first + len(t)] += share * pluck * np.sin(2 * np.pi * note * harmonic * t)
    return at_level(song, level)


def keyboard(seconds, level=-35.0, seed=0):
    """Clicks of someone typing."""
    rng = np.random.default_rng(seed)
    clicks = np.zeros(int(seconds * SAMPLE_RATE_HZ))
    click = np.exp(-np.arange(400) / 80)
    for start_s in np.cumsum(rng.exponential(0.25, int(seconds * 4))):
        first = int(start_s * SAMPLE_RATE_HZ)
        if first + 400 < len(clicks):
            clicks[first : first + 400] += rng.standard_normal(400) * click
    return at_level(clicks, level)


NOBODY_SPEAKS = {
    "silence": silence,
    "white-noise": white,
    "pink-noise": pink,
    "hum": hum,
    "breath": breath,
    "music": music,
    "keyboard": keyboard,
}


def with_noise(samples, noise, snr_db):
    """Speech with noise so many dB below it."""
    return samples + at_level(noise[: len(samples)], level_db(samples) - snr_db)


def at_pitch(samples, factor):
    """Slower and lower (above 1) or quicker and higher (under 1)."""
    return soxr.resample(samples, SAMPLE_RATE_HZ, SAMPLE_RATE_HZ * factor).astype(np.float32)


def spectrally_inverted(samples):
    """Low becomes high: loud as speech, with no word in it."""
    return (samples * np.cos(np.pi * np.arange(len(samples)))).astype(np.float32)
