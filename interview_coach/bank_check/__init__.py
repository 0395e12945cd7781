"""Checks of the bank that need to know what sentences mean, or how the judge marks them.

`check_meaning` is the way in. It works on any `Judge` and any `Embedder`: nothing here knows how an answer is
judged, and no limit is set after one judge's figures.

1. `likeness`: questions that ask the same, ordinary questions near an unlawful one (vectors only).
2. `examples`: every example sentence as an answer to its question: good sentences that do not meet their own
   criterion, near misses that do, and criteria that cannot be told apart. `unseen`, where asked for: how many
   would come out as they should without standing in their rubrics.
3. `answers`: model answers on their own question, and on questions of other themes; `figures` counts them.

Verdicts are kept on disk (`verdicts`), so that a second check takes seconds. Only sentences of questions pass
through here, never anyone's answers.
"""

from interview_coach.bank_check.check import MeaningCheck, MeaningReport, check_meaning
from interview_coach.bank_check.figures import (
    LEAST_OWN,
    MOST_ELSEWHERE,
    N_WORST,
    AnswerFigures,
    ForeignAnswer,
    OwnAnswer,
    share_of,
)
from interview_coach.bank_check.steps import Steps, no_steps
from interview_coach.bank_check.unseen import UnseenFigures

__all__ = [
    "LEAST_OWN",
    "MOST_ELSEWHERE",
    "N_WORST",
    "AnswerFigures",
    "ForeignAnswer",
    "MeaningCheck",
    "MeaningReport",
    "OwnAnswer",
    "Steps",
    "UnseenFigures",
    "check_meaning",
    "no_steps",
    "share_of",
]
