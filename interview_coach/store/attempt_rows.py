"""An attempt ⇄ its rows: whole records as JSON, and the columns that are asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from interview_coach.records import (
    Attempt,
    ContentScores,
    DeliveryMeasures,
    Feedback,
    Note,
    Question,
    Transcript,
)
from interview_coach.store.codec import decode, encode
from interview_coach.store.shapes import AttemptPlace, SelfRating, StoredAttempt
from interview_coach.store.tables import criteria, questions

Values = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Body:
    """An attempt without its question, which is kept once for all its attempts."""

    transcript: Transcript
    delivery: DeliveryMeasures | None
    content: ContentScores
    feedback: Feedback
    made_at: datetime
    notes: tuple[Note, ...] = ()


def body_text(attempt: Attempt) -> str:
    """The attempt without its question, as JSON.

    Args:
        attempt: The attempt.

    Returns:
        JSON.
    """
    return encode(Body(**{field.name: getattr(attempt, field.name) for field in fields(Body)}))


def measured_columns(attempt: Attempt) -> Values:
    """The columns that say what came out, and what it was made with.

    Args:
        attempt: What counts: the corrected one where there is one.

    Returns:
        Column → value.
    """
    return {
        "judge": attempt.content.judge,
        "overall": attempt.content.overall,
        "measure_version": None if attempt.delivery is None else attempt.delivery.measure_version,
        "duration_s": attempt.transcript.duration_s,
        "engine": attempt.transcript.engine,
        "model": attempt.transcript.model,
    }


def place_columns(place: AttemptPlace) -> Values:
    """The columns of a place.

    Args:
        place: Where the attempt belongs.

    Returns:
        Column → value.
    """
    return {field.name: getattr(place, field.name) for field in fields(AttemptPlace)}


def keep_question(connection: Connection, question: Question) -> str:
    """Keep the question as it was asked, once per wording.

    Args:
        connection: In a transaction that may write.
        question: The question.

    Returns:
        Its digest.
    """
    record = encode(question)
    digest = hashlib.sha256(record.encode("utf-8")).hexdigest()
    if connection.execute(select(questions.c.digest).where(questions.c.digest == digest)).first() is None:
        row = {"digest": digest, "question_id": question.id, "version": question.version, "record": record}
        connection.execute(insert(questions).values(**row))
    return digest


def keep_criteria(connection: Connection, attempt_id: int, content: ContentScores) -> None:
    """Keep how each criterion came out, instead of what was kept before.

    Args:
        connection: In a transaction that may write.
        attempt_id: The attempt.
        content: Its scores.
    """
    connection.execute(criteria.delete().where(criteria.c.attempt_id == attempt_id))
    rows = [
        {
            "attempt_id": attempt_id,
            "criterion_id": score.id,
            "position": position,
            "level": score.level,
            "score": score.score,
        }
        for position, score in enumerate(content.criteria)
    ]
    if rows and content.scorable:  # What could not be scored is no point of a curve.
        connection.execute(insert(criteria), rows)


def read_attempts(connection: Connection, rows: Sequence[Row[Any]]) -> tuple[StoredAttempt, ...]:
    """Rows → attempts, in the same order; a question that several share is read once.

    Args:
        connection: In a transaction.
        rows: Of the table of attempts.

    Returns:
        The attempts.
    """
    digests = {row.question_digest for row in rows}
    found = connection.execute(select(questions).where(questions.c.digest.in_(digests)))
    asked = {row.digest: decode(row.record, Question) for row in found}
    return tuple(_stored(row, asked) for row in rows)


def _stored(row: Row[Any], asked: Mapping[str, Question]) -> StoredAttempt:
    question = asked[row.question_digest]
    return StoredAttempt(
        id=row.id,
        number=row.number,
        spoken=_attempt(question, row.spoken),
        corrected=None if row.corrected is None else _attempt(question, row.corrected),
        place=AttemptPlace(**{field.name: getattr(row, field.name) for field in fields(AttemptPlace)}),
        self_rating=decode(row.self_rating, tuple[SelfRating, ...]),
        recording=row.recording,
        chosen_for_report=row.chosen_for_report,
        deleted_at=row.deleted_at,
    )


def _attempt(question: Question, text: str) -> Attempt:
    body = decode(text, Body)
    return Attempt(question=question, **{field.name: getattr(body, field.name) for field in fields(Body)})
