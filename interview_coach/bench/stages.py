"""Where the wait after the last word goes.

===========  ============================================================================================
stage        from … until
===========  ============================================================================================
recognition  the button … all words are there: the tail, and whatever was still waiting before it
delivery     … the judge begins: how the speech flowed was measured, and it was this answer's turn
judge        … the judge is done; what an earlier verdict on the same words left ready costs it nothing
rest         … feedback
===========  ============================================================================================
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from interview_coach.content.protocol import Judge
from interview_coach.records import AnswerLanguage, Attempt, ContentScores, Question, Transcript
from interview_coach.spoken import Take


@dataclass(frozen=True, kw_only=True)
class Stages:
    """Seconds of each stage (see the table above)."""

    recognition_s: float
    delivery_s: float
    judge_s: float
    rest_s: float

    @property
    def total_s(self) -> float:
        """The whole wait."""
        return self.recognition_s + self.delivery_s + self.judge_s + self.rest_s


@dataclass(frozen=True, kw_only=True)
class Finished:
    """A finished answer, and where its wait went."""

    attempt: Attempt
    stages: Stages


class TimedJudge:
    """A `Judge` that notes when it judged for the thread that made it; verdicts ahead come from another one.

    Args:
        judge: Judges.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._thread = threading.get_ident()
        self.began_s: float | None = None
        self.ended_s: float | None = None

    @property
    def name(self) -> str:
        """Name of the judge itself."""
        return self._judge.name

    def prepare_all(self) -> None:
        """As the judge itself."""
        self._judge.prepare_all()

    def forget(self) -> None:
        """As the judge itself."""
        self._judge.forget()

    def listen(self, question: Question, text: str) -> None:
        """As the judge itself."""
        self._judge.listen(question, text)

    def judge(
        self, question: Question, transcript: Transcript, *, language: AnswerLanguage = "no"
    ) -> ContentScores:
        """As the judge itself, by the clock."""
        began_s = time.monotonic()
        scores = self._judge.judge(question, transcript, language=language)
        if threading.get_ident() == self._thread:
            self.began_s, self.ended_s = began_s, time.monotonic()
        return scores


def finish(take: Take, judge: TimedJudge, since_s: float, timeout_s: float) -> Finished:
    """Press the button and wait for feedback.

    Args:
        take: The answer, begun with `judge`.
        judge: Made in this thread.
        since_s: When the wait began, on the clock of `time.monotonic`.
        timeout_s: How long to wait for the words.

    Returns:
        The attempt and its stages.

    Raises:
        EngineBusy: When the queue is full. Nothing is lost; call again later.
        TimeoutError: When the words take longer.
    """
    take.stop()
    take.wait(timeout_s)
    heard_s = time.monotonic()
    attempt = take.attempt(timeout_s)
    ended_s = time.monotonic()
    began_s = ended_s if judge.began_s is None else judge.began_s
    judged_s = ended_s if judge.ended_s is None else judge.ended_s
    return Finished(
        attempt=attempt,
        stages=Stages(
            recognition_s=heard_s - since_s,
            delivery_s=began_s - heard_s,
            judge_s=judged_s - began_s,
            rest_s=ended_s - judged_s,
        ),
    )


def median_stages(runs: Sequence[Stages]) -> Stages:
    """The median of each stage by itself; they need not add up to the median wait."""
    return Stages(
        recognition_s=median(run.recognition_s for run in runs),
        delivery_s=median(run.delivery_s for run in runs),
        judge_s=median(run.judge_s for run in runs),
        rest_s=median(run.rest_s for run in runs),
    )
