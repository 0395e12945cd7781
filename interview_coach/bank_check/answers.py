"""Model answers: full marks on their own question, few on questions of another theme.

There are as many pairs of a question and a foreign model answer as questions times answers (29,000 in the
shipped bank). The answers nearest to a question by plain vectors are the likeliest offenders, so only those
are judged, unless all of them are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from interview_coach.bank import Finding, QuestionFile
from interview_coach.bank_check.likeness import Meanings
from interview_coach.bank_check.steps import Steps
from interview_coach.bank_check.verdicts import Verdicts
from interview_coach.content.prepare import model_texts
from interview_coach.content.protocol import Judge
from interview_coach.records import Question

LEAST_OWN = 80.0  # Overall, 0–100, that a model answer gets on its own question (issue of the bank).
MOST_ELSEWHERE = 40.0  # Overall below which it stays on a question of another theme (likewise).
N_LIKELIEST = 3  # Foreign answers judged per question. Ours: 363 judgements instead of 29,000.


@dataclass(frozen=True, kw_only=True)
class _Pair:
    """A question (row) and a model answer of another one."""

    row: int
    other: int
    text: str


def check_own_answers(
    files: Sequence[QuestionFile], judge: Callable[[], Judge], verdicts: Verdicts, steps: Steps
) -> Iterator[Finding]:
    """Judge each model answer on its own question.

    Args:
        files: The questions.
        judge: Gives the judge of the whole bank.
        verdicts: Remembers what was judged.
        steps: Shows how far it has come.

    Yields:
        A warning for a low figure, and for each criterion that is missing.
    """
    for file in steps(files, "check-step-answers"):
        names = {criterion.id: criterion.name for criterion in file.question.rubric}
        for index, answer in enumerate(file.question.model_answers):
            verdict = verdicts.of(file.question, answer.text, judge)
            place = file.content.place(("model_answers", index, "text"))
            overall = 0.0 if verdict.overall is None else verdict.overall
            if overall < LEAST_OWN:
                limit, level = round(LEAST_OWN), answer.level
                finding = place.warning("check-model-low", overall=round(overall), limit=limit, level=level)
                yield finding.of_kind("model_answer")
            for name, mark in verdict.marks.items():
                if mark.level == "missing":
                    point = names.get(name, name)
                    finding = place.warning("check-model-missing", point=point, level=answer.level)
                    yield finding.of_kind("model_answer")


def check_foreign_answers(
    files: Sequence[QuestionFile],
    meanings: Meanings,
    judge: Callable[[], Judge],
    verdicts: Verdicts,
    steps: Steps,
    *,
    thorough: bool,
) -> Iterator[Finding]:
    """Judge model answers on questions of other themes.

    Args:
        files: The questions.
        meanings: Their vectors, in the same order.
        judge: Gives the judge of the whole bank.
        verdicts: Remembers what was judged.
        steps: Shows how far it has come.
        thorough: Whether all pairs are judged, and not only the likeliest.

    Yields:
        A warning for each answer that scores too high, the worst first.
    """
    pairs = list(_pairs([file.question for file in files], meanings, thorough=thorough))
    found: list[_Found] = []
    for pair in steps(pairs, "check-step-foreign"):
        overall = verdicts.of(files[pair.row].question, pair.text, judge).overall
        if overall is not None and overall >= MOST_ELSEWHERE:
            found.append(_Found(pair=pair, overall=overall))
    for one in sorted(found, key=lambda each: -each.overall):
        place = files[one.pair.row].content.place(("rubric",))
        other = files[one.pair.other].question.id
        overall, limit = round(one.overall), round(MOST_ELSEWHERE)
        finding = place.warning("check-model-elsewhere", overall=overall, limit=limit, other=other)
        yield finding.of_kind("model_answer")


@dataclass(frozen=True, kw_only=True)
class _Found:
    pair: _Pair
    overall: float


def _pairs(questions: Sequence[Question], meanings: Meanings, *, thorough: bool) -> Iterator[_Pair]:
    texts = [text for question in questions for text in model_texts(question)]
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
            yield _Pair(row=row, other=meanings.answer_of[column], text=texts[column])
