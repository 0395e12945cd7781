"""Model answers: full marks on their own question, few on questions of another theme.

There are as many pairs of a question and a foreign model answer as questions times answers (29,000 in a bank
of 121 questions). The answers nearest to a question by plain vectors are the likeliest offenders, so only
those are judged, unless all of them are asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from interview_coach.bank import Finding, QuestionFile
from interview_coach.bank_check.figures import LEAST_OWN, MOST_ELSEWHERE, ForeignAnswer, OwnAnswer
from interview_coach.bank_check.likeness import Meanings
from interview_coach.bank_check.verdicts import Judging
from interview_coach.records import ModelAnswer, Question

N_LIKELIEST = 3  # Foreign answers judged per question. Ours: 363 judgements instead of 29,000.


@dataclass(frozen=True, kw_only=True)
class _Pair:
    """A question (row) and a model answer of another one."""

    row: int
    other: int
    answer: ModelAnswer


def judge_own_answers(
    files: Sequence[QuestionFile], rows: Collection[int], judging: Judging
) -> tuple[OwnAnswer, ...]:
    """Judge each model answer on its own question.

    Args:
        files: The questions of the bank.
        rows: The questions whose answers are judged.
        judging: How they are judged.

    Returns:
        How each of them came out.
    """
    judged: list[OwnAnswer] = []
    for row in judging.steps(sorted(rows), "check-step-answers"):
        question = files[row].question
        names = {criterion.id: criterion.name for criterion in question.rubric}
        for number, answer in enumerate(question.model_answers):
            verdict = judging.of(question, answer.text)
            missing = [name for name, mark in verdict.marks.items() if mark.level == "missing"]
            judged.append(
                OwnAnswer(
                    question_id=question.id,
                    number=number,
                    level=answer.level,
                    overall=verdict.overall,
                    missing=tuple(names.get(name, name) for name in missing),
                )
            )
    return tuple(judged)


def own_findings(files: Sequence[QuestionFile], judged: Sequence[OwnAnswer]) -> Iterator[Finding]:
    """What is wrong with model answers on their own questions.

    Args:
        files: The questions.
        judged: How their model answers came out.

    Yields:
        A warning for a low figure, and for each criterion that is missing.
    """
    by_id = _by_id(files)
    for one in judged:
        place = by_id[one.question_id].content.place(("model_answers", one.number, "text"))
        if not one.is_high:
            overall, limit = round(one.overall or 0.0), round(LEAST_OWN)
            finding = place.warning("check-model-low", overall=overall, limit=limit, level=one.level)
            yield finding.of_kind("model_answer")
        for point in one.missing:
            yield place.warning("check-model-missing", point=point, level=one.level).of_kind("model_answer")


def judge_foreign_answers(
    files: Sequence[QuestionFile],
    rows: Collection[int],
    meanings: Meanings,
    judging: Judging,
    *,
    thorough: bool,
) -> tuple[ForeignAnswer, ...]:
    """Judge model answers on questions of other themes.

    Args:
        files: The questions of the bank.
        rows: The questions to look at; a pair is judged where either side of it is one of them.
        meanings: Vectors of all questions, in the same order.
        judging: How they are judged.
        thorough: Whether all pairs are judged, and not only the likeliest.

    Returns:
        How each of them came out.
    """
    pairs = [
        pair
        for pair in _pairs([file.question for file in files], meanings, thorough=thorough)
        if pair.row in rows or pair.other in rows
    ]
    return tuple(
        ForeignAnswer(
            question_id=files[pair.row].question.id,
            other=files[pair.other].question.id,
            level=pair.answer.level,
            overall=judging.of(files[pair.row].question, pair.answer.text).overall,
        )
        for pair in judging.steps(pairs, "check-step-foreign")
    )


def foreign_findings(files: Sequence[QuestionFile], judged: Sequence[ForeignAnswer]) -> Iterator[Finding]:
    """What is wrong with model answers on questions of other themes.

    Args:
        files: The questions.
        judged: How the answers came out.

    Yields:
        A warning for each answer that scores too high, the worst first.
    """
    by_id = _by_id(files)
    high = [one for one in judged if not one.is_low]
    for one in sorted(high, key=lambda each: -(each.overall or 0.0)):
        place = by_id[one.question_id].content.place(("rubric",))
        overall, limit = round(one.overall or 0.0), round(MOST_ELSEWHERE)
        finding = place.warning("check-model-elsewhere", overall=overall, limit=limit, other=one.other)
        yield finding.of_kind("model_answer")


def _by_id(files: Sequence[QuestionFile]) -> Mapping[str, QuestionFile]:
    return {file.question.id: file for file in files}


def _pairs(questions: Sequence[Question], meanings: Meanings, *, thorough: bool) -> Iterator[_Pair]:
    # As many as `meanings.answers`: a question of a bank has at least one (schema).
    answers = [answer for question in questions for answer in question.model_answers]
    likeness = meanings.topics @ meanings.answers.T
    for row, question in enumerate(questions):
        foreign = [
            column
            for column, owner in enumerate(meanings.answer_of)
            if questions[owner].category != question.category
        ]
        # Stable: of two alike the earlier one in the bank.
        likeliest = np.argsort(-likeness[row, foreign], kind="stable")
        for place in likeliest if thorough else likeliest[:N_LIKELIEST]:
            column = foreign[int(place)]
            yield _Pair(row=row, other=meanings.answer_of[column], answer=answers[column])
