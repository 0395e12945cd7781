"""The voice detector: two limits, tight spans, and no voice in what is not one."""

from __future__ import annotations

import numpy as np
import pytest
from engine_sounds import NOBODY_SPEAKS, at_level, clip, pink, silence, waveform, white, with_noise
from hypothesis import given
from hypothesis import strategies as st

from interview_coach.engines.silero import SileroDetector, VoiceOptions, voice_spans
from interview_coach.engines.spans import distance_s, join_spans, overlap_s, pad_spans
from interview_coach.errors import EngineUnavailable
from interview_coach.records import Span, Waveform

WINDOW_S = 0.032
BARE = VoiceOptions(pad_s=0.0)


@pytest.fixture(scope="module")
def detector():
    return SileroDetector()


def spans(probabilities, options=BARE):
    found = voice_spans(np.array(probabilities, np.float32), len(probabilities) * WINDOW_S, options)
    return [(round(s.start_s / WINDOW_S, 2), round(s.end_s / WINDOW_S, 2)) for s in found]


@pytest.mark.parametrize(
    ("probabilities", "expected"),
    [
        ([], []),
        ([0.1] * 10, []),
        ([0.9] * 10, [(0, 10)]),
        ([0.4] * 10, []),
        ([0.1, 0.6, 0.4, 0.4, 0.4, 0.6, 0.3, 0.1, 0.1, 0.1], [(1, 6)]),
        ([0.9] * 5 + [0.1] * 3 + [0.9] * 5, [(0, 13)]),
        ([0.9] * 5 + [0.1] * 5 + [0.9] * 5, [(0, 5), (10, 15)]),
        ([0.1, 0.9, 0.9, 0.1], []),
    ],
    ids=["empty", "none", "all", "doubtful", "two limits", "short gap", "long gap", "too short"],
)
def test_voices_from_probabilities(probabilities, expected):
    """A voice begins at 0.5, lasts above 0.35, bridges 0.1 s and is no shorter than 0.1 s."""
    assert spans(probabilities) == expected


@given(st.lists(st.floats(0, 1), max_size=80))
def test_spans_are_in_order_and_inside(probabilities):
    """Whatever the probabilities, spans rise, do not touch, and lie in the recording."""
    duration_s = len(probabilities) * WINDOW_S
    found = voice_spans(np.array(probabilities, np.float32), duration_s, VoiceOptions())
    borders = [time for one in found for time in (one.start_s, one.end_s)]
    assert borders == sorted(borders)
    assert all(0 <= time <= duration_s + 1e-9 for time in borders)


@pytest.mark.parametrize("make", NOBODY_SPEAKS.values(), ids=NOBODY_SPEAKS.keys())
def test_no_voice_where_nobody_speaks(detector, make):
    """Silence, noise, hum, breath, music and a keyboard hold no voice."""
    assert detector.speech(waveform(make(20))) == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda speech: speech,
        lambda speech: at_level(speech, -35),
        lambda speech: at_level(speech, -50),
        lambda speech: with_noise(speech, white(9), 10),
        lambda speech: with_noise(speech, pink(9), 5),
    ],
    ids=["clear", "-35 dBFS", "-50 dBFS", "white noise at 10 dB", "pink noise at 5 dB"],
)
def test_a_voice_is_found_quiet_and_in_noise(detector, change):
    """At least three quarters of the clip are voice, however quiet, and in noise."""
    found = detector.speech(waveform(change(clip("npsc_02_8s"))))
    assert sum(one.duration_s for one in found) > 6


def test_a_voice_is_found_where_it_is(detector):
    """A clip between silences is found within a tenth of a second of where it was put."""
    alone = detector.speech(waveform(clip("npsc_01_3s")))
    moved = detector.speech(waveform(silence(30), clip("npsc_01_3s"), silence(10)))
    assert moved[0].start_s == pytest.approx(30 + alone[0].start_s, abs=0.1)
    assert moved[-1].end_s == pytest.approx(30 + alone[-1].end_s, abs=0.1)


def test_the_samples_are_not_written_into(detector):
    """The recording is the same after as before."""
    samples = clip("npsc_01_3s")
    before = samples.copy()
    detector.speech(Waveform(samples=samples))
    np.testing.assert_array_equal(samples, before)


def test_the_same_recording_gives_the_same_spans(detector):
    """Nothing is carried over from one recording to the next."""
    first = detector.speech(waveform(clip("npsc_02_8s")))
    detector.speech(waveform(clip("npsc_01_3s")))
    assert detector.speech(waveform(clip("npsc_02_8s"))) == first


@pytest.mark.parametrize("n_samples", [0, 1, 511, 512, 513], ids=str)
def test_any_length_will_do(detector, n_samples):
    """Recordings shorter than a window, and none at all, have no voice."""
    assert detector.speech(Waveform(samples=np.zeros(n_samples, np.float32))) == ()


def test_a_missing_model_file_is_said(monkeypatch):
    """Without the package that brings the file the refusal names it."""
    monkeypatch.setattr("interview_coach.engines.silero.find_spec", lambda _name: None)
    with pytest.raises(EngineUnavailable, match="faster-whisper"):
        SileroDetector()


# --- arithmetic of spans -----------------------------------------------------------------------------

TWO = (Span(start_s=1, end_s=2), Span(start_s=4, end_s=6))


def test_overlap_adds_up():
    """Seconds shared with all spans."""
    assert overlap_s(TWO, 0, 10) == 3
    assert overlap_s(TWO, 1.5, 4.5) == 1
    assert overlap_s((), 0, 10) == 0


def test_distance_is_to_the_nearest():
    """Zero where they touch, infinite where there is nothing."""
    assert distance_s(TWO, 2.5, 3.0) == 0.5
    assert distance_s(TWO, 5.0, 9.0) == 0
    assert distance_s((), 0, 1) == float("inf")


def test_padding_joins_and_stays_inside():
    """Wider spans that touch are one; none leaves the recording."""
    assert pad_spans(TWO, 1.5, 7) == (Span(start_s=0, end_s=7),)
    assert join_spans(TWO, 1.0) == list(TWO)
