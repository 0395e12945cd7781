"""What issue 5 asks for, beside what was measured.

Conventions: a limit that must not be passed is ``at_most``, one that must be reached ``at_least``; a figure
that this run did not measure is ``None``, and then nothing is said about reaching it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from interview_coach.bench.load import MOST_MEDIAN_S, MOST_P95_S

if TYPE_CHECKING:
    from interview_coach.bench.live import LiveFigures
    from interview_coach.bench.load import LoadFigures
    from interview_coach.bench.parts import BenchReport
    from interview_coach.bench.waiting import Wait

LENGTH_S = 90  # The answer that most goals are set for.
LONG_S, SHORT_S = 180, 15
CLASS = 35

Unit = Literal["times", "s", "MB", "points", "words"]


@dataclass(frozen=True, kw_only=True)
class Goal:
    """One figure that was asked for.

    Attributes:
        name: Its title is the message ``bench-goal-<name>``.
        unit: What it is counted in.
        limit: The figure that was asked for.
        measured: The figure of this run.
        is_least: Whether more is better.
    """

    name: str
    unit: Unit
    limit: float
    measured: float | None
    is_least: bool = False

    @property
    def is_reached(self) -> bool | None:
        """Whether the goal is reached; ``None`` where nothing was measured."""
        if self.measured is None:
            return None
        return self.measured >= self.limit if self.is_least else self.measured <= self.limit


def goals_of(report: BenchReport) -> tuple[Goal, ...]:
    """The goals of the parts that were measured.

    Args:
        report: A run.

    Returns:
        Goals in the order of the issue.
    """
    goals: list[Goal] = []
    if report.live is not None:
        goals += _of_live(report.live)
    if report.wait is not None:
        goals += _of_wait(report.wait)
    if report.load is not None:
        goals += _of_load(report.load)
    if report.start is not None:
        start = report.start
        page_s = None if start.page is None else start.page.median_s
        words_s = None if start.words is None else start.words.median_s
        goals += [
            Goal(name="page", unit="s", limit=5.0, measured=page_s),
            Goal(name="first-words", unit="s", limit=10.0, measured=words_s),
            Goal(name="rest-memory", unit="MB", limit=1500.0, measured=start.rest_mb),
        ]
    return tuple(goals)


def _of_live(live: LiveFigures) -> list[Goal]:
    wait = next((wait for wait in live.waits if wait.duration_s == LENGTH_S), None)
    ratios = None if wait is None else wait.ratios
    noise = max((noise.n_words for noise in live.noise), default=None)
    return [
        Goal(
            name="at-once-openai",
            unit="times",
            limit=0.06,
            measured=None if ratios is None else ratios.at_once_openai,
        ),
        Goal(
            name="at-once-faster",
            unit="times",
            limit=0.08,
            measured=None if ratios is None else ratios.at_once_faster,
        ),
        Goal(
            name="after-silence-openai",
            unit="times",
            limit=0.03,
            measured=None if ratios is None else ratios.after_silence_openai,
        ),
        Goal(
            name="after-silence-faster",
            unit="times",
            limit=0.04,
            measured=None if ratios is None else ratios.after_silence_faster,
        ),
        Goal(name="growth", unit="times", limit=1.3, measured=live.growth(LONG_S, SHORT_S)),
        Goal(
            name="work",
            unit="times",
            limit=1.3,
            measured=None if ratios is None else ratios.work_faster,
        ),
        Goal(name="words-live", unit="points", limit=1.0, measured=live.wer_points),
        Goal(name="noise", unit="words", limit=0.0, measured=noise),
    ]


def _of_wait(waits: Sequence[Wait]) -> list[Goal]:
    wait = next((wait for wait in waits if wait.duration_s == LENGTH_S), None)
    points: float | None = None
    if wait is not None and wait.recognition_wer is not None and wait.faster_as_ours_wer is not None:
        points = 100 * (wait.recognition_wer - wait.faster_as_ours_wer)
    speed = None if wait is None else wait.speed_faster_as_ours
    return [
        Goal(name="whole-speed", unit="times", limit=1.0, measured=speed, is_least=True),
        Goal(name="whole-words", unit="points", limit=0.0, measured=points),
    ]


def _of_load(load: LoadFigures) -> list[Goal]:
    """The class of the goal, or of that size at least: fewer people wait less and show nothing."""
    is_class = load.n_participants >= CLASS
    return [
        Goal(
            name="class-median", unit="s", limit=MOST_MEDIAN_S, measured=load.median_s if is_class else None
        ),
        Goal(name="class-p95", unit="s", limit=MOST_P95_S, measured=load.p95_s if is_class else None),
        Goal(name="class-lost", unit="s", limit=0.0, measured=load.lost_s if is_class else None),
        Goal(name="participant-memory", unit="MB", limit=20.0, measured=load.per_participant_mb),
    ]
