"""A round of the sorting exercise: which statements, what was answered, what comes next. Pure.

A round is a theme, everything, or what was wrong before. One statement is asked at a time; once it is sorted
its explanation stays until the person goes on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from interview_coach.bank import Statement
from interview_coach.store.shapes import StatementAnswer

ALL, WRONG = "all", "wrong"
ANSWERS = ("stemmer", "stemmer-ikke", "kommer-an-paa")
"""Where a statement can be put, in the order of the buttons."""


@dataclass(frozen=True, kw_only=True)
class Sorting:
    """A round.

    Attributes:
        name: A theme, `ALL` or `WRONG`.
        statement_ids: The statements, in order.
        answers: What was answered so far, in order.
        is_explained: Whether the explanation of the last answer is being shown.
    """

    name: str
    statement_ids: tuple[str, ...]
    answers: tuple[StatementAnswer, ...] = ()
    is_explained: bool = False

    @property
    def at(self) -> int:
        """Place of the statement that is shown, from 0; the length of the round when it is over."""
        return len(self.answers) - 1 if self.is_explained else len(self.answers)

    @property
    def is_over(self) -> bool:
        """Whether everything is sorted and explained."""
        return self.at >= len(self.statement_ids)

    @property
    def n_right(self) -> int:
        """How many went where they belong."""
        return sum(answer.is_right for answer in self.answers)

    @property
    def wrong_ids(self) -> tuple[str, ...]:
        """The statements that went elsewhere."""
        return tuple(answer.statement_id for answer in self.answers if not answer.is_right)

    def with_answer(self, answer: StatementAnswer) -> Sorting:
        """The round with the statement that is shown sorted, and explained."""
        return replace(self, answers=(*self.answers, answer), is_explained=True)

    def gone_on(self) -> Sorting:
        """The round with the next statement."""
        return replace(self, is_explained=False)


@dataclass(frozen=True, kw_only=True)
class ThemeState:
    """How far somebody is with a theme: each statement by its latest answer."""

    key: str
    name: str
    n_statements: int
    n_answered: int
    n_right: int


def latest(answers: Sequence[StatementAnswer]) -> Mapping[str, StatementAnswer]:
    """The answer that counts for each statement: the newest.

    Args:
        answers: Oldest first.

    Returns:
        Statement id → answer.
    """
    return {answer.statement_id: answer for answer in answers}


def theme_states(
    themes: Mapping[str, str], statements: Sequence[Statement], answers: Sequence[StatementAnswer]
) -> tuple[ThemeState, ...]:
    """How far somebody is, theme by theme.

    Args:
        themes: Key → name, in the order they are shown.
        statements: All statements.
        answers: Hers, oldest first; those to statements that are gone do not count.

    Returns:
        Themes that have statements.
    """
    newest = latest(answers)
    found = []
    for key, name in themes.items():
        own = [statement for statement in statements if statement.theme == key]
        sorted_ones = [newest[one.id] for one in own if one.id in newest]
        if own:
            found.append(
                ThemeState(
                    key=key,
                    name=name,
                    n_statements=len(own),
                    n_answered=len(sorted_ones),
                    n_right=sum(answer.is_right for answer in sorted_ones),
                )
            )
    return tuple(found)


def begin(name: str, statements: Sequence[Statement], answers: Sequence[StatementAnswer]) -> Sorting | None:
    """A new round.

    Args:
        name: A theme, `ALL` or `WRONG`; it may come from an address.
        statements: All statements.
        answers: Hers, oldest first.

    Returns:
        The round; ``None`` where there is nothing to sort in it.
    """
    newest = latest(answers)
    if name == WRONG:
        chosen = [one.id for one in statements if one.id in newest and not newest[one.id].is_right]
    else:
        chosen = [one.id for one in statements if name in {ALL, one.theme}]
    return Sorting(name=name, statement_ids=tuple(chosen)) if chosen else None
