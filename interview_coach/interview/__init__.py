"""The mock interview and the role play: which questions, what an answer leads to, and the whole.

`plan` puts an interview together, `sitting` leads through it, `turns` says what is said, `asking_on` chooses
a follow-up from what was missing, `summary` makes a whole of it, and `roleplay` is the same for two or a
group. All of it is pure: the same answers lead through the same interview.
"""

from interview_coach.interview.asking_on import FollowUp, follow_up
from interview_coach.interview.plan import Length, Plan, Wish, plan_interview, stage_of, workplace_of
from interview_coach.interview.roleplay import RolePlay, View, side_by_side
from interview_coach.interview.sitting import (
    Answered,
    Sitting,
    add,
    hear,
    resume,
    skip,
    stop,
    together,
    why_again,
)
from interview_coach.interview.summary import Pattern, Point, Summary, points_of, summarise
from interview_coach.interview.turns import Turn, turn, welcome

__all__ = [
    "Answered",
    "FollowUp",
    "Length",
    "Pattern",
    "Plan",
    "Point",
    "RolePlay",
    "Sitting",
    "Summary",
    "Turn",
    "View",
    "Wish",
    "add",
    "follow_up",
    "hear",
    "plan_interview",
    "points_of",
    "resume",
    "side_by_side",
    "skip",
    "stage_of",
    "stop",
    "summarise",
    "together",
    "turn",
    "welcome",
    "why_again",
    "workplace_of",
]
