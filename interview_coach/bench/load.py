"""A class on one PC: participants who speak at the same time, and how long each waits for feedback.

Everyone speaks for a minute in every two, at the speed of speech, each beginning at another time and
answering another question; the wait is from the last word, the button pressed at once, to feedback, the page
left out. One thread per participant, as the page has one per answer.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from interview_coach.bench.memory import resident_mb
from interview_coach.bench.microphone import RATE_HZ, Chunk, chunks
from interview_coach.bench.sounds import Clip, in_other_order, spoken_answer
from interview_coach.bench.stages import Finished, Stages, TimedJudge, finish, median_stages
from interview_coach.bench.workshop import Size, Workshop
from interview_coach.coach import Coach
from interview_coach.errors import CoachError, EngineBusy
from interview_coach.records import Question
from interview_coach.spoken import Early, Take

N_ROUNDS: dict[Size, int] = {"quick": 1, "usual": 2, "full": 4}
MOST_RECORDINGS = 4  # Our choice: recordings of 6 MB each, said in turn; more would be taken for our memory.
SAME_S = 0.01  # Our choice: what resampling may leave out at the end is no lost sound.
MOST_MEDIAN_S = 5.0  # Issue 5.
MOST_P95_S = 15.0  # Issue 5.


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """How a class speaks.

    Attributes:
        speaks_s: Length of every answer.
        every_s: From the beginning of an answer to that of the next one.
        n_rounds: Answers of each participant.
        patience_s: Whoever waits longer gives up; her answer is lost.
        ask_again_s: After a refusal, before she asks again.
        early: What is done before the last word.
    """

    speaks_s: float = 60.0  # Issue 5.
    every_s: float = 120.0  # Issue 5.
    n_rounds: int = 2
    patience_s: float = 600.0
    ask_again_s: float = 1.0
    early: Early = field(default_factory=Early)


@dataclass(frozen=True, kw_only=True)
class LoadFigures:
    """What a class has to wait for; ``None`` for what nobody could tell, as where no answer came.

    Attributes:
        n_participants: How many.
        n_answers: Answers that got feedback.
        n_lost: Answers that got none: refused for too long, or failed.
        n_refused: How often the queue was full; those asked again.
        median_s: Median wait.
        p95_s: 95th percentile of waits.
        longest_s: Longest wait.
        stages: Where the wait goes; medians.
        lost_s: Seconds of sound that did not reach the transcript's recording.
        late_s: How far the busy machine lagged behind the microphones at worst.
        work_share: Processor time per second and core.
        before_mb: Memory of this process before anyone spoke, everything loaded and used once; recordings to
            be spoken, and whatever else this run of `bench` has opened, are in it.
        per_participant_mb: The most memory beyond that, per participant.
    """

    n_participants: int
    n_answers: int
    n_lost: int
    n_refused: int
    median_s: float | None
    p95_s: float | None
    longest_s: float | None
    stages: Stages | None
    lost_s: float
    late_s: float
    work_share: float
    before_mb: float | None
    per_participant_mb: float | None

    @property
    def is_short(self) -> bool:
        """Whether everybody got feedback, nothing was lost, and waits are as short as they should be."""
        if self.median_s is None or self.p95_s is None or self.n_lost or self.lost_s > 0:
            return False
        return self.median_s <= MOST_MEDIAN_S and self.p95_s <= MOST_P95_S


@dataclass(kw_only=True)
class _Diary:
    """What the participants write down. A list takes an append from any thread."""

    stages: list[Stages] = field(default_factory=list)
    lost_answers: list[str] = field(default_factory=list)
    lost_s: list[float] = field(default_factory=list)
    late_s: list[float] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class _Classroom:
    """What all participants share."""

    coach: Coach
    lesson: Lesson
    diary: _Diary


def lesson_of(workshop: Workshop) -> Lesson:
    """The lesson that the options ask for."""
    return Lesson(n_rounds=N_ROUNDS[workshop.options.size], early=workshop.options.early)


def measure_load(
    workshop: Workshop, clips: Sequence[Clip], n: int | None = None, lesson: Lesson | None = None
) -> LoadFigures:
    """Let participants speak at the same time.

    Args:
        workshop: What to measure.
        clips: What they say.
        n: How many; that of the options when left out.
        lesson: How they speak; as the options say when left out.

    Returns:
        Their waits.
    """
    n = n or workshop.options.participants
    lesson = lesson or lesson_of(workshop)
    coach = workshop.warm_coach()
    said = [
        spoken_answer(in_other_order(clips, number), lesson.speaks_s).waveform
        for number in range(min(n, MOST_RECORDINGS))
    ]
    coach.assess(workshop.new_question(0), said[0])  # A whole answer: engines take their memory now.
    workshop.new_question(0)  # And what was remembered of it is forgotten.
    spoken = [tuple(chunks(waveform)) for waveform in said]
    before_mb = resident_mb()
    minutes = max(1, round((lesson.n_rounds + 0.5) * lesson.every_s / 60))
    workshop.say("bench-doing-load", n=n, minutes=minutes)
    room = _Classroom(coach=coach, lesson=lesson, diary=_Diary())
    begun_s, work_s = time.monotonic(), time.process_time()
    people = [
        threading.Thread(
            target=_take_part, args=(room, i, spoken[i % len(spoken)], begun_s + lesson.every_s * i / n)
        )
        for i in range(n)
    ]
    for person in people:
        person.start()
    for person in people:
        person.join()
    took_s, work_s = time.monotonic() - begun_s, time.process_time() - work_s
    return _figures(room.diary, n, work_s / took_s / workshop.settings.n_threads, before_mb)


def _figures(diary: _Diary, n: int, work_share: float, before_mb: float | None) -> LoadFigures:
    waits_s = np.array([stages.total_s for stages in diary.stages])
    most_mb = max(diary.memory_mb, default=None)
    return LoadFigures(
        n_participants=n,
        n_answers=len(waits_s),
        n_lost=len(diary.lost_answers),
        n_refused=len(diary.refused),
        median_s=float(np.median(waits_s)) if len(waits_s) else None,
        p95_s=float(np.percentile(waits_s, 95)) if len(waits_s) else None,
        longest_s=float(waits_s.max()) if len(waits_s) else None,
        stages=median_stages(diary.stages) if diary.stages else None,
        lost_s=sum(diary.lost_s),
        late_s=max(diary.late_s, default=0.0),
        work_share=work_share,
        before_mb=before_mb,
        per_participant_mb=None if before_mb is None or most_mb is None else (most_mb - before_mb) / n,
    )


def _take_part(room: _Classroom, number: int, spoken: tuple[Chunk, ...], first_s: float) -> None:
    """One participant: an answer in each round, every one to another question."""
    questions = room.coach.bank.questions
    for turn in range(room.lesson.n_rounds):
        question = questions[(number + turn * len(questions) // room.lesson.n_rounds) % len(questions)]
        try:
            _answer(room, question, spoken, first_s + turn * room.lesson.every_s)
        except (CoachError, TimeoutError) as error:
            room.diary.lost_answers.append(repr(error))


def _answer(room: _Classroom, question: Question, spoken: tuple[Chunk, ...], start_s: float) -> None:
    coach, diary = room.coach, room.diary
    judge = TimedJudge(coach.parts.judge())
    take = coach.begin_take(question, judge=judge, early=room.lesson.early)
    due_s = start_s
    for chunk in spoken:
        due_s += len(chunk) / RATE_HZ
        time.sleep(max(0.0, due_s - time.monotonic()))
        take.hear(RATE_HZ, chunk)
    diary.late_s.append(time.monotonic() - due_s)
    finished = _wait_for_feedback(room, take, judge, due_s)
    n_spoken_s = sum(len(chunk) for chunk in spoken) / RATE_HZ
    kept_s = finished.attempt.transcript.duration_s or 0.0
    diary.lost_s.append(n_spoken_s - kept_s if n_spoken_s - kept_s > SAME_S else 0.0)
    diary.stages.append(finished.stages)
    memory_mb = resident_mb()
    if memory_mb is not None:
        diary.memory_mb.append(memory_mb)


def _wait_for_feedback(room: _Classroom, take: Take, judge: TimedJudge, since_s: float) -> Finished:
    """Press the button; after a refusal ask again, as the page does, until patience ends."""
    until_s = since_s + room.lesson.patience_s
    while True:
        try:
            return finish(take, judge, since_s, max(0.0, until_s - time.monotonic()))
        except EngineBusy as busy:
            room.diary.refused.append(busy.key)
            if time.monotonic() >= until_s:
                raise
            time.sleep(room.lesson.ask_again_s)
