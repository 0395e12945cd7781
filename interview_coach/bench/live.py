"""Live recognition: the wait from the last word to feedback, where it goes, its work, and its words.

The two libraries get the finished recording, the same weights and threads, and do only the recognising; we do
everything up to the feedback, the page left out. Where the button is pressed at once, the whole tail is still
to do; after a second of silence, what was tried in that pause is kept.

Every answer is a new one: another question, the clips in another order, and a judge that remembers none of
those before.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from statistics import median

import numpy as np

from interview_coach.bench.microphone import replay, replay_fast
from interview_coach.bench.peers import Peers
from interview_coach.bench.sounds import Clip, in_other_order, spoken_answer, without_speech
from interview_coach.bench.stages import Finished, Stages, TimedJudge, finish, median_stages
from interview_coach.bench.word_errors import ErrorSum, comparable_words
from interview_coach.bench.workshop import Size, Timing, Workshop, timing
from interview_coach.records import Waveform

N_REPEATS: Mapping[Size, int] = {"quick": 1, "usual": 3, "full": 5}
SILENCE_S = 1.0  # Before the button, in the second case (issue 5).
PATIENCE_S = 600.0
NOISE_S: Mapping[Size, float] = {"quick": 20.0, "usual": 60.0, "full": 600.0}


@dataclass(frozen=True, kw_only=True)
class LiveRatios:
    """What stands against what; below 1 we are quicker, or do less.

    Attributes:
        at_once_openai: Wait, button at once, / openai-whisper's time.
        at_once_faster: The same / faster-whisper's time.
        after_silence_openai: Wait after silence / openai-whisper's time.
        after_silence_faster: The same / faster-whisper's time.
        work_faster: Processor time of the live answer / that of faster-whisper decoding as ours does.
    """

    at_once_openai: float
    at_once_faster: float
    after_silence_openai: float
    after_silence_faster: float
    work_faster: float


@dataclass(frozen=True, kw_only=True)
class LiveWait:
    """One length of answer.

    Attributes:
        duration_s: Length of the answer.
        at_once: From the last word to feedback, the button pressed at once.
        after_silence: From the button to feedback, pressed after a second of silence.
        stages_at_once: Where the first goes; medians.
        stages_after_silence: Where the second goes; medians.
        openai_whisper: That library alone on the finished recording, to text.
        faster_whisper: That library alone on the finished recording, to text.
        faster_as_ours: faster-whisper alone, decoding as our engine does.
        live_work_s: Processor seconds of the live answer in all, judge included; median.
        faster_as_ours_work_s: Processor seconds of faster-whisper decoding as ours; median.
        n_words: Words said, over all repeats.
        live_wer: Word errors of the live words, over all repeats.
        whole_wer: Word errors of the same engine on the finished recordings.
    """

    duration_s: int
    at_once: Timing
    after_silence: Timing
    stages_at_once: Stages
    stages_after_silence: Stages
    openai_whisper: Timing
    faster_whisper: Timing
    faster_as_ours: Timing
    live_work_s: float
    faster_as_ours_work_s: float
    n_words: int
    live_wer: float | None
    whole_wer: float | None

    @property
    def ratios(self) -> LiveRatios:
        """Medians against medians of the same run."""
        return LiveRatios(
            at_once_openai=self.at_once.median_s / self.openai_whisper.median_s,
            at_once_faster=self.at_once.median_s / self.faster_whisper.median_s,
            after_silence_openai=self.after_silence.median_s / self.openai_whisper.median_s,
            after_silence_faster=self.after_silence.median_s / self.faster_whisper.median_s,
            work_faster=self.live_work_s / self.faster_as_ours_work_s,
        )

    @property
    def wer_points(self) -> float | None:
        """Percentage points by which the live words are worse than the whole ones; below 0: better."""
        if self.live_wer is None or self.whole_wer is None:
            return None
        return 100 * (self.live_wer - self.whole_wer)


@dataclass(frozen=True, kw_only=True)
class LiveNoise:
    """Words written live for a sound in which nobody speaks."""

    sound: str
    duration_s: float
    n_words: int


@dataclass(frozen=True, kw_only=True)
class LiveFigures:
    """Waits per length, and words where nobody speaks.

    Attributes:
        waits: One per length.
        noise: One per sound.
        is_fast: Whether answers came faster than they are spoken; the judge then has less time to work ahead.
        without: What was left out (`workshop.EARLY`).
    """

    waits: tuple[LiveWait, ...]
    noise: tuple[LiveNoise, ...]
    is_fast: bool = False
    without: tuple[str, ...] = ()

    def growth(self, long_s: int, short_s: int) -> float | None:
        """Wait for a long answer / wait for a short one; ``None`` where one of them was not measured."""
        waits_s = {wait.duration_s: wait.at_once.median_s for wait in self.waits}
        if long_s not in waits_s or not waits_s.get(short_s):
            return None
        return waits_s[long_s] / waits_s[short_s]

    @property
    def wer_points(self) -> float | None:
        """Percentage points by which the live words of all answers are worse than the whole ones."""
        told = [wait for wait in self.waits if wait.wer_points is not None]
        n_words = sum(wait.n_words for wait in told)
        return sum((wait.wer_points or 0.0) * wait.n_words for wait in told) / n_words if n_words else None


@dataclass(frozen=True, kw_only=True)
class _Runs:
    """What one way gave, run by run: seconds on the wall clock and of the processor, and stages."""

    wall_s: list[float] = field(default_factory=list)
    work_s: list[float] = field(default_factory=list)
    stages: list[Stages] = field(default_factory=list)


def measure_live(workshop: Workshop, clips: Sequence[Clip]) -> LiveFigures:
    """Measure live recognition.

    Args:
        workshop: What to measure.
        clips: What is said.

    Returns:
        Waits, work and words.
    """
    options = workshop.options
    # Clips that come round again look to the libraries like a text in a circle, and they would draw again and
    # again: without that they are several times as quick here, and decode as we do.
    peers = workshop.open_peers(workshop.settings, False)
    numbers = count()
    first = spoken_answer(clips, 5.0).waveform
    for library in peers.values():
        library(first)
    workshop.warm_coach().assess(workshop.new_question(next(numbers)), first)
    return LiveFigures(
        waits=tuple(_measure(workshop, peers, clips, s, lambda: next(numbers)) for s in options.durations_s),
        noise=_noise(workshop),
        is_fast=options.fast,
        without=options.without,
    )


def _measure(
    workshop: Workshop, peers: Peers, clips: Sequence[Clip], duration_s: int, number: Callable[[], int]
) -> LiveWait:
    """One length, the ways in turn, so that a disturbance hits all alike."""
    at_once, after_silence = _Runs(), _Runs()
    alone = {name: _Runs() for name in peers}
    live_errors, whole_errors = ErrorSum(), ErrorSum()
    for repeat in range(N_REPEATS[workshop.options.size]):
        workshop.say("bench-doing-live", seconds=duration_s, n=repeat + 1)
        answer = spoken_answer(in_other_order(clips, repeat), duration_s)
        spoken = _speak(workshop, number(), answer.waveform, 0.0, at_once)
        _speak(workshop, number(), answer.waveform, SILENCE_S, after_silence)
        for name, library in peers.items():
            wall_s, work_s = time.perf_counter(), time.process_time()
            library(answer.waveform)
            alone[name].wall_s.append(time.perf_counter() - wall_s)
            alone[name].work_s.append(time.process_time() - work_s)
        live_errors.add(answer.said, spoken.attempt.transcript.text)
        whole_errors.add(answer.said, workshop.coach().transcribe(answer.waveform).text)
    return LiveWait(
        duration_s=duration_s,
        at_once=timing(at_once.wall_s),
        after_silence=timing(after_silence.wall_s),
        stages_at_once=median_stages(at_once.stages),
        stages_after_silence=median_stages(after_silence.stages),
        openai_whisper=timing(alone["openai"].wall_s),
        faster_whisper=timing(alone["faster"].wall_s),
        faster_as_ours=timing(alone["faster_as_ours"].wall_s),
        live_work_s=median(at_once.work_s),
        faster_as_ours_work_s=median(alone["faster_as_ours"].work_s),
        n_words=live_errors.n_said,
        live_wer=live_errors.rate,
        whole_wer=whole_errors.rate,
    )


def _speak(workshop: Workshop, number: int, waveform: Waveform, silence_s: float, runs: _Runs) -> Finished:
    """Speak an answer and wait for the feedback."""
    coach, options = workshop.coach(), workshop.options
    question = workshop.new_question(number)
    judge = TimedJudge(coach.parts.judge())
    work_s = time.process_time()
    take = coach.begin_take(question, judge=judge, early=options.early)
    if options.fast:
        replay_fast(coach, take, waveform, silence_s)
    else:
        replay(take, waveform, silence_s)
    finished = finish(take, judge, time.monotonic(), PATIENCE_S)
    runs.work_s.append(time.process_time() - work_s)
    runs.wall_s.append(finished.stages.total_s)
    runs.stages.append(finished.stages)
    return finished


def _noise(workshop: Workshop) -> tuple[LiveNoise, ...]:
    duration_s = NOISE_S[workshop.options.size]
    found: list[LiveNoise] = []
    for number, sound in enumerate(without_speech(duration_s)):
        if not np.any(sound.waveform.samples):  # A muted microphone is refused before it is listened to.
            continue
        coach = workshop.coach()
        take = coach.begin_take(workshop.new_question(number), early=workshop.options.early)
        replay_fast(coach, take, sound.waveform)
        n_words = len(comparable_words(take.transcript().text))
        found.append(LiveNoise(sound=sound.name, duration_s=duration_s, n_words=n_words))
    return tuple(found)
