"""When does a question mean something else? Then its version rises, so that old scores can be explained.

*Meaning* is what an answer is judged by: the question itself (`text`, `kind`) and its rubric (each
criterion's `id`, `name`, `weight`, `good` and `bad`). The order of criteria and of their examples is not
meaning, and neither is what helps the participant: tips, phrases, advice, model answers, translations.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from interview_coach.records import Question


@dataclass(frozen=True, kw_only=True)
class _CriterionMeaning:
    id: str
    name: str
    weight: int
    good: frozenset[str]
    bad: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class _Meaning:
    text: str
    kind: str
    rubric: frozenset[_CriterionMeaning]


def means_the_same(one: Question, other: Question) -> bool:
    """Whether an answer to one question would be judged as an answer to the other."""
    return _meaning(one) == _meaning(other)


def with_version(former: Question | None, new: Question, *, typo: bool = False) -> Question:
    """The new form of a question with the version it should have.

    Args:
        former: The form it had; ``None`` for a new question.
        new: The new form. A version that is higher already is kept: it comes from another bank.
        typo: Whether the person says that only spelling was mended, so that the version stays.

    Returns:
        The new form; its version never falls.
    """
    if former is None:
        return new
    rises = not typo and not means_the_same(former, new)
    return replace(new, version=max(new.version, former.version + 1 if rises else former.version))


def _meaning(question: Question) -> _Meaning:
    rubric = frozenset(
        _CriterionMeaning(
            id=criterion.id,
            name=criterion.name,
            weight=criterion.weight,
            good=frozenset(criterion.good),
            bad=frozenset(criterion.bad),
        )
        for criterion in question.rubric
    )
    return _Meaning(text=question.text, kind=question.kind, rubric=rubric)
