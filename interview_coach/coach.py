"""The only place that knows the order of the stages.

``build_coach(settings)`` makes a `Coach` without opening a model; each part is built at its first use,
once, and kept. `Coach.warm_up` does that beforehand, in the background of the page.

The way of an answer::

    audio → speech → transcript → delivery + content → feedback → attempt

Conventions: a method takes plain records and returns a new one; nothing is written to disk here but
the vectors of the bank, and its files as they were read.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Generic, TypeVar
from uuid import uuid4

from interview_coach.ahead import AheadWork, JudgingAhead
from interview_coach.bank import Bank, load_bank
from interview_coach.content.judge import Learnt, build_judge
from interview_coach.content.protocol import Judge
from interview_coach.content.trained import FOLDER as JUDGE_FOLDER
from interview_coach.content.trained import load_trained
from interview_coach.delivery import measure_delivery
from interview_coach.engines.factory import (
    build_detector,
    build_embedder,
    build_language_detector,
    build_readers,
    build_transcriber,
    build_tuned,
)
from interview_coach.engines.pieces import Joiner
from interview_coach.engines.protocols import (
    Embedder,
    LanguageDetector,
    SpeechDetector,
    Transcriber,
)
from interview_coach.feedback import make_feedback
from interview_coach.live import LiveTake, LiveText
from interview_coach.model_store import ModelStore, open_store
from interview_coach.pool import Load, Pool, PoolOptions
from interview_coach.records import (
    AnswerLanguage,
    Attempt,
    ContentScores,
    Question,
    Transcript,
    Waveform,
)
from interview_coach.settings import Settings
from interview_coach.spoken import Early, Take, TakeParts
from interview_coach.turns import Turns

KEPT_BANK = "bank.json"
"""Where the bank's files are kept as they were read, in the folder of what can be made again."""

Part = TypeVar("Part")


class Once(Generic[Part]):
    """A part that is built at its first use, by one thread, and kept."""

    def __init__(self, build: Callable[[], Part]) -> None:
        self._build = build
        self._lock = threading.Lock()
        self._built: list[Part] = []  # A list, for a part may be `None`: one that this PC does not have.

    def __call__(self) -> Part:
        """The part, built now if it is not yet there; a failure is not kept, so a later call tries again."""
        with self._lock:
            if not self._built:
                self._built.append(self._build())
            return self._built[0]

    @property
    def is_built(self) -> bool:
        """Whether the part is there already."""
        return bool(self._built)


@dataclass(frozen=True, kw_only=True)
class Parts:
    """What a coach is made of. Tests and demos put fakes in."""

    transcriber: Once[Transcriber]
    embedder: Once[Embedder]
    language_detector: Once[LanguageDetector]
    bank: Once[Bank]
    judge: Once[Judge]
    learnt: Once[Learnt | None] = field(default_factory=lambda: Once(lambda: None))
    detector: Once[SpeechDetector] = field(default_factory=lambda: Once(build_detector))


class Coach:
    """Runs the steps from a recording, or a text, to an attempt.

    Args:
        settings: The settings, for the folder of cached vectors.
        parts: The engines, the bank and the judge.
        now: The clock; UTC.
    """

    def __init__(
        self, settings: Settings, parts: Parts, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self.settings = settings
        self.parts = parts
        self._now = now
        self._pool = Once(lambda: as_pool(parts.transcriber()))
        # Two verdicts at a time would each take twice as long.
        self._judging = Turns()
        self._ahead = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ahead")
        self._flow = ThreadPoolExecutor(max_workers=2, thread_name_prefix="flow")

    @property
    def bank(self) -> Bank:
        """The questions."""
        return self.parts.bank()

    def warm_up(self, tell: Callable[[str], None] = lambda _key: None) -> None:
        """Build every part and use the judge once, then make all rubrics ready while people already work.

        Args:
            tell: Called with a message key before each step, for a status line.
        """
        tell("start-loading-bank")
        self.parts.bank()
        tell("start-loading-speech")
        self._pool()
        self.parts.detector()
        tell("start-loading-judge")
        judge = self.parts.judge()
        question = self.bank.questions[0]
        judge.judge(question, Transcript(text=question.model_answers[0].text))
        tell("start-ready")
        judge.prepare_all()

    @property
    def is_ready(self) -> bool:
        """Whether the recogniser and the judge are built, so that an answer waits for nothing."""
        return self.parts.transcriber.is_built and self.parts.judge.is_built

    def transcribe(self, waveform: Waveform) -> Transcript:
        """Recording → words, when its turn has come."""
        return self._pool().transcribe(waveform)

    def begin_take(
        self,
        question: Question,
        *,
        judge: Judge | None = None,
        name: str = "opptak",
        on_words: Callable[[LiveText], None] | None = None,
        early: Early | None = None,
    ) -> Take:
        """Begin a spoken answer: it is recognised while it is spoken.

        Args:
            question: The question that is answered.
            judge: For a question that is not in the bank: its own judge.
            name: What the person calls the recording, for messages.
            on_words: Called with the text so far, in another thread, whenever words have come.
            early: What is done before she has finished; everything when left out.

        Returns:
            The take; nothing is loaded before it hears the first sound.
        """
        early = early or Early()
        ahead = JudgingAhead(
            self._ahead,
            AheadWork(
                listen=lambda text: (judge or self.parts.judge()).listen(question, text),
                judge=lambda text: (judge or self.parts.judge()).judge(question, Transcript(text=text)),
            ),
            lambda: self._judging.is_taken or self._pool().is_crowded or not self.is_ready,
        )

        def tell(live: LiveText) -> None:
            if early.judges:
                ahead.hear(live)
            if on_words is not None:
                on_words(live)

        def open_live() -> LiveTake:
            pool = self._pool()
            return LiveTake(
                owner=f"take-{uuid4().hex}",
                hands=pool,
                voices=self.parts.detector().stream(),
                join=Joiner(engine=pool.name, model=pool.model),
                on_words=tell,
                guesses=early.guesses,
            )

        def assess(transcript: Transcript, waveform: Waveform) -> Attempt:
            return self.assess_transcript(question, transcript, waveform, judge=judge)

        return Take(TakeParts(open_live=open_live, assess=assess, ahead=ahead), name)

    def load(self) -> Load:
        """How much the recogniser has to do."""
        return self._pool().load

    def assess(self, question: Question, waveform: Waveform, *, judge: Judge | None = None) -> Attempt:
        """Recording → everything.

        Args:
            question: The question that is answered.
            waveform: The spoken answer.
            judge: For a question that is not in the bank: its own judge (see `judge_for`).

        Returns:
            The attempt, with delivery.
        """
        return self.assess_transcript(question, self.transcribe(waveform), waveform, judge=judge)

    def assess_transcript(
        self,
        question: Question,
        transcript: Transcript,
        waveform: Waveform | None = None,
        *,
        judge: Judge | None = None,
    ) -> Attempt:
        """Words (spoken, typed or corrected) → everything that follows from them.

        Args:
            question: The question that is answered.
            transcript: The words.
            waveform: The recording they come from; ``None`` for a typed answer.
            judge: For a question that is not in the bank: its own judge.

        Returns:
            The attempt; without delivery where there is no recording.
        """
        # How it flowed is worked out beside the judging: it leaves a processor free, and she waits for both.
        flow = None if waveform is None else self._flow.submit(measure_delivery, waveform, transcript)
        judge = judge or self.parts.judge()
        with self._judging:
            content = judge.judge(question, transcript)
        delivery = None if flow is None else flow.result()
        return Attempt(
            question=question,
            transcript=transcript,
            delivery=delivery,
            content=content,
            feedback=make_feedback(question, transcript, content, delivery),
            made_at=self._now(),
            notes=() if waveform is None else waveform.notes,
        )

    def assess_text(self, question: Question, text: str) -> Attempt:
        """Judge a typed answer."""
        return self.assess_transcript(question, Transcript(text=text.strip()))

    def correct(self, attempt: Attempt, text: str) -> Attempt:
        """Judge an answer anew after the participant corrected its text.

        Both texts are kept; how the speech flowed stays as it was heard.

        Args:
            attempt: The attempt with the recognised text.
            text: The text as the participant says it should be.

        Returns:
            A new attempt with the corrected text; the old one is unchanged.
        """
        was = attempt.transcript
        # A corrected text is certain: words and confidence belong to what was recognised.
        recognised = was.text if was.recognised_text is None else was.recognised_text
        corrected = replace(was, text=text.strip(), words=(), confidence=None, recognised_text=recognised)
        judge = self.parts.judge()
        with self._judging:
            content = judge.judge(attempt.question, corrected)
        return replace(
            attempt,
            transcript=corrected,
            content=content,
            feedback=make_feedback(attempt.question, corrected, content, attempt.delivery),
            made_at=self._now(),
        )

    def score(
        self, question: Question, text: str, *, language: AnswerLanguage = "no", judge: Judge | None = None
    ) -> ContentScores:
        """One written answer → content scores."""
        return (judge or self.parts.judge()).judge(question, Transcript(text=text.strip()), language=language)

    def judge_for(self, questions: Sequence[Question], *, of_bank: bool = False) -> Judge:
        """A judge for other questions than the bank's; they serve as each other's background.

        Args:
            questions: The questions.
            of_bank: Whether they are the bank's in another form, so that the bank's vectors serve.

        Returns:
            The judge.
        """
        return build_judge(
            questions,
            self.parts.embedder(),
            self.parts.language_detector(),
            cache=self.settings.cache if of_bank else self.settings.cache / "other",
            learnt=self.parts.learnt(),
        )


def as_pool(transcriber: Transcriber, options: PoolOptions | None = None) -> Pool:
    """A queue in front of a recogniser, unless it has one."""
    return transcriber if isinstance(transcriber, Pool) else Pool(lambda: transcriber, options)


def build_coach(settings: Settings, store: ModelStore | None = None) -> Coach:
    """Put the parts together; no model is opened before it is needed.

    Args:
        settings: Where things are and which parts are used.
        store: The installed models; opened from the settings when left out.

    Returns:
        A coach whose parts are built at their first use.
    """
    models = store or open_store(settings)
    embedder = Once(lambda: build_embedder(settings, models))
    language_detector = Once(build_language_detector)
    bank = Once(lambda: load_bank(settings.bank, settings.own_bank, settings.cache / KEPT_BANK))
    learnt = Once(lambda: _find_learnt(settings, models))
    options = PoolOptions(
        n_hands=settings.n_hands, n_places=settings.n_places, idle_s=60.0 * settings.idle_minutes
    )
    return Coach(
        settings,
        Parts(
            transcriber=Once(
                lambda: Pool(lambda: build_transcriber(settings, models, settings.engine), options)
            ),
            embedder=embedder,
            language_detector=language_detector,
            bank=bank,
            judge=Once(
                lambda: build_judge(
                    bank().questions,
                    embedder(),
                    language_detector(),
                    cache=settings.cache,
                    learnt=learnt(),
                )
            ),
            learnt=learnt,
        ),
    )


def _find_learnt(settings: Settings, models: ModelStore) -> Learnt | None:
    """What was learnt from labelled answers, where it was learnt with this embedding model."""
    table = load_trained(settings.shipped_models / JUDGE_FOLDER)
    if table is None or table.embedder != settings.embedding_model:
        return None
    return Learnt(table=table, readers=build_readers(settings, models), tuned=build_tuned(settings, models))
