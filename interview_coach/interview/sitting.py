"""An interview while it goes on: what is asked now, and what an answer leads to. Every step is a new value.

An answer leads to one of four things: the question again (the person asked back, or nothing could be
understood), a follow-up (something was missing), the next question, or the end. A polite question back is
never judged: the question comes again, put another way the first time, and that she asked is told in the
report.

Conventions: what a person adds when she is asked on is judged together with what she had said (`together`),
as an interviewer hears it; how it flowed is measured on what was added alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from interview_coach.bank import Lines, Workplace
from interview_coach.interview.asking_on import FollowUp, follow_up
from interview_coach.interview.plan import MOST_FOLLOW_UPS, Wish, stage_of
from interview_coach.records import Attempt, GateName, Question, Transcript

Again = Literal["again", "rephrased", "not_heard", "more_words", "in_norwegian"]
ASKED_AGAIN_FOR: dict[GateName, Again] = {
    "silence": "not_heard",
    "unsure": "not_heard",
    "too_short": "more_words",
    "not_norwegian": "in_norwegian",
}
MOST_AGAIN = 1
"""How often a question comes again because an answer could not be judged; then the answer is taken as it is
(our choice: a bad microphone must not hold anybody for ever). Silence is never an answer."""


@dataclass(frozen=True, kw_only=True)
class Answered:
    """A question that is over.

    Attributes:
        question: The question.
        attempt: The first answer; ``None`` where it was passed over.
        asked_on: The follow-up that came after it; ``None`` for none.
        added: The answer with what was added, judged together; ``None`` where nothing was added.
        asked_back: Whether she asked to hear the question again.
    """

    question: Question
    attempt: Attempt | None = None
    asked_on: FollowUp | None = None
    added: Attempt | None = None
    asked_back: bool = False

    @property
    def best(self) -> Attempt | None:
        """What counts: everything she said about it."""
        return self.added or self.attempt


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """An interview that goes on or is over.

    Attributes:
        wish: What was chosen before.
        workplace: Where it is; ``None`` without one.
        lines: What is said around the questions.
        questions: In order, small talk and own questions among them.
        answered: The questions that are over, in order.
        attempt: The first answer to the question that is being asked on about.
        asked_on: The follow-up that is asked now; ``None`` while the question itself is.
        again: Why the question is asked once more; ``None`` the first time.
        n_again: How often it has been asked once more because an answer could not be judged.
        asked_back: Whether she asked back at this question.
        n_heard: How many answers have come in, taken or not: the page forgets a recording that has arrived.
        interview_id: Its number in the store; ``None`` for a guest's.
        is_stopped: Whether she ended it early.
    """

    wish: Wish
    lines: Lines
    questions: tuple[Question, ...]
    workplace: Workplace | None = None
    answered: tuple[Answered, ...] = ()
    attempt: Attempt | None = None
    asked_on: FollowUp | None = None
    again: Again | None = None
    n_again: int = 0
    asked_back: bool = False
    n_heard: int = 0
    interview_id: int | None = None
    is_stopped: bool = False

    @property
    def is_over(self) -> bool:
        """Whether nothing is asked any more."""
        return self.is_stopped or len(self.answered) >= len(self.questions)

    @property
    def question(self) -> Question | None:
        """The question it is about now."""
        return None if self.is_over else self.questions[len(self.answered)]

    @property
    def question_ids(self) -> tuple[str, ...]:
        """What was and will be asked: a follow-up is its question once more, a skip is left out."""
        asked = [one.question.id for one in self.answered for _ in range(n_answers(one))]
        if self.question is None:
            return tuple(asked)
        now = [self.question.id] * (1 if self.asked_on is None else 2)
        later = [one.id for one in self.questions[len(self.answered) + 1 :]]
        return (*asked, *now, *later)

    @property
    def position(self) -> int:
        """Place of the next answer among `question_ids`."""
        return sum(map(n_answers, self.answered)) + (self.attempt is not None)


def hear(sitting: Sitting, attempt: Attempt) -> Sitting:
    """What an answer leads to.

    Args:
        sitting: The interview.
        attempt: The answer to the question as it is asked now; after a follow-up it is judged by itself and
            is only looked at for whether it can be judged (see `add`).

    Returns:
        The interview, one step on; the same question again where the answer cannot be taken.
    """
    question = sitting.question
    if question is None:
        return sitting
    sitting = replace(sitting, n_heard=sitting.n_heard + 1)
    why = why_again(sitting, attempt)
    if why is not None:
        is_back = why in {"again", "rephrased"}
        return replace(
            sitting,
            again=why,
            n_again=sitting.n_again + (not is_back),
            asked_back=sitting.asked_back or is_back,
        )
    if sitting.asked_on is not None:
        return add(sitting, attempt)
    asked_on = follow_up(question, attempt.content) if _may_ask_on(sitting) else None
    heard = replace(sitting, attempt=attempt, asked_on=asked_on, again=None, n_again=0)
    return heard if asked_on is not None else _next(heard)


def why_again(sitting: Sitting, attempt: Attempt) -> Again | None:
    """Why the same question is asked once more; ``None`` where the answer is taken.

    Args:
        sitting: The interview.
        attempt: The answer by itself.

    Returns:
        The reason.
    """
    if attempt.content.scorable:
        return None
    if attempt.content.asked_back:
        question = sitting.question
        first = not sitting.asked_back and sitting.asked_on is None
        return "rephrased" if first and question is not None and question.rephrased else "again"
    gate = next((gate.name for gate in attempt.content.gates if gate.name in ASKED_AGAIN_FOR), None)
    if gate is None or (gate != "silence" and sitting.n_again >= MOST_AGAIN):
        return None
    return ASKED_AGAIN_FOR[gate]


def add(sitting: Sitting, added: Attempt) -> Sitting:
    """Take what was added after a follow-up, judged together with the first answer."""
    return _next(sitting, added=added)


def together(first: Transcript, added: Transcript) -> Transcript:
    """What was said first and what was added, as one text to judge.

    Args:
        first: The first answer.
        added: What came after the follow-up.

    Returns:
        A transcript without words and times: they belong to two recordings.
    """
    text = " ".join(part.strip() for part in (_ended(first.text), added.text) if part.strip())
    return Transcript(text=text, engine=added.engine, model=added.model)


def skip(sitting: Sitting) -> Sitting:
    """Pass over what is asked now: a follow-up leaves the first answer as it is."""
    return sitting if sitting.question is None else _next(sitting)


def stop(sitting: Sitting) -> Sitting:
    """End it now; an answer that was being asked on about counts."""
    taken = _next(sitting) if sitting.attempt is not None else sitting
    return replace(taken, is_stopped=True)


def resume(sitting: Sitting, asked: Sequence[Question], attempts: Sequence[Attempt]) -> Sitting:
    """An interview as it stood, from what is kept of it.

    Args:
        sitting: An interview with its wish, lines and number; its questions are not looked at.
        asked: The questions in the order of `question_ids`; a follow-up is its question once more.
        attempts: The answers so far, in order.

    Returns:
        The interview where it was left.
    """
    runs = [list(run) for _, run in groupby(asked, key=lambda one: one.id)]
    found = replace(
        sitting, questions=tuple(run[0] for run in runs), answered=(), attempt=None, asked_on=None
    )
    left = list(attempts)
    for run in runs:
        question = run[0]
        own = [one for one in left[:2] if one.question.id == question.id]
        if not own:
            break
        left = left[len(own) :]
        asked_on = follow_up(question, own[0].content)
        if len(own) < len(run) and asked_on is not None:
            return replace(found, attempt=own[0], asked_on=asked_on)
        done = Answered(
            question=question,
            attempt=own[0],
            asked_on=asked_on if len(own) > 1 else None,
            added=own[1] if len(own) > 1 else None,
        )
        found = replace(found, answered=(*found.answered, done))
    return found


def _next(sitting: Sitting, *, added: Attempt | None = None) -> Sitting:
    """The question is over; the next one comes."""
    question = sitting.questions[len(sitting.answered)]
    done = Answered(
        question=question,
        attempt=sitting.attempt,
        asked_on=sitting.asked_on,
        added=added,
        asked_back=sitting.asked_back,
    )
    return replace(
        sitting,
        answered=(*sitting.answered, done),
        attempt=None,
        asked_on=None,
        again=None,
        n_again=0,
        asked_back=False,
    )


def _may_ask_on(sitting: Sitting) -> bool:
    question = sitting.question
    if question is None or not sitting.wish.asks_on or stage_of(question) != "question":
        return False
    n_asked = sum(one.asked_on is not None for one in sitting.answered)
    return n_asked < MOST_FOLLOW_UPS[sitting.wish.length]


def n_answers(answered: Answered) -> int:
    """How many answers were given to a question that is over: none, one, or one and what was added."""
    return (answered.attempt is not None) + (answered.added is not None)


def _ended(text: str) -> str:
    """A text with a full stop, so that the judge sees where a sentence ends."""
    said = text.strip()
    return said if not said or said[-1] in ".!?…" else f"{said}."
