"""Seconds from a finished recording to feedback, and for scoring.

*Wait* here is that of a finished recording: everything is still to do when the person stops speaking. The two
libraries get the same sound and the same weights, and do only the recognising; we do everything. Beside that,
our recognising alone stands against faster-whisper decoding in the same way.

Every answer is a new one: another question, the clips in another order, and a judge that remembers none of
those before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count, cycle, islice

from interview_coach.bench.peers import Peers
from interview_coach.bench.sounds import Clip, in_other_order, spoken_answer
from interview_coach.bench.word_errors import ErrorSum
from interview_coach.bench.workshop import Timing, Workshop, stopwatch, timing
from interview_coach.records import Question

N_REPEATS = {"quick": 1, "usual": 3, "full": 5}  # Our choice: a median of three leaves out one disturbance.
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
        recognition: Our recognising alone, to words.
        faster_as_ours: faster-whisper alone, decoding as our engine does, to words.
        n_words: Words said, over all repeats.
        recognition_wer: Word errors of our recognising.
        faster_as_ours_wer: Word errors of faster-whisper, decoding as our engine does.
    """

    duration_s: int
    ours: Timing
    openai_whisper: Timing
    faster_whisper: Timing
    recognition: Timing
    faster_as_ours: Timing
    n_words: int
    recognition_wer: float | None
    faster_as_ours_wer: float | None

    @property
    def ratio_openai_whisper(self) -> float:
        """Our wait / theirs; below 1 we are quicker."""
        return self.ours.median_s / self.openai_whisper.median_s

    @property
    def ratio_faster_whisper(self) -> float:
        """Our wait / theirs; below 1 we are quicker."""
        return self.ours.median_s / self.faster_whisper.median_s

    @property
    def speed_faster_as_ours(self) -> float:
        """Our speed / faster-whisper's, recognising alone with the same decoding; above 1 we are quicker."""
        return self.faster_as_ours.median_s / self.recognition.median_s


@dataclass(frozen=True, kw_only=True)
class ScoreTime:
    """Seconds for scoring one answer; the models are loaded and the rubric's own vectors made."""

    n_words: int
    times: Timing


def measure_wait(workshop: Workshop, clips: tuple[Clip, ...]) -> tuple[Wait, ...]:
    """Measure waits for finished recordings.

    Args:
        workshop: What to measure.
        clips: What is said.

    Returns:
        One result per length.
    """
    numbers = count()
    peers = workshop.open_peers(workshop.settings, True)
    first = spoken_answer(clips, 5.0).waveform  # Loading and first use are measured elsewhere.
    for library in peers.values():
        library(first)
    workshop.warm_coach().assess(workshop.new_question(next(numbers)), first)
    return tuple(
        _wait(workshop, peers, clips, duration_s, lambda: next(numbers))
        for duration_s in workshop.options.durations_s
    )


def _wait(
    workshop: Workshop, peers: Peers, clips: Sequence[Clip], duration_s: int, number: Callable[[], int]
) -> Wait:
    """One length, the ways in turn, so that a disturbance hits all alike."""
    coach = workshop.coach()
    ours: list[float] = []
    recognition: list[float] = []
    alone: dict[str, list[float]] = {name: [] for name in peers}
    our_errors, their_errors = ErrorSum(), ErrorSum()
    for repeat in range(N_REPEATS[workshop.options.size]):
        workshop.say("bench-doing-wait", seconds=duration_s, n=repeat + 1)
        answer = spoken_answer(in_other_order(clips, repeat), duration_s)
        question = workshop.new_question(number())
        with stopwatch(ours):
            coach.assess(question, answer.waveform)
        with stopwatch(recognition):
            transcript = coach.transcribe(answer.waveform)
        our_errors.add(answer.said, transcript.text)
        for name, library in peers.items():
            with stopwatch(alone[name]):
                text = library(answer.waveform)
            if name == "faster_as_ours":
                their_errors.add(answer.said, text)
    return Wait(
        duration_s=duration_s,
        ours=timing(ours),
        openai_whisper=timing(alone["openai"]),
        faster_whisper=timing(alone["faster"]),
        recognition=timing(recognition),
        faster_as_ours=timing(alone["faster_as_ours"]),
        n_words=our_errors.n_said,
        recognition_wer=our_errors.rate,
        faster_as_ours_wer=their_errors.rate,
    )


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
