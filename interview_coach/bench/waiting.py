"""Seconds from a finished recording to feedback, and for scoring and starting.

*Wait* here is that of a finished recording: everything is still to do when the person stops speaking. The two
libraries get the same sound and the same weights, and do only the recognising; we do everything.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle, islice

from interview_coach.bench.sounds import Clip, joined
from interview_coach.bench.workshop import Timing, Workshop, stopwatch, timing
from interview_coach.engines.library import plain_faster_whisper, plain_openai_whisper
from interview_coach.records import Question, Waveform

DURATIONS_S = (15, 45, 90, 180)  # Design §10.
QUICK_DURATIONS_S = (15, 45)
N_REPEATS = 3  # Our choice: the median of three leaves out one disturbance.
QUESTIONS_PER_ANSWER = 3  # At most: the model answers of so many make an answer of `ANSWER_WORDS`.
N_SCORES = 20  # Our choice.
ANSWER_WORDS = 120  # An answer of about one minute (issue 2's goal is set for this length).


@dataclass(frozen=True, kw_only=True)
class Wait:
    """Waits for one length of recording.

    Attributes:
        duration_s: Length of the recording.
        ours: From the recording to feedback.
        openai_whisper: That library alone, to text.
        faster_whisper: That library alone, to text.
    """

    duration_s: int
    ours: Timing
    openai_whisper: Timing
    faster_whisper: Timing

    @property
    def ratio_openai_whisper(self) -> float:
        """Our wait / theirs; below 1 we are quicker."""
        return self.ours.median_s / self.openai_whisper.median_s

    @property
    def ratio_faster_whisper(self) -> float:
        """Our wait / theirs; below 1 we are quicker."""
        return self.ours.median_s / self.faster_whisper.median_s


@dataclass(frozen=True, kw_only=True)
class ScoreTime:
    """Seconds for scoring one answer; the models are loaded and the rubric's own vectors made."""

    n_words: int
    times: Timing


@dataclass(frozen=True, kw_only=True)
class StartTimes:
    """Seconds, each in a fresh process.

    Attributes:
        import_package: ``import interview_coach``.
        help_shown: ``interview-coach --help``.
        all_loaded: What an answer needs: engine, bank, judge, each used once; the bank's vectors are kept.
    """

    import_package: Timing
    help_shown: Timing
    all_loaded: Timing


def measure_wait(workshop: Workshop, clips: tuple[Clip, ...]) -> tuple[Wait, ...]:
    """Measure waits for finished recordings.

    Args:
        workshop: What to measure.
        clips: What is said.

    Returns:
        One result per length.
    """
    settings, quick = workshop.settings, workshop.options.quick
    folder = workshop.store.folder(settings.speech_model)
    question = workshop.coach().bank.questions[0]
    ways: dict[str, Callable[[Waveform], object]] = {
        "ours": lambda waveform: workshop.coach().assess(question, waveform),
        "openai_whisper": plain_openai_whisper(folder, settings.speech_model, n_threads=settings.n_threads),
        "faster_whisper": plain_faster_whisper(folder, settings.speech_model, n_threads=settings.n_threads),
    }
    for way in ways.values():
        way(joined(clips, 5.0))  # Loading and first use are measured elsewhere.
    return tuple(
        _wait(workshop, ways, joined(clips, duration_s), duration_s)
        for duration_s in (QUICK_DURATIONS_S if quick else DURATIONS_S)
    )


def _wait(
    workshop: Workshop,
    ways: dict[str, Callable[[Waveform], object]],
    waveform: Waveform,
    duration_s: int,
) -> Wait:
    """One length, the ways in turn, so that a disturbance hits all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for repeat in range(1 if workshop.options.quick else N_REPEATS):
        workshop.say("bench-doing-wait", seconds=duration_s, n=repeat + 1)
        for name, way in ways.items():
            with stopwatch(seconds[name]):
                way(waveform)
    times = {name: timing(found) for name, found in seconds.items()}
    return Wait(duration_s=duration_s, **times)


def measure_score(workshop: Workshop) -> ScoreTime:
    """Measure the scoring of a typed answer of 120 words; another question and answer each time."""
    workshop.say("bench-doing-score")
    coach = workshop.coach()
    questions = coach.bank.questions
    seconds: list[float] = []
    # Nothing twice: the judge remembers the sentences it heard last.
    places = cycle(range(0, len(questions), QUESTIONS_PER_ANSWER))
    for index in islice(cycle(range(len(questions))), N_SCORES):
        # Another answer first: the judge makes a rubric's vectors when its question is first answered.
        coach.score(questions[index], answer_of(questions, next(places)))
        answer = answer_of(questions, next(places))
        with stopwatch(seconds):
            coach.score(questions[index], answer)
    return ScoreTime(n_words=ANSWER_WORDS, times=timing(seconds))


def answer_of(questions: tuple[Question, ...], index: int, n_words: int = ANSWER_WORDS) -> str:
    """An answer of so many words, put together from the model answers of a question and those after it."""
    words: list[str] = []
    for place in islice(cycle(range(len(questions))), index, index + len(questions)):
        for answer in questions[place].model_answers:
            words += answer.text.split()
        if len(words) >= n_words:
            break
    return " ".join(words[:n_words])


def measure_start(workshop: Workshop) -> StartTimes:
    """Measure starting, each time in a fresh process."""
    workshop.say("bench-doing-start")
    n = 1 if workshop.options.quick else N_REPEATS
    load = (
        "from interview_coach.coach import build_coach\n"
        "from interview_coach.settings import resolve_settings\n"
        "build_coach(resolve_settings()).warm_up()"
    )
    _run_python(load)  # The vectors of the bank are made at the first start only.
    return StartTimes(
        import_package=timing([_run_python("import interview_coach") for _ in range(n)]),
        help_shown=timing(
            [_run_python("from interview_coach.cli import main; main(['--help'])") for _ in range(n)]
        ),
        all_loaded=timing([_run_python(load) for _ in range(n)]),
    )


def _run_python(code: str) -> float:
    """Seconds that a fresh interpreter takes for some code, less those of one that does nothing."""
    seconds: list[float] = []
    for piece in ("pass", code):
        with stopwatch(seconds):
            subprocess.run([sys.executable, "-c", piece], check=True, stdout=subprocess.DEVNULL)
    idle_s, busy_s = seconds
    return max(busy_s - idle_s, 0.0)
