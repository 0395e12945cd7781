"""Live recognition: the wait from the last word to feedback, its work, and its words.

The two libraries get the finished recording, the same weights and threads, and do only the recognising; we do
everything up to the feedback. Where the button is pressed at once, the whole tail is still to do; after a
second of silence, what was tried in that pause is kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from interview_coach.bench.microphone import replay, replay_fast
from interview_coach.bench.sounds import Clip, spoken_answer, without_speech
from interview_coach.bench.word_errors import comparable_words, compare
from interview_coach.bench.workshop import Timing, Workshop, timing
from interview_coach.engines.library import plain_faster_whisper, plain_openai_whisper
from interview_coach.records import Question, Transcript, Waveform

DURATIONS_S = (15, 45, 90, 180)  # Design §10.
QUICK_DURATIONS_S = (15, 45)
N_REPEATS = {"quick": 1, "usual": 3, "full": 5}
SILENCE_S = 1.0  # Before the button, in the second case (issue 5).
NOISE_S = {"quick": 20.0, "usual": 60.0, "full": 600.0}


@dataclass(frozen=True, kw_only=True)
class LiveWait:
    """One length of answer.

    Attributes:
        duration_s: Length of the answer.
        at_once: From the last word to feedback, the button pressed at once.
        after_silence: From the button to feedback, pressed after a second of silence.
        openai_whisper: That library alone on the finished recording, to text.
        faster_whisper: That library alone on the finished recording, to text.
        live_work_s: Processor seconds of the live answer in all, judge included; median.
        faster_whisper_work_s: Processor seconds of that library; median.
        live_wer: Word errors of the live words.
        whole_wer: Word errors of the same engine on the finished recording.
    """

    duration_s: int
    at_once: Timing
    after_silence: Timing
    openai_whisper: Timing
    faster_whisper: Timing
    live_work_s: float
    faster_whisper_work_s: float
    live_wer: float
    whole_wer: float


@dataclass(frozen=True, kw_only=True)
class LiveNoise:
    """Words written live for a sound in which nobody speaks."""

    sound: str
    duration_s: float
    n_words: int


@dataclass(frozen=True, kw_only=True)
class LiveFigures:
    """Waits per length, and words where nobody speaks."""

    waits: tuple[LiveWait, ...]
    noise: tuple[LiveNoise, ...]


@dataclass(frozen=True, kw_only=True)
class _Seconds:
    """Seconds on the wall clock and of the processor, run by run."""

    wall: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)

    @property
    def timing(self) -> Timing:
        return timing(self.wall)

    @property
    def work_s(self) -> float:
        return float(np.median(self.work))


def measure_live(workshop: Workshop, clips: Sequence[Clip]) -> LiveFigures:
    """Measure live recognition.

    Args:
        workshop: What to measure.
        clips: What is said.

    Returns:
        Waits, work and words.
    """
    settings = workshop.settings
    folder = workshop.store.folder(settings.speech_model)
    question = workshop.coach().bank.questions[0]
    # Clips that come round again look to the libraries like a text in a circle, and they would draw again and
    # again: without that they are several times as quick here, and decode as we do.
    name, n_threads = settings.speech_model, settings.n_threads
    libraries = {
        "openai": plain_openai_whisper(folder, name, n_threads=n_threads, falls_back=False),
        "faster": plain_faster_whisper(folder, name, n_threads=n_threads, falls_back=False),
    }
    first = spoken_answer(clips, 5.0)
    for library in libraries.values():
        library(first.waveform)
    workshop.coach().assess(question, first.waveform)
    durations_s = QUICK_DURATIONS_S if workshop.options.quick else DURATIONS_S
    answers = [spoken_answer(clips, duration_s) for duration_s in durations_s]
    waits = tuple(_measure(workshop, question, libraries, answer) for answer in answers)
    return LiveFigures(waits=waits, noise=_noise(workshop, question))


def _measure(
    workshop: Workshop, question: Question, libraries: dict[str, Callable[[Waveform], str]], answer: Clip
) -> LiveWait:
    """One length, the ways in turn, so that a disturbance hits all alike."""
    duration_s = round(answer.waveform.duration_s)
    seconds = {name: _Seconds() for name in ("at_once", "after_silence", *libraries)}
    heard: list[Transcript] = []
    for repeat in range(int(_by_size(workshop, N_REPEATS))):
        workshop.say("bench-doing-live", seconds=duration_s, n=repeat + 1)
        heard.append(_speak(workshop, question, answer.waveform, 0.0, seconds["at_once"]))
        _speak(workshop, question, answer.waveform, SILENCE_S, seconds["after_silence"])
        for name, library in libraries.items():
            wall_s, work_s = time.perf_counter(), time.process_time()
            library(answer.waveform)
            seconds[name].wall.append(time.perf_counter() - wall_s)
            seconds[name].work.append(time.process_time() - work_s)
    whole = workshop.coach().transcribe(answer.waveform)
    return LiveWait(
        duration_s=duration_s,
        at_once=seconds["at_once"].timing,
        after_silence=seconds["after_silence"].timing,
        openai_whisper=seconds["openai"].timing,
        faster_whisper=seconds["faster"].timing,
        live_work_s=seconds["at_once"].work_s,
        faster_whisper_work_s=seconds["faster"].work_s,
        live_wer=compare(answer.said, heard[0].text).wer or 0.0,
        whole_wer=compare(answer.said, whole.text).wer or 0.0,
    )


def _speak(
    workshop: Workshop, question: Question, waveform: Waveform, silence_s: float, seconds: _Seconds
) -> Transcript:
    """Speak an answer and wait for the feedback."""
    coach = workshop.coach()
    work_s = time.process_time()
    take = coach.begin_take(question)
    if workshop.options.fast:
        replay_fast(coach, take, waveform, silence_s)
    else:
        replay(take, waveform, silence_s)
    wall_s = time.perf_counter()
    attempt = take.attempt()
    seconds.wall.append(time.perf_counter() - wall_s)
    seconds.work.append(time.process_time() - work_s)
    return attempt.transcript


def _noise(workshop: Workshop, question: Question) -> tuple[LiveNoise, ...]:
    duration_s = _by_size(workshop, NOISE_S)
    found: list[LiveNoise] = []
    for sound in without_speech(duration_s):
        if not np.any(sound.waveform.samples):  # A muted microphone is refused before it is listened to.
            continue
        coach = workshop.coach()
        take = coach.begin_take(question)
        replay_fast(coach, take, sound.waveform)
        n_words = len(comparable_words(take.transcript().text))
        found.append(LiveNoise(sound=sound.name, duration_s=duration_s, n_words=n_words))
    return tuple(found)


def _by_size(workshop: Workshop, table: Mapping[str, float]) -> float:
    options = workshop.options
    return table["full" if options.full else "quick" if options.quick else "usual"]
