"""`jobs.yaml`: what people call jobs, and which fields of work they belong to.

A learner writes "jeg vil jobe på lagger" or "vaske hjelp". Each word of the wish, and each two neighbours
written as one, is compared with the words of the table: the same word first, then one word inside a compound
("lagerjobb"), then by letters (rapidfuzz).

The instructor's own file of that name lies over the shipped one: a job with the phrase of a shipped one
counts instead of it, others come first, so that of two jobs with the same word hers is found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Annotated

from pydantic import Field
from rapidfuzz import fuzz

from interview_coach.bank.findings import Finding, has_errors
from interview_coach.bank.form import read_form_file
from interview_coach.bank.lists import BankLists
from interview_coach.bank.schema import Form, SomeTexts, Text
from interview_coach.bank.yaml_text import YamlText
from interview_coach.text import FUNCTION_WORDS, normalise_word, tokens

JOBS_FILE = "jobs.yaml"
SAME, COMPOUND = 100.0, 95.0  # Scores of the two sure ways, on rapidfuzz's scale of 0–100.
NEAR_FROM = 80.0  # Our choice: «lagger» and «lager» have 91, «sjofør» and «sjåfør» 83, «lege» and «lager» 67.
FEWEST_LETTERS_NEAR = 5  # Our choice: among shorter words one letter more or less is another word.
FEWEST_LETTERS_PART = 4  # Our choice: «bank» in «bankjobb» tells something, «it» in «kreditt» does not.


@dataclass(frozen=True, kw_only=True)
class Job:
    """A kind of job.

    Attributes:
        phrase: What comes after "du vil jobbe", such as "på lager".
        fields: Keys of fields of work.
        words: What people call it, in small letters.
    """

    phrase: str
    fields: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Jobs:
    """The table of jobs, and what is wrong with the shipped file and the instructor's own."""

    jobs: tuple[Job, ...] = ()
    findings: tuple[Finding, ...] = ()
    own_findings: tuple[Finding, ...] = ()


class _JobForm(Form):
    phrase: Text
    fields: SomeTexts
    words: SomeTexts


class _JobsForm(Form):
    jobs: Annotated[tuple[_JobForm, ...], Field(min_length=1)]


def read_jobs(folder: Path, lists: BankLists, own: Path | None = None) -> Jobs:
    """Read the table of jobs of a bank.

    Args:
        folder: The bank's folder; it need not have a table.
        lists: The fields that jobs may name.
        own: The instructor's own bank, whose jobs lie over these.

    Returns:
        The jobs; a file with an error gives none.
    """
    shipped = _read_table(folder, lists)
    if own is None:
        return shipped
    mine = _read_table(own, lists)
    by_phrase = {_key(job): job for job in mine.jobs}
    known = {_key(job) for job in shipped.jobs}
    added = (job for key, job in by_phrase.items() if key not in known)
    return Jobs(
        jobs=(*added, *(by_phrase.get(_key(job), job) for job in shipped.jobs)),
        findings=shipped.findings,
        own_findings=mine.findings,
    )


def _key(job: Job) -> str:
    return job.phrase.casefold()


def _read_table(folder: Path, lists: BankLists) -> Jobs:
    read = read_form_file(folder, JOBS_FILE, _JobsForm)
    if read.form is None or read.content is None:
        return Jobs(findings=read.findings)
    found = (*read.findings, *_unknown_fields(read.form, read.content, lists))
    if has_errors(found):
        return Jobs(findings=found)
    jobs = (Job(phrase=one.phrase, fields=one.fields, words=one.words) for one in read.form.jobs)
    return Jobs(jobs=tuple(jobs), findings=found)


def find_job(wish: str, jobs: Jobs) -> Job | None:
    """The job that a free text speaks of.

    Args:
        wish: What someone wants to work as, in learner's spelling.
        jobs: The table.

    Returns:
        The likeliest job; of two alike the one with the longer word, then the earlier one; ``None`` where the
        text fits none.
    """
    said = list(_said(wish))
    best: Job | None = None
    best_rank = (NEAR_FROM, 0)
    for job in jobs.jobs:
        for word in job.words:
            score = max((_likeness(each, word) for each in said), default=0.0)
            rank = (score, len(word))
            if score >= NEAR_FROM and rank > best_rank:
                best, best_rank = job, rank
    return best


def _said(wish: str) -> Iterator[str]:
    """The words of a wish that may name a job, then neighbours as one word and as two."""
    words = [normalise_word(token.text) for token in tokens(wish)]
    yield from (word for word in words if word not in FUNCTION_WORDS or word == "it")
    for first, second in pairwise(words):
        yield first + second
        yield f"{first} {second}"


def _likeness(said: str, word: str) -> float:
    if said == word:
        return SAME
    if (
        len(word) >= FEWEST_LETTERS_PART
        and " " not in said
        and (said.startswith(word) or said.endswith(word))
    ):
        return COMPOUND
    if len(word) < FEWEST_LETTERS_NEAR:
        return 0.0
    return float(fuzz.ratio(said, word))


def _unknown_fields(form: _JobsForm, content: YamlText, lists: BankLists) -> Iterator[Finding]:
    for index, job in enumerate(form.jobs):
        for position, name in enumerate(job.fields):
            if name not in lists.fields:
                place = content.place(("jobs", index, "fields", position))
                yield place.unknown_name(name, list(lists.fields))
