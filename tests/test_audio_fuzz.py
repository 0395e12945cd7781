"""Whatever bytes arrive as a recording, they become a `Waveform` or a sentence: no traceback, no hang."""

from __future__ import annotations

import random

import numpy as np
import pytest
from audio_files import FORMATS, encoded, ffmpeg
from conftest import CLIPS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview_coach.audio import from_samples, load_bytes
from interview_coach.errors import CoachError
from interview_coach.messages import Messages

MAGICS = (
    b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0",
    b"RIFF\xff\xff\xff\xffWAVE",
    b"fLaC\0\0\0\x22",
    b"OggS\0\2",
    b"\x1a\x45\xdf\xa3",
    b"\0\0\0\x18ftypM4A ",
    b"\0\0\0\1mdat\0\0\0\0",
    b"\0\0\0\0moov",
    b"ID3\4\0\0\0\0\0\7",
    b"ID3\4\0\0\x7f\x7f\x7f\x7f",
    b"\xff\xfb\x90\x00",
    b"\xff\xf1\x50\x80",
    b"#EXTM3U\n",
    b"\x89PNG\r\n",
    b"",
)
PLAIN = ("wav 8 bit", "wav 16 bit", "wav 24 bit", "wav float", "wav double", "wav stereo")
"""Formats that need no process: many can be tried."""
DECODED = tuple(form for form in FORMATS if form not in PLAIN)
N_PLAIN, N_CUT, N_DECODED = 80, 12, 14  # Per format; with 800 of hypothesis well over 1,000 in all.


@pytest.fixture(scope="module")
def second(tmp_path_factory):
    """Folder of the test files, and a clip of one second."""
    folder = tmp_path_factory.mktemp("second")
    path = folder / "second.wav"
    ffmpeg("-i", str(CLIPS / "npsc_02_8s.flac"), "-ss", "2", "-t", "1", str(path))
    return path


def recording_or_sentence(data: bytes) -> bool:
    """Load bytes; a waveform must be sound, a refusal must have its sentences. Whether it was refused."""
    try:
        samples = load_bytes(data, "x").samples
    except CoachError as error:
        refusal = error
    else:
        sound_enough(samples)
        return False
    for language in ("nb", "en"):
        assert not Messages(language).error(refusal).startswith("audio-")
    return True


def sound_enough(samples) -> None:
    """What every engine relies on."""
    assert samples.dtype == np.float32
    assert samples.ndim == 1
    assert len(samples) > 0
    assert np.isfinite(samples).all()
    assert np.max(np.abs(samples)) <= 1


def mutated(data: bytes, rng: random.Random, *, reach: int) -> bytes:
    """Bytes with some of the first `reach` changed, dropped or doubled."""
    spoiled = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(min(reach, len(spoiled)))
        match rng.randrange(4):
            case 0:
                spoiled[at] = rng.randrange(256)
            case 1:
                spoiled[at : at + 4] = rng.choice(
                    (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", rng.randbytes(4))
                )
            case 2:
                del spoiled[at : at + rng.randint(1, 8)]
            case _:
                spoiled[at:at] = spoiled[at : at + rng.randint(1, 16)]
    return bytes(spoiled)


@settings(max_examples=500, deadline=None)
@given(magic=st.sampled_from(MAGICS), data=st.binary(max_size=120))
def test_any_bytes_after_any_magic(magic, data):
    """Bytes that only begin like a recording."""
    recording_or_sentence(magic + data)


@pytest.mark.parametrize("form", PLAIN)
def test_spoiled_headers_of_plain_wav(form, second):
    """Sizes, rates, channels and sample types that lie."""
    data = encoded(form, second.parent, second)
    rng = random.Random(form)
    for _ in range(N_PLAIN):
        recording_or_sentence(mutated(data, rng, reach=100))


@pytest.mark.parametrize("form", FORMATS)
def test_files_cut_anywhere(form, second):
    """A file that ends anywhere, from the first byte to the last."""
    data = encoded(form, second.parent, second)
    rng = random.Random(form)
    for _ in range(N_CUT):
        recording_or_sentence(data[: int(len(data) * rng.random() ** 2)])


@pytest.mark.parametrize("form", DECODED)
def test_spoiled_files_of_every_format(form, second):
    """Headers, tables and sound with bytes changed, dropped and doubled."""
    data = encoded(form, second.parent, second)
    rng = random.Random(form)
    for turn in range(N_DECODED):
        recording_or_sentence(mutated(data, rng, reach=200 if turn % 2 else len(data)))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    rate_hz=st.one_of(st.integers(-10, 500_000), st.floats(), st.just(16_000)),
    kind=st.sampled_from(["i1", "i2", "i4", "i8", "u1", "u2", "f2", "f4", "f8", "?", "c8", ">i2", ">f8"]),
    shape=st.lists(st.integers(0, 12), max_size=3),
    raw=st.binary(min_size=1, max_size=64),
)
def test_any_array_at_any_rate(rate_hz, kind, shape, raw):
    """Arrays of any type, shape and content, NaN and infinity among them."""
    n = int(np.prod(shape))
    dtype = np.dtype(kind)
    content = np.frombuffer((raw * (n * dtype.itemsize // len(raw) + 1))[: n * dtype.itemsize], dtype=dtype)
    try:
        samples = from_samples(rate_hz, content.reshape(shape)).samples
    except CoachError:
        return
    sound_enough(samples)
