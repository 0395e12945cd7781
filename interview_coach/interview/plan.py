"""Which questions an interview has, in which order, and at which workplace.

Conventions: the same wish, situation and seed give the same interview. An interview begins with small talk,
has five or eight questions in a natural order (who you are → what you have done → the job → other people →
how it is to work there), and ends with the person's own questions to the employer and a few words on the way
out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from interview_coach.bank import Bank, Jobs, Part, Workplace, Workplaces, find_job
from interview_coach.choose import EDUCATION, LEVELS, Situation, choose_next
from interview_coach.records import Question

Length = Literal["short", "usual"]
Stage = Literal["small_talk", "question", "own_questions", "closing_talk"]

FIRST_QUESTION = "fortell-om-deg-selv"
"""How nearly every interview in Norway begins; a bank without it begins with another on the person."""
CLOSING_TALK = "takk-for-praten"
"""Small talk on the way out; all other small talk is for the beginning."""
OWN_QUESTIONS = "egne-sporsmaal"
OPEN_QUESTION = "dine-sporsmaal"
"""«Har du noen spørsmål til oss?» asks for everything, what happens next included."""
WHAT_NEXT = "veien-videre-etter-intervjuet"
"""What happens next is asked for by itself where the person's own question was about one thing only."""
N_VARIED = 3  # Our choice: how many of the best questions for a place are taken in turn.
UNLAWFUL_EVERY = 2  # Our choice: whoever allows it meets an unlawful question in every second interview.
MOST_FOLLOW_UPS: dict[Length, int] = {"short": 2, "usual": 4}  # Our choice: every second question at most.


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What somebody chose before an interview.

    Attributes:
        length: Five questions or eight.
        field: Key of the field of work it is about; ``None`` for whatever the profile tells.
        asks_on: Whether the interviewer may ask on about an answer.
        may_be_unlawful: Whether a question may come that an employer has no right to ask.
        shows_feedback: Whether feedback is shown after each answer.
    """

    length: Length = "usual"
    field: str | None = None
    asks_on: bool = True
    may_be_unlawful: bool = False
    shows_feedback: bool = False


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The questions in order, small talk and own questions among them, and the workplace."""

    questions: tuple[Question, ...]
    workplace: Workplace | None = None


@dataclass(frozen=True, kw_only=True)
class _Slot:
    """One place in an interview: themes in order of preference; `of_job` asks about the job itself first."""

    part: Part
    themes: tuple[str, ...]
    of_job: bool = False


_SAFETY = "hms"
_PEOPLE = ("samarbeid", "stress", "laering")
_MANNER = ("egenskaper", "arbeidsmaate", "sprak")
_TERMS = ("vilkaar", "arbeidsliv", "rettigheter", "referanser")
_PERSON = _Slot(part="person", themes=("person",))
_JOB = _Slot(part="job", themes=(_SAFETY, "arbeidsmaate", "laering"), of_job=True)
_SLOTS: dict[Length, tuple[_Slot, ...]] = {
    "short": (
        _PERSON,
        _Slot(part="background", themes=("erfaring", "motivasjon")),
        _JOB,
        _Slot(part="people", themes=_PEOPLE),
        _Slot(part="terms", themes=_TERMS),
    ),
    "usual": (
        _PERSON,
        _Slot(part="background", themes=("motivasjon",)),
        _Slot(part="background", themes=("erfaring", "utdanning")),
        _JOB,
        _JOB,
        _Slot(part="people", themes=_PEOPLE),
        _Slot(part="people", themes=_MANNER),
        _Slot(part="terms", themes=_TERMS),
    ),
}


def plan_interview(
    bank: Bank,
    situation: Situation,
    wish: Wish,
    *,
    seed: int,
    jobs: Jobs | None = None,
    workplaces: Workplaces | None = None,
) -> Plan:
    """Plan an interview.

    Args:
        bank: The questions.
        situation: Who practises, and what was done before.
        wish: What she chose.
        seed: Another number gives another interview.
        jobs: The table of jobs, to understand the job that is wanted.
        workplaces: The made-up workplaces.

    Returns:
        The questions in order; fewer where the bank has not enough.
    """
    known = jobs or Jobs()
    if wish.field is not None:
        situation = replace(situation, profile=replace(situation.profile, field=wish.field, job_wanted=None))
    fields = _fields(situation, known)
    picker = _Picker(bank=bank, situation=situation, jobs=known, fields=fields, seed=seed)
    slots = list(_SLOTS[wish.length])
    unlawful = picker.unlawful() if wish.may_be_unlawful else None
    if unlawful is not None:
        del slots[-2]  # It takes a place: the number of questions gives nothing away.
    taken: list[Question] = []
    for number, slot in enumerate(slots):
        found = picker.best(slot, number, taken)
        taken += [] if found is None else [found]
    if unlawful is not None:
        taken.insert(max(0, len(taken) - 1), unlawful)
    questions = (
        *picker.small_talk(),
        *taken,
        *picker.own_questions(wish.length),
        *picker.closing_talk(),
    )
    return Plan(questions=questions, workplace=workplace_of(questions, workplaces, fields))


def workplace_of(
    questions: Sequence[Question], workplaces: Workplaces | None, fields: frozenset[str] = frozenset()
) -> Workplace | None:
    """The workplace that fits the questions, so that an interview taken up again is at the same one.

    Args:
        questions: Of an interview.
        workplaces: The made-up workplaces.
        fields: Fields of work of the person, where no question tells.

    Returns:
        The workplace; ``None`` where the bank has none.
    """
    if workplaces is None:
        return None
    asked = next((frozenset(question.fields) for question in questions if question.fields), fields)
    return workplaces.of(asked)


def stage_of(question: Question) -> Stage:
    """What a question is in an interview."""
    if question.kind == "smalltalk":
        return "closing_talk" if question.id == CLOSING_TALK else "small_talk"
    return "own_questions" if question.category == OWN_QUESTIONS else "question"


def part_of(question: Question) -> Part:
    """The part of an interview that a question belongs to, for what is said before it."""
    if question.category == OWN_QUESTIONS:
        return "own"
    if question.fields or question.category == _SAFETY:
        return "job"
    by_theme: dict[str, Part] = {
        theme: slot.part for slot in _SLOTS["usual"] if not slot.of_job for theme in slot.themes
    }
    return by_theme.get(question.category, "people")


def _fields(situation: Situation, jobs: Jobs) -> frozenset[str]:
    profile = situation.profile
    if profile.job_wanted:
        job = find_job(profile.job_wanted, jobs)
        if job is not None:
            return frozenset(job.fields)
    return frozenset() if profile.field is None else frozenset({profile.field})


@dataclass(frozen=True, kw_only=True)
class _Picker:
    """Finds a question for each place."""

    bank: Bank
    situation: Situation
    jobs: Jobs
    fields: frozenset[str]
    seed: int

    def best(self, slot: _Slot, number: int, taken: Sequence[Question]) -> Question | None:
        """A question for a place: of the job first, then by theme, then any that is left."""
        left = [one for one in self._suitable() if one not in taken]
        groups: list[list[Question]] = []
        if slot.of_job:
            groups.append([one for one in left if set(one.fields) & self.fields])
        groups.append([one for one in left if one.category in slot.themes and not one.fields])
        groups.append([one for one in left if not one.fields])
        group = next((group for group in groups if group), [])
        first = [one for one in group if number == 0 and one.id == FIRST_QUESTION]
        return self._one_of(first or self._not_too_hard(group), f"place {number}")

    def unlawful(self) -> Question | None:
        """An unlawful question, now and then."""
        if self._number("unlawful now") % UNLAWFUL_EVERY:
            return None
        found = [one for one in self.bank.questions if one.kind == "unlawful"]
        return self._one_of(found, "unlawful")

    def small_talk(self) -> Iterator[Question]:
        """One question of small talk to begin with, where the bank has any."""
        found = [one for one in self.bank.questions if stage_of(one) == "small_talk"]
        question = self._one_of(found, "small talk")
        yield from () if question is None else (question,)

    def own_questions(self, length: Length) -> Iterator[Question]:
        """What the person wants to know, where the bank has such questions; what happens next comes last."""
        found = [one for one in self.bank.questions if stage_of(one) == "own_questions"]
        question = self._one_of([one for one in found if one.id != WHAT_NEXT] or found, "own questions")
        if question is None:
            return
        yield question
        if length == "usual" and question.id not in {OPEN_QUESTION, WHAT_NEXT}:
            yield from (one for one in found if one.id == WHAT_NEXT)

    def closing_talk(self) -> Iterator[Question]:
        """A few words on the way out, where the bank has them."""
        yield from (one for one in self.bank.questions if stage_of(one) == "closing_talk")

    def _suitable(self) -> list[Question]:
        """Questions that this person may be asked: of her field or everybody's, and true of what she told."""
        tells_of_education = self.situation.profile.education is not None
        return [
            one
            for one in self.bank.questions
            if one.kind in {"ordinary", "clarify"}
            and one.category != OWN_QUESTIONS
            and (one.category != EDUCATION or tells_of_education)
            and (not one.fields or set(one.fields) & self.fields)
        ]

    def _not_too_hard(self, group: Sequence[Question]) -> Sequence[Question]:
        """Those of the person's level; else of the one above; else all."""
        level = self.situation.profile.norwegian_level
        if level is None:
            return group
        own = LEVELS.index(level)
        for highest in (own, own + 1):
            found = [one for one in group if LEVELS.index(one.level) <= highest]
            if found:
                return found
        return group

    def _one_of(self, group: Sequence[Question], what: str) -> Question | None:
        """One of the best for the person, another one with another seed."""
        if not group:
            return None
        few = replace(self.bank, questions=tuple(group))
        ranked = choose_next(few, self.situation, jobs=self.jobs, n=N_VARIED)
        return ranked[self._number(what) % len(ranked)].question

    def _number(self, what: str) -> int:
        """A number that looks like chance and is the same on every PC."""
        digest = hashlib.sha256(f"{self.seed}: {what}".encode()).digest()
        return int.from_bytes(digest[:4], "big")
