"""What the people at the workplace say, and the question as it is asked now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from interview_coach.bank import Person, Workplace, filled
from interview_coach.interview.plan import Stage, part_of, stage_of
from interview_coach.interview.replying import replies_to
from interview_coach.interview.sitting import Sitting, n_answers
from interview_coach.records import Question

_ASKS_IN_TURN = re.compile(r"\b(hva med (deg|dere)|enn du|og (du|dere)|hvordan går det med (deg|dere))\W*$")
"""Questions back that a recogniser may write without their sign."""


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What is said now.

    Attributes:
        asks: The question as it is asked now.
        question: The question with its rubric.
        stage: Small talk, a question, the person's own questions, or small talk on the way out.
        total: How many questions there are.
        says: What is said before the question.
        speaker: Who says it; ``None`` without a workplace.
        number: Which of the questions it is, from 1; ``None`` for small talk and own questions.
        is_follow_up: Whether it asks on about the last answer.
    """

    asks: str
    question: Question
    stage: Stage
    total: int
    says: tuple[str, ...] = ()
    speaker: Person | None = None
    number: int | None = None
    is_follow_up: bool = False


def turn(sitting: Sitting) -> Turn | None:
    """What the interviewer says now; ``None`` when it is over."""
    question = sitting.question
    if question is None:
        return None
    place = sitting.workplace
    is_counted = [stage_of(one) == "question" for one in sitting.questions]
    number = sum(is_counted[: len(sitting.answered) + 1])
    return Turn(
        says=tuple(line for line in _says(sitting, question) if line),
        asks=_asks(sitting, question),
        question=question,
        speaker=None if place is None else _speaker(place, question),
        stage=stage_of(question),
        number=number if is_counted[len(sitting.answered)] else None,
        total=sum(is_counted),
        is_follow_up=sitting.asked_on is not None,
    )


def welcome(sitting: Sitting) -> tuple[str, ...]:
    """How the interviewer begins: who we are, what this place is, what will happen."""
    place, lines = sitting.workplace, sitting.lines
    if place is None:
        return ()
    return (
        filled(lines.greeting, name=place.interviewer.name, role=place.interviewer.role),
        filled(lines.colleague, name=place.colleague.name, role=place.colleague.role),
        place.about,
        lines.order,
    )


def _asks(sitting: Sitting, question: Question) -> str:
    on = sitting.asked_on
    if on is not None:
        return filled(sitting.lines.tell_more or "{tips}", advice=on.text) if on.kind == "advice" else on.text
    rephrased = sitting.again == "rephrased" or (sitting.again is not None and sitting.asked_back)
    return question.rephrased if rephrased and question.rephrased is not None else question.text


def _says(sitting: Sitting, question: Question) -> Iterator[str]:
    lines = sitting.lines
    if sitting.again is not None:
        yield str(getattr(lines, sitting.again))
        return
    if sitting.asked_on is not None:
        if sitting.asked_on.kind == "other_way":
            yield lines.other_way
        else:
            yield from _reply(sitting, question)
        return
    if sitting.answered:
        done = sitting.answered[-1]
        if done.best is None:
            yield lines.skipped
        else:
            yield from _reply(sitting, done.question)
    if question.kind != "smalltalk" and _begins_part(sitting, question):
        yield lines.parts.get(part_of(question), "")


def _begins_part(sitting: Sitting, question: Question) -> bool:
    if not sitting.answered:
        return True
    before = sitting.answered[-1].question
    return stage_of(before) == "small_talk" or part_of(before) != part_of(question)


def _thanks(sitting: Sitting) -> str:
    thanks = sitting.lines.thanks
    n_said = sum(map(n_answers, sitting.answered)) + (sitting.attempt is not None)
    return thanks[(n_said - 1) % len(thanks)] if thanks and n_said else ""


def _reply(sitting: Sitting, question: Question) -> tuple[str, ...]:
    """Thanks for an answer; where she asked the interviewer something, the answer or a word about that."""
    lines, stage, thanks = sitting.lines, stage_of(question), _thanks(sitting)
    said = _last_words(sitting)
    if stage == "own_questions" and (found := replies_to(said, lines.replies)):
        return found
    # Asking is the answer there: for what is unclear, and why somebody asks what nobody may ask.
    if question.kind in {"clarify", "unlawful"} or not _ends_with_question(said):
        return (thanks,)
    if stage == "own_questions":
        n_own = sum(stage_of(one.question) == stage for one in sitting.answered)
        return (lines.asked_own if lines.asked_own and n_own == 1 else thanks,)
    if stage != "question":
        return (lines.asked_in_talk or thanks,)
    later = sitting.questions[len(sitting.answered) :]
    has_her_turn = any(stage_of(one) == "own_questions" for one in later)
    return (lines.asked_early if lines.asked_early and has_her_turn else thanks,)


def _last_words(sitting: Sitting) -> str:
    """What she said last: the answer that is being asked on about, or the one before this question."""
    last = sitting.attempt or (sitting.answered[-1].best if sitting.answered else None)
    return "" if last is None else last.transcript.text


def _ends_with_question(text: str) -> bool:
    """Whether the last thing said is a question, with its sign or by its words."""
    said = text.strip().lower()
    return said.endswith("?") or bool(_ASKS_IN_TURN.search(said))


def _speaker(place: Workplace, question: Question) -> Person:
    """The colleague asks about the job itself, the interviewer about the rest."""
    return place.colleague if part_of(question) == "job" else place.interviewer
