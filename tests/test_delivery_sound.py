"""Pauses found in sound: built signals with known pauses, from tones and from the clips' real speech."""

from __future__ import annotations

import subprocess
from functools import cache
from itertools import pairwise
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_coach.delivery import measure_delivery
from interview_coach.records import SAMPLE_RATE_HZ, Span, Transcript, Waveform, Word
from interview_coach.settings import resolve_settings

CLIPS = Path(__file__).resolve().parent / "data" / "speech"
RATE = SAMPLE_RATE_HZ
TOLERANCE_S = 0.05  # The promise: edges of pauses within 50 ms.

# Stretches of clip 2 that begin and end in the middle of a loud vowel, so their edges are exact (seconds).
CUTS = ((0.40, 1.30), (1.40, 2.30), (2.95, 4.10), (4.20, 5.20), (6.30, 7.10))


@cache
def clip(name: str) -> np.ndarray:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(CLIPS / name)]
    command += ["-f", "f32le", "-ac", "1", "-ar", str(RATE), "-"]
    return np.frombuffer(subprocess.run(command, capture_output=True, check=True).stdout, np.float32)


def real_speech() -> list[np.ndarray]:
    whole = clip("npsc_02_8s.flac")
    return [whole[int(start * RATE) : int(end * RATE)] for start, end in CUTS]


def tone(seconds: float, hz: float = 150.0) -> np.ndarray:
    """A buzz with five harmonics: voiced, like a held vowel."""
    t = np.arange(int(seconds * RATE)) / RATE
    return (0.1 * sum(np.sin(2 * np.pi * hz * k * t) / k for k in range(1, 6))).astype(np.float32)


def noise(seconds: float, level_db: float, seed: int = 7) -> np.ndarray:
    """Pink noise as in a room, at an RMS level in dBFS."""
    n = int(seconds * RATE)
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(n))
    spectrum /= np.sqrt(np.maximum(np.arange(len(spectrum)), 1))
    pink = np.fft.irfft(spectrum, n)
    return (pink / np.sqrt(np.mean(pink**2)) * 10 ** (level_db / 20)).astype(np.float32)


def breath(seconds: float, level_db: float) -> np.ndarray:
    """A breath: noise between 300 and 4,000 Hz that swells and fades."""
    n = int(seconds * RATE)
    spectrum = np.fft.rfft(np.random.default_rng(3).standard_normal(n))
    hz = np.fft.rfftfreq(n, 1 / RATE)
    spectrum[(hz < 300) | (hz > 4000)] = 0
    swell = np.fft.irfft(spectrum, n) * np.hanning(n)
    return (swell / np.sqrt(np.mean(swell**2)) * 10 ** (level_db / 20)).astype(np.float32)


class Built:
    """Speech joined with known pauses, and words with times that are off by up to `jitter_s`."""

    def __init__(
        self, parts: list[np.ndarray], pauses_s: list[float], *, jitter_s: float = 0.0, lead_s: float = 0.5
    ):
        pieces, self.words, self.pauses, at = [np.zeros(int(lead_s * RATE), np.float32)], [], [], lead_s
        random = np.random.default_rng(11)
        for i, part in enumerate(parts):
            end = at + len(part) / RATE
            times = np.linspace(at, end, 4)
            for start, stop in pairwise(times):
                off = random.uniform(-jitter_s, jitter_s, 2)
                start_s, end_s = max(start + off[0], 0.0), stop + off[1]
                self.words.append(
                    Word(text="arbeidet", start_s=start_s, end_s=max(end_s, start_s), probability=0.9)
                )
            pieces.append(part)
            at = end
            if i < len(pauses_s):
                pieces.append(np.zeros(int(pauses_s[i] * RATE), np.float32))
                self.pauses.append(Span(start_s=at, end_s=at + int(pauses_s[i] * RATE) / RATE))
                at = self.pauses[-1].end_s
        pieces.append(np.zeros(RATE // 2, np.float32))
        self.samples = np.concatenate(pieces)

    def measure(self, added: np.ndarray | None = None):
        samples = self.samples if added is None else self.samples + added[: len(self.samples)]
        return measure(samples.astype(np.float32), self.words)


def measure(samples, words, speech=()):
    text = " ".join(word.text for word in words)
    transcript = Transcript(
        text=text, words=tuple(words), speech=tuple(speech), duration_s=len(samples) / RATE
    )
    return measure_delivery(Waveform(samples=samples), transcript)


def assert_found(measures, pauses):
    """Every known pause is found within the tolerance, and no other."""
    assert len(measures.pauses) == len(pauses)
    for found, known in zip(measures.pauses, pauses, strict=True):
        assert found.start_s == pytest.approx(known.start_s, abs=TOLERANCE_S)
        assert found.end_s == pytest.approx(known.end_s, abs=TOLERANCE_S)


PAUSES_S = [0.3, 0.6, 1.2, 2.5]
SPEAKERS = {"tones": lambda: [tone(0.9, 120 + 20 * n) for n in range(5)], "real speech": real_speech}


@pytest.mark.parametrize("speaker", SPEAKERS)
def test_pauses_of_digital_silence(speaker):
    """Exact silences are found to within 50 ms although word times are off by 150 ms."""
    built = Built(SPEAKERS[speaker](), PAUSES_S, jitter_s=0.15)
    assert_found(built.measure(), built.pauses)


@pytest.mark.parametrize("level_db", [-60, -50, -45, -40], ids=lambda db: f"{db} dBFS")
@pytest.mark.parametrize("speaker", SPEAKERS)
def test_pauses_in_a_noisy_room(speaker, level_db):
    """Room noise up to 20 dB under the voice hides no pause and moves no edge by 50 ms."""
    built = Built(SPEAKERS[speaker](), PAUSES_S, jitter_s=0.15)
    assert_found(built.measure(noise(len(built.samples) / RATE, level_db)), built.pauses)


def test_hum_hides_no_pause():
    """A loud 50 Hz hum is taken out before levels are looked at."""
    built = Built(real_speech(), PAUSES_S)
    hum = 0.05 * np.sin(2 * np.pi * 50 * np.arange(len(built.samples)) / RATE)
    assert_found(built.measure(hum), built.pauses)


@pytest.mark.parametrize("level_db", [-50, -40, -35], ids=lambda db: f"{db} dBFS")
def test_a_breath_hides_no_pause(level_db):
    """Someone breathing in during a pause is still pausing."""
    built = Built(real_speech(), [1.0, 1.0, 1.0, 1.0], jitter_s=0.1)
    added = np.zeros(len(built.samples), np.float32)
    for pause in built.pauses:
        start = int((pause.start_s + 0.4) * RATE)
        added[start : start + RATE * 4 // 10] += breath(0.4, level_db)
    assert_found(built.measure(added), built.pauses)


def test_a_click_neither_ends_nor_makes_a_pause():
    """Clicks of a mouse in pauses and in speech change nothing."""
    built = Built(real_speech(), PAUSES_S)
    clicks = np.zeros(len(built.samples), np.float32)
    for pause in built.pauses[1:]:
        middle = int((pause.start_s + pause.end_s) / 2 * RATE)
        clicks[middle : middle + 48] = 0.8
        clicks[int((pause.start_s - 0.4) * RATE)] = 0.9
    assert_found(built.measure(clicks), built.pauses)


def test_stops_in_words_are_no_pauses():
    """Silences under 0.25 s, as in "takk", are part of speaking."""
    built = Built(real_speech(), [0.22, 0.1, 0.2, 0.05])
    measures = built.measure()
    assert measures.pauses == ()
    assert measures.n_pauses.value == 0
    assert measures.phonation_time_ratio.value == 1


def test_a_room_that_grows_louder_hides_no_pause():
    """The noise floor follows the room: a fan that starts midway hides no later pause."""
    parts = real_speech() * 3
    built = Built(parts, [0.8] * (len(parts) - 1))
    fan = noise(len(built.samples) / RATE, -42)
    fan[: int(8.0 * RATE)] *= 0.05
    found = built.measure(fan).pauses
    late = [pause for pause in built.pauses if pause.start_s > 12]
    assert len(late) > 5
    for known in late:
        nearest = min(found, key=lambda pause: abs(pause.start_s - known.start_s))
        assert nearest.duration_s == pytest.approx(known.duration_s, abs=TOLERANCE_S)


@settings(max_examples=25, deadline=None)
@given(pauses=st.lists(st.floats(min_value=0.32, max_value=3.0), min_size=4, max_size=4))
def test_any_pauses_are_found(pauses):
    """Whatever the lengths of the pauses, each is found."""
    built = Built(real_speech(), pauses, jitter_s=0.1)
    assert_found(built.measure(), built.pauses)


@settings(max_examples=15, deadline=None)
@given(factor=st.floats(min_value=1.2, max_value=4.0))
def test_longer_pauses_are_longer_by_as_much(factor):
    """Pauses that are twice as long give twice the pause time; speaking time stays."""
    short = Built(real_speech(), [0.5] * 4).measure()
    long = Built(real_speech(), [0.5 * factor] * 4).measure()
    assert long.mean_pause.value == pytest.approx(short.mean_pause.value * factor, abs=0.03 * factor)
    assert long.articulation_rate.value == pytest.approx(short.articulation_rate.value, rel=0.02)
    assert long.speech_rate.value < short.speech_rate.value


@settings(max_examples=15, deadline=None)
@given(gain=st.floats(min_value=0.02, max_value=3.0))
def test_scaling_the_sound_changes_loudness_alone(gain):
    """A louder recording is louder by its gain in dB, and nothing else changes."""
    built = Built(real_speech(), PAUSES_S)
    before = built.measure()
    after = measure((built.samples * np.float32(gain)).astype(np.float32), built.words)
    assert after.loudness.value - before.loudness.value == pytest.approx(20 * np.log10(gain), abs=0.01)
    for name in ("speech_rate", "articulation_rate", "phonation_time_ratio", "mean_pause", "n_pauses"):
        assert getattr(after, name).value == pytest.approx(getattr(before, name).value, rel=1e-6)
    assert after.pitch_range.value == pytest.approx(before.pitch_range.value, abs=0.1)
    assert [pause.position for pause in after.pauses] == [pause.position for pause in before.pauses]


# --- loudness and pitch ------------------------------------------------------------------------------


def test_loudness_of_a_tone_is_its_rms():
    """A sine of amplitude 0.1 has −23.0 dBFS, whatever the silence around it."""
    sine = (0.1 * np.sin(2 * np.pi * 200 * np.arange(2 * RATE) / RATE)).astype(np.float32)
    assert Built([sine], []).measure().loudness.value == pytest.approx(-23.01, abs=0.1)


@pytest.mark.parametrize("hz", [80, 120, 210, 330])
def test_a_held_tone_has_no_pitch_range(hz):
    """A monotone of any height spans less than a tenth of a semitone."""
    assert Built([tone(2.0, hz)], []).measure().pitch_range.value == pytest.approx(0, abs=0.1)


def test_an_octave_glide_spans_an_octave_less_its_ends():
    """From 110 to 220 Hz, evenly in semitones, the middle 90 % are 10.8 semitones."""
    t = np.arange(4 * RATE) / RATE
    phase = 2 * np.pi * 110 * 4 / np.log(2) * (2 ** (t / 4) - 1)
    glide = (0.1 * sum(np.sin(k * phase) / k for k in range(1, 6))).astype(np.float32)
    assert Built([glide], []).measure().pitch_range.value == pytest.approx(10.8, abs=0.3)


def test_octave_errors_do_not_widen_the_range():
    """A creaky voice (every second period weaker) at 180 Hz is not heard as jumping an octave."""
    t = np.arange(3 * RATE) / RATE
    creak = tone(3.0, 180) * (1 + 0.12 * np.cos(2 * np.pi * 90 * t)).astype(np.float32)
    assert Built([creak], []).measure().pitch_range.value < 1


def test_noise_has_no_pitch():
    """Whispered noise with words on it has words but no pitch range."""
    whisper = noise(3.0, -20)
    measures = Built([whisper], []).measure()
    assert measures.pitch_range.value is None
    assert measures.pitch_range.reason == "delivery-too-little-voice"


# --- the real recogniser -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def transcriber(models_folder):
    """The default recogniser on the installed default model."""
    from interview_coach.engines.factory import build_transcriber
    from interview_coach.model_store import open_store

    settings = resolve_settings({"INTERVIEW_COACH_MODELS": str(models_folder)})
    return build_transcriber(settings, open_store(settings), settings.engine)


def recognised(transcriber, pieces):
    waveform = Waveform(samples=np.concatenate(pieces).astype(np.float32))
    return measure_delivery(waveform, transcriber.transcribe(waveform))


def silence(seconds: float) -> np.ndarray:
    return np.zeros(int(seconds * RATE), np.float32)


@pytest.mark.model
def test_the_clips_as_recognised(transcriber):
    """Fluent speakers in parliament: no pause in either clip, and rates of native Norwegian."""
    for name, n_syllables, onset_s in (("npsc_01_3s.flac", 9, 0.285), ("npsc_02_8s.flac", 32, 0.195)):
        measures = recognised(transcriber, [clip(name)])
        assert measures.n_pauses.value == 0
        # What is heard differs between machines; one heard 27 of the 32 syllables. Why is not known.
        assert measures.n_syllables == pytest.approx(n_syllables, abs=6)
        assert 2.5 < measures.articulation_rate.value < 6
        assert measures.time_to_first_word.value == pytest.approx(onset_s, abs=TOLERANCE_S)


@pytest.mark.model
def test_pauses_between_sentences_as_recognised(transcriber):
    """Clips joined with silence: each silence is one pause between clauses, however words are timed."""
    one, two = clip("npsc_01_3s.flac"), clip("npsc_02_8s.flac")
    measures = recognised(transcriber, [silence(1.0), one, silence(1.5), two, silence(0.7), one])
    assert [pause.position for pause in measures.pauses] == ["between", "between"]
    # The clips' own quiet ends (0.285 + 0.195 s, and 0.385 + 0.285 s) belong to the pauses; lips
    # and the room are heard in them, so those edges are less sure.
    assert [p.duration_s for p in measures.pauses] == pytest.approx([1.98, 1.37], abs=0.25)


@pytest.mark.model
def test_a_pause_inside_a_clause_as_recognised(transcriber):
    """Silence put into the gap before "permitterte" is a pause inside a clause, as long as it was made."""
    two = clip("npsc_02_8s.flac")
    cut = int(5.55 * RATE)
    measures = recognised(transcriber, [two[:cut], silence(0.8), two[cut:]])
    assert [pause.position for pause in measures.pauses] == ["inside"]
    assert measures.pauses[0].duration_s == pytest.approx(0.8 + 0.115, abs=TOLERANCE_S)
