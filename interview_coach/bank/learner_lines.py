"""Bank → its sentences that need a line in a participant's own language.

The question, its purpose and the statements have their translations in the bank itself; model answers are
Norwegian to be learnt and have none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from interview_coach.bank.companions import Companions
from interview_coach.bank.plans import Plans
from interview_coach.bank.shapes import Bank
from interview_coach.bank.workplaces import Workplaces


def learner_lines(bank: Bank, companions: Companions) -> Mapping[str, tuple[str, ...]]:
    """Every such sentence, by what it is, in the order of the bank.

    Args:
        bank: The questions, with categories and fields.
        companions: What lies beside them.

    Returns:
        Kind → sentences, each once in its kind; their spaces are single, and gaps such as `{navn}` stand as
        they are.
    """
    questions = bank.questions
    criteria = [one for question in questions for one in question.rubric]
    return {
        "names": _once(_names(bank, companions)),
        "criteria": _once(text for one in criteria for text in (one.name, one.advice or "")),
        "phrases": _once(text for one in questions for text in one.phrases),
        "rephrased": _once(one.rephrased or "" for one in questions),
        "follow-ups": _once(text for one in questions for text in one.follow_ups),
        "tips": _once(text for one in questions for text in one.tips),
        "notes": _once(one.culture or "" for one in questions),
        "interview": _once(_of_interviews(companions.workplaces)),
        "plans": _once(_of_plans(companions.plans)),
    }


def _once(sentences: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(one.split()) for one in sentences if one.strip()))


def _names(bank: Bank, companions: Companions) -> Iterator[str]:
    yield from bank.categories.values()
    for one in bank.fields.values():
        yield one.name
    yield from companions.statements.themes.values()
    # After "because you want to work:", so a line may name the work where the Norwegian says "with cleaning".
    yield from (one.phrase for one in companions.jobs.jobs)


def _of_interviews(places: Workplaces) -> Iterator[str]:
    lines = places.lines
    yield from (lines.greeting, lines.colleague, lines.order, *lines.thanks, *lines.parts.values())
    yield from (lines.again, lines.rephrased, lines.other_way, lines.not_heard, lines.more_words)
    yield from (lines.in_norwegian, lines.tell_more, lines.skipped, lines.asked_in_talk, lines.asked_early)
    yield from (lines.asked_own, *(one.says for one in lines.replies), lines.goodbye)
    for place in places.workplaces:
        yield from (place.interviewer.role, place.colleague.role, place.about)


def _of_plans(plans: Plans) -> Iterator[str]:
    for course in plans.courses:
        yield from (course.name, course.audience)
        for week in course.weeks:
            yield from (week.title, week.goal)
    for template in plans.personal:
        yield from (template.name, template.audience)
        for goal in template.goals:
            yield from (goal.text, *goal.steps)
