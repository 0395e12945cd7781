"""Does the judge understand the examples? Each sentence of a rubric is judged as an answer to its question.

Whoever says a good sentence word for word should be heard to meet its criterion, whoever says a near miss
should not, and the good sentences of one criterion should not meet another one as well as their own. What the
judge makes of sentences that it was *not* shown is another question, and no fault of the one who wrote them:
`unseen`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean

from interview_coach.bank import Finding, QuestionFile
from interview_coach.bank.findings import shown
from interview_coach.bank_check.verdicts import Judging, Mark, Verdict
from interview_coach.records import Criterion, Question

LEAST_GOOD_SCORE = 0.3
"""Probability below which a good sentence counts as not meeting its criterion (ours)."""
MOST_BAD_SCORE = 0.5
"""Probability from which a near miss counts as meeting its criterion: more likely than not (ours)."""
LEAST_APART = 0.1
"""How much better, on average, the good sentences of a criterion must meet it than another one (ours)."""
FEWEST_TO_TELL = 3  # Sentences of each criterion from which an average says something (ours).


@dataclass(frozen=True, kw_only=True)
class Example:
    """A sentence of a rubric: question, criterion and place counted from 0."""

    row: int
    criterion: int
    position: int
    good: bool
    text: str


@dataclass(frozen=True, kw_only=True)
class JudgedExample:
    """A sentence with its verdict."""

    example: Example
    verdict: Verdict

    def mark(self, criterion: Criterion) -> Mark | None:
        """The mark for a criterion; ``None`` where the judge could not score the sentence."""
        return None if self.verdict.overall is None else self.verdict.marks.get(criterion.id)

    def is_understood(self, criterion: Criterion) -> bool:
        """Whether its own criterion came out as it should; what could not be scored is no fault."""
        mark = self.mark(criterion)
        if mark is None:
            return True
        return mark.score >= LEAST_GOOD_SCORE if self.example.good else mark.score < MOST_BAD_SCORE


def check_examples(
    files: Sequence[QuestionFile], rows: Collection[int], judging: Judging
) -> Iterator[Finding]:
    """Judge every example sentence on its own question.

    Args:
        files: The questions of the bank.
        rows: The questions whose sentences are judged.
        judging: How they are judged.

    Yields:
        A warning for each sentence that the judge takes the wrong way, and for each pair of criteria that it
        cannot tell apart.
    """
    for row in judging.steps(sorted(rows), "check-step-examples"):
        file = files[row]
        judged = [
            JudgedExample(example=example, verdict=judging.of(file.question, example.text))
            for example in examples_of(row, file.question)
        ]
        yield from _misread(file, judged)
        yield from _not_apart(file, judged)


def examples_of(row: int, question: Question) -> Iterator[Example]:
    """Every sentence of a rubric.

    Args:
        row: Place of the question in the bank.
        question: The question.

    Yields:
        Its good sentences and near misses, criterion by criterion.
    """
    for index, criterion in enumerate(question.rubric):
        for good, texts in ((True, criterion.good), (False, criterion.bad)):
            for position, text in enumerate(texts):
                yield Example(row=row, criterion=index, position=position, good=good, text=text)


def _misread(file: QuestionFile, judged: Sequence[JudgedExample]) -> Iterator[Finding]:
    for one in judged:
        example = one.example
        criterion = file.question.rubric[example.criterion]
        mark = one.mark(criterion)
        if mark is None or one.is_understood(criterion):
            continue
        key, kind = ("check-good-missed", "good") if example.good else ("check-bad-met", "bad")
        place = file.content.place(("rubric", example.criterion, kind, example.position))
        percent = round(100 * mark.score)
        finding = place.warning(key, text=shown(example.text), point=criterion.name, percent=percent)
        yield finding.of_kind("example")


def _not_apart(file: QuestionFile, judged: Sequence[JudgedExample]) -> Iterator[Finding]:
    good: Mapping[int, list[JudgedExample]] = {
        index: [one for one in judged if one.example.good and one.example.criterion == index]
        for index in range(len(file.question.rubric))
    }
    for first, second in combinations(range(len(file.question.rubric)), 2):
        margins = [_margin(file.question, good[a], a, b) for a, b in ((first, second), (second, first))]
        # One criterion may well contain the other («nevner en styrke», «gir et eksempel»): both ways count.
        if all(margin is not None and margin < LEAST_APART for margin in margins):
            place = file.content.place(("rubric", second, "good"))
            names = [file.question.rubric[index].name for index in (first, second)]
            yield place.warning("check-criteria-alike", first=names[0], second=names[1]).of_kind("criteria")


def _margin(question: Question, judged: Sequence[JudgedExample], own: int, other: int) -> float | None:
    """How much better sentences meet their own criterion than another; ``None`` for too few of them."""
    pairs = [(one.mark(question.rubric[own]), one.mark(question.rubric[other])) for one in judged]
    margins = [mine.score - its.score for mine, its in pairs if mine is not None and its is not None]
    return fmean(margins) if len(margins) >= FEWEST_TO_TELL else None
