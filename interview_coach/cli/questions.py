"""Which question is meant, and who judges its answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from interview_coach.bank import load_question
from interview_coach.records import Question

if TYPE_CHECKING:
    from interview_coach.coach import Coach
    from interview_coach.content.protocol import Judge

FILE_ENDINGS = frozenset({".yaml", ".yml"})


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question with its judge; ``None`` is the judge of the bank."""

    question: Question
    judge: Judge | None


def find_question(coach: Coach, named: str) -> Asked:
    """The question that an option names.

    Args:
        coach: Knows the bank.
        named: An id of the bank, or a path to a YAML file that stands for itself.

    Returns:
        The question; one from a file has a judge of its own.

    Raises:
        BankError: When there is no such question, or its file has faults.
    """
    if not is_file_name(named):
        return Asked(question=coach.bank.question(named), judge=None)
    question = load_question(Path(named), standalone=True)
    return Asked(question=question, judge=coach.judge_for([question]))


def is_file_name(named: str) -> bool:
    """Whether an option names a file rather than an id; ids have no dots and no slashes."""
    return Path(named).suffix.lower() in FILE_ENDINGS or "/" in named or "\\" in named
