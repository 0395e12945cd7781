"""The steps around Whisper: voice first, words from pieces, times one can trust, and no way to bias it."""

from __future__ import annotations

import ast
import inspect

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_coach.engines import faster_whisper, openai_whisper, recognition
from interview_coach.engines.fake import FakeDetector
from interview_coach.engines.faster_whisper import FasterWhisper
from interview_coach.engines.guards import HeardSegment
from interview_coach.engines.openai_whisper import OpenAIWhisper
from interview_coach.engines.protocols import Transcriber
from interview_coach.engines.recognition import (
    EngineName,
    RawWord,
    listening_regions,
    recognise,
    split_strays,
    tidy_times,
    to_words,
    trim_to_voice,
)
from interview_coach.records import SAMPLE_RATE_HZ, Span, Waveform, Word

NAME = EngineName(engine="test", model="none")


def span(start_s, end_s):
    return Span(start_s=start_s, end_s=end_s)


def word(text, start_s, end_s, probability=0.8):
    return Word(text=text, start_s=start_s, end_s=end_s, probability=probability)


def raw(text, start_s=0.0, end_s=0.2, probability=0.8):
    return RawWord(text=text, start_s=start_s, end_s=end_s, probability=probability)


def loud(*stretches, seconds):
    """A recording that is loud in these stretches."""
    samples = np.zeros(int(seconds * SAMPLE_RATE_HZ), np.float32)
    for start_s, end_s in stretches:
        samples[int(start_s * SAMPLE_RATE_HZ) : int(end_s * SAMPLE_RATE_HZ)] = 0.3
    return Waveform(samples=samples)


class Listener:
    """Hears one scripted segment in each stretch and remembers how long the stretches were."""

    def __init__(self, *words_):
        self.words = words_
        self.lengths_s = []

    def __call__(self, samples):
        self.lengths_s.append(len(samples) / SAMPLE_RATE_HZ)
        return (HeardSegment(words=self.words, no_speech_probability=0.1, mean_log_probability=-0.3),)


# --- voice first -------------------------------------------------------------------------------------


def test_without_a_voice_nobody_listens():
    """No voice: no words, no confidence, and Whisper is not even asked."""
    listener = Listener(word("Hei", 0, 1))
    transcript = recognise(loud(seconds=20), FakeDetector(), listener, NAME)
    assert (transcript.text, transcript.words, transcript.confidence) == ("", (), None)
    assert listener.lengths_s == []


def test_short_pauses_are_listened_to_and_long_silences_are_not():
    """Speech is not chopped at pauses; a long silence is left out, with a second kept on each side."""
    speech = (span(2, 4), span(7, 9), span(30, 31))
    assert listening_regions(speech, 40) == (span(1, 10), span(29, 32))


def test_times_of_a_later_stretch_are_those_of_the_recording():
    """Words heard after a long silence have times from the start of the recording."""
    listener = Listener(word("Hei", 1.2, 1.8))
    transcript = recognise(loud((30, 32), seconds=33), FakeDetector(), listener, NAME)
    assert [(w.text, w.start_s, w.end_s) for w in transcript.words] == [("Hei", 30.2, 30.8)]
    assert listener.lengths_s == [4.0]


def test_the_transcript_tells_what_it_was_made_with():
    """Engine, model, length, voice and confidence are all there."""
    listener = Listener(word("Hei", 1.0, 1.5, 0.6), word("der", 1.5, 1.9, 0.9))
    transcript = recognise(loud((1, 2), seconds=3), FakeDetector(), listener, NAME)
    assert transcript.text == "Hei der"
    assert (transcript.engine, transcript.model, transcript.duration_s) == ("test", "none", 3.0)
    assert transcript.speech == (span(1.0, 2.0),)
    assert transcript.confidence == pytest.approx(0.75)


# --- words from pieces -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([" Jeg", " er", " nøyaktig."], ["Jeg", "er", "nøyaktig."]),
        ([" e", "-post"], ["e-post"]),
        ([" 10", ",5", "%"], ["10,5%"]),
        ([" på", " -", " norsk"], ["på-", "norsk"]),
        (["Jeg", " kan"], ["Jeg", "kan"]),
        ([" ", " ja"], ["ja"]),
        ([], []),
    ],
    ids=["plain", "hyphen", "number", "sign alone", "no space first", "only space", "nothing"],
)
def test_words_are_made_of_pieces(pieces, expected):
    """What Whisper splits at signs is one word again; signs alone are no words."""
    assert [made.text for made in to_words([raw(piece) for piece in pieces])] == expected


def test_a_joined_word_spans_its_pieces():
    """Time from the first to the last piece, probability weighted by letters."""
    made = to_words([raw(" e", 1.0, 1.2, 0.2), raw("-post", 1.2, 1.7, 0.7)])
    assert (made[0].start_s, made[0].end_s, made[0].probability) == (1.0, 1.7, pytest.approx(0.6))


# --- times -------------------------------------------------------------------------------------------

TWO_VOICES = (span(1.0, 3.0), span(8.0, 10.0))


@pytest.mark.parametrize(
    ("given_word", "expected"),
    [
        (word("jobb", 2.5, 7.9), (2.5, 3.1)),
        (word("og", 2.95, 8.4), (7.9, 8.4)),
        (word("jeg", 1.2, 1.5), (1.2, 1.5)),
        (word("så", 4.0, 4.5), (2.5, 3.0)),
        (word("tid", 7.0, 7.6), (8.0, 8.6)),
        (word("nå", 10.5, 40.0), (8.0, 10.0)),
    ],
    ids=["stretched after", "stretched before", "right", "drifted late", "drifted early", "beyond the end"],
)
def test_words_are_brought_to_the_voice(given_word, expected):
    """A pause is taken out of a word, and a word in a pause goes to the nearest voice."""
    trimmed = trim_to_voice(given_word, TWO_VOICES)
    assert (trimmed.start_s, trimmed.end_s) == pytest.approx(expected)


def test_a_gap_inside_a_word_is_no_pause():
    """A long word keeps both halves around a gap of 0.2 s."""
    halves = (span(1.0, 1.5), span(1.7, 2.4))
    trimmed = trim_to_voice(word("arbeids-kontrakt", 1.0, 2.4), halves)
    assert (trimmed.start_s, trimmed.end_s) == (1.0, 2.4)


def test_an_unsure_word_away_from_every_voice_goes():
    """Far from a voice a word must be sure to stay."""
    near, sure, stray = word("ja", 1, 2, 0.1), word("nei", 5, 5.5, 0.9), word("eh", 5, 5.5, 0.2)
    stays, strays = split_strays([near, sure, stray], TWO_VOICES)
    assert stays == [near, sure]
    assert [(gone.text, gone.reason) for gone in strays] == [("eh", "no_voice")]


def test_times_are_made_to_rise():
    """Overlap, no length, backwards, beyond the end: all put right, and nothing else touched."""
    wrong = [word("a", 0.0, 0.5), word("b", 0.4, 0.4), word("c", 0.2, 0.9), word("d", 5.0, 6.0)]
    times = [(made.start_s, made.end_s) for made in tidy_times(wrong, 3.0)]
    assert times == [(0.0, 0.5), (0.5, 0.52), (0.52, 0.9), (2.98, 3.0)]


def test_right_times_are_left_alone():
    """Times that rise inside the recording come out as they went in."""
    right = (word("a", 0.1, 0.5), word("b", 0.5, 0.9), word("c", 1.4, 2.0))
    assert tidy_times(right, 3.0) == right


@given(
    st.lists(st.tuples(st.floats(-5, 700), st.floats(-5, 700)), max_size=30),
    st.floats(0.0, 600.0),
)
def test_times_always_rise_inside_the_recording(pairs, duration_s):
    """Whatever comes in, times rise, never overlap, and lie inside; words and order are kept."""
    made = tidy_times([word(str(i), *pair) for i, pair in enumerate(pairs)], duration_s)
    assert [w.text for w in made] == [str(i) for i in range(len(pairs))]
    borders = [time for w in made for time in (w.start_s, w.end_s)]
    assert borders == sorted(borders)
    assert all(0 <= time <= duration_s for time in borders)
    if duration_s >= 1:
        assert all(w.end_s > w.start_s for w in made)


# --- nothing can bias the text -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "engine", [FasterWhisper, OpenAIWhisper, Transcriber], ids=lambda kind: kind.__name__
)
def test_there_is_no_way_to_pass_a_prompt(engine):
    """Nothing but the recording goes in: no rubric and no model answer could write the answer."""
    assert list(inspect.signature(engine.transcribe).parameters) == ["self", "waveform"]


@pytest.mark.parametrize("module", [faster_whisper, openai_whisper], ids=["faster-whisper", "openai-whisper"])
def test_no_engine_passes_a_prompt(module):
    """Among the arguments that an engine passes on there is no prompt, prefix, hot word or earlier text."""
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(module))) if isinstance(node, ast.Call)]
    passed = {keyword.arg: keyword.value for call in calls for keyword in call.keywords}
    assert passed.keys().isdisjoint(
        {"initial_prompt", "carry_initial_prompt", "prefix", "prompt", "hotwords"}
    )
    assert passed["condition_on_previous_text"].value is False


def test_the_language_is_given_and_not_guessed():
    """Whisper is told Norwegian by the one name that it knows."""
    assert recognition.LANGUAGE == "no"
