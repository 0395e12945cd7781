"""Which questions to practise next, each with its reason. Pure: the same situation gives the same list.

Every question gets points; the questions are then taken one by one, the best first, and a theme that was just
taken costs points, so that five of one theme never stand in a row. All figures are our choice, set by
reading the lists of a dozen made-up people aloud; what counts is their order:

the week of the course > the job that is wanted > a point that was missing last time > new > done well.

Reasons are message keys with values (`choose-…`); the pages and commands make them sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from interview_coach.bank import Bank, Course, Job, Jobs, Week, find_job
from interview_coach.records import Level, Note, Profile, Question

LEVELS: Sequence[Level] = ("A1", "A2", "B1", "B2", "C1")
N_SUGGESTED = 10

THIS_WEEK = 5.0
EARLIER_WEEK = 3.0
JOB_WANTED = 4.0
FIELD_CHOSEN = 3.5
PAST_JOB = 1.5
POINT_MISSING = 2.5
EDUCATED_ABROAD = 1.0
HAS_WORKED = 0.7
MANY_LANGUAGES = 0.5
NEW = 1.0
JUST_DONE = -3.0
DONE_WELL = -6.0
OTHER_FIELD = -8.0
TOO_HARD_PER_LEVEL = -3.0
TOO_EASY_PER_LEVEL = -0.7
FITS_LEVEL = 0.5
NEVER_WORKED = -2.0
SAME_THEME = -2.0  # For each of the last `THEME_MEMORY` questions with the same theme.
THEME_MEMORY = 3
MOST_IN_A_ROW = 2  # Questions of one theme, as long as another theme is left.
WELL_FROM = 80.0  # Overall, 0–100, with no point missing.
N_JUST_DONE = 2  # The last questions practised rest a little.
MANY_LANGUAGES_FROM = 3

EDUCATION, EXPERIENCE, LANGUAGE = "utdanning", "erfaring", "sprak"
"""Themes of the shipped bank that a part of the profile speaks for; a bank without them loses nothing."""


@dataclass(frozen=True, kw_only=True)
class Done:
    """A question that was practised, as it went the last time.

    Attributes:
        question_id: The question.
        overall: The last figure, 0–100; ``None`` where nothing could be scored.
        missing: Ids of the criteria that were missing.
    """

    question_id: str
    overall: float | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Situation:
    """Who practises, and where she stands.

    Attributes:
        profile: What she told about herself; all of it may be empty.
        course: Her course; ``None`` without one.
        week: The week of the course, from 1; ``None`` where it is not known.
        done: The questions practised, each once, the last one last.
    """

    profile: Profile = field(default_factory=Profile)
    course: Course | None = None
    week: int | None = None
    done: tuple[Done, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """A question and why it comes now, the weightiest reason first."""

    question: Question
    reasons: tuple[Note, ...]


@dataclass(frozen=True, kw_only=True)
class _Point:
    value: float
    reason: Note | None = None


@dataclass(frozen=True, kw_only=True)
class _Facts:
    """The situation, looked up once."""

    situation: Situation
    bank: Bank
    wanted: Job | None
    past: tuple[Job, ...]
    done: Mapping[str, Done]
    this_week: frozenset[str]
    earlier: Mapping[str, int]

    @property
    def knows_field(self) -> bool:
        """Whether anything tells the field of work."""
        return self.wanted is not None or self.situation.profile.field is not None or bool(self.past)

    @property
    def fields(self) -> frozenset[str]:
        """The fields of work that this person has to do with."""
        chosen = self.situation.profile.field
        jobs = (*self.past, *(() if self.wanted is None else (self.wanted,)))
        return frozenset(key for job in jobs for key in job.fields) | ({chosen} if chosen else set())


def choose_next(
    bank: Bank, situation: Situation, *, jobs: Jobs | None = None, n: int = N_SUGGESTED
) -> tuple[Suggestion, ...]:
    """The next questions for a person.

    Args:
        bank: The questions.
        situation: Who practises, and what was done.
        jobs: The table of jobs, to understand the job that is wanted.
        n: How many questions.

    Returns:
        At most `n` questions with their reasons, the next one first.
    """
    facts = _facts(bank, situation, jobs or Jobs())
    points = {question.id: tuple(_points(question, facts)) for question in bank.questions}
    worth = {name: sum(point.value for point in found) for name, found in points.items()}
    left = list(bank.questions)
    taken: list[Question] = []
    while left and len(taken) < n:
        taken.append(_best(left, worth, taken))
        left.remove(taken[-1])
    return tuple(Suggestion(question=one, reasons=_reasons(points[one.id])) for one in taken)


def questions_of_week(
    week: Week, bank: Bank, profile: Profile, jobs: Jobs | None = None
) -> tuple[Question, ...]:
    """The questions of a week of a course for a person: those it names, then those of her own work.

    Args:
        week: The week.
        bank: The questions.
        profile: Her field of work comes first, then the job she wants, then the jobs she has had.
        jobs: The table of jobs, to understand what she calls her jobs.

    Returns:
        In order, each once, and the same whatever she has practised. Names that are not in the bank are left
        out; of her own work there are fewer where the bank has not enough, and none where she told nothing.
    """
    by_id = {question.id: question for question in bank.questions}
    named = [by_id[name] for name in week.questions if name in by_id]
    own = [one for one in own_work_questions(bank, profile, jobs or Jobs()) if one not in named]
    return (*named, *own[: week.own_field])


def own_work_questions(bank: Bank, profile: Profile, jobs: Jobs) -> tuple[Question, ...]:
    """The questions of a person's own field and jobs, those that fit her level best first."""
    said = [profile.job_wanted or "", *profile.occupations]
    found = [find_job(each, jobs) for each in said if each]
    keys = [profile.field or "", *(key for job in found if job is not None for key in job.fields)]
    level = profile.norwegian_level
    by_level = sorted(bank.questions, key=lambda one: -_of_level(one, level).value)
    ordered = [one for key in dict.fromkeys(keys) for one in by_level if key in one.fields]
    return tuple({question.id: question for question in ordered}.values())


def _facts(bank: Bank, situation: Situation, jobs: Jobs) -> _Facts:
    profile, course = situation.profile, situation.course
    found = (find_job(said, jobs) for said in profile.occupations)
    number = situation.week
    week = None if course is None or number is None else course.week(number)
    before = [one for one in course.weeks if one.week < number] if course and number is not None else []

    def ids(one: Week) -> list[str]:
        return [question.id for question in questions_of_week(one, bank, profile, jobs)]

    return _Facts(
        situation=situation,
        bank=bank,
        wanted=find_job(profile.job_wanted, jobs) if profile.job_wanted else None,
        past=tuple(dict.fromkeys(job for job in found if job is not None)),
        done={done.question_id: done for done in situation.done},
        this_week=frozenset() if week is None else frozenset(ids(week)),
        earlier={name: one.week for one in before for name in ids(one)},
    )


def _best(left: Sequence[Question], worth: Mapping[str, float], taken: Sequence[Question]) -> Question:
    """The best question that keeps the list varied; of two alike the earlier one in the bank."""
    last = [question.category for question in taken[-THEME_MEMORY:]]
    row = last[-MOST_IN_A_ROW:]
    tired = row[0] if len(row) == MOST_IN_A_ROW and len(set(row)) == 1 else None
    fresh = [question for question in left if question.category != tired] or left
    return max(fresh, key=lambda one: worth[one.id] + SAME_THEME * last.count(one.category))


def _reasons(points: Sequence[_Point]) -> tuple[Note, ...]:
    told = sorted((point for point in points if point.reason is not None), key=lambda one: -one.value)
    return tuple(point.reason for point in told if point.reason is not None)


def _points(question: Question, facts: _Facts) -> Iterator[_Point]:
    yield from _of_course(question, facts)
    yield from _of_work(question, facts)
    yield from _of_practice(question, facts)
    yield from _of_profile(question, facts.situation.profile)
    yield _of_level(question, facts.situation.profile.norwegian_level)


def _of_course(question: Question, facts: _Facts) -> Iterator[_Point]:
    course, week = facts.situation.course, facts.situation.week
    if course is None or week is None:
        return
    if question.id in facts.this_week:
        note = Note(key="choose-this-week", values={"week": week, "course": course.name})
        yield _Point(value=THIS_WEEK, reason=note)
    elif question.id in facts.earlier and question.id not in facts.done:
        note = Note(key="choose-earlier-week", values={"week": facts.earlier[question.id]})
        yield _Point(value=EARLIER_WEEK, reason=note)


def _of_work(question: Question, facts: _Facts) -> Iterator[_Point]:
    fields, chosen = frozenset(question.fields), facts.situation.profile.field
    if not fields:
        return
    if not fields & facts.fields:
        # Nobody needs the questions of another trade, least of all who has said what she wants.
        yield _Point(value=OTHER_FIELD if facts.knows_field else OTHER_FIELD / 2)
    elif facts.wanted is not None and fields & set(facts.wanted.fields):
        note = Note(key="choose-job-wanted", values={"job": facts.wanted.phrase})
        yield _Point(value=JOB_WANTED, reason=note)
    elif chosen is not None and chosen in fields:
        name = facts.bank.fields[chosen].name if chosen in facts.bank.fields else chosen
        yield _Point(value=FIELD_CHOSEN, reason=Note(key="choose-field", values={"field": name}))
    else:
        job = next(job for job in facts.past if fields & set(job.fields))
        yield _Point(value=PAST_JOB, reason=Note(key="choose-past-job", values={"job": job.phrase}))


def _of_practice(question: Question, facts: _Facts) -> Iterator[_Point]:
    done = facts.done.get(question.id)
    if done is None:
        yield _Point(value=NEW, reason=Note(key="choose-new"))
        return
    if question.id in [one.question_id for one in facts.situation.done[-N_JUST_DONE:]]:
        yield _Point(value=JUST_DONE)
    name = next((point.name for point in question.rubric if point.id in done.missing), None)
    if name is not None:
        yield _Point(value=POINT_MISSING, reason=Note(key="choose-missing", values={"point": name}))
    elif done.overall is not None and done.overall >= WELL_FROM:
        yield _Point(value=DONE_WELL, reason=Note(key="choose-again"))
    else:
        yield _Point(value=0.0, reason=Note(key="choose-again"))


def _of_profile(question: Question, profile: Profile) -> Iterator[_Point]:
    if question.category == EDUCATION and profile.education:
        yield _Point(value=EDUCATED_ABROAD, reason=Note(key="choose-education"))
    if question.category == EXPERIENCE and profile.years_of_work is not None:
        if profile.years_of_work == 0:
            yield _Point(value=NEVER_WORKED)
        else:
            note = Note(key="choose-worked", values={"years": profile.years_of_work})
            yield _Point(value=HAS_WORKED, reason=note)
    if question.category == LANGUAGE and len(profile.languages) >= MANY_LANGUAGES_FROM:
        values = {"n": len(profile.languages)}
        yield _Point(value=MANY_LANGUAGES, reason=Note(key="choose-languages", values=values))


def _of_level(question: Question, level: Level | None) -> _Point:
    if level is None:
        return _Point(value=0.0)
    harder = LEVELS.index(question.level) - LEVELS.index(level)
    if harder > 0:
        return _Point(value=TOO_HARD_PER_LEVEL * harder)
    if harder == 0:
        return _Point(value=FITS_LEVEL, reason=Note(key="choose-level", values={"level": level}))
    return _Point(value=TOO_EASY_PER_LEVEL * (-harder - 1))
