"""Recordings for the tests of `audio`: clips in every format, made by the bundled ffmpeg, and their delay."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

import imageio_ffmpeg
import numpy as np
from conftest import CLIPS

from interview_coach.records import SAMPLE_RATE_HZ

CLIP = CLIPS / "npsc_01_3s.flac"

TWO_SIDES = ("-af", "pan=stereo|c0=c0|c1=c0")  # Plain "-ac 2" turns mono down by 3 dB.
FORMATS: dict[str, tuple[str, ...]] = {
    "wav 8 bit": ("-c:a", "pcm_u8", "-f", "wav"),
    "wav 16 bit": ("-c:a", "pcm_s16le", "-f", "wav"),
    "wav 24 bit": ("-c:a", "pcm_s24le", "-f", "wav"),
    "wav 32 bit": ("-c:a", "pcm_s32le", "-f", "wav"),
    "wav float": ("-c:a", "pcm_f32le", "-f", "wav"),
    "wav double": ("-c:a", "pcm_f64le", "-f", "wav"),
    "wav mu-law": ("-c:a", "pcm_mulaw", "-f", "wav"),
    "wav adpcm": ("-c:a", "adpcm_ms", "-f", "wav"),
    "wav stereo": (*TWO_SIDES, "-c:a", "pcm_s16le", "-f", "wav"),
    "wav 6 channels": ("-ac", "6", "-c:a", "pcm_s16le", "-f", "wav"),
    "wav 8 kHz": ("-ar", "8000", "-f", "wav"),
    "wav 11 kHz": ("-ar", "11025", "-f", "wav"),
    "wav 44.1 kHz": ("-ar", "44100", "-f", "wav"),
    "wav 96 kHz": ("-ar", "96000", "-c:a", "pcm_s24le", "-f", "wav"),
    "flac": ("-f", "flac"),
    "flac 48 kHz stereo": ("-ar", "48000", *TWO_SIDES, "-f", "flac"),
    "mp3": ("-ar", "44100", "-b:a", "128k", "-f", "mp3"),
    "mp3 without header": ("-b:a", "64k", "-write_xing", "0", "-id3v2_version", "0", "-f", "mp3"),
    "m4a": ("-ar", "44100", "-c:a", "aac", "-b:a", "128k", "-f", "ipod"),
    "m4a index first": ("-ar", "48000", "-c:a", "aac", "-movflags", "+faststart", "-f", "ipod"),
    "m4a alac": ("-c:a", "alac", "-f", "ipod"),
    "mp4 in fragments": ("-ar", "48000", "-c:a", "aac", "-movflags", "frag_keyframe+empty_moov", "-f", "mp4"),
    "aac": ("-ar", "44100", "-c:a", "aac", "-f", "adts"),
    "ogg opus": ("-c:a", "libopus", "-b:a", "48k", "-f", "ogg"),
    "ogg vorbis": ("-ar", "44100", "-c:a", "libvorbis", "-f", "ogg"),
    "ogg flac": ("-c:a", "flac", "-f", "ogg"),
    "webm opus": ("-c:a", "libopus", "-b:a", "48k", "-f", "webm"),
    "webm opus stereo": (*TWO_SIDES, "-c:a", "libopus", "-b:a", "64k", "-f", "webm"),
    "webm while recording": ("-c:a", "libopus", "-live", "1", "-cluster_time_limit", "300", "-f", "webm"),
}
UNTOLD_DELAY = {
    "mp3 without header": 1_105 / 16_000,
    "aac": 1_024 / 44_100,
    "mp4 in fragments": 1_024 / 48_000,
}
"""Formats that cannot say how much silence the encoder put first (seconds, as ffmpeg's encoders do)."""


def ffmpeg(*arguments: str) -> None:
    """Run the bundled ffmpeg; a failure shows what it said."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-v", "error", "-nostdin", *arguments]
    subprocess.run(command, check=True, capture_output=True)


@cache
def encoded(form: str, folder: Path, source: Path = CLIP) -> bytes:
    """The clip in a format of `FORMATS`."""
    path = folder / f"{abs(hash((form, source)))}"
    ffmpeg("-i", str(source), *FORMATS[form], str(path))
    return path.read_bytes()


def tone(frequency_hz: float, *, rate_hz: int = 48_000, seconds: float = 1.0, peak: float = 0.5):
    """A sine, float64."""
    return peak * np.sin(2 * np.pi * frequency_hz * np.arange(round(seconds * rate_hz)) / rate_hz)


def box(name: bytes, content: bytes) -> bytes:
    """An MP4 box."""
    return (8 + len(content)).to_bytes(4, "big") + name + content


def wav(samples, *, rate_hz: int = 16_000) -> bytes:
    """A 16-bit mono WAV file."""
    body = (np.asarray(samples) * 32_767).astype("<i2").tobytes()
    form = b"\1\0\1\0" + rate_hz.to_bytes(4, "little") + (2 * rate_hz).to_bytes(4, "little") + b"\2\0\x10\0"
    inner = b"WAVEfmt " + (16).to_bytes(4, "little") + form + b"data" + len(body).to_bytes(4, "little") + body
    return b"RIFF" + len(inner).to_bytes(4, "little") + inner


def delay_s(found, reference) -> float:
    """How much later `found` is than `reference`, by cross-correlation."""
    n = 1 << (len(found) + len(reference)).bit_length()
    product = np.fft.irfft(np.fft.rfft(found, n) * np.conj(np.fft.rfft(reference, n)), n)
    at = int(product.argmax())
    return (at - n if at > n // 2 else at) / SAMPLE_RATE_HZ
