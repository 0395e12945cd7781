"""All checks by meaning, in one run."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from interview_coach.bank import Finding, QuestionFile
from interview_coach.bank_check.answers import (
    foreign_findings,
    judge_foreign_answers,
    judge_own_answers,
    own_findings,
)
from interview_coach.bank_check.examples import check_examples
from interview_coach.bank_check.figures import AnswerFigures
from interview_coach.bank_check.likeness import find_duplicates, find_near_unlawful, meanings_of
from interview_coach.bank_check.steps import Steps, no_steps
from interview_coach.bank_check.unseen import MakeJudge, UnseenFigures, judge_unseen
from interview_coach.bank_check.verdicts import Judging, Verdicts
from interview_coach.content.protocol import Judge
from interview_coach.content.vectors import VectorCache
from interview_coach.engines.protocols import Embedder

FOLDER = "check"
"""Own folder in the cache: the judge forgets vectors of sentences that it does not use itself."""


@dataclass(frozen=True, kw_only=True)
class MeaningCheck:
    """What the checks by meaning stand on.

    Attributes:
        embedder: Makes vectors.
        make_judge: Makes a judge for the questions of a bank.
        cache: Folder for vectors and verdicts; ``None`` keeps nothing.
        thorough: Whether every model answer is judged on every question of another theme.
        unseen: Whether sentences are judged without standing in their rubrics, too.
    """

    embedder: Embedder
    make_judge: MakeJudge
    cache: Path | None = None
    thorough: bool = False
    unseen: bool = False


@dataclass(frozen=True, kw_only=True)
class MeaningReport:
    """What the checks by meaning found.

    Attributes:
        findings: Warnings, check by check.
        figures: How the model answers came out.
        unseen: How sentences came out without standing in their rubrics; ``None`` where that was not asked.
    """

    findings: tuple[Finding, ...] = ()
    figures: AnswerFigures = field(default_factory=AnswerFigures)
    unseen: UnseenFigures | None = None


def check_meaning(
    files: Sequence[QuestionFile],
    check: MeaningCheck,
    steps: Steps = no_steps,
    *,
    only: Collection[str] | None = None,
) -> MeaningReport:
    """Check what the questions of a bank mean.

    Args:
        files: The questions of the bank.
        check: What the checks stand on.
        steps: Shows how far it has come.
        only: Ids of the questions to look at, with the others as their background; all when left out. What is
            judged of them is what a check of all would judge.

    Returns:
        The findings and the figures.
    """
    rows = frozenset(row for row, file in enumerate(files) if only is None or file.question.id in only)
    if not rows:
        return MeaningReport()
    folder = None if check.cache is None else check.cache / FOLDER
    questions = [file.question for file in files]
    meanings = meanings_of(questions, VectorCache(check.embedder, folder))

    @cache
    def judge() -> Judge:
        return check.make_judge(questions)

    verdicts = Verdicts(judge().name, folder)
    judging = Judging(judge=judge, verdicts=verdicts, steps=steps)
    try:
        found = (
            *find_duplicates(files, meanings, rows),
            *find_near_unlawful(files, meanings, rows),
            *check_examples(files, rows, judging),
        )
        own = judge_own_answers(files, rows, judging)
        foreign = judge_foreign_answers(files, rows, meanings, judging, thorough=check.thorough)
        unseen = judge_unseen(files, rows, check.make_judge, verdicts, steps) if check.unseen else None
    finally:
        verdicts.save()
    return MeaningReport(
        findings=(*found, *own_findings(files, own), *foreign_findings(files, foreign)),
        figures=AnswerFigures(own=own, foreign=foreign),
        unseen=unseen,
    )
