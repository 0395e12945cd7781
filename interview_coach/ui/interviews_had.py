"""The mock interviews that are over, all of them, for «Min framgang». Plain values out."""

from __future__ import annotations

from dataclasses import dataclass

from interview_coach.interview import stage_of, workplace_of
from interview_coach.store.shapes import Interview
from interview_coach.ui.room import Visit

MOST_LISTED = 200  # Our choice: one a day for half a year.


@dataclass(frozen=True, kw_only=True)
class Had:
    """An interview that is over.

    Attributes:
        interview: The interview.
        place: Where it was; ``None`` where the bank has no workplaces.
        n_questions: How many questions it had beside small talk and her own, as she chose it.
    """

    interview: Interview
    place: str | None
    n_questions: int


def interviews_had(visit: Visit) -> tuple[Had, ...]:
    """Her interviews that are over, newest first; a guest has none.

    Args:
        visit: Who asks.

    Returns:
        At most `MOST_LISTED`.
    """
    owner = visit.session.participant
    if owner is None:
        return ()
    newest = visit.room.store.interviews.newest(owner.id, limit=MOST_LISTED)
    over = (one for one in newest if one.ended_at is not None and one.question_ids)
    return tuple(_had(visit, one) for one in over)


def _had(visit: Visit, interview: Interview) -> Had:
    found = [visit.room.question(name) for name in interview.question_ids]
    asked = [question for question in found if question is not None]
    place = workplace_of(asked, visit.room.workplaces)
    # A question that is gone from the bank was hardly small talk.
    n_questions = sum(one is None or stage_of(one) == "question" for one in found)
    return Had(interview=interview, place=None if place is None else place.name, n_questions=n_questions)
