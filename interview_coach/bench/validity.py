"""Do scores follow grades that people gave? The judge is that of `score --language any`, nothing fitted."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from interview_coach.bench.graded import FILES, Correlation, GradedAnswer, GradedSet, correlate, read_graded
from interview_coach.bench.workshop import Workshop
from interview_coach.engines.protocols import Embedder
from interview_coach.errors import ScoringError
from interview_coach.records import Vectors
from interview_coach.settings import Settings

QUICK_ANSWERS = 300  # Our choice: enough to see that nothing is broken; the interval is wide.
BATCH_TEXTS = 256
TELL_EVERY_S = 30.0


@dataclass(frozen=True, kw_only=True)
class Validity:
    """How scores and a plain cosine follow the grades of one file.

    Attributes:
        name: The file.
        n_answers: Answers scored.
        n_questions: Questions they belong to.
        n_unscorable: Answers that a gate left without a score; they count as 0.
        gates: Gate → answers at which it closed, whether it took the score away or lowered it.
        ours: Correlation of the overall figure with the grade.
        ours_scorable: The same over the answers that have a score.
        cosine: Correlation of cosine(answer, reference) with the grade, from the same embeddings.
        is_sample: Whether only a sample was scored.
    """

    name: str
    n_answers: int
    n_questions: int
    n_unscorable: int
    gates: dict[str, int]
    ours: Correlation
    ours_scorable: Correlation
    cosine: Correlation
    is_sample: bool


def find_graded(settings: Settings, folder: Path | None) -> Path | None:
    """The folder of graded answers: the one that was named, or `shared/scoring` beside the checkout."""
    if folder is not None:
        return folder
    beside = settings.catalogue.parent.parent.parent / "shared" / "scoring"
    return beside if any((beside / name).is_file() for name in FILES) else None


def measure_validity(workshop: Workshop) -> tuple[Validity, ...]:
    """Score every graded answer.

    Args:
        workshop: What to measure.

    Returns:
        One result per file; none where there is no folder of graded answers.

    Raises:
        ScoringError: When the folder that was named has none.
    """
    folder = find_graded(workshop.settings, workshop.options.graded)
    if folder is None:
        workshop.say("bench-no-graded")
        return ()
    paths = [folder / name for name in FILES if (folder / name).is_file()]
    if not paths:
        raise ScoringError("bench-graded-none", where=str(folder), files=", ".join(FILES))
    return tuple(_measure(workshop, read_graded(path)) for path in paths)


def _measure(workshop: Workshop, graded: GradedSet) -> Validity:
    coach = workshop.coach()
    questions = {question.id: question for question in graded.questions}
    answers = _sample(graded.answers) if workshop.options.quick else graded.answers
    judge = coach.judge_for(graded.questions)
    scores = [
        coach.score(questions[answer.question_id], answer.text, language="any", judge=judge)
        for answer in _told(workshop, graded.name, answers)
    ]
    overall = [score.overall for score in scores]
    references = {question.id: question.model_answers[0].text for question in graded.questions}
    cosines = _cosines(coach.parts.embedder(), answers, references)
    grades = [answer.grade for answer in answers]
    groups = [answer.question_id for answer in answers]
    return Validity(
        name=graded.name,
        n_answers=len(answers),
        n_questions=len(set(groups)),
        n_unscorable=sum(score is None for score in overall),
        gates=dict(Counter(gate.name for score in scores for gate in score.gates)),
        ours=correlate([0.0 if score is None else score for score in overall], grades, groups),
        ours_scorable=_correlate_scorable(overall, grades, groups),
        cosine=correlate(cosines, grades, groups),
        is_sample=len(answers) < len(graded.answers),
    )


def _correlate_scorable(
    overall: Sequence[float | None], grades: Sequence[float], groups: Sequence[str]
) -> Correlation:
    held = [
        (score, grade, group)
        for score, grade, group in zip(overall, grades, groups, strict=True)
        if score is not None
    ]
    if not held:
        return Correlation(r=None, low=None, high=None)
    scores, scored_grades, scored_groups = zip(*held, strict=True)
    return correlate(scores, scored_grades, scored_groups)


def _sample(answers: Sequence[GradedAnswer]) -> tuple[GradedAnswer, ...]:
    """Answers at even distances, so that every question is there."""
    step = max(1, -(-len(answers) // QUICK_ANSWERS))
    return tuple(answers[::step])


def _told(workshop: Workshop, name: str, answers: Sequence[GradedAnswer]) -> Iterator[GradedAnswer]:
    """The answers, with a word now and then on how far it has come."""
    told_at = -TELL_EVERY_S
    for number, answer in enumerate(answers):
        if time.monotonic() - told_at >= TELL_EVERY_S:
            told_at = time.monotonic()
            workshop.say("bench-doing-validity", name=name, done=number, total=len(answers))
        yield answer


def _cosines(embedder: Embedder, answers: Sequence[GradedAnswer], references: dict[str, str]) -> list[float]:
    by_id = dict(zip(references, _embed(embedder, list(references.values())), strict=True))
    rows = _embed(embedder, [answer.text for answer in answers])
    return [float(row @ by_id[answer.question_id]) for row, answer in zip(rows, answers, strict=True)]


def _embed(embedder: Embedder, texts: Sequence[str]) -> Vectors:
    parts = [
        embedder.embed(texts[start : start + BATCH_TEXTS]) for start in range(0, len(texts), BATCH_TEXTS)
    ]
    return np.concatenate(parts)
