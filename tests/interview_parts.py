"""What tests of the mock interview stand on: plans, small questions, and answers."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

import pytest

from interview_coach.bank import load_folder, read_jobs, read_workplaces
from interview_coach.bank.lists import BankLists
from interview_coach.choose import Situation
from interview_coach.feedback import make_feedback
from interview_coach.interview import Answered, Sitting, Wish, plan_interview
from interview_coach.records import (
    Attempt,
    ContentScores,
    Criterion,
    CriterionScore,
    Evidence,
    GateFinding,
    Profile,
    Question,
    Transcript,
)
from interview_coach.settings import resolve_settings

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
SCORE = {"met": 0.9, "partly": 0.5, "missing": 0.1}
LENGTHS = pytest.mark.parametrize(("length", "n"), [("short", 5), ("usual", 8)])


@cache
def bank():
    """The shipped questions, read once."""
    return load_folder(resolve_settings({}).bank)


def lists():
    """The names that workplaces and jobs may use."""
    return BankLists(categories=bank().categories, fields=bank().fields)


@cache
def places():
    """The shipped workplaces, read once."""
    return read_workplaces(resolve_settings({}).bank, lists())


@cache
def jobs():
    """The shipped table of jobs."""
    return read_jobs(resolve_settings({}).bank, lists())


def planned(profile=None, *, seed=1, **wish):
    """A plan from the shipped bank."""
    situation = Situation(profile=profile or Profile())
    return plan_interview(bank(), situation, Wish(**wish), seed=seed, jobs=jobs(), workplaces=places())


def question(name="q", *, names=("Nevner en styrke", "Gir et eksempel"), **more):
    """A question whose criteria have these names."""
    rubric = tuple(
        Criterion(
            id=f"p{at}", name=text, good=(text,), weight=at + 1, advice=f"Si mer om {text.split()[-1]}."
        )
        for at, text in enumerate(names)
    )
    return Question(**{"id": name, "text": f"Hva er {name}?", "category": "person", "rubric": rubric, **more})


def attempt(asked, *levels, gates=(), scorable=True, asked_back=False, text="Jeg er rolig."):
    """An answer that came out like this, point by point."""
    levels = levels or ("missing",) * len(asked.rubric)
    criteria = tuple(
        CriterionScore(
            id=point.id,
            level=level,
            score=SCORE[level],
            evidence=None if level == "missing" else Evidence(text=text, start=0, end=len(text)),
        )
        for point, level in zip(asked.rubric, levels, strict=True)
    )
    content = ContentScores(
        question_id=asked.id,
        question_version=1,
        scorable=scorable,
        gates=tuple(GateFinding(name=name, value=0, limit=1) for name in gates),
        overall=50.0 if scorable else None,
        criteria=criteria,
        asked_back=asked_back,
    )
    transcript = Transcript(text=text)
    feedback = make_feedback(asked, transcript, content, None)
    return Attempt(
        question=asked, transcript=transcript, delivery=None, content=content, feedback=feedback, made_at=NOW
    )


def sitting(*questions, lines=None, **wish):
    """An interview with these questions."""
    asked = questions or (question("a"), question("b"), question("c"))
    return Sitting(wish=Wish(**wish), lines=lines or places().lines, questions=asked)


def answered(asked, *levels, **more):
    """A question that is over."""
    return Answered(question=asked, attempt=attempt(asked, *levels), **more)
