"""A store with small attempts for tests, a clock that can be turned, and dumps of older databases.

``python tests/small_store.py`` writes the dump of today's schema, to be kept when a newer one comes.
"""

from __future__ import annotations

import sqlite3
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np

from interview_coach.delivery import measure_delivery
from interview_coach.feedback import make_feedback
from interview_coach.records import (
    SAMPLE_RATE_HZ,
    Attempt,
    ContentScores,
    Criterion,
    CriterionScore,
    Evidence,
    LanguageSkill,
    ModelAnswer,
    Profile,
    Question,
    QuestionTranslation,
    Transcript,
    Waveform,
    Word,
)
from interview_coach.settings import resolve_settings
from interview_coach.store.migrating import TODAY
from interview_coach.store.opening import Store, open_store
from interview_coach.store.shapes import AttemptPlace, SelfRating

DUMPS = Path(__file__).resolve().parent / "data" / "store"
START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
PIN = "4711"
ANSWER = "Jeg er nøyaktig på lageret."
QUESTION = Question(
    id="sterke-sider",
    text="Hva er dine sterke sider?",
    rubric=(
        Criterion(id="styrke", name="Nevner en styrke", good=("Jeg er nøyaktig.",), bad=("Jeg er bra.",)),
        Criterion(
            id="eksempel", name="Gir et eksempel", good=("På lageret fant jeg feil.",), advice="Si når."
        ),
    ),
    model_answers=(ModelAnswer(level="A2", text="Jeg er nøyaktig. På lageret fant jeg feil."),),
    translations={"ar": QuestionTranslation(text="ما هي نقاط قوتك؟", purpose="…", review="machine")},
)


@dataclass
class Clock:
    """A clock that stands until it is turned."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


def open_small(home: Path, clock: Clock | None = None) -> Store:
    """A store in this folder."""
    return open_store(replace(resolve_settings(), home=home), clock or Clock())


def sound(seconds: float = 0.5) -> Waveform:
    """A tone."""
    at = np.arange(int(seconds * SAMPLE_RATE_HZ), dtype=np.float32) / SAMPLE_RATE_HZ
    return Waveform(samples=np.sin(2 * np.pi * 440 * at).astype(np.float32) / 2)


def small_attempt(
    text: str = ANSWER, *, question: Question = QUESTION, made_at: datetime = START, score: float = 0.75
) -> Attempt:
    """A spoken answer with all that is made of it, without any engine."""
    words = tuple(
        Word(text=word, start_s=0.3 * place, end_s=0.3 * place + 0.25, probability=0.5)
        for place, word in enumerate(text.split())
    )
    transcript = Transcript(
        text=text, words=words, duration_s=0.3 * len(words), confidence=0.8, engine="fake", model="fake-base"
    )
    delivery = measure_delivery(sound(0.3 * len(words)), transcript)
    content = ContentScores(
        question_id=question.id,
        question_version=question.version,
        scorable=True,
        gates=(),
        overall=100 * score,
        criteria=tuple(
            CriterionScore(
                id=criterion.id,
                level="met" if score > 0.5 else "missing",
                score=score,
                evidence=Evidence(text=text[:3], start=0, end=3),
            )
            for criterion in question.rubric
        ),
        judge="small-1",
    )
    feedback = make_feedback(question, transcript, content, delivery)
    return Attempt(
        question=question,
        transcript=transcript,
        delivery=delivery,
        content=content,
        feedback=feedback,
        made_at=made_at,
    )


def corrected(attempt: Attempt, text: str) -> Attempt:
    """As `Coach.correct` leaves it: another text, and the one that was heard beside it."""
    was = attempt.transcript
    transcript = replace(was, text=text, words=(), confidence=None, recognised_text=was.text)
    return replace(attempt, transcript=transcript)


def other(question_id: str) -> Question:
    """Another question with the same rubric."""
    return replace(QUESTION, id=question_id)


def fill(store: Store, nickname: str) -> str:
    """A participant who has something of everything; her id."""
    made = store.participants.create(nickname, PIN)
    store.participants.choose(made.id, replace(made.choices, keep_recordings=True, help_language="uk"))
    profile = Profile(
        education=f"{nickname} er sykepleier",
        years_of_work=7,
        occupations=("sykepleier", "vaskehjelp"),
        languages=(LanguageSkill(name="ukrainsk", level="C1"), LanguageSkill(name="polsk")),
        norwegian_level="A2",
        field="medisin-helsefag",
    )
    store.participants.save_profile(made.id, profile)
    interview = store.interviews.start(made.id, [QUESTION.id, "fritid"])
    place = AttemptPlace(mode="mock", interview_id=interview.id, position=0)
    first = store.attempts.save(made.id, small_attempt(f"{nickname} sa dette først."), recording=sound())
    store.attempts.save(made.id, small_attempt(f"{nickname} sa dette etterpå."), place=place)
    fixed = corrected(first.spoken, f"{nickname} mente egentlig dette.")
    store.attempts.correct(made.id, first.id, fixed)
    store.attempts.rate(made.id, first.id, (SelfRating(criterion_id="styrke", level="partly"),))
    store.statements.save(made.id, "be-om-aa-gjenta", theme="intervju", answer="stemmer", is_right=True)
    store.plans.follow(made.id, "fire-uker", date(2026, 11, 16))
    goal = store.plans.add_goal(
        made.id, f"{nickname} vil ha jobb", ["Skriv CV", "Ring en sjef"], template="jobb"
    )
    store.plans.tick(made.id, goal.steps[0].id, True)
    return made.id


def dump(file: Path) -> str:
    """A database as SQL."""
    connection = sqlite3.connect(file)
    try:
        return "\n".join(connection.iterdump()) + "\n"
    finally:
        connection.close()


def load(sql: str, file: Path) -> None:
    """SQL → a database."""
    file.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(file)
    try:
        connection.executescript(sql)
    finally:
        connection.close()


def write_dump() -> None:
    """Write today's schema with rows."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_small(Path(folder))
        fill(store, "Amina")
        store.close()
        (DUMPS / f"{TODAY}.sql").write_text(dump(Path(folder) / "coach.db"), encoding="utf-8")


if __name__ == "__main__":
    write_dump()
