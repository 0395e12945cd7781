"""Verdicts of the judge on sentences of the bank, kept on disk.

A verdict is filed under the judge's name, the question as far as it matters to a judge, and the text. The
other questions of the bank, which some judges use as background, are left out on purpose: one changed
question would throw all verdicts away, and moves the others by next to nothing.

Each judge has a file of its own. When a new judge keeps its first verdicts, those of the judge before it are
deleted: nobody asks for them again.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interview_coach.bank.kept import keep, load_kept
from interview_coach.bank_check.steps import Steps
from interview_coach.content.protocol import Judge
from interview_coach.records import ContentScores, CriterionLevel, Question, Transcript

SAVE_EVERY_S = 60.0  # Between two savings: a check that is cut off loses a minute at most (ours).
LEVELS: Mapping[str, CriterionLevel] = {"met": "met", "partly": "partly", "missing": "missing"}


@dataclass(frozen=True, kw_only=True)
class Mark:
    """How one criterion came out."""

    score: float
    level: CriterionLevel


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What the judge said of a text: overall (``None``: nothing could be scored) and a mark per criterion."""

    overall: float | None
    marks: Mapping[str, Mark]


class Verdicts:
    """Judges texts, or remembers how they were judged.

    Args:
        judge_name: Name and version of the judge.
        folder: Where verdicts are kept; ``None`` keeps none.
        clock: Seconds.
    """

    def __init__(
        self, judge_name: str, folder: Path | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._name = judge_name
        self._file = None if folder is None else folder / _file_name(_digest(judge_name)[:16])
        self._kept = load_kept(self._file)
        self._n_unsaved = 0
        self._clock = clock
        self._saved_at = clock()
        self.n_judged = 0

    def of(self, question: Question, text: str, judge: Callable[[], Judge]) -> Verdict:
        """The verdict on a text.

        Args:
            question: The question, as the judge knows it.
            text: The text, as an answer to it.
            judge: Gives the judge, called only where the verdict is not known.

        Returns:
            The verdict.
        """
        key = _digest(_meaning(question) + "\n" + text)
        known = _read(self._kept.get(key))
        if known is not None:
            return known
        verdict = _verdict(judge().judge(question, Transcript(text=text)))
        self._kept[key] = _written(verdict)
        self._n_unsaved += 1
        self.n_judged += 1
        if self._clock() - self._saved_at >= SAVE_EVERY_S:
            self.save()
        return verdict

    def save(self) -> None:
        """Keep what was judged since the last time."""
        if self._n_unsaved:
            keep(self._file, self._kept)
            self._n_unsaved = 0
            _delete_former(self._file)
        self._saved_at = self._clock()


@dataclass(frozen=True, kw_only=True)
class Judging:
    """How answers are judged.

    Attributes:
        judge: Gives the judge of the whole bank.
        verdicts: Remembers what was judged.
        steps: Shows how far it has come.
    """

    judge: Callable[[], Judge]
    verdicts: Verdicts
    steps: Steps

    def of(self, question: Question, text: str) -> Verdict:
        """The verdict on a text as an answer to a question."""
        return self.verdicts.of(question, text, self.judge)


def _file_name(judge: str) -> str:
    return f"verdicts-{judge}.json"


def _delete_former(file: Path | None) -> None:
    """Delete what former judges said; a file that cannot be deleted is in nobody's way."""
    for other in () if file is None else file.parent.glob(_file_name("*")):
        if other != file:
            with suppress(OSError):
                other.unlink()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _meaning(question: Question) -> str:
    """Everything of a question that a judge may look at, as one text."""
    points = [[one.id, one.name, one.weight, one.good, one.bad] for one in question.rubric]
    answers = [[one.level, one.text] for one in question.model_answers]
    parts = [question.text, question.kind, question.rephrased, points, answers]
    return json.dumps(parts, ensure_ascii=False)


def _verdict(scores: ContentScores) -> Verdict:
    marks = {one.id: Mark(score=one.score, level=one.level) for one in scores.criteria}
    return Verdict(overall=scores.overall if scores.scorable else None, marks=marks)


def _written(verdict: Verdict) -> list[Any]:
    return [verdict.overall, {name: [mark.score, mark.level] for name, mark in verdict.marks.items()}]


def _read(held: Any) -> Verdict | None:  # noqa: ANN401 - whatever the file holds
    try:
        overall, marks = held
        read = {str(name): Mark(score=float(s), level=LEVELS[level]) for name, (s, level) in marks.items()}
        return Verdict(overall=None if overall is None else float(overall), marks=read)
    except (TypeError, ValueError, KeyError, AttributeError):
        return None  # Not known, or damaged: judged anew.
