"""What the delivery measures say about an answer with known words, times and sound."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_coach import delivery
from interview_coach.delivery import MEASURE_VERSION, measure_delivery, moving_type_token_ratio
from interview_coach.messages import Messages
from interview_coach.records import (
    SAMPLE_RATE_HZ,
    DeliveryMeasures,
    Measure,
    Span,
    Transcript,
    Waveform,
    Word,
)

RATE = SAMPLE_RATE_HZ
SYLLABLE_S = 0.2
MEASURES = [field.name for field in fields(DeliveryMeasures) if field.type == "Measure"]


def spoken(script: str, *, lead_s: float = 0.5, tail_s: float = 0.5):
    """Measure a scripted answer: words of 0.4 s, and "/0.8" for a pause of 0.8 s between them.

    Each word is a held tone, so the sound and the words agree.
    """
    t = np.arange(int(0.4 * RATE)) / RATE
    voice = (0.1 * sum(np.sin(2 * np.pi * 140 * k * t) / k for k in range(1, 6))).astype(np.float32)
    pieces, words, at = [np.zeros(int(lead_s * RATE), np.float32)], [], lead_s
    for entry in script.split():
        if entry.startswith("/"):
            pieces.append(np.zeros(int(float(entry[1:]) * RATE), np.float32))
            at += float(entry[1:])
            continue
        words.append(Word(text=entry, start_s=at, end_s=at + 0.4, probability=0.9))
        pieces.append(voice)
        at += 0.4
    pieces.append(np.zeros(int(tail_s * RATE), np.float32))
    samples = np.concatenate(pieces)
    text = " ".join(word.text for word in words)
    transcript = Transcript(text=text, words=tuple(words), duration_s=len(samples) / RATE)
    return measure_delivery(Waveform(samples=samples), transcript)


# --- known values -------------------------------------------------------------------------------------


def test_rates_of_a_known_answer():
    """8 words of 1 syllable in 3.2 s of voice and two pauses of 0.8 s: the definitions, by hand."""
    measures = spoken("jeg har vært her /0.8 og jeg /0.8 er glad")
    assert measures.n_syllables == 8
    assert measures.speech_rate.value == pytest.approx(8 / 4.8, rel=0.01)
    assert measures.articulation_rate.value == pytest.approx(8 / 3.2, rel=0.02)
    assert measures.phonation_time_ratio.value == pytest.approx(3.2 / 4.8, abs=0.01)
    assert measures.mean_length_of_run.value == pytest.approx(8 / 3)
    assert measures.n_pauses.value == 2
    assert measures.mean_pause.value == pytest.approx(0.8, abs=0.02)
    assert measures.n_long_pauses.value == 0
    assert measures.measure_version == MEASURE_VERSION


def test_silence_before_and_after_is_no_pause():
    """Waiting before the first word is "time to first word" and lowers no rate."""
    short = spoken("jeg har jobbet på sykehus", lead_s=0.3, tail_s=0.2)
    long = spoken("jeg har jobbet på sykehus", lead_s=3.0, tail_s=4.0)
    assert long.time_to_first_word.value == pytest.approx(3.0, abs=0.03)
    assert short.time_to_first_word.value == pytest.approx(0.3, abs=0.03)
    assert long.speech_rate.value == pytest.approx(short.speech_rate.value, rel=0.01)
    assert long.n_pauses.value == short.n_pauses.value == 0


def test_time_to_first_word_is_that_of_a_word_and_not_of_a_hesitation():
    """The sound "eh" before the first word is no word."""
    assert spoken("eh /0.6 jeg har jobbet der").time_to_first_word.value == pytest.approx(1.5, abs=0.05)


def test_time_to_first_word_trusts_the_sound():
    """A recogniser that lets the first word begin at 0 does not hide the silence before it."""
    measures = spoken("jeg har jobbet på sykehus", lead_s=2.0)
    t = measures.time_to_first_word.value
    assert t == pytest.approx(2.0, abs=0.03)


def test_long_pauses_are_counted_from_two_seconds():
    """1.8 s is a pause, 2.2 s a long one."""
    measures = spoken("jeg har jobbet /1.8 på et /2.2 sykehus i Oslo")
    assert (measures.n_pauses.value, measures.n_long_pauses.value) == (2, 1)


@pytest.mark.parametrize(
    ("script", "positions"),
    [
        ("Jeg er flink. /0.5 Jeg liker folk", ["between"]),
        ("jeg jobber på /0.5 sykehus i Oslo", ["inside"]),
        ("jeg jobber på sykehus /0.5 og jeg liker det", ["between"]),
        ("jeg jobber på sykehus og /0.5 jeg liker det", ["inside"]),
        ("jeg jobber på sykehus /0.5 eh /0.5 fordi jeg liker det", ["between", "between"]),
        ("jeg /0.5 eh, /0.5 jobber på sykehus", ["inside", "inside"]),
        ("jeg liker å jobbe, /0.4 og /0.4 og jeg er rolig", ["between", "between"]),
    ],
)
def test_pauses_know_their_place(script, positions):
    """Pauses lie inside or between clauses, with and without punctuation, hesitations overlooked."""
    measures = spoken(script)
    assert [pause.position for pause in measures.pauses] == positions
    assert measures.n_pauses_inside.value == positions.count("inside")


def test_hesitations_repeats_and_markers_are_listed_with_their_times():
    """What was heard is kept with its times, and hesitations are no syllables."""
    measures = spoken("eh jeg jeg er liksom eh liksom glad liksom /0.5 øhm ja")
    assert measures.n_hesitations.value == 3
    assert measures.hesitations[0].text == "eh"
    assert measures.hesitations[0].starts_s == pytest.approx((0.5, 2.5))
    assert [(use.text, len(use.starts_s)) for use in measures.repeats] == [("jeg", 1), ("liksom", 1)]
    assert [(use.text, len(use.starts_s)) for use in measures.frequent_markers] == [("liksom", 3)]
    assert measures.n_syllables == 2 + 1 + 6 + 1 + 1
    assert measures.n_words == 8


def test_diversity_known_values():
    """MATTR of an answer that repeats five words, and of one that never repeats."""
    five = ["a", "b", "c", "d", "e"]
    assert moving_type_token_ratio(five * 20, 50) == pytest.approx(5 / 50)
    assert moving_type_token_ratio([str(n) for n in range(80)], 50) == 1
    assert moving_type_token_ratio(["a", "a", "b"], 2) == pytest.approx((0.5 + 1.0) / 2)


@given(st.lists(st.sampled_from("abcdefg"), max_size=60), st.integers(min_value=1, max_value=20))
def test_diversity_is_the_mean_over_windows(words, window):
    """The running count agrees with counting each window."""
    value = moving_type_token_ratio(words, window)
    n = len(words) - window + 1
    if n < 1:
        assert value is None
    else:
        assert value == pytest.approx(sum(len(set(words[i : i + window])) for i in range(n)) / n / window)


# --- undefined ---------------------------------------------------------------------------------------


def all_measures(measures: DeliveryMeasures) -> dict[str, Measure]:
    return {name: getattr(measures, name) for name in MEASURES}


@pytest.mark.parametrize("n_samples", [0, 1, 100, 321, 16_000])
def test_silence_without_words_has_no_measures(n_samples):
    """Nothing said: every measure is undefined, each with a reason, none is 0."""
    measures = measure_delivery(Waveform(samples=np.zeros(n_samples, np.float32)), Transcript(text=""))
    assert {m.reason for m in all_measures(measures).values()} == {"delivery-no-words"}
    assert {m.value for m in all_measures(measures).values()} == {None}
    assert measures.pauses == ()


def test_words_without_sound_have_no_measures():
    """Words on digital silence: the voice was not found."""
    words = (Word(text="hei", start_s=0.1, end_s=0.4, probability=0.9),)
    measures = measure_delivery(
        Waveform(samples=np.zeros(RATE, np.float32)), Transcript(text="hei", words=words)
    )
    assert measures.speech_rate == Measure(value=None, unit="syllables/s", reason="delivery-no-voice")
    assert measures.loudness.reason == "delivery-no-voice"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("speech_rate", "delivery-too-short"),
        ("mean_pause", "delivery-no-pauses"),
        ("lexical_diversity", "delivery-too-few-words"),
        ("pitch_range", "delivery-too-little-voice"),
    ],
)
def test_a_very_short_answer_says_why_it_is_not_measured(name, reason):
    """Two words give counts, and reasons for the rest."""
    measures = spoken("ja takk")
    assert getattr(measures, name).reason == reason
    assert getattr(measures, name).value is None
    assert measures.n_pauses.value == 0


def test_words_far_from_the_sound_leave_places_unknown():
    """Where word times do not fit the pauses, their place is not guessed."""
    good = spoken("jeg jobber på /0.6 sykehus i Oslo")
    assert good.n_pauses_inside.value == 1
    t = np.arange(RATE) / RATE
    tone = (0.2 * np.sin(2 * np.pi * 150 * t)).astype(np.float32)
    samples = np.concatenate([tone, np.zeros(RATE, np.float32), tone])
    words = tuple(Word(text="arbeider", start_s=20.0 + n, end_s=20.5 + n, probability=0.5) for n in range(4))
    transcript = Transcript(text="", words=words, speech=(Span(start_s=0.0, end_s=3.0),))
    measures = measure_delivery(Waveform(samples=samples), transcript)
    assert [pause.position for pause in measures.pauses] == ["unknown"]
    assert measures.n_pauses_inside.reason == "delivery-words-unplaced"


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(min_value=0, max_value=999),
    n_samples=st.integers(min_value=0, max_value=2 * RATE),
    times=st.lists(st.tuples(st.floats(-1, 5), st.floats(-1, 5)), max_size=6),
    text=st.text(max_size=8),
)
def test_a_measure_has_a_value_or_a_reason(seed, n_samples, times, text):
    """Whatever sound and words come, exactly one of value and reason is set, and no value is NaN."""
    samples = (0.1 * np.random.default_rng(seed).standard_normal(n_samples)).astype(np.float32)
    words = tuple(Word(text=text, start_s=a, end_s=b, probability=0.5) for a, b in sorted(times))
    measures = measure_delivery(Waveform(samples=samples), Transcript(text="", words=words))
    for measure in all_measures(measures).values():
        assert (measure.value is None) != (measure.reason is None)
        assert measure.value is None or np.isfinite(measure.value)


# --- texts -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize("name", MEASURES)
def test_each_measure_has_a_name_and_an_explanation(name, language):
    """Every measure can be explained to the participant."""
    messages = Messages(language)
    key = f"delivery-{name.replace('_', '-')}"
    assert messages.has(f"{key}-name")
    assert messages.has(f"{key}-help")


@pytest.mark.parametrize("language", ["nb", "en"])
def test_each_reason_has_a_text(language):
    """Every reason in the code is a sentence in the catalogue."""
    folder = Path(delivery.__file__).parent
    reasons = set(
        re.findall(r'"(delivery-[a-z-]+)"', "".join(f.read_text("utf-8") for f in folder.glob("*.py")))
    )
    assert len(reasons) >= 7
    assert all(Messages(language).has(reason) for reason in reasons)


@pytest.mark.parametrize("name", MEASURES)
def test_each_measure_is_documented(name):
    """The package says how each measure is defined."""
    assert re.search(rf"^{name} +\S+ +\S", delivery.__doc__ or "", re.MULTILINE)
