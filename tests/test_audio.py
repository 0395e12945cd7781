"""Audio: every usual recording becomes 16 kHz mono, right in level and time."""

from __future__ import annotations

import re

import numpy as np
import pytest
import soxr
from audio_files import CLIP, FORMATS, UNTOLD_DELAY, delay_s, encoded, ffmpeg, tone, wav
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_coach.audio import from_samples, load_bytes, load_file
from interview_coach.messages import Messages
from interview_coach.records import SAMPLE_RATE_HZ, Note


@pytest.fixture(scope="session")
def audio_folder(tmp_path_factory):
    """Where the test files are made."""
    return tmp_path_factory.mktemp("audio")


@pytest.fixture(scope="session")
def clip():
    """The clip as float32 at 16 kHz."""
    return load_file(CLIP).samples


def level_db(samples) -> float:
    """Level of a signal in dB of full scale."""
    return float(10 * np.log10(np.mean(np.square(samples, dtype=np.float64)) + 1e-20))


# --- every format ----------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_keeps_level_and_timing(form, audio_folder, clip):
    """A clip comes back within 0.6 dB and 1 ms, as mono float32, and of the right length."""
    waveform = load_bytes(encoded(form, audio_folder), form)
    assert waveform.samples.dtype == np.float32
    assert waveform.samples.ndim == 1
    assert abs(level_db(waveform.samples) - level_db(clip)) < 0.6
    untold_s = UNTOLD_DELAY.get(form, 0)
    assert abs(delay_s(waveform.samples, clip) - untold_s) < 0.001
    assert waveform.duration_s == pytest.approx(len(clip) / SAMPLE_RATE_HZ, abs=0.15)
    assert waveform.notes == ()


@pytest.mark.parametrize(
    "form", [name for name in FORMATS if name.startswith(("wav 16", "wav 24", "wav 32", "flac"))]
)
def test_lossless_formats_are_exact(form, audio_folder, clip):
    """What loses nothing gives the same samples (16-bit steps where the rate is kept)."""
    samples = load_bytes(encoded(form, audio_folder), form).samples
    n = min(len(samples), len(clip))
    tolerance = 2 / 32_768 if "kHz" not in form else 2e-3
    assert np.max(np.abs(samples[:n] - clip[:n])) < tolerance


def test_file_and_bytes_give_the_same(clip):
    """A path and its bytes go the same way."""
    assert np.array_equal(load_bytes(CLIP.read_bytes(), "klipp").samples, clip)


def test_the_same_file_gives_the_same_samples(audio_folder):
    """Decoding and filtering are the same to the last bit each time."""
    data = encoded("m4a", audio_folder)
    assert np.array_equal(load_bytes(data, "a").samples, load_bytes(data, "b").samples)


def test_the_name_does_not_decide(audio_folder, tmp_path, clip):
    """An MP3 called .wav is an MP3, and a name may be written in any letters."""
    path = tmp_path / "øving på Åsane.wav"
    path.write_bytes(encoded("mp3", audio_folder))
    assert abs(delay_s(load_file(path).samples, clip)) < 0.001


def test_tags_before_the_sound_are_passed_by(audio_folder):
    """An ID3 tag before MP3 and FLAC, with padding, does not hide the format."""
    tag = b"ID3\x04\x00\x00\x00\x00\x01\x00" + bytes(128)
    plain = load_bytes(encoded("mp3 without header", audio_folder), "x")
    assert np.array_equal(
        load_bytes(tag + encoded("mp3 without header", audio_folder), "x").samples, plain.samples
    )


# --- properly filtered -----------------------------------------------------------------------


@pytest.mark.parametrize("rate_hz", [48_000, 44_100, 96_000, 22_050])
@pytest.mark.parametrize("frequency_hz", [300, 1_000, 4_000, 7_000, 7_500])
def test_speech_frequencies_survive(rate_hz, frequency_hz):
    """A tone up to 7.5 kHz keeps its level within half a decibel."""
    found = from_samples(rate_hz, tone(frequency_hz, rate_hz=rate_hz)).samples[800:-800]
    assert level_db(found) == pytest.approx(level_db(tone(1_000)), abs=0.5)


@pytest.mark.parametrize("rate_hz", [48_000, 44_100])
@pytest.mark.parametrize("frequency_hz", [9_000, 10_000, 12_000, 15_000, 17_000, 20_000])
@pytest.mark.parametrize("way", ["samples", "flac"])
def test_nothing_above_8_khz_folds_down(rate_hz, frequency_hz, way, tmp_path):
    """Beside a 1 kHz tone, a tone above 8 kHz leaves less than −60 dB anywhere in the spectrum."""
    both = tone(1_000, rate_hz=rate_hz, peak=0.4) + tone(frequency_hz, rate_hz=rate_hz, peak=0.4)
    if way == "samples":
        found = from_samples(rate_hz, both).samples
    else:
        (tmp_path / "a.wav").write_bytes(wav(both, rate_hz=rate_hz))
        ffmpeg("-i", str(tmp_path / "a.wav"), str(tmp_path / "a.flac"))
        found = load_file(tmp_path / "a.flac").samples
    middle = found[2_000:-2_000]
    spectrum = np.abs(np.fft.rfft(middle * np.blackman(len(middle))))
    frequencies = np.fft.rfftfreq(len(middle), 1 / SAMPLE_RATE_HZ)
    wanted = np.abs(frequencies - 1_000) < 20
    assert 20 * np.log10(spectrum[~wanted].max() / spectrum[wanted].max()) < -60


@pytest.mark.parametrize("rate_hz", [8_000, 11_025, 22_050, 44_100, 48_000, 96_000])
def test_a_click_stays_where_it_is(rate_hz):
    """Blocks and filters do not move anything: a click 2.5 s in is 2.5 s in."""
    samples = np.zeros(4 * rate_hz)
    samples[round(2.5 * rate_hz)] = 0.9
    found = from_samples(rate_hz, samples).samples
    assert int(np.abs(found).argmax()) / SAMPLE_RATE_HZ == pytest.approx(2.5, abs=0.0005)
    assert len(found) == pytest.approx(4 * SAMPLE_RATE_HZ, abs=1)


# --- samples ---------------------------------------------------------------------------------

SCALES = {"int16": 32_768, "int32": 2**31, "float32": 1, "float64": 1}


@pytest.mark.parametrize("kind", SCALES)
@pytest.mark.parametrize("columns", [0, 1, 2], ids=["(n,)", "(n, 1)", "(n, 2)"])
def test_every_sample_type_has_the_same_scale(kind, columns, clip):
    """Int and float, flat and in columns, all give the clip back."""
    samples = (clip.astype(np.float64) * SCALES[kind]).astype(kind)
    if columns:
        samples = np.stack([samples] * columns, axis=1)
    assert np.max(np.abs(from_samples(SAMPLE_RATE_HZ, samples).samples - clip)) < 2 / 32_768


def test_eight_bits_are_centred_on_128(clip):
    """uint8 runs from 0 to 255 with silence at 128."""
    found = from_samples(SAMPLE_RATE_HZ, (clip * 127 + 128).round().astype(np.uint8)).samples
    assert np.max(np.abs(found - clip)) < 0.02


def test_samples_are_not_changed(clip):
    """The caller's array stays as it was, and the result is not a window onto it."""
    samples = clip.copy()
    found = from_samples(SAMPLE_RATE_HZ, samples)
    found.samples[:] = 0
    assert np.array_equal(samples, clip)


def test_every_other_sample_of_an_array_will_do(clip):
    """Arrays that are views, and big-endian ones, are taken as well."""
    wide = np.repeat(clip, 2)[::2].astype(">f4")
    assert np.array_equal(
        from_samples(SAMPLE_RATE_HZ, wide).samples, from_samples(SAMPLE_RATE_HZ, clip).samples
    )


def test_one_silent_channel_costs_no_level(clip):
    """A stereo recording with one dead side is as loud as the live side."""
    stereo = np.stack([clip, np.zeros_like(clip)], axis=1)
    assert level_db(from_samples(SAMPLE_RATE_HZ, stereo).samples) == pytest.approx(level_db(clip), abs=0.01)


def test_two_sides_are_averaged(clip):
    """Two sides that both carry sound are averaged, not picked from."""
    stereo = np.stack([clip, 0.5 * clip], axis=1)
    assert np.max(np.abs(from_samples(SAMPLE_RATE_HZ, stereo).samples - 0.75 * clip)) < 1e-4


def test_sides_wired_against_each_other_do_not_cancel(clip):
    """A microphone with one side the other way round still gives a voice."""
    stereo = np.stack([clip, -clip], axis=1)
    assert level_db(from_samples(SAMPLE_RATE_HZ, stereo).samples) == pytest.approx(level_db(clip), abs=0.01)


@pytest.mark.parametrize("offset", [-0.3, 0.001, 0.5])
def test_an_offset_is_taken_away(offset, clip):
    """A constant added by a cheap sound card is not there afterwards."""
    found = from_samples(SAMPLE_RATE_HZ, clip + np.float32(offset)).samples
    assert abs(float(found.mean(dtype=np.float64))) < 1e-4
    assert np.max(np.abs(found - clip)) < 1e-3


def test_floats_past_full_scale_are_turned_down():
    """A float recording that goes past ±1 keeps its shape and fits into [-1, 1]."""
    found = from_samples(SAMPLE_RATE_HZ, tone(500, rate_hz=SAMPLE_RATE_HZ, peak=1.5)).samples
    assert np.max(np.abs(found)) == pytest.approx(1)
    assert level_db(found) == pytest.approx(level_db(tone(500, peak=1)), abs=0.05)


@settings(max_examples=60, deadline=None)
@given(gain=st.floats(0.01, 1.0), shift=st.integers(0, 500), rate_hz=st.sampled_from([8_000, 16_000, 44_100]))
def test_louder_in_is_louder_out_and_later_in_is_later_out(gain, shift, rate_hz):
    """Gain and delay go straight through."""
    samples = np.concatenate([np.zeros(shift), gain * tone(440, rate_hz=rate_hz, seconds=0.2), np.zeros(100)])
    found = from_samples(rate_hz, samples).samples
    plain = from_samples(
        rate_hz, np.concatenate([tone(440, rate_hz=rate_hz, seconds=0.2), np.zeros(100)])
    ).samples
    energy = np.sum(np.square(found, dtype=np.float64)) / np.sum(np.square(plain, dtype=np.float64))
    assert energy == pytest.approx(gain**2, rel=0.01)
    assert delay_s(found, plain) == pytest.approx(shift / rate_hz, abs=0.001)


# --- what browsers record --------------------------------------------------------------------


def test_a_browsers_recording_has_no_length_and_may_end_anywhere(audio_folder, clip):
    """A WebM written while recording is good wherever it was stopped, between clusters or inside one."""
    data = encoded("webm while recording", audio_folder)
    clusters = [found.start() for found in re.finditer(b"\x1f\x43\xb6\x75", data)]
    assert len(clusters) >= 5
    for end in (*clusters[2:5], clusters[3] + 77, len(data) - 9):
        found = load_bytes(data[:end], "opptak.webm").samples
        assert len(found) > SAMPLE_RATE_HZ // 2
        assert abs(delay_s(found, clip[: len(found)])) < 0.001


def test_a_recorder_that_never_wrote_the_length(audio_folder, clip):
    """A WAV that promises 4 GB, or 0 bytes, because it was written as it was recorded, is read to its end."""
    data = encoded("wav 16 bit", audio_folder)
    at = data.index(b"data") + 4
    for size in (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x00\xf0\xff\x7f"):
        assert np.array_equal(load_bytes(data[:at] + size + data[at + 4 :], "x.wav").samples, clip)


def test_ogg_that_stops_between_pages(audio_folder):
    """A live OGG that ends after a whole page is a recording that was stopped."""
    data = encoded("ogg opus", audio_folder)
    last = data.rindex(b"OggS")
    assert load_bytes(data[:last], "x.ogg").duration_s > 1


def test_chunks_as_gradio_sends_them(clip):
    """(48000, int16) in one column, as the streaming microphone gives."""
    chunk = (soxr.resample(clip, SAMPLE_RATE_HZ, 48_000) * 32_767).astype(np.int16)
    assert abs(delay_s(from_samples(48_000, chunk).samples, clip)) < 0.001


# --- clipping --------------------------------------------------------------------------------

HARD = [
    *(
        (form, gain_db)
        for form in ("wav 16 bit", "wav mu-law", "mp3", "webm opus")
        for gain_db in (10, 20, 40)
    ),
    ("m4a", 10),
    ("m4a", 15),
]


@pytest.mark.parametrize(("form", "gain_db"), HARD)
def test_speech_driven_hard_is_noted(form, gain_db, clip, tmp_path):
    """Speech cut off by 10 dB or more is accepted with a note, in every kind of format."""
    loud = np.clip(clip / np.max(np.abs(clip)) * 10 ** (gain_db / 20), -1, 1)
    path = tmp_path / "loud.wav"
    path.write_bytes(wav(loud))
    (note,) = load_bytes(encoded(form, tmp_path, path), "x").notes
    assert note.key == "audio-clipped"
    assert "prosent" in Messages("nb").note(note)


@pytest.mark.parametrize("gain_db", [-20, 0, 3, 6])
def test_loud_speech_is_no_clipping(gain_db, clip):
    """Speech that is cut off so little that no word suffers is not noted."""
    loud = np.clip(clip / np.max(np.abs(clip)) * 10 ** (gain_db / 20), -1, 1)
    assert from_samples(SAMPLE_RATE_HZ, loud).notes == ()


def test_pauses_do_not_hide_clipping(clip):
    """The same clipped words after a minute of quiet are noted just the same."""
    loud = np.clip(clip * 20, -1, 1)
    quiet = np.full(60 * SAMPLE_RATE_HZ, 0.001, np.float32)
    notes = from_samples(SAMPLE_RATE_HZ, loud).notes
    assert notes == from_samples(SAMPLE_RATE_HZ, np.concatenate([quiet, loud])).notes
    assert isinstance(notes[0], Note)
