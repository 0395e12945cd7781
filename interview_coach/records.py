"""The vocabulary of the program: frozen values that the stages hand to one another.

Glossary (code is English, what people see is Norwegian):

==================  ===========================  ==========================================
code                Norwegian                    meaning
==================  ===========================  ==========================================
question            spørsmål                     what the interviewer asks, with its rubric
criterion           punkt                        one thing a good answer says
answer              svar                         what the participant said or wrote
transcript          teksten                      the words of an answer, with their times
evidence            dine ord                     the stretch of the answer that meets a criterion
gate                –                            a reason not to score, or to score low
delivery            flyt                         how the speech flowed; never lowers content
next step           neste steg                   what to try in the next attempt
attempt             forsøk                       one answer with all that was made of it
participant         deltaker                     who practises; known by a nickname and nothing more
profile             min kompetanse               what a participant tells about her own competence
==================  ===========================  ==========================================

Conventions: times are seconds from the start of the recording; probabilities and scores lie in
[0, 1] unless the name says otherwise; ``None`` means "cannot be told" and is never zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from interview_coach.errors import MessageValue

SAMPLE_RATE_HZ = 16_000
"""The only sample rate inside the program: what Whisper and Silero VAD are trained on."""

Samples = NDArray[np.float32]
"""Mono float32 in [-1, 1], shape (n_samples,), 16 kHz."""

Vectors = NDArray[np.float32]
"""Sentence embeddings, shape (n_texts, n_dims), each row of length 1."""


@dataclass(frozen=True, kw_only=True)
class Note:
    """Something to tell a person: a message key and what fills it. No prose lives in the stages."""

    key: str
    values: Mapping[str, MessageValue] = field(default_factory=dict)


# --- sound -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Waveform:
    """A recording, ready for the engines.

    Attributes:
        samples: Mono float32 in [-1, 1], shape (n_samples,), 16 kHz.
        notes: What the person should know about the recording (such as clipping).
    """

    samples: Samples
    notes: tuple[Note, ...] = ()

    @property
    def duration_s(self) -> float:
        """Length of the recording in seconds."""
        return len(self.samples) / SAMPLE_RATE_HZ


@dataclass(frozen=True, kw_only=True)
class Span:
    """A stretch of time, in seconds."""

    start_s: float
    end_s: float

    @property
    def duration_s(self) -> float:
        """Length of the stretch in seconds."""
        return self.end_s - self.start_s


# --- words -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Word:
    """One recognised word. `text` carries its punctuation but no surrounding space."""

    text: str
    start_s: float
    end_s: float
    probability: float


DropReason = Literal["no_voice", "no_speech", "improbable", "repetition", "phantom"]


@dataclass(frozen=True, kw_only=True)
class DroppedSegment:
    """Text that the recogniser gave and a guard took away, kept so that the guard can be explained."""

    text: str
    start_s: float
    end_s: float
    reason: DropReason


@dataclass(frozen=True, kw_only=True)
class Transcript:
    """The words of an answer.

    Attributes:
        text: The whole text. With words it is their texts joined by spaces; a typed or corrected
            answer has text and no words.
        words: Recognised words in order of time.
        speech: Where the voice detector heard a voice, in order, not overlapping.
        duration_s: Length of the recording; ``None`` for a typed answer.
        confidence: How sure the recogniser is of the answer, in [0, 1] (`engines/confidence.py`);
            ``None`` without words.
        engine: Name of the engine, such as ``faster-whisper``; ``typed`` for a typed answer.
        model: Name of the model in the catalogue; empty for a typed answer.
        dropped: Segments that the guards against invented text removed.
        recognised_text: What was recognised before the participant corrected it; ``None`` where
            nothing was corrected. Both versions are kept.
    """

    text: str
    words: tuple[Word, ...] = ()
    speech: tuple[Span, ...] = ()
    duration_s: float | None = None
    confidence: float | None = None
    engine: str = "typed"
    model: str = ""
    dropped: tuple[DroppedSegment, ...] = ()
    recognised_text: str | None = None


# --- questions -------------------------------------------------------------------------------

Level = Literal["A1", "A2", "B1", "B2", "C1"]
QuestionKind = Literal["ordinary", "smalltalk", "clarify", "unlawful"]
Review = Literal["machine", "person"]


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """One thing that a good answer says. `good` sentences meet it, `bad` ones nearly do."""

    id: str
    name: str
    good: tuple[str, ...]
    bad: tuple[str, ...] = ()
    weight: int = 1
    advice: str = ""


@dataclass(frozen=True, kw_only=True)
class ModelAnswer:
    """A whole answer that meets every criterion, for a CEFR level."""

    level: Level
    text: str


@dataclass(frozen=True, kw_only=True)
class QuestionTranslation:
    """The question in a help language, and whether a person has checked it."""

    text: str
    purpose: str
    review: Review


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a fact in the question comes from, and when it was looked up (ISO date)."""

    text: str
    date: str


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question with everything around it: the fixed schema of `question_bank/README.md`."""

    id: str
    text: str
    rubric: tuple[Criterion, ...]
    version: int = 1
    category: str = ""
    fields: tuple[str, ...] = ()
    level: Level = "A2"
    answer_seconds: tuple[int, int] = (30, 120)
    purpose: str = ""
    tips: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    culture: str | None = None
    follow_ups: tuple[str, ...] = ()
    model_answers: tuple[ModelAnswer, ...] = ()
    rephrased: str | None = None
    kind: QuestionKind = "ordinary"
    sources: tuple[Source, ...] = ()
    translations: Mapping[str, QuestionTranslation] = field(default_factory=dict)
    audio: str | None = None


# --- delivery: how the speech flowed ---------------------------------------------------------

PausePosition = Literal["inside", "between", "unknown"]
Unit = Literal["s", "syllables/s", "share", "syllables", "count", "dB", "semitones", "ratio"]


@dataclass(frozen=True, kw_only=True)
class Pause:
    """A silence between two words: inside a clause, between clauses, or not to be told."""

    start_s: float
    end_s: float
    position: PausePosition

    @property
    def duration_s(self) -> float:
        """Length of the pause in seconds."""
        return self.end_s - self.start_s


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A figure with its unit, or the reason (a message key) why there is none.

    Exactly one of `value` and `reason` is ``None``.
    """

    value: float | None
    unit: Unit
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class WordUse:
    """A word or sound with the times it was heard at (start, seconds)."""

    text: str
    starts_s: tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class DeliveryMeasures:
    """How an answer flowed. Definitions, units and sources: `delivery.py`."""

    speech_rate: Measure
    articulation_rate: Measure
    phonation_time_ratio: Measure
    mean_length_of_run: Measure
    n_pauses: Measure
    n_pauses_inside: Measure
    n_long_pauses: Measure
    mean_pause: Measure
    time_to_first_word: Measure
    n_hesitations: Measure
    n_repeats: Measure
    lexical_diversity: Measure
    loudness: Measure
    pitch_range: Measure
    pauses: tuple[Pause, ...]
    hesitations: tuple[WordUse, ...]
    repeats: tuple[WordUse, ...]
    frequent_markers: tuple[WordUse, ...]
    n_words: int
    n_syllables: int
    duration_s: float
    measure_version: int


# --- content: what was said ------------------------------------------------------------------

GateName = Literal[
    "silence", "too_short", "unsure", "not_norwegian", "off_topic", "echo", "keyword_list", "recited"
]
CriterionLevel = Literal["met", "partly", "missing"]
AnswerLanguage = Literal["no", "any"]


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """A stretch of the answer. `start` and `end` count characters of `Transcript.text`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Neighbour:
    """An example sentence of the rubric with its similarity to the evidence."""

    text: str
    similarity: float


@dataclass(frozen=True, kw_only=True)
class CriterionScore:
    """How one criterion came out.

    Attributes:
        id: The criterion's id.
        level: met, partly or missing.
        score: Calibrated probability that the criterion is met.
        partly_score: Calibrated probability that it is partly met; 0 from a judge that does not tell.
        evidence: The participant's own words; ``None`` where nothing in the answer comes near.
        nearest_good: The good example nearest to the best window, for explanations.
        nearest_bad: The near miss nearest to the best window, for explanations.
    """

    id: str
    level: CriterionLevel
    score: float
    evidence: Evidence | None
    partly_score: float = 0.0
    nearest_good: Neighbour | None = None
    nearest_bad: Neighbour | None = None


@dataclass(frozen=True, kw_only=True)
class GateFinding:
    """A gate that closed, with the figure it looked at and the limit it crossed."""

    name: GateName
    value: float
    limit: float


SURELY_ON_TOPIC = 0.8
"""Probability from which an answer is taken to speak of its question. Every model answer of the shipped bank
lies above it; of development answers with content nine in ten do, of answers to another question three."""


def left_by_topic(on_topic: float | None) -> float:
    """What is left of the overall figure of an answer that perhaps speaks of something else, in [0, 1]."""
    return 1.0 if on_topic is None else min(1.0, on_topic / SURELY_ON_TOPIC)


@dataclass(frozen=True, kw_only=True)
class ContentScores:
    """What was said, judged.

    Attributes:
        question_id: The question.
        question_version: Its version then.
        scorable: Whether there was anything to judge.
        gates: Findings that lower the score or leave nothing to score.
        overall: 0–100, from content alone; ``None`` when not scorable.
        criteria: The scores, in the order of the rubric.
        asked_back: Whether the person asked to hear the question again.
        judge: Who judged.
        on_topic: Probability that the answer speaks of this question at all, on which every criterion rests
            too; ``None`` where the judge does not ask that.
    """

    question_id: str
    question_version: int
    scorable: bool
    gates: tuple[GateFinding, ...]
    overall: float | None
    criteria: tuple[CriterionScore, ...]
    asked_back: bool = False
    judge: str = ""
    on_topic: float | None = None


# --- feedback --------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """One thing to try next: what (a note), and a phrase to start from, in Norwegian."""

    note: Note
    phrase: str | None = None
    criterion_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Feedback:
    """What the participant is told, as message keys with values; content and flow apart."""

    opening: Note
    heard: tuple[Note, ...]
    gates: tuple[Note, ...]
    next_steps: tuple[NextStep, ...]
    flow: tuple[Note, ...]
    limits: tuple[Note, ...]


# --- attempt ---------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One answer with all that was made of it, and what it was made with."""

    question: Question
    transcript: Transcript
    delivery: DeliveryMeasures | None
    content: ContentScores
    feedback: Feedback
    made_at: datetime
    notes: tuple[Note, ...] = ()


# --- the participant's own competence --------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class LanguageSkill:
    """A language someone speaks, and how well in her own view (``None``: not told)."""

    name: str
    level: Level | None = None


@dataclass(frozen=True, kw_only=True)
class Profile:
    """What a participant tells about her own competence. Everything is optional; ``None`` is "not told".

    Attributes:
        education: In her own words.
        education_country: Where it was taken.
        years_of_work: Years at work, anywhere.
        occupations: Jobs she has had, in her own words.
        languages: Languages she speaks.
        norwegian_level: Her own view of her Norwegian, never our judgement.
        field: Key of `question_bank/fields.yaml`.
        job_wanted: The job she looks for, in her own words.
        course: Key of `question_bank/plans/`, such as ``fire-uker``.
    """

    education: str | None = None
    education_country: str | None = None
    years_of_work: int | None = None
    occupations: tuple[str, ...] = ()
    languages: tuple[LanguageSkill, ...] = ()
    norwegian_level: Level | None = None
    field: str | None = None
    job_wanted: str | None = None
    course: str | None = None
