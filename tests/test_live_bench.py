"""The simulated microphone, and the answers and figures that live recognition is measured with."""

from __future__ import annotations

import numpy as np
import pytest
from live_sounds import ToneTranscriber, speech, tone
from test_live_take import bank, coach  # noqa: F401 - fixtures

from interview_coach.bench.live import LiveFigures, LiveNoise, LiveWait
from interview_coach.bench.load import LoadFigures, resident_mb
from interview_coach.bench.microphone import CHUNK_S, RATE_HZ, chunks, is_busy, replay, replay_fast
from interview_coach.bench.sounds import Clip, spoken_answer
from interview_coach.bench.workshop import timing
from interview_coach.cli.bench_live_view import say_live, say_load
from interview_coach.messages import Messages
from interview_coach.records import Waveform

CLIPS = (
    Clip(name="a", waveform=Waveform(samples=tone(2.0)), said="en"),
    Clip(name="b", waveform=Waveform(samples=tone(3.0, 500)), said="to tre"),
)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(2.0, "en"), (6.0, "en to tre"), (12.5, "en to tre en to tre en")],
    ids=["one clip", "both", "in turn"],
)
def test_spoken_answers_end_with_the_last_word(seconds, said):
    """Whole clips with equal pauses between, as long as asked for, with the text of just these clips."""
    answer = spoken_answer(CLIPS, seconds)
    assert answer.said == said
    assert answer.waveform.duration_s == pytest.approx(seconds, abs=0.001)
    assert np.abs(answer.waveform.samples[-1_600:]).max() > 0.1


def test_chunks_are_the_recording(coach, bank):  # noqa: F811 - fixtures
    """At 48 kHz and 16 bits, half a second each, with the silence asked for behind."""
    found = list(chunks(Waveform(samples=tone(1.2)), silence_s=0.5))
    assert [len(chunk) / RATE_HZ for chunk in found] == pytest.approx([CHUNK_S, CHUNK_S, CHUNK_S, 0.2])
    assert {chunk.dtype for chunk in found} == {np.dtype(np.int16)}
    assert not found[-1].any()


@pytest.mark.parametrize("fast", [True, False], ids=["fast", "at the speed of speech"])
def test_a_replayed_answer_is_heard(coach, bank, fast):  # noqa: F811 - fixtures
    """What is spoken into a take comes out as its words."""
    spoken = Waveform(samples=speech((0.5, 0.3), (0.4, 0.0)))
    take = coach.begin_take(bank.questions[0])
    if fast:
        replay_fast(coach, take, spoken)
    else:
        replay(take, spoken)
    assert take.transcript(60.0).text == ToneTranscriber().transcribe(spoken).text
    assert not is_busy(coach)


def test_memory_is_told_or_not():
    """Megabytes in use where the system says so."""
    memory_mb = resident_mb()
    assert memory_mb is None or 10 < memory_mb < 100_000


@pytest.mark.parametrize("language", ["nb", "en"])
def test_figures_can_be_shown(capsysbinary, language):
    """Every figure has a place in the tables, in both languages."""
    wait = LiveWait(
        duration_s=90,
        at_once=timing([0.5]),
        after_silence=timing([0.25]),
        openai_whisper=timing([10.0]),
        faster_whisper=timing([5.0]),
        live_work_s=6.0,
        faster_whisper_work_s=8.0,
        live_wer=0.3,
        whole_wer=0.31,
    )
    noise = LiveNoise(sound="hum", duration_s=20.0, n_words=0)
    say_live(LiveFigures(waits=(wait,), noise=(noise,)), Messages(language))
    load = LoadFigures(
        n_participants=35,
        n_answers=70,
        n_refused=0,
        median_s=1.5,
        p95_s=4.5,
        longest_s=6.5,
        lost_s=0.0,
        late_s=0.1,
        work_share=0.8,
        rest_mb=900.0,
        per_participant_mb=7.5,
    )
    say_load(load, Messages(language))
    shown = capsysbinary.readouterr().out.decode("utf-8")
    for figure in ("0.050", "0.100", "0.75", "30.0 %", "35", "4.5", "7.5"):
        assert figure in shown
