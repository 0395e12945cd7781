"""Which questions fit what a person looks for. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from interview_coach.bank import Bank, Job, Jobs, find_job
from interview_coach.records import Question

FEWEST_GROUPS = 2  # Kinds of work in a theme before they are told apart.


@dataclass(frozen=True, kw_only=True)
class Filter:
    """What the list of questions is narrowed to, as it was chosen on the page; empty means "all".

    Attributes:
        theme: A key of the bank's categories.
        field: A key of the bank's fields of work.
        week: ``course/week``, such as ``fire-uker/2``.
        done: ``done``, ``new`` or nothing.
        words: As typed.
    """

    theme: str = ""
    field: str = ""
    week: str = ""
    done: str = ""
    words: str = ""

    @property
    def is_on(self) -> bool:
        """Whether anything is left out."""
        return bool(self.theme or self.field or self.week or self.done or self.words.strip())


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What a person looks for. Empty means "all".

    Attributes:
        theme: A key of the bank's categories.
        field: A key of the bank's fields of work.
        words: Words that must all be found, in Norwegian or in a help language; or what people call a job.
        only: Ids of the questions of a week; ``None`` for all.
        done: Whether only those practised (True) or not yet practised (False) are wanted; ``None`` for all.
    """

    theme: str = ""
    field: str = ""
    words: str = ""
    only: frozenset[str] | None = None
    done: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Group:
    """Questions of a theme that are for the same work; an empty name for everyone."""

    name: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, kw_only=True)
class Theme:
    """Questions of one theme, with the name people see, by the work they are for."""

    name: str
    groups: tuple[Group, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """All of them."""
        return tuple(question for group in self.groups for question in group.questions)


def choose(
    bank: Bank, wish: Wish, practised: Collection[str] = (), *, jobs: Jobs | None = None
) -> tuple[Theme, ...]:
    """The questions that fit, by theme in the bank's order.

    A field of work takes in the questions made for it, first, and those for everyone. Words that name a job
    find its questions too, after those that hold the words themselves.

    Args:
        bank: The questions.
        wish: What is looked for.
        practised: Ids of the questions that were practised.
        jobs: What people call jobs.

    Returns:
        Themes with at least one question.
    """
    holding = _holding(bank, wish.words)
    # «Svake sider» is near «vaske»: where questions hold the words, a likeness is no sign of a job.
    job = _job_of(wish.words, jobs or Jobs(), is_certain=bool(holding))
    of_job = frozenset(() if job is None else job.fields)
    fitting = [
        question
        for question in bank.questions
        if (not wish.theme or question.category == wish.theme)
        and (not wish.field or not question.fields or wish.field in question.fields)
        and (wish.only is None or question.id in wish.only)
        and (wish.done is None or wish.done == (question.id in practised))
        and (question.id in holding or not of_job.isdisjoint(question.fields))
    ]
    # Stable: inside "made for this field" and inside "for everyone" the bank's order stays.
    fitting.sort(key=lambda question: not (wish.field and wish.field in question.fields))
    fitting.sort(key=lambda question: question.id not in holding)
    keys = dict.fromkeys([*bank.categories, *(question.category for question in fitting)])
    by_theme = {key: tuple(one for one in fitting if one.category == key) for key in keys}
    return tuple(
        Theme(name=bank.categories.get(key, key), groups=_by_work(bank, found))
        for key, found in by_theme.items()
        if found
    )


def _by_work(bank: Bank, questions: Sequence[Question]) -> tuple[Group, ...]:
    """Where a theme is about several kinds of work, nobody should look for hers among all the others."""
    by_name: dict[str, list[Question]] = {}
    for question in questions:
        field = bank.fields.get(question.fields[0]) if question.fields else None
        by_name.setdefault("" if field is None else field.name, []).append(question)
    if sum(bool(name) for name in by_name) < FEWEST_GROUPS:
        return (Group(name="", questions=tuple(questions)),)
    return tuple(Group(name=name, questions=tuple(found)) for name, found in by_name.items())


def used_themes(bank: Bank) -> tuple[str, ...]:
    """Keys of the categories that have a question, in the bank's order."""
    used = {question.category for question in bank.questions}
    return tuple(key for key in bank.categories if key in used)


def used_fields(bank: Bank) -> tuple[str, ...]:
    """Keys of the fields of work that have a question, in the bank's order."""
    used = {name for question in bank.questions for name in question.fields}
    return tuple(key for key in bank.fields if key in used)


def _holding(bank: Bank, words: str) -> frozenset[str]:
    """Ids of the questions in which all words stand."""
    wanted = words.casefold().split()
    return frozenset(
        question.id
        for question in bank.questions
        if all(word in _haystack(bank, question) for word in wanted)
    )


def _job_of(words: str, jobs: Jobs, *, is_certain: bool) -> Job | None:
    """The job that the words name; where it must be certain, only one that is written as in the table."""
    job = find_job(words, jobs)
    if job is None or not is_certain:
        return job
    return job if set(words.casefold().split()) & set(job.words) else None


def _haystack(bank: Bank, question: Question) -> str:
    fields = (bank.fields[name].name for name in question.fields if name in bank.fields)
    translations = (translation.text for translation in question.translations.values())
    texts = (
        question.text,
        question.rephrased or "",
        bank.categories.get(question.category, ""),
        *fields,
        *translations,
    )
    return " ".join(texts).casefold()
