"""A role play for two or a group: one asks, one answers, the others listen and tick the rubric. Pure.

Everybody ticks by herself before anybody talks: the one who answered too. Nothing has to be recorded; where
an answer was written or recorded, what the program heard stands beside the ticks, as one more listener and
no judge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from interview_coach.records import Attempt, Criterion, CriterionLevel, Question

Step = Literal["ask", "answer", "tick", "talk"]
Ticks = Mapping[str, CriterionLevel]
FEWEST_TO_AGREE = 2
MOST_TICKING = 6  # Our choice: more around one PC do not see the screen; they use the sheet on paper.


@dataclass(frozen=True, kw_only=True)
class RolePlay:
    """A role play that goes on.

    Attributes:
        questions: In order.
        n_ticking: How many tick: one in a pair, up to `MOST_TICKING`.
        at: Which question, from 0.
        step: Asking and answering, ticking, or talking about it.
        ticks: What each has ticked so far, criterion → level; a point may be left open.
        attempt: What the program made of the answer, where one was given to it.
    """

    questions: tuple[Question, ...]
    n_ticking: int = 1
    at: int = 0
    step: Step = "ask"
    ticks: tuple[Ticks, ...] = ()
    attempt: Attempt | None = None

    @property
    def is_over(self) -> bool:
        """Whether there is no question left."""
        return self.at >= len(self.questions)

    @property
    def question(self) -> Question | None:
        """The question it is about now."""
        return None if self.is_over else self.questions[self.at]

    @property
    def is_last(self) -> bool:
        """Whether this is the last question."""
        return self.at + 1 >= len(self.questions)


@dataclass(frozen=True, kw_only=True)
class View:
    """What all thought of one point.

    Attributes:
        criterion: The point.
        ticks: Level by level, one for each who ticked; ``None`` where it was left open.
        heard: What the program made of it; ``None`` where it heard nothing.
        is_shared: Whether all who ticked it thought the same; ``None`` where fewer than two did.
    """

    criterion: Criterion
    ticks: tuple[CriterionLevel | None, ...] = field(default=())
    heard: CriterionLevel | None = None
    is_shared: bool | None = None


def begin(questions: Sequence[Question], n_ticking: int) -> RolePlay:
    """Begin a role play.

    Args:
        questions: In order.
        n_ticking: How many tick; brought between 1 and `MOST_TICKING`.

    Returns:
        The role play at its first question.
    """
    return RolePlay(questions=tuple(questions), n_ticking=min(max(n_ticking, 1), MOST_TICKING))


def go_to(play: RolePlay, step: Step) -> RolePlay:
    """Another step of the same question; going back to the question forgets the ticks."""
    return replace(play, step=step, ticks=() if step in {"ask", "answer"} else play.ticks)


def with_answer(play: RolePlay, attempt: Attempt) -> RolePlay:
    """The answer was given to the program as well; now the others tick."""
    return replace(play, attempt=attempt, step="tick")


def tick(play: RolePlay, ticks: Ticks) -> RolePlay:
    """One more has ticked; when all have, they talk."""
    question = play.question
    if question is None or play.step != "tick":
        return play
    known = {criterion.id for criterion in question.rubric}
    own = MappingProxyType({name: level for name, level in ticks.items() if name in known})
    done = (*play.ticks, own)
    return replace(play, ticks=done, step="talk" if len(done) >= play.n_ticking else "tick")


def next_question(play: RolePlay) -> RolePlay:
    """The next question; the roles change."""
    return replace(play, at=play.at + 1, step="ask", ticks=(), attempt=None)


def side_by_side(play: RolePlay) -> tuple[View, ...]:
    """Point by point what each ticked and what the program heard."""
    question = play.question
    if question is None:
        return ()
    content = None if play.attempt is None else play.attempt.content
    scored = content.criteria if content is not None and content.scorable else ()
    heard = {score.id: score.level for score in scored}
    return tuple(_view(criterion, play.ticks, heard.get(criterion.id)) for criterion in question.rubric)


def _view(criterion: Criterion, ticks: Sequence[Ticks], heard: CriterionLevel | None) -> View:
    levels = tuple(one.get(criterion.id) for one in ticks)
    told = {level for level in levels if level is not None}
    n_told = sum(level is not None for level in levels)
    return View(
        criterion=criterion,
        ticks=levels,
        heard=heard,
        is_shared=None if n_told < FEWEST_TO_AGREE else len(told) == 1,
    )
