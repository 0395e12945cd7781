"""A class on one PC, on fakes: waits, refusals, lost answers, and the search for how many it bears."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from live_sounds import ToneTranscriber
from test_live_bench import CLIPS, STAGES, Remembering, coach_with, workshop_of
from test_live_take import bank, coach_of  # noqa: F401 - fixtures

from interview_coach.bench.load import Lesson, LoadFigures, measure_load
from interview_coach.bench.participants import ParticipantSearch, find_participants, largest
from interview_coach.cli.bench_live_view import say_load, say_search
from interview_coach.coach import Coach, Once, as_pool
from interview_coach.errors import ScoringError
from interview_coach.messages import Messages
from interview_coach.pool import PoolOptions

LESSON = Lesson(speaks_s=2.0, every_s=2.5, n_rounds=2, patience_s=30.0, ask_again_s=0.05)
LOAD = LoadFigures(
    n_participants=35,
    n_answers=70,
    n_lost=0,
    n_refused=3,
    median_s=1.5,
    p95_s=4.5,
    longest_s=6.5,
    stages=STAGES,
    lost_s=0.0,
    late_s=0.1,
    work_share=0.8,
    before_mb=900.0,
    per_participant_mb=7.5,
)


class SlowTranscriber(ToneTranscriber):
    """Takes its time."""

    def transcribe(self, waveform):
        time.sleep(0.5)
        return super().transcribe(waveform)


def test_everybody_gets_feedback(bank):  # noqa: F811 - fixtures
    """As many answers as people and rounds, nothing lost, every neighbour with another question."""
    fake = coach_of(bank, ToneTranscriber())
    judge = Remembering(fake.parts.judge())
    figures = measure_load(workshop_of(coach_with(fake, judge)), CLIPS, 3, LESSON)
    assert (figures.n_participants, figures.n_answers, figures.n_lost, figures.n_refused) == (3, 6, 0, 0)
    assert figures.lost_s == 0
    assert 0 <= figures.median_s <= figures.p95_s <= figures.longest_s
    assert figures.stages.total_s > 0
    assert figures.is_short
    assert {question.id for question in bank.questions} <= set(judge.log)


def crowded(bank):  # noqa: F811 - a fixture elsewhere
    """A coach whose queue has room for one who waits."""
    slow = coach_of(bank, SlowTranscriber())
    pool = as_pool(slow.parts.transcriber(), PoolOptions(n_places=1))
    return Coach(slow.settings, replace(slow.parts, transcriber=Once(lambda: pool)))


def test_whoever_is_refused_asks_again(bank):  # noqa: F811 - fixtures
    """A full queue is counted, never waited for without end, and everybody gets feedback in the end."""
    together = replace(LESSON, every_s=0.0, n_rounds=1)
    figures = measure_load(workshop_of(crowded(bank)), CLIPS, 4, together)
    assert figures.n_refused >= 1
    assert (figures.n_answers, figures.n_lost, figures.lost_s) == (4, 0, 0)


def test_patience_ends(bank):  # noqa: F811 - fixtures
    """Whoever is refused for too long gives up, and her answer is counted as lost."""
    hasty = replace(LESSON, every_s=0.0, n_rounds=1, patience_s=0.2)
    figures = measure_load(workshop_of(crowded(bank)), CLIPS, 4, hasty)
    assert figures.n_lost >= 1
    assert figures.n_answers + figures.n_lost == 4
    assert not figures.is_short


def test_an_answer_that_fails_is_counted(bank):  # noqa: F811 - fixtures
    """Nobody's failure vanishes with her thread; without any answer there are no waits."""
    fake = coach_of(bank, ToneTranscriber())
    own = Remembering(fake.parts.judge())
    workshop = workshop_of(coach_with(fake, own))
    workshop.warm_coach()

    def refuse(question, transcript, *, language="no"):
        if question.id == bank.questions[1].id:
            raise ScoringError("scoring-judge-damaged", where="x")
        return Remembering.judge(own, question, transcript, language=language)

    own.judge = refuse
    figures = measure_load(workshop, CLIPS, 2, replace(LESSON, n_rounds=1))
    assert (figures.n_answers, figures.n_lost) == (1, 1)
    assert not figures.is_short


@pytest.mark.parametrize(
    ("changed", "is_short"),
    [
        ({}, True),
        ({"median_s": 5.1}, False),
        ({"p95_s": 15.1}, False),
        ({"n_lost": 1}, False),
        ({"lost_s": 0.5}, False),
        ({"median_s": None, "p95_s": None}, False),
        ({"n_refused": 9}, True),
    ],
    ids=["short", "median", "p95", "lost answer", "lost sound", "nobody", "refused and asked again"],
)
def test_what_is_short_enough(changed, is_short):
    """Both limits hold, and nobody lost anything."""
    assert replace(LOAD, **changed).is_short is is_short


@given(st.integers(1, 200), st.integers(0, 200))
def test_the_largest_is_found(most, limit):
    """By halving: the largest tried number that holds, each asked once, within few steps."""
    asked = []

    def holds(n):
        asked.append(n)
        return n <= limit

    assert largest(holds, most) == min(most, limit)
    assert len(asked) == len(set(asked)) <= 9
    assert all(1 <= n <= most for n in asked)


def test_the_search_says_every_step(bank):  # noqa: F811 - fixtures
    """On a machine that bears them all, one class is tried, and it is said that more were not."""
    told = []
    workshop = replace(workshop_of(coach_of(bank, ToneTranscriber()), participants=2), tell=told.append)
    search = find_participants(workshop, CLIPS, replace(LESSON, n_rounds=1))
    assert (search.n_participants, search.is_limit) == (2, False)
    assert [step.n_participants for step in search.steps] == [2]
    assert "bench-step-short" in [note.key for note in told]


@pytest.mark.parametrize("language", ["nb", "en"])
def test_a_class_can_be_shown(capsysbinary, language):
    """Every figure has its place, and a missing one is a dash."""
    messages = Messages(language)
    say_load(LOAD, messages)
    say_load(replace(LOAD, median_s=None, p95_s=None, longest_s=None, stages=None, before_mb=None), messages)
    long = replace(LOAD, n_participants=35, p95_s=20.0)
    short = replace(LOAD, n_participants=17)
    say_search(ParticipantSearch(n_participants=17, is_limit=True, steps=(long, short)), messages)
    say_search(ParticipantSearch(n_participants=35, is_limit=False, steps=(LOAD,)), messages)
    shown = capsysbinary.readouterr().out.decode("utf-8")
    for figure in ("35", "4.5 s", "7.5 MB", "900 MB", "0.15 s", "–", "20.0 s", "17"):
        assert figure in shown
