"""An attempt ⇄ its rows: whole records as JSON, and the columns that are asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

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
from interview_coach.store.database import insert_one
from interview_coach.store.shapes import AttemptPlace, SelfRating, StoredAttempt
from interview_coach.store.tables import attempts, criteria, questions

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


def add_attempt(
    connection: Connection,
    participant_id: str,
    attempt: Attempt,
    *,
    place: AttemptPlace,
    self_rating: tuple[SelfRating, ...] = (),
    recording: str | None = None,
) -> int:
    """Keep a new attempt with its question and its criteria.

    Args:
        connection: In a transaction that may write.
        participant_id: Hers.
        attempt: What was made of her answer.
        place: Where it belongs.
        self_rating: Her own view of the criteria.
        recording: File name in her folder of recordings; ``None`` where none is kept.

    Returns:
        The number of the attempt.
    """
    values = {
        "participant_id": participant_id,
        "question_digest": keep_question(connection, attempt.question),
        "question_id": attempt.question.id,
        "question_version": attempt.question.version,
        "number": _next_number(connection, participant_id, attempt.question.id),
        "made_at": attempt.made_at,
        "spoken": body_text(attempt),
        "self_rating": encode(self_rating),
        "recording": recording,
        "chosen_for_report": False,
        **place_columns(place),
        **measured_columns(attempt),
    }
    attempt_id = insert_one(connection, attempts, values)
    keep_criteria(connection, attempt_id, attempt.content)
    return attempt_id


def keep_corrected(connection: Connection, attempt_id: int, corrected: Attempt) -> None:
    """Keep what an attempt became with corrected text; from now on that counts.

    Args:
        connection: In a transaction that may write.
        attempt_id: The attempt; it is there.
        corrected: What `Coach.correct` made of it.
    """
    values = {"corrected": body_text(corrected), **measured_columns(corrected)}
    connection.execute(update(attempts).where(attempts.c.id == attempt_id).values(**values))
    keep_criteria(connection, attempt_id, corrected.content)


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


def _next_number(connection: Connection, participant_id: str, question_id: str) -> int:
    # Deleted ones count too: while a deletion can be undone, its number is taken.
    own = (attempts.c.participant_id == participant_id) & (attempts.c.question_id == question_id)
    last = connection.execute(select(func.max(attempts.c.number)).where(own)).scalar()
    return 1 if last is None else last + 1


def _stored(row: Row[Any], asked: Mapping[str, Question]) -> StoredAttempt:
    question = asked[row.question_digest]
    return StoredAttempt(
        id=row.id,
        number=row.number,
        spoken=_attempt(question, row.spoken),
        corrected=None if row.corrected is None else _attempt(question, row.corrected),
        place=AttemptPlace(**{field.name: getattr(row, field.name) for field in fields(AttemptPlace)}),
        self_rating=decode(row.self_rating, tuple[SelfRating, ...]),
        recording=None if row.recording_deleted_at is not None else row.recording,
        chosen_for_report=row.chosen_for_report,
        deleted_at=row.deleted_at,
    )


def _attempt(question: Question, text: str) -> Attempt:
    body = decode(text, Body)
    return Attempt(question=question, **{field.name: getattr(body, field.name) for field in fields(Body)})
