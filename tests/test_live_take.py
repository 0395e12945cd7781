"""A spoken answer from the microphone's chunks to the attempt, on fakes and on the real engines."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import numpy as np
import pytest
from engine_sounds import NOBODY_SPEAKS, clip, pink, silence, waveform
from live_sounds import ToneTranscriber, hush, speech, tone

from interview_coach.audio import Microphone, at_rate, from_samples
from interview_coach.bank import Bank, load_folder
from interview_coach.bench.word_errors import compare
from interview_coach.coach import Coach, Once, Parts, build_coach
from interview_coach.content.judge import build_judge
from interview_coach.engines.fake import FakeDetector, FakeEmbedder, FakeLanguageDetector, FakeTranscriber
from interview_coach.engines.silero import SileroDetector
from interview_coach.errors import AudioError, EngineBusy, MicrophoneMuted, TakeCancelled
from interview_coach.live import cutting
from interview_coach.records import SAMPLE_RATE_HZ, Waveform
from interview_coach.settings import resolve_settings

SAID = "Jeg er veldig nøyaktig og har god orden fordi jeg har jobbet på et lager"
PATIENCE_S = 60.0


@pytest.fixture(scope="module")
def bank():
    return Bank(questions=load_folder(resolve_settings().bank).questions[:2])


@pytest.fixture
def coach(bank):
    return coach_of(bank, ToneTranscriber())


def coach_of(bank, transcriber):
    embedder, language = FakeEmbedder(), FakeLanguageDetector()
    parts = Parts(
        transcriber=Once(lambda: transcriber),
        embedder=Once(lambda: embedder),
        language_detector=Once(lambda: language),
        bank=Once(lambda: bank),
        judge=Once(lambda: build_judge(bank.questions, embedder, language)),
        detector=Once(FakeDetector),
    )
    return Coach(resolve_settings(), parts)


def as_numbers(samples):
    return np.rint(np.clip(samples, -1, 1) * 32_767).astype(np.int16)


def speak(take, samples, *, rate_hz=48_000, chunk_s=0.5):
    """Hand over a recording as a browser does."""
    numbers = as_numbers(at_rate(Waveform(samples=samples), rate_hz))
    size = int(chunk_s * rate_hz)
    for first in range(0, len(numbers), size):
        take.hear(rate_hz, numbers[first : first + size])


# --- the microphone ----------------------------------------------------------------------------------


@pytest.mark.parametrize("rate_hz", [16_000, 44_100, 48_000])
@pytest.mark.parametrize("sizes", [[480], [24_000], [1, 7, 4_000, 48_000]], ids=str)
def test_chunks_have_no_seams(rate_hz, sizes):
    """Resampled chunk by chunk the sound is that of the recording resampled in one go."""
    samples = as_numbers(at_rate(Waveform(samples=clip("npsc_01_3s")), rate_hz))
    microphone = Microphone()
    heard, first, number = [], 0, 0
    while first < len(samples):
        size = sizes[number % len(sizes)]
        heard.append(microphone.hear(rate_hz, samples[first : first + size]))
        first, number = first + size, number + 1
    heard.append(microphone.finish())
    once = Microphone()
    whole = np.concatenate([once.hear(rate_hz, samples), once.finish()])
    np.testing.assert_allclose(np.concatenate(heard), whole, atol=1e-6)
    gate = from_samples(rate_hz, samples)
    np.testing.assert_allclose(whole - whole.mean(), gate.samples, atol=1e-4)


def test_two_channels_become_one():
    """A stereo microphone is heard as its mean."""
    samples = as_numbers(tone(0.5))
    microphone = Microphone()
    both = np.stack([samples, samples], axis=1)
    heard = np.concatenate([microphone.hear(16_000, both), microphone.finish()])
    np.testing.assert_allclose(heard, samples / 32_768, atol=1e-6)


@pytest.mark.parametrize(
    ("rate_hz", "samples", "key"),
    [
        (16_000, np.zeros((2, 2, 2), np.int16), "audio-samples"),
        (16_000, np.zeros(8, np.complex64), "audio-samples"),
        (44_100, np.zeros(8, np.int16), "audio-samples"),
        (16_000, np.zeros((8, 2), np.int16), "audio-samples"),
        (16_000, np.full(8, np.nan, np.float32), "audio-not-numbers"),
        (16_000, np.zeros(10_000_000, np.int16), "audio-too-long"),
    ],
    ids=["shape", "type", "another rate", "more channels", "no numbers", "too long"],
)
def test_chunks_that_are_refused(rate_hz, samples, key):
    """What is no sound, or not like the chunks before, is refused, and what was heard before stays."""
    microphone = Microphone()
    before = microphone.hear(16_000, as_numbers(tone(0.5)))
    with pytest.raises(AudioError, match=key):
        microphone.hear(rate_hz, samples)
    assert len(before) + len(microphone.finish()) == 8_000


def test_a_clipped_microphone_is_noted():
    """Sound cut off at full scale is told, as for a finished recording."""
    microphone = Microphone()
    microphone.hear(16_000, as_numbers(np.clip(8 * tone(2.0), -1, 1)))
    assert [note.key for note in microphone.notes()] == ["audio-clipped"]


# --- the answer, on fakes ----------------------------------------------------------------------------


def test_a_spoken_answer_becomes_an_attempt(coach, bank):
    """Words, delivery on the recording's clock, scores and feedback are those of the finished recording."""
    samples = speech(*[(2.0, 0.3), (2.5, 0.4), (2.0, 0.9)] * 4)
    take = coach.begin_take(bank.questions[0])
    speak(take, samples)
    live = take.attempt(PATIENCE_S)
    whole = coach.assess(bank.questions[0], Waveform(samples=samples))
    assert live.transcript.text == whole.transcript.text
    assert live.content == whole.content
    assert live.delivery.n_words == whole.delivery.n_words
    assert live.delivery.n_pauses == whole.delivery.n_pauses
    assert live.delivery.duration_s == pytest.approx(whole.delivery.duration_s, abs=0.01)
    assert live.delivery.speech_rate.value == pytest.approx(whole.delivery.speech_rate.value, rel=0.02)


def test_words_can_be_seen_while_she_speaks(coach, bank):
    """Before any sound there are none; after a piece there are, and they stay in the attempt."""
    take = coach.begin_take(bank.questions[0])
    assert take.so_far().text == ""
    speak(take, speech((5.0, 0.3), (4.0, 0.8)))
    assert take.wait(0) is False
    take.stop()
    assert take.wait(PATIENCE_S)
    assert take.so_far().text == take.attempt().transcript.text == "t200 t250"
    assert take.is_done


def test_what_has_been_said_is_judged_before_she_stops(bank):
    """The judge has heard the words by then; what it says in the end is the same."""
    coach = coach_of(bank, FakeTranscriber([SAID]))
    coach.parts.transcriber()
    own = coach.parts.judge()
    heard = Event()

    class Listening:
        """The judge, which tells when it was asked."""

        name = own.name
        prepare_all = own.prepare_all
        listen = own.listen

        def judge(self, question, transcript, *, language="no"):
            """As the judge itself."""
            if SAID in transcript.text:
                heard.set()
            return own.judge(question, transcript, language=language)

    take = coach.begin_take(bank.questions[0], judge=Listening())
    speak(take, speech((5.0, 0.3), (4.0, 1.2)))
    assert heard.wait(PATIENCE_S)
    assert not take.is_done
    attempt = take.attempt(PATIENCE_S)
    assert attempt.content == coach.score(bank.questions[0], attempt.transcript.text)


def test_the_attempt_can_be_had_twice(coach, bank):
    """A page that asks again gets the same words."""
    take = coach.begin_take(bank.questions[0])
    speak(take, speech((1.0, 0.3)))
    assert take.attempt(PATIENCE_S).transcript == take.attempt(PATIENCE_S).transcript


def test_a_muted_microphone_is_told(coach, bank):
    """Nothing but zeros is refused as a muted microphone, no chunk at all as no sound; both at once."""
    take = coach.begin_take(bank.questions[0])
    take.hear(48_000, np.zeros(48_000, np.int16))
    with pytest.raises(MicrophoneMuted, match="audio-muted"):
        take.attempt(PATIENCE_S)
    with pytest.raises(AudioError, match="audio-no-sound"):
        coach.begin_take(bank.questions[0]).attempt(PATIENCE_S)


def test_an_answer_that_is_too_long_keeps_what_was_said(coach, bank):
    """The eleventh minute is refused; the ten before can be judged."""
    take = coach.begin_take(bank.questions[0])
    take.hear(8_000, as_numbers(tone(0.5)[::2]))
    with pytest.raises(AudioError, match="audio-too-long"):
        take.hear(8_000, np.zeros(8_000 * 700, np.int16))
    assert take.attempt(PATIENCE_S).transcript.duration_s == pytest.approx(0.5, abs=0.05)


def test_starting_over_forgets_the_answer(coach, bank):
    """After cancelling nothing is heard or judged any more, and the place in the queue is free."""
    take = coach.begin_take(bank.questions[0])
    speak(take, speech((9.0, 0.8)))
    take.cancel()
    take.hear(44_100, np.zeros(8, np.int16))
    assert take.is_done
    with pytest.raises(TakeCancelled):
        take.attempt(PATIENCE_S)
    assert coach.load().n_waiting == 0


def test_the_recording_has_no_offset(coach, bank):
    """What delivery is measured on lies around zero, as in a finished recording."""
    take = coach.begin_take(bank.questions[0])
    take.hear(16_000, as_numbers(tone(1.0) + 0.1))
    assert abs(take.waveform().samples.mean()) < 1e-3
    assert take.waveform().duration_s == 1.0


def test_finished_recordings_wait_in_the_same_queue(bank):
    """`transcribe` is refused like everyone where the queue is full."""
    coach = coach_of(bank, FakeTranscriber([SAID]))
    pool = coach._pool()
    pool.options = replace(pool.options, n_places=0)
    with pytest.raises(EngineBusy, match="pool-full"):
        coach.transcribe(Waveform(samples=tone(1.0)))


# --- the voice detector ------------------------------------------------------------------------------


@pytest.mark.parametrize("sizes", [[512], [2_048], [100, 9_999], [1_000_000]], ids=str)
def test_a_growing_recording_has_the_voices_of_the_whole(sizes):
    """Whatever the chunks, the detector hears the same voices as in the finished recording."""
    samples = np.concatenate([silence(1), clip("npsc_01_3s"), silence(2), clip("npsc_02_8s"), silence(0.5)])
    detector = SileroDetector()
    stream, first, number = detector.stream(), 0, 0
    while first < len(samples):
        stream.add(samples[first : first + sizes[number % len(sizes)]])
        first, number = first + sizes[number % len(sizes)], number + 1
    stream.finish()
    found, whole = stream.speech(), detector.speech(Waveform(samples=samples))
    assert [(v.start_s, v.end_s) for v in found] == [
        pytest.approx((v.start_s, v.end_s), abs=1e-6) for v in whole
    ]
    assert stream.heard_s >= len(samples) / SAMPLE_RATE_HZ
    assert stream.speech(from_s=4.5) == tuple(voice for voice in found if voice.end_s > 4.5)


# --- real engines ------------------------------------------------------------------------------------

SHORT = "Stortingets møte er lovlig satt"
LONG = (
    "representantene Fredric Helen Fredric Holen Bjørdal og Trond Giske som har vært permitterte "
    "har igjen tatt sete"
)
GAP = pink(0.8, -60)
MORE_ERRORS = 0.1
"""Share of letters: two clips cannot show one point of word errors; ``bench --only live`` is for that."""


@pytest.fixture(scope="module")
def real(models_folder):
    assert models_folder
    return build_coach(resolve_settings())


@pytest.mark.model
def test_live_words_of_the_clips_are_as_good_as_of_the_whole(real):
    """Half a minute of clips is heard live as in one go, the same each time, in more than one piece."""
    parts = [clip("npsc_02_8s"), GAP, clip("npsc_01_3s"), GAP] * 3
    samples, said = np.concatenate(parts).astype(np.float32), f"{LONG} {SHORT} " * 3
    found = []
    for chunk_s in (0.5, 0.25):
        take = real.begin_take(real.bank.questions[0])
        speak(take, samples, rate_hz=16_000, chunk_s=chunk_s)
        found.append(take.attempt(600.0).transcript)
    assert found[0] == found[1]
    assert max(word.end_s for word in found[0].words) > 2 * cutting.MOST_PIECE_S * 0.9
    whole = real.transcribe(Waveform(samples=samples))
    assert compare(said, found[0].text).cer <= compare(said, whole.text).cer + MORE_ERRORS


@pytest.mark.model
@pytest.mark.parametrize("make", NOBODY_SPEAKS.values(), ids=NOBODY_SPEAKS.keys())
def test_no_live_words_where_nobody_speaks(real, make):
    """Half a minute of noise, hum, breath, music and typing: no word, live too."""
    take = real.begin_take(real.bank.questions[0])
    speak(take, np.concatenate([make(30), hush(0.5)]) + 1e-4, rate_hz=16_000)
    assert take.transcript(600.0).words == ()


@pytest.mark.model
def test_a_short_window_hears_what_a_whole_one_hears(real):
    """A clip alone, and with quiet noise behind it, has the same words but for a letter in ten."""
    alone = real.transcribe(waveform(clip("npsc_02_8s"))).text
    padded = real.transcribe(waveform(clip("npsc_02_8s"), pink(4.5, -70))).text
    assert compare(alone, padded).cer <= MORE_ERRORS
