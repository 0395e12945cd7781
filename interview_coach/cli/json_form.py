"""Records → JSON, in one place. The keys of `content_form` are fixed: other people's programs read them.

Fixed: ``question, scorable, gates, overall, criteria[{id, level, score, evidence}]``; ``transcript`` with
``text`` and ``words[{text, start_s, end_s, probability}]``; ``delivery``, ``content`` and ``feedback`` of an
attempt. Further fields may be added, none renamed.

Conventions: what cannot be told is ``null``; times are seconds; scores lie in [0, 1], ``overall`` in 0–100.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import cast

from interview_coach.messages import Messages
from interview_coach.records import (
    Attempt,
    ContentScores,
    CriterionScore,
    DeliveryMeasures,
    Feedback,
    Neighbour,
    NextStep,
    Note,
    Question,
    Transcript,
)

JsonValue = str | int | float | bool | None | Sequence["JsonValue"] | Mapping[str, "JsonValue"]
JsonObject = dict[str, JsonValue]


def content_form(content: ContentScores) -> JsonObject:
    """What was said, judged: the fixed form of `score`."""
    return {
        "question": content.question_id,
        "scorable": content.scorable,
        "gates": [gate.name for gate in content.gates],
        "overall": content.overall,
        "criteria": [_criterion_form(score) for score in content.criteria],
        "question_version": content.question_version,
        "asked_back": content.asked_back,
        "gate_figures": [asdict(gate) for gate in content.gates],
        "on_topic": content.on_topic,
        "judge": content.judge,
    }


def _criterion_form(score: CriterionScore) -> JsonObject:
    evidence = score.evidence
    return {
        "id": score.id,
        "level": score.level,
        "score": score.score,
        "partly_score": score.partly_score,
        "evidence": None if evidence is None else evidence.text,
        "evidence_span": None if evidence is None else [evidence.start, evidence.end],
        "nearest_good": _neighbour_form(score.nearest_good),
        "nearest_bad": _neighbour_form(score.nearest_bad),
    }


def _neighbour_form(neighbour: Neighbour | None) -> JsonObject | None:
    return None if neighbour is None else asdict(neighbour)


def transcript_form(transcript: Transcript) -> JsonObject:
    """The words with times and confidence."""
    return {
        "text": transcript.text,
        "words": [asdict(word) for word in transcript.words],
        "confidence": transcript.confidence,
        "duration_s": transcript.duration_s,
        "speech": [asdict(span) for span in transcript.speech],
        "dropped": [asdict(segment) for segment in transcript.dropped],
        "engine": transcript.engine,
        "model": transcript.model,
    }


def delivery_form(delivery: DeliveryMeasures | None) -> JsonObject | None:
    """Every measure with its unit, or the reason why there is none."""
    return None if delivery is None else asdict(delivery)


def feedback_form(feedback: Feedback, messages: Messages) -> JsonObject:
    """What the participant is told, as sentences with their keys."""

    def forms(notes: Sequence[Note]) -> list[JsonObject]:
        return [note_form(note, messages) for note in notes]

    return {
        "opening": note_form(feedback.opening, messages),
        "heard": forms(feedback.heard),
        "gates": forms(feedback.gates),
        "next_steps": [_step_form(step, messages) for step in feedback.next_steps],
        "flow": forms(feedback.flow),
        "limits": forms(feedback.limits),
    }


def _step_form(step: NextStep, messages: Messages) -> JsonObject:
    return {
        **note_form(step.note, messages),
        "phrase": step.phrase,
        "criterion": step.criterion_id,
    }


def note_form(note: Note, messages: Messages) -> JsonObject:
    """A note as its key and its sentence."""
    return {"key": note.key, "text": messages.note(note)}


def attempt_form(attempt: Attempt, messages: Messages) -> JsonObject:
    """The whole way of an answer: the fixed form of `assess`."""
    return {
        "question": attempt.question.id,
        "transcript": transcript_form(attempt.transcript),
        "delivery": delivery_form(attempt.delivery),
        "content": content_form(attempt.content),
        "feedback": feedback_form(attempt.feedback, messages),
        "notes": [note_form(note, messages) for note in attempt.notes],
        "made_at": attempt.made_at.isoformat(),
    }


def question_form(question: Question) -> JsonObject:
    """A question with every field of its schema."""
    return cast("JsonObject", asdict(question))
