"""Bank → the sentences of the feedback that need a line in a participant's own language.

Its criteria and the advice that belongs to them. The question, its purpose and the statements have their
translations in the bank itself. Model answers and phrases are Norwegian to be learnt; tips, notes on working
life, plans and what the interviewer says have no lines yet.
"""

from __future__ import annotations

from interview_coach.bank.shapes import Bank


def learner_lines(bank: Bank) -> tuple[str, ...]:
    """Every such sentence once, in the order of the bank.

    Args:
        bank: The questions.

    Returns:
        The sentences; their spaces are single.
    """
    criteria = [criterion for question in bank.questions for criterion in question.rubric]
    found = [text for one in criteria for text in (one.name, one.advice or "")]
    return tuple(dict.fromkeys(" ".join(one.split()) for one in found if one.strip()))
