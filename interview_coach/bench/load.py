"""A class on one PC: participants who speak at the same time, and how long each waits for feedback.

Everyone speaks for a minute in every two, at the speed of speech, each beginning at another time; the wait is
from the last word, the button pressed at once, to feedback. One thread per participant, as the page has one
per answer.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from interview_coach.bench.microphone import RATE_HZ, Chunk, chunks
from interview_coach.bench.sounds import Clip, spoken_answer
from interview_coach.bench.workshop import Workshop
from interview_coach.coach import Coach
from interview_coach.errors import EngineBusy
from interview_coach.records import SAMPLE_RATE_HZ, Question

SPEAKS_S = 60.0  # Issue 5.
EVERY_S = 120.0  # Issue 5.
N_ROUNDS = {"quick": 1, "usual": 2, "full": 4}
QUICK_PARTICIPANTS = 4
PATIENCE_S = 600.0  # Whoever waits longer has lost her answer.


@dataclass(frozen=True, kw_only=True)
class LoadFigures:
    """What a class has to wait for.

    Attributes:
        n_participants: How many.
        n_answers: Answers in all.
        n_refused: How often the queue was full; those asked again.
        median_s: Median wait.
        p95_s: 95th percentile of waits.
        longest_s: Longest wait.
        lost_s: Seconds of sound that did not reach the transcript's recording.
        late_s: How far the busy machine lagged behind the microphones at worst.
        work_share: Processor time per second and core.
        rest_mb: Memory before anyone spoke, everything loaded; ``None`` where it cannot be told.
        per_participant_mb: Memory at the end beyond that, per participant.
    """

    n_participants: int
    n_answers: int
    n_refused: int
    median_s: float
    p95_s: float
    longest_s: float
    lost_s: float
    late_s: float
    work_share: float
    rest_mb: float | None
    per_participant_mb: float | None


@dataclass(kw_only=True)
class _Diary:
    """What the participants write down. A list takes an append from any thread."""

    waits_s: list[float] = field(default_factory=list)
    lost_s: list[float] = field(default_factory=list)
    late_s: list[float] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)


def measure_load(workshop: Workshop, clips: Sequence[Clip]) -> LoadFigures:
    """Let participants speak at the same time.

    Args:
        workshop: What to measure.
        clips: What they say.

    Returns:
        Their waits.
    """
    options = workshop.options
    n = options.participants or QUICK_PARTICIPANTS
    n_rounds = N_ROUNDS["full" if options.full else "quick" if options.quick else "usual"]
    answer = spoken_answer(clips, SPEAKS_S)
    coach = workshop.coach()
    question = coach.bank.questions[0]
    coach.assess(question, spoken_answer(clips, 5.0).waveform)
    spoken = tuple(chunks(answer.waveform))
    rest_mb = resident_mb()
    workshop.say("bench-doing-load", n=n, minutes=round((n_rounds + 0.5) * EVERY_S / 60))
    diary = _Diary()
    begun_s, work_s = time.monotonic(), time.process_time()
    people = [
        threading.Thread(
            target=_take_part,
            args=(coach, question, spoken, [begun_s + EVERY_S * (i / n + r) for r in range(n_rounds)], diary),
        )
        for i in range(n)
    ]
    for person in people:
        person.start()
    for person in people:
        person.join()
    took_s = time.monotonic() - begun_s
    waits_s = np.array(diary.waits_s)
    most_mb = max(diary.memory_mb, default=None)
    return LoadFigures(
        n_participants=n,
        n_answers=len(waits_s),
        n_refused=len(diary.refused),
        median_s=float(np.median(waits_s)),
        p95_s=float(np.percentile(waits_s, 95)),
        longest_s=float(waits_s.max()),
        lost_s=sum(diary.lost_s),
        late_s=max(diary.late_s),
        work_share=(time.process_time() - work_s) / took_s / workshop.settings.n_threads,
        rest_mb=rest_mb,
        per_participant_mb=None if rest_mb is None or most_mb is None else (most_mb - rest_mb) / n,
    )


def _take_part(
    coach: Coach, question: Question, spoken: tuple[Chunk, ...], starts_s: list[float], diary: _Diary
) -> None:
    """One participant: an answer at each of the times."""
    for start_s in starts_s:
        take = coach.begin_take(question)
        due_s = start_s
        for chunk in spoken:
            due_s += len(chunk) / RATE_HZ
            time.sleep(max(0.0, due_s - time.monotonic()))
            take.hear(RATE_HZ, chunk)
        diary.late_s.append(time.monotonic() - due_s)
        take.stop()
        while not take.wait(PATIENCE_S):
            diary.refused.append(str(take.place()))
        attempt = None
        while attempt is None:
            try:
                attempt = take.attempt(PATIENCE_S)
            except EngineBusy as busy:
                diary.refused.append(busy.key)
                time.sleep(1.0)
        diary.waits_s.append(time.monotonic() - due_s)
        n_spoken = sum(len(chunk) for chunk in spoken) * SAMPLE_RATE_HZ / RATE_HZ
        kept_s = attempt.transcript.duration_s or 0.0
        diary.lost_s.append(max(0.0, n_spoken / SAMPLE_RATE_HZ - kept_s))
        memory_mb = resident_mb()
        if memory_mb is not None:
            diary.memory_mb.append(memory_mb)


def resident_mb() -> float | None:
    """Memory of this process that is in use now; ``None`` where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return None
    for line in status.read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1000
    return None
