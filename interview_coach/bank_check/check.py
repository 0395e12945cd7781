"""All checks by meaning, in one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from interview_coach.bank import Finding, QuestionFile
from interview_coach.bank_check.answers import check_foreign_answers, check_own_answers
from interview_coach.bank_check.examples import MakeJudge, check_examples
from interview_coach.bank_check.likeness import find_duplicates, find_near_unlawful, meanings_of
from interview_coach.bank_check.steps import Steps, no_steps
from interview_coach.bank_check.verdicts import Verdicts
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
    """

    embedder: Embedder
    make_judge: MakeJudge
    cache: Path | None = None
    thorough: bool = False


def check_meaning(
    files: Sequence[QuestionFile], check: MeaningCheck, steps: Steps = no_steps
) -> tuple[Finding, ...]:
    """Check what the questions of a bank mean.

    Args:
        files: The questions.
        check: What the checks stand on.
        steps: Shows how far it has come.

    Returns:
        Warnings, check by check.
    """
    if not files:
        return ()
    folder = None if check.cache is None else check.cache / FOLDER
    questions = [file.question for file in files]
    meanings = meanings_of(questions, VectorCache(check.embedder, folder))

    @cache
    def judge() -> Judge:
        return check.make_judge(questions)

    verdicts = Verdicts(judge().name, folder)
    try:
        return (
            *find_duplicates(files, meanings),
            *find_near_unlawful(files, meanings),
            *check_examples(files, check.make_judge, verdicts, steps),
            *check_own_answers(files, judge, verdicts, steps),
            *check_foreign_answers(files, meanings, judge, verdicts, steps, thorough=check.thorough),
        )
    finally:
        verdicts.save()
