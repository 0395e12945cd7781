"""The shipped fakes keep the promises of the protocols."""

from __future__ import annotations

import numpy as np
import pytest
from engine_sounds import clip, silence, waveform
from hypothesis import given
from hypothesis import strategies as st

from interview_coach.engines.fake import FakeDetector, FakeEmbedder, FakeLanguageDetector, FakeTranscriber


def test_words_are_spread_over_the_voice():
    """Scripted words lie inside the heard voice, in order, none across a pause."""
    recording = waveform(clip("npsc_01_3s"), silence(2), clip("npsc_01_3s"))
    transcript = FakeTranscriber(["en to tre fire fem seks"]).transcribe(recording)
    assert transcript.text == "en to tre fire fem seks"
    borders = [time for word in transcript.words for time in (word.start_s, word.end_s)]
    assert borders == sorted(borders)
    assert all(
        any(span.start_s <= word.start_s and word.end_s <= span.end_s + 1e-9 for span in transcript.speech)
        for word in transcript.words
    )
    assert transcript.confidence == pytest.approx(0.9)


def test_texts_come_in_turn_and_the_last_stays():
    """Call by call; after the last text it is given again."""
    fake = FakeTranscriber(["første", "andre"])
    recording = waveform(clip("npsc_01_3s"))
    assert [fake.transcribe(recording).text for _ in range(3)] == ["første", "andre", "andre"]


def test_silence_has_no_words():
    """No sound, no words, no confidence."""
    transcript = FakeTranscriber(["noe"]).transcribe(waveform(silence(2)))
    assert (transcript.words, transcript.speech, transcript.confidence) == ((), (), None)


def test_similar_sentences_are_similar():
    """Shared words bring sentences together; a text is most like itself."""
    one, same, near, far = FakeEmbedder().embed(
        ["jeg jobber på kjøkken", "jeg jobber på kjøkken", "jeg jobbet på kjøkkenet", "toget går klokka åtte"]
    )
    assert one @ same == pytest.approx(1.0)
    assert one @ near > 0.8 > 0.2 > one @ far


@given(st.lists(st.text(max_size=30), max_size=8))
def test_vectors_keep_the_promise(texts):
    """Rows of length 1 in the order given, the same alone as together, none for none."""
    fake = FakeEmbedder()
    vectors = fake.embed(texts)
    assert vectors.shape == (len(texts), 256)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-6)
    for row, text in zip(vectors, texts, strict=True):
        np.testing.assert_array_equal(fake.embed([text])[0], row)


def test_the_share_is_scripted():
    """What it was told, and nothing for nothing."""
    assert FakeLanguageDetector(0.2).norwegian_share(["noe"]) == 0.2
    assert FakeLanguageDetector().norwegian_share([]) is None


def test_loud_is_voice():
    """Silence before and after a clip is not voice."""
    speech = FakeDetector().speech(waveform(silence(1), clip("npsc_01_3s"), silence(1)))
    assert speech[0].start_s >= 1.0
    assert speech[-1].end_s <= 4.5
