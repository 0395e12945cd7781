"""Bank → the sentences of the feedback that need a line in a participant's own language: its criteria.

The question, its purpose and the statements have their translations in the bank itself. Model answers and
phrases are Norwegian to be learnt.
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
    found = (criterion.name for question in bank.questions for criterion in question.rubric)
    return tuple(dict.fromkeys(" ".join(one.split()) for one in found))
