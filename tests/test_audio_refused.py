"""What is no recording, or not a whole one: a sentence for each, and a decoder that leaves nothing behind."""

from __future__ import annotations

import tempfile

import imageio_ffmpeg
import numpy as np
import pytest
from audio_files import CLIP, box, delay_s, encoded, ffmpeg

from interview_coach.audio import MOST_BYTES, from_samples, load_bytes, load_file
from interview_coach.audio.containers import examine
from interview_coach.audio.ffmpeg import decode
from interview_coach.errors import AudioError, CoachError, EngineUnavailable
from interview_coach.messages import Messages


@pytest.fixture(scope="session")
def audio_folder(tmp_path_factory):
    """Where the test files are made."""
    return tmp_path_factory.mktemp("audio")


@pytest.fixture(scope="session")
def clip():
    """The clip as float32 at 16 kHz."""
    return load_file(CLIP).samples


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """The folder for temporary files, empty at the start."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def refusal(call, *arguments) -> str:
    """Key of the refusal, once its sentences are known to exist."""
    with pytest.raises(CoachError) as caught:
        call(*arguments)
    for language in ("nb", "en"):
        assert not Messages(language).error(caught.value).startswith("audio-")
    return caught.value.key


# --- refused samples -------------------------------------------------------------------------

SOME = np.full(1_000, 0.1, dtype=np.float32)
REFUSED_SAMPLES = {
    "nothing": (16_000, SOME[:0], "audio-no-sound"),
    "no rows": (16_000, np.zeros((0, 2), np.int16), "audio-no-sound"),
    "no columns": (16_000, np.zeros((9, 0), np.int16), "audio-channels"),
    "one number": (16_000, np.float32(1), "audio-samples"),
    "three axes": (16_000, np.zeros((9, 2, 2), np.int16), "audio-samples"),
    "channels first": (16_000, np.zeros((2, 900), np.int16), "audio-channels"),
    "int64": (16_000, SOME.astype(np.int64), "audio-samples"),
    "complex": (16_000, SOME.astype(complex), "audio-samples"),
    "bool": (16_000, SOME.astype(bool), "audio-samples"),
    "objects": (16_000, np.array([None, 1]), "audio-samples"),
    "None": (16_000, None, "audio-samples"),
    "NaN": (16_000, np.array([0, np.nan, 0.5]), "audio-not-numbers"),
    "infinite": (16_000, np.array([0, -np.inf, 0.5]), "audio-not-numbers"),
    "too large for float32": (16_000, np.array([0, 1e300, 0.5]), "audio-not-numbers"),
    "integers as floats": (16_000, np.array([0, 12_000.0, -9_000.0]), "audio-not-numbers"),
    "1 Hz": (1, SOME, "audio-rate"),
    "0 Hz": (0, SOME, "audio-rate"),
    "negative rate": (-16_000, SOME, "audio-rate"),
    "10 MHz": (10_000_000, SOME, "audio-rate"),
    "NaN Hz": (float("nan"), SOME, "audio-rate"),
    "no rate": (None, SOME, "audio-samples"),
    "silence": (16_000, np.zeros(16_000, np.int16), "audio-muted"),
    "constant": (16_000, np.full(16_000, 700, np.int16), "audio-muted"),
    "dither": (16_000, np.tile(np.array([0, 1, -1, 0], np.int16), 4_000), "audio-muted"),
    "eleven minutes": (4_000, np.zeros(4_000 * 660, np.uint8), "audio-too-long"),
}


@pytest.mark.parametrize(("rate_hz", "samples", "key"), REFUSED_SAMPLES.values(), ids=REFUSED_SAMPLES)
def test_samples_that_are_no_recording(rate_hz, samples, key):
    """Each way not to be a recording has its own sentence."""
    assert refusal(from_samples, rate_hz, samples) == key


def test_ten_minutes_are_allowed():
    """The limit itself is inside."""
    noise = np.random.default_rng(1).integers(0, 255, 600 * 4_000).astype(np.uint8)
    assert from_samples(4_000, noise).duration_s == pytest.approx(600)


# --- refused files ---------------------------------------------------------------------------

NOT_AUDIO = {
    "text": b"Jeg er en fil med tekst.\n" * 40,
    "zeros": bytes(5_000),
    "web page": b"<!DOCTYPE html><html></html>",
    "pdf": b"%PDF-1.7\n" + bytes(100),
    "zip": b"PK\x03\x04" + bytes(100),
    "playlist": b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n",
    "concat list": b"ffconcat version 1.0\nfile '/etc/passwd'\n",
    "avi": b"RIFF\x24\x00\x00\x00AVI LIST" + bytes(100),
    "lone sync": b"\xff\xfb\x90\x00" + b"\x01" * 2_000,
}


@pytest.mark.parametrize("data", NOT_AUDIO.values(), ids=NOT_AUDIO)
def test_what_is_not_audio(data):
    """Other files are named as such; a playlist is not followed."""
    assert refusal(load_bytes, data, "x.wav") == "audio-not-audio"


def test_an_empty_file():
    """A file without a byte."""
    assert refusal(load_bytes, b"", "tom.wav") == "audio-empty"


def test_no_such_file(tmp_path):
    """A wrong name is said plainly."""
    assert refusal(load_file, tmp_path / "finnes-ikke.wav") == "audio-no-file"


def test_a_folder(tmp_path):
    """A folder where a file was expected."""
    assert refusal(load_file, tmp_path) == "audio-folder"


def test_a_name_that_no_system_allows():
    """A NUL in the name is a refusal, not a ValueError."""
    assert refusal(load_file, "a\0b.wav") in {"audio-unreadable", "audio-no-file"}


def test_a_file_that_is_too_large(tmp_path):
    """One byte too many is refused before anything is decoded."""
    path = tmp_path / "stor.wav"
    with path.open("wb") as handle:
        handle.write(b"RIFF")
        handle.truncate(MOST_BYTES + 1)
    assert refusal(load_file, path) == "audio-too-large"


@pytest.mark.parametrize(("ending", "seconds"), [("flac", 3_600), ("ogg", 610), ("mp3", 610)])
def test_a_small_file_can_be_too_long(tmp_path, ending, seconds):
    """Decoding stops at the limit, however much more a small file would give."""
    path = tmp_path / f"lang.{ending}"
    codec = ("-c:a", "libopus", "-frame_duration", "60") if ending == "ogg" else ()
    ffmpeg("-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono", "-t", str(seconds), *codec, str(path))
    assert path.stat().st_size < MOST_BYTES
    assert refusal(load_file, path) == "audio-too-long"


def test_a_silent_file_is_a_muted_microphone(tmp_path):
    """Digital silence inside a codec is digital silence."""
    ffmpeg("-f", "lavfi", "-i", "anullsrc=r=48000:cl=mono", "-t", "2", str(tmp_path / "a.webm"))
    assert refusal(load_file, tmp_path / "a.webm") == "audio-muted"


def test_a_wav_without_a_sample(audio_folder):
    """A header and nothing else."""
    data = encoded("wav 16 bit", audio_folder)
    header = data[: data.index(b"data") + 4]
    assert refusal(load_bytes, header + bytes(4), "x.wav") == "audio-no-sound"


@pytest.mark.parametrize("ending", ["mp4", "webm"])
def test_a_film_without_sound(tmp_path, ending):
    """A film with no sound track is told from a damaged file."""
    path = tmp_path / f"film.{ending}"
    codec = ("-c:v", "mpeg4") if ending == "mp4" else ("-c:v", "libvpx")
    ffmpeg("-f", "lavfi", "-i", "testsrc=size=64x64:rate=5", "-t", "1", *codec, str(path))
    assert refusal(load_file, path) == "audio-no-stream"


def test_a_film_with_sound_is_a_recording(tmp_path, clip):
    """The sound of a film is taken, the picture left."""
    path = tmp_path / "film.mp4"
    picture = ("-f", "lavfi", "-i", "testsrc=size=64x64:rate=5")
    ffmpeg(*picture, "-i", str(CLIP), "-shortest", "-c:v", "mpeg4", "-c:a", "aac", str(path))
    assert abs(delay_s(load_file(path).samples, clip)) < 0.001


@pytest.mark.parametrize("ending", ["png", "jpg", "gif", "webp", "bmp", "tiff"])
def test_a_picture(tmp_path, ending):
    """A picture is told that it has no sound."""
    path = tmp_path / f"bilde.{ending}"
    ffmpeg("-f", "lavfi", "-i", "testsrc=size=64x64:rate=1", "-frames:v", "1", str(path))
    assert refusal(load_file, path) == "audio-no-stream"


@pytest.mark.parametrize("name", [b"drms", b"enca"])
def test_a_locked_file(audio_folder, name):
    """A bought M4A whose sound is encrypted is named as locked."""
    data = encoded("m4a", audio_folder)
    assert data.count(b"mp4a") == 1
    assert refusal(load_bytes, data.replace(b"mp4a", name), "sang.m4p") == "audio-drm"


PROMISING = [
    "wav 16 bit", "wav 24 bit", "wav mu-law", "wav stereo", "flac", "flac 48 kHz stereo", "mp3", "m4a",
    "m4a index first", "m4a alac", "ogg opus", "ogg vorbis", "ogg flac", "webm opus",
]  # fmt: skip


@pytest.mark.parametrize("form", PROMISING)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_cut_off_file(form, share, audio_folder):
    """A file whose end is missing is refused, not judged by half."""
    data = encoded(form, audio_folder)
    assert refusal(load_bytes, data[: int(len(data) * share)], "x") == "audio-cut-off"


@pytest.mark.parametrize("form", PROMISING)
def test_a_file_cut_off_in_its_header(form, audio_folder):
    """However little is left, there is a sentence."""
    data = encoded(form, audio_folder)
    for n_bytes in (1, 3, 4, 5, 8, 11, 12, 13, 20, 27, 30, 40, 43, 44, 60, 100):
        assert refusal(load_bytes, data[:n_bytes], "x").startswith("audio-")


def test_an_mp4_without_its_index():
    """A phone that died before it wrote the index."""
    data = box(b"ftyp", b"M4A \0\0\0\0") + box(b"mdat", bytes(5_000))
    assert refusal(load_bytes, data, "x.m4a") == "audio-cut-off"


def test_a_damaged_flac(audio_folder):
    """Noise written over the middle of a FLAC loses frames, and is found out."""
    data = bytearray(encoded("flac", audio_folder))
    data[20_000:40_000] = np.random.default_rng(1).bytes(20_000)
    assert refusal(load_bytes, bytes(data), "x.flac") in {"audio-cut-off", "audio-damaged"}


# --- the decoder -----------------------------------------------------------------------------


@pytest.mark.parametrize("spoiled", [False, True], ids=["good", "spoiled"])
def test_no_temporary_file_remains(spoiled, temporary, audio_folder):
    """An M4A needs a file to seek in; it is gone afterwards, also when decoding failed."""
    data = encoded("m4a", audio_folder)
    if spoiled:
        assert refusal(load_bytes, data.replace(b"stsz", b"xxxx"), "x").startswith("audio-")
    else:
        load_bytes(data, "x")
    assert list(temporary.iterdir()) == []


def test_a_decoder_that_takes_too_long_is_stopped(temporary, audio_folder):
    """The clock ends decoding, with a sentence and without leaving a file."""
    data = encoded("m4a", audio_folder)

    def hurried():
        return decode(data, examine(data, "x"), "x", time_limit_s=0.0)

    assert refusal(hurried) == "audio-slow"
    assert list(temporary.iterdir()) == []


def test_no_ffmpeg_is_said_plainly(monkeypatch, audio_folder):
    """A machine without the program names what to install; plain WAV works all the same."""

    def missing():
        raise RuntimeError

    monkeypatch.setattr(imageio_ffmpeg, "get_ffmpeg_exe", missing)
    with pytest.raises(EngineUnavailable, match="audio-no-ffmpeg"):
        load_bytes(encoded("mp3", audio_folder), "x")
    assert load_bytes(encoded("wav 16 bit", audio_folder), "x").duration_s > 3


def test_a_program_that_cannot_start_is_said_plainly(monkeypatch, audio_folder, tmp_path):
    """A path that leads nowhere is a refusal, not an OSError."""
    monkeypatch.setattr(imageio_ffmpeg, "get_ffmpeg_exe", lambda: str(tmp_path / "ffmpeg"))
    assert refusal(load_bytes, encoded("mp3", audio_folder), "x") == "audio-no-ffmpeg"


def test_names_are_shown_safely():
    """A long or unprintable name is shortened and cleaned in the sentence."""
    with pytest.raises(AudioError) as caught:
        load_bytes(b"", "a\n\x1b[31m" + "b" * 500)
    assert caught.value.where is not None
    assert caught.value.where.isprintable()
    assert len(caught.value.where) <= 80
