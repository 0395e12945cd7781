"""The simulated microphone, and live recognition measured on fakes: new answers, stages, ratios, words."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread

import numpy as np
import pytest
from live_sounds import ToneTranscriber, speech, tone
from test_live_take import bank, coach, coach_of  # noqa: F401 - fixtures

from interview_coach.bench import BenchOptions, Workshop
from interview_coach.bench.live import LiveFigures, LiveNoise, LiveWait, measure_live
from interview_coach.bench.memory import resident_mb
from interview_coach.bench.microphone import CHUNK_S, RATE_HZ, chunks, is_busy, replay, replay_fast
from interview_coach.bench.sounds import Clip, in_other_order, spoken_answer
from interview_coach.bench.stages import Stages, TimedJudge, finish, median_stages
from interview_coach.bench.waiting import measure_wait
from interview_coach.bench.word_errors import ErrorSum
from interview_coach.bench.workshop import timing
from interview_coach.cli.bench_live_view import say_live
from interview_coach.coach import Once
from interview_coach.messages import Messages
from interview_coach.records import Transcript, Waveform
from interview_coach.settings import resolve_settings
from interview_coach.spoken import Early

CLIPS = (
    Clip(name="a", waveform=Waveform(samples=tone(2.0)), said="t300"),
    Clip(name="b", waveform=Waveform(samples=tone(3.0, 500)), said="t500 tre"),
)
STAGES = Stages(recognition_s=0.3, delivery_s=0.01, judge_s=0.15, rest_s=0.04)
WAIT = LiveWait(
    duration_s=90,
    at_once=timing([0.5]),
    after_silence=timing([0.25]),
    stages_at_once=STAGES,
    stages_after_silence=replace(STAGES, recognition_s=0.05),
    openai_whisper=timing([10.0]),
    faster_whisper=timing([5.0]),
    faster_as_ours=timing([5.5]),
    live_work_s=6.0,
    faster_as_ours_work_s=8.0,
    n_words=200,
    live_wer=0.3,
    whole_wer=0.31,
)


def library(_waveform):
    """A library that hears one word."""
    return "t300"


def open_fakes(_settings, _falls_back):
    """The libraries, none of them real."""
    return {"openai": library, "faster": library, "faster_as_ours": library}


class Remembering:
    """The coach's judge, which writes down what it is asked, and when it is told to forget."""

    def __init__(self, judge):
        self._judge, self.log = judge, []
        self.name, self.prepare_all = judge.name, judge.prepare_all

    def forget(self):
        self.log.append("forget")
        self._judge.forget()

    def judge(self, question, transcript, *, language="no"):
        self.log.append(question.id)
        return self._judge.judge(question, transcript, language=language)


def workshop_of(coach, **options):  # noqa: F811 - a fixture elsewhere
    return Workshop(
        settings=resolve_settings(),
        make_coach=lambda _settings: coach,
        options=BenchOptions(parts=(), **options),
        open_peers=open_fakes,
    )


# --- what is spoken ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(2.0, "t300"), (6.0, "t300 t500 tre"), (12.5, "t300 t500 tre t300 t500 tre t300")],
    ids=["one clip", "both", "in turn"],
)
def test_spoken_answers_end_with_the_last_word(seconds, said):
    """Whole clips with equal pauses between, as long as asked for, with the text of just these clips."""
    answer = spoken_answer(CLIPS, seconds)
    assert answer.said == said
    assert answer.waveform.duration_s == pytest.approx(seconds, abs=0.001)
    assert np.abs(answer.waveform.samples[-1_600:]).max() > 0.1


def test_a_clip_that_does_not_fit_is_passed_over():
    """The room that is left is filled with a shorter one."""
    assert spoken_answer((CLIPS[1], CLIPS[0]), 5.5).said == "t500 tre t300"
    assert spoken_answer((CLIPS[1], CLIPS[1], CLIPS[0]), 5.5).said == "t500 tre t300"


def test_orders_differ_and_stay():
    """Each number has its own beginning, all clips are there, and a second run speaks the same."""
    many = tuple(replace(CLIPS[0], name=str(n)) for n in range(7))
    orders = [in_other_order(many, number) for number in range(7)]
    assert {order[0].name for order in orders} == {clip.name for clip in many}
    assert all(sorted(clip.name for clip in order) == list("0123456") for order in orders)
    assert orders == [in_other_order(many, number) for number in range(7)]
    assert [clip.name for clip in in_other_order(CLIPS, 1)] == ["b", "a"]
    assert in_other_order(CLIPS[:1], 5) == CLIPS[:1]


def test_chunks_are_the_recording():
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


# --- what is measured --------------------------------------------------------------------------------


def test_memory_is_told_or_not():
    """Megabytes in use where the system says so; nothing for a process that is not there."""
    memory_mb = resident_mb()
    assert memory_mb is None or 10 < memory_mb < 100_000
    assert resident_mb(2**30) is None


def test_stages_make_up_the_wait(coach, bank):  # noqa: F811 - fixtures
    """Every stage is at least nothing, and together they are the wait from the last word."""
    judge = TimedJudge(coach.parts.judge())
    take = coach.begin_take(bank.questions[0], judge=judge)
    replay_fast(coach, take, Waveform(samples=speech((1.0, 0.0))))
    since_s = judge.began_s or 0.0
    finished = finish(take, judge, since_s, 60.0)
    stages = finished.stages
    assert finished.attempt.transcript.text == "t200"
    assert min(stages.recognition_s, stages.delivery_s, stages.judge_s, stages.rest_s) >= 0
    assert judge.ended_s is not None
    assert since_s + stages.total_s >= judge.ended_s


def test_verdicts_ahead_are_no_stage(coach, bank):  # noqa: F811 - fixtures
    """A verdict in another thread leaves the clock alone."""
    judge = TimedJudge(coach.parts.judge())
    ahead = Thread(target=judge.judge, args=(bank.questions[0], Transcript(text="Jeg liker orden.")))
    ahead.start()
    ahead.join()
    assert judge.began_s is None
    judge.judge(bank.questions[0], Transcript(text="Jeg liker orden."))
    assert judge.began_s is not None


def test_the_median_of_stages():
    """Stage by stage."""
    runs = [replace(STAGES, judge_s=seconds) for seconds in (0.1, 0.9, 0.2)]
    assert median_stages(runs) == replace(STAGES, judge_s=0.2)


def test_word_errors_add_up():
    """A long recording counts as much as it has words."""
    errors = ErrorSum()
    assert errors.rate is None
    errors.add("en to tre", "en to fire")
    errors.add("en", "en")
    assert (errors.n_said, errors.rate) == (4, 0.25)


def test_live_is_measured_on_new_answers(bank):  # noqa: F811 - fixtures
    """Each answer goes to another question, to a judge that has forgotten those before."""
    fake = coach_of(bank, ToneTranscriber())
    judge = Remembering(fake.parts.judge())
    fake = coach_with(fake, judge)
    workshop = workshop_of(fake, quick=True, fast=True, lengths_s=(6,), without=("ahead",))
    figures = measure_live(workshop, CLIPS)
    (wait,) = figures.waits
    assert wait.duration_s == 6
    assert wait.n_words == 3
    assert wait.live_wer == pytest.approx(1 / 3)  # The recogniser of tones hears a clip as one word.
    assert wait.wer_points == pytest.approx(0.0)
    assert wait.stages_at_once.total_s == pytest.approx(wait.at_once.median_s)
    assert wait.ratios.at_once_openai == wait.at_once.median_s / wait.openai_whisper.median_s
    assert (figures.is_fast, figures.without) == (True, ("ahead",))
    first, second = (question.id for question in bank.questions)
    judged = judge.log[judge.log.index("forget") :]
    assert judged[:6] == ["forget", first, "forget", second, "forget", first]


def test_finished_recordings_are_measured_on_new_answers(bank):  # noqa: F811 - fixtures
    """As live ones; and our recognising alone stands beside the library's."""
    fake = coach_of(bank, ToneTranscriber())
    judge = Remembering(fake.parts.judge())
    workshop = workshop_of(coach_with(fake, judge), quick=True, lengths_s=(6, 7))
    short, long = measure_wait(workshop, CLIPS)
    assert (short.duration_s, long.duration_s) == (6, 7)
    assert short.recognition_wer == pytest.approx(1 / 3)
    assert short.faster_as_ours_wer == pytest.approx(2 / 3)
    assert short.speed_faster_as_ours == short.faster_as_ours.median_s / short.recognition.median_s
    first, second = (question.id for question in bank.questions)
    judged = judge.log[judge.log.index("forget") :]
    assert judged == ["forget", first, "forget", second, "forget", first]


def coach_with(coach, judge):  # noqa: F811 - a fixture elsewhere
    """The coach with another judge."""
    return type(coach)(coach.settings, replace(coach.parts, judge=Once(lambda: judge)))


@pytest.mark.parametrize(
    ("early", "is_judged_ahead"),
    [(None, True), (Early(), True), (Early(judges=False), False)],
    ids=["left out", "everything", "without"],
)
def test_judging_ahead_can_be_left_out(bank, early, is_judged_ahead):  # noqa: F811 - fixtures
    """Then the judge is asked once, at the end; the verdict is the same."""
    fake = coach_of(bank, ToneTranscriber())
    fake.parts.transcriber()
    judge = Remembering(fake.parts.judge())
    take = fake.begin_take(bank.questions[0], judge=judge, early=early)
    words = [(0.4, 0.15)] * 24
    replay_fast(fake, take, Waveform(samples=speech(*words)), 1.5)
    fake._ahead.shutdown(wait=True)
    assert bool(judge.log) is is_judged_ahead
    take.attempt(60.0)
    assert judge.log.count(bank.questions[0].id) >= 1


@pytest.mark.parametrize("guesses", [True, False])
def test_guessing_can_be_left_out(bank, guesses):  # noqa: F811 - fixtures
    """Without it nothing is recognised at a pause before the button; the words are the same."""
    transcriber = ToneTranscriber()
    fake = coach_of(bank, transcriber)
    take = fake.begin_take(bank.questions[0], early=Early(guesses=guesses))
    replay_fast(fake, take, Waveform(samples=speech((1.0, 0.2), (1.0, 0.0))), 1.5)
    while is_busy(fake):
        pass
    assert bool(transcriber.heard_s) is guesses
    assert take.attempt(60.0).transcript.text == "t200 t250"


# --- what is shown -----------------------------------------------------------------------------------


def test_ratios_and_growth():
    """Counted by hand; what was not measured is not made up."""
    short = replace(WAIT, duration_s=15, at_once=timing([0.4]), n_words=100, live_wer=0.33)
    figures = LiveFigures(waits=(short, replace(WAIT, duration_s=180)), noise=())
    assert figures.growth(180, 15) == pytest.approx(1.25)
    assert figures.growth(90, 15) is None
    assert WAIT.ratios.after_silence_faster == 0.05
    assert WAIT.ratios.work_faster == 0.75
    assert figures.wer_points == pytest.approx((2 * 100 - 1 * 200) / 300)
    silent = replace(WAIT, n_words=0, live_wer=None, whole_wer=None)
    assert LiveFigures(waits=(silent,), noise=()).wer_points is None


@pytest.mark.parametrize("language", ["nb", "en"])
def test_figures_can_be_shown(capsysbinary, language):
    """Every figure has a place in the tables, with its unit, in both languages."""
    noise = LiveNoise(sound="hum", duration_s=20.0, n_words=0)
    figures = LiveFigures(waits=(WAIT,), noise=(noise,), is_fast=True, without=("ahead", "guesses"))
    say_live(figures, Messages(language))
    shown = capsysbinary.readouterr().out.decode("utf-8")
    for figure in ("0.050 ×", "0.100 ×", "0.75 ×", "30.0 %", "31.0 %", "-1.0", "200", "0.15 s", "5.50 s"):
        assert figure in shown
    without = "Without judging ahead." if language == "en" else "Uten vurdering på forhånd."
    assert without in shown
