"""What the judge makes of sentences that it was not shown: each is left out of its rubric and judged there.

A learner seldom says a sentence of the rubric word for word, so this is how well a rubric is understood
beyond its own words. It is a figure about judge and bank together, and not a list of faults: a good sentence
that no other one resembles is exactly what a rubric needs.

Leaving out goes in rounds: in round k the k-th good sentence and the k-th near miss of *every* criterion of
the whole bank are left out at once, so that six judges do for four thousand sentences. A sentence that is the
only one of its kind is not judged: without it the criterion would be another one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from interview_coach.bank import QuestionFile
from interview_coach.bank_check.examples import JudgedExample, examples_of
from interview_coach.bank_check.steps import Steps
from interview_coach.bank_check.verdicts import Verdicts
from interview_coach.content.protocol import Judge
from interview_coach.records import Question

MakeJudge = Callable[[Sequence[Question]], Judge]


@dataclass(frozen=True, kw_only=True)
class UnseenFigures:
    """Sentences that were left out of their rubrics.

    Attributes:
        n_good: Good sentences.
        n_good_heard: Those of them that met their criterion all the same.
        n_bad: Near misses.
        n_bad_refused: Those of them that did not.
    """

    n_good: int
    n_good_heard: int
    n_bad: int
    n_bad_refused: int


def judge_unseen(
    files: Sequence[QuestionFile],
    rows: Collection[int],
    make_judge: MakeJudge,
    verdicts: Verdicts,
    steps: Steps,
) -> UnseenFigures:
    """Judge every example sentence against its own rubric without it.

    Args:
        files: The questions of the bank; each judge knows all of them.
        rows: The questions whose sentences are judged.
        make_judge: Makes a judge for the questions of a bank.
        verdicts: Remembers what was judged.
        steps: Shows how far it has come.

    Returns:
        How many came out as they should.
    """
    examples = [
        example
        for row in sorted(rows)
        for example in examples_of(row, files[row].question)
        if _n_alike(files[row].question, example.criterion, good=example.good) > 1
    ]
    n_rounds = max((example.position for example in examples), default=-1) + 1
    rounds = [tuple(_without(file.question, number) for file in files) for number in range(n_rounds)]

    @cache
    def judge_of(number: int) -> Judge:
        return make_judge(rounds[number])

    # Round by round: one judge is in use at a time, and the next one is made when it is needed.
    judged: list[JudgedExample] = []
    for example in steps(sorted(examples, key=lambda one: one.position), "check-step-unseen"):
        number = example.position
        question = rounds[number][example.row]
        verdict = verdicts.of(question, example.text, partial(judge_of, number))
        judged.append(JudgedExample(example=example, verdict=verdict))
    good = [_is_understood(files, one) for one in judged if one.example.good]
    bad = [_is_understood(files, one) for one in judged if not one.example.good]
    return UnseenFigures(n_good=len(good), n_good_heard=sum(good), n_bad=len(bad), n_bad_refused=sum(bad))


def _n_alike(question: Question, criterion: int, *, good: bool) -> int:
    one = question.rubric[criterion]
    return len(one.good if good else one.bad)


def _is_understood(files: Sequence[QuestionFile], judged: JudgedExample) -> bool:
    return judged.is_understood(files[judged.example.row].question.rubric[judged.example.criterion])


def _without(question: Question, number: int) -> Question:
    """The question as it would be without the sentences of a round."""
    rubric = tuple(
        replace(one, good=_left(one.good, number), bad=_left(one.bad, number)) for one in question.rubric
    )
    return replace(question, rubric=rubric)


def _left(sentences: tuple[str, ...], number: int) -> tuple[str, ...]:
    return sentences[:number] + sentences[number + 1 :] if len(sentences) > 1 else sentences
