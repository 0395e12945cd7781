"""Does the judge understand the examples? Each sentence is left out of its rubric and judged as an answer.

A good sentence should meet its own criterion though the judge has never seen it, a near miss should not, and
the good sentences of one criterion should not meet another one as well as their own.

Leaving out goes in rounds: in round k the k-th good sentence and the k-th near miss of *every* criterion of
the whole bank are left out at once, so that six judges do for four thousand sentences. A sentence that is the
only one of its kind stays: a good one is then not judged, a near miss is judged as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations
from statistics import fmean

from interview_coach.bank import Finding, QuestionFile
from interview_coach.bank.findings import shown
from interview_coach.bank_check.steps import Steps
from interview_coach.bank_check.verdicts import Mark, Verdict, Verdicts
from interview_coach.content.protocol import Judge
from interview_coach.records import Criterion, Question

LEAST_GOOD_SCORE = 0.3
"""Probability below which a good sentence counts as not meeting its criterion (ours)."""
MOST_BAD_SCORE = 0.5
"""Probability from which a near miss counts as meeting its criterion: more likely than not (ours)."""
LEAST_APART = 0.1
"""How much better, on average, the good sentences of a criterion must meet it than another one (ours)."""
FEWEST_TO_TELL = 3  # Sentences of each criterion from which an average says something (ours).

MakeJudge = Callable[[Sequence[Question]], Judge]


@dataclass(frozen=True, kw_only=True)
class _Example:
    """A sentence of a rubric: question, criterion and place counted from 0."""

    row: int
    criterion: int
    position: int
    good: bool
    text: str


@dataclass(frozen=True, kw_only=True)
class _Judged:
    """A sentence with its verdict; the verdict is ``None`` where nothing could be scored."""

    example: _Example
    verdict: Verdict

    def mark(self, criterion: Criterion) -> Mark | None:
        """The mark for a criterion; ``None`` where the judge could not score the sentence."""
        return None if self.verdict.overall is None else self.verdict.marks.get(criterion.id)


def check_examples(
    files: Sequence[QuestionFile],
    rows: Collection[int],
    make_judge: MakeJudge,
    verdicts: Verdicts,
    steps: Steps,
) -> Iterator[Finding]:
    """Judge every example sentence against its own rubric without it.

    Args:
        files: The questions of the bank; each judge knows all of them.
        rows: The questions whose sentences are judged.
        make_judge: Makes a judge for the questions of a bank.
        verdicts: Remembers what was judged.
        steps: Shows how far it has come.

    Yields:
        A warning for each sentence that the judge takes the wrong way, and for each pair of criteria that it
        cannot tell apart.
    """
    examples = [example for row in sorted(rows) for example in _examples(row, files[row].question)]
    n_rounds = max((example.position for example in examples), default=-1) + 1
    rounds = [tuple(_without(file.question, number) for file in files) for number in range(n_rounds)]

    @cache
    def judge_of(number: int) -> Judge:
        return make_judge(rounds[number])

    # Round by round: one judge is in use at a time, and the next one is made when it is needed.
    judged: list[_Judged] = []
    for example in steps(sorted(examples, key=lambda one: one.position), "check-step-examples"):
        question = rounds[example.position][example.row]
        number = example.position
        verdict = verdicts.of(question, example.text, lambda number=number: judge_of(number))  # type: ignore[misc]
        judged.append(_Judged(example=example, verdict=verdict))
    by_row: dict[int, list[_Judged]] = {}
    for one in judged:
        by_row.setdefault(one.example.row, []).append(one)
    for row in sorted(rows):
        found = by_row.get(row, [])
        yield from _misread(files[row], found)
        yield from _not_apart(files[row], found)


def _examples(row: int, question: Question) -> Iterator[_Example]:
    for index, criterion in enumerate(question.rubric):
        for position, text in enumerate(criterion.good):
            if len(criterion.good) > 1:
                yield _Example(row=row, criterion=index, position=position, good=True, text=text)
        for position, text in enumerate(criterion.bad):
            yield _Example(row=row, criterion=index, position=position, good=False, text=text)


def _without(question: Question, number: int) -> Question:
    """The question as it would be without the sentences of a round."""
    rubric = tuple(
        replace(one, good=_left(one.good, number), bad=_left(one.bad, number)) for one in question.rubric
    )
    return replace(question, rubric=rubric)


def _left(sentences: tuple[str, ...], number: int) -> tuple[str, ...]:
    return sentences[:number] + sentences[number + 1 :] if len(sentences) > 1 else sentences


def _misread(file: QuestionFile, judged: Sequence[_Judged]) -> Iterator[Finding]:
    for one in judged:
        example = one.example
        criterion = file.question.rubric[example.criterion]
        mark = one.mark(criterion)
        if mark is None or (mark.score >= LEAST_GOOD_SCORE if example.good else mark.score < MOST_BAD_SCORE):
            continue
        key, kind = ("check-good-missed", "good") if example.good else ("check-bad-met", "bad")
        place = file.content.place(("rubric", example.criterion, kind, example.position))
        percent = round(100 * mark.score)
        finding = place.warning(key, text=shown(example.text), point=criterion.name, percent=percent)
        yield finding.of_kind("example")


def _not_apart(file: QuestionFile, judged: Sequence[_Judged]) -> Iterator[Finding]:
    good: Mapping[int, list[_Judged]] = {
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


def _margin(question: Question, judged: Sequence[_Judged], own: int, other: int) -> float | None:
    """How much better sentences meet their own criterion than another; ``None`` for too few of them."""
    pairs = [(one.mark(question.rubric[own]), one.mark(question.rubric[other])) for one in judged]
    margins = [mine.score - its.score for mine, its in pairs if mine is not None and its is not None]
    return fmean(margins) if len(margins) >= FEWEST_TO_TELL else None
