"""The judge on the project's own labelled answers, beside simpler scorers on the same data."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from interview_coach.bench.judging import (
    GATES_FOR,
    Bin,
    Figure,
    GateQuality,
    Table,
    figures,
    gate_qualities,
    reliability,
    spearman,
    tabulate,
    with_interval,
)
from interview_coach.bench.labelled import (
    Floats,
    Judged,
    as_labelled,
    bm25,
    cosines,
    coverages,
    judge_all,
    lengths,
    read_labelled,
    read_plain,
    read_twins,
)
from interview_coach.bench.variants import VARIANTS
from interview_coach.bench.workshop import Workshop
from interview_coach.records import CriterionLevel
from interview_coach.settings import Settings

DEFAULT_PART = "final"  # Questions that nothing was fitted on.
CLEAR_KINDS = ("honest", "excellent_b2", "complete_a2")  # Whose variants are compared.
HALF_BELIEVED = 40.0  # What an answer to another question must stay below (issue 4).
SEED = 1


@dataclass(frozen=True, kw_only=True)
class Naive:
    """How a simpler scorer follows the overall mark: all kinds but English, and honest answers alone."""

    name: str
    every: Figure
    honest: Figure


@dataclass(frozen=True, kw_only=True)
class Paired:
    """The same content said otherwise: the mean change of the overall figure, and of its size.

    Attributes:
        name: The variant.
        n: Pairs compared; both must have a score.
        change: Mean change, with its interval over questions.
        mean_size: Mean size of the change.
        same_levels: Share of criteria whose level stays.
    """

    name: str
    n: int
    change: Figure
    mean_size: float
    same_levels: float


@dataclass(frozen=True, kw_only=True)
class JudgeQuality:
    """Everything that is published about the judge.

    Attributes:
        part: Which part of the labelled answers; ``None`` for all.
        judge: Name of the judge.
        n_answers: Answers judged.
        n_questions: Questions they belong to.
        figures: Agreement, levels, calibration, fooling.
        naive: Simpler scorers on the same data.
        reliability: Probability given against share met.
        gates: Precision and recall of each gate.
        pairs: The same content said otherwise.
        kinds: Kind of answer → mean overall figure.
    """

    part: str | None
    judge: str
    n_answers: int
    n_questions: int
    figures: tuple[Figure, ...]
    naive: tuple[Naive, ...]
    reliability: tuple[Bin, ...]
    gates: tuple[GateQuality, ...]
    pairs: tuple[Paired, ...]
    kinds: dict[str, float]


def find_labelled(settings: Settings, folder: Path | None) -> Path | None:
    """The folder of labelled answers: the one that was named, or the checkout's own."""
    if folder is not None:
        return folder
    beside = settings.catalogue.parent.parent / "tests" / "data" / "answers"
    return beside if beside.is_dir() else None


def measure_judge(workshop: Workshop) -> JudgeQuality | None:
    """Judge every labelled answer and its variants.

    Args:
        workshop: What to measure.

    Returns:
        The figures; ``None`` where there are no labelled answers.
    """
    folder = find_labelled(workshop.settings, workshop.options.labelled)
    if folder is None:
        workshop.say("bench-no-labelled")
        return None
    coach = workshop.coach()
    part = workshop.options.part or DEFAULT_PART
    answers = read_labelled(folder, coach.bank.questions, None if part == "all" else part)
    workshop.say("bench-doing-judge", n=len(answers))
    judged = judge_all(coach, answers)
    table = tabulate(judged)
    embedder = coach.parts.embedder()
    simple = {
        "cosine": cosines(embedder, answers),
        "coverage": coverages(embedder, answers),
        "bm25": bm25(answers, coach.bank.questions),
        "length": lengths(answers),
    }
    return JudgeQuality(
        part=None if part == "all" else part,
        judge=coach.parts.judge().name,
        n_answers=len(answers),
        n_questions=len({one.question.id for one in answers}),
        figures=(*figures(table), *_elsewhere(workshop, judged), *_plain(workshop, folder, part)),
        naive=tuple(_naive(name, table, scores) for name, scores in simple.items()),
        reliability=_reliability(table),
        gates=gate_qualities(judged, GATES_FOR),
        pairs=tuple(_pairs(workshop, judged)),
        kinds={str(kind): float(table.scores[table.kinds == kind].mean()) for kind in np.unique(table.kinds)},
    )


def _reliability(table: Table) -> tuple[Bin, ...]:
    scored = table.only(table.scored)
    return reliability(scored.met, scored.labels)


def _naive(name: str, table: Table, scores: Floats) -> Naive:
    other = replace(table, scores=scores)
    return Naive(
        name=name,
        every=with_interval(
            "spearman", other.only(other.kinds != "english"), lambda t: spearman(t.scores, t.marks)
        ),
        honest=with_interval(
            "spearman", other.only(other.kinds == "honest"), lambda t: spearman(t.scores, t.marks)
        ),
    )


def _elsewhere(workshop: Workshop, judged: Sequence[Judged]) -> tuple[Figure, ...]:
    """Clear answers held against another question: a fluent person who answers something else."""
    dice = random.Random(SEED)
    questions = list(dict.fromkeys(one.answer.question.id for one in judged))
    by_id = {one.answer.question.id: one.answer.question for one in judged}
    if len(questions) < 2:
        return ()
    coach, found = workshop.coach(), []
    clear = [one.answer for one in judged if one.answer.kind in CLEAR_KINDS]
    workshop.say("bench-doing-elsewhere", n=len(clear))
    for answer in clear:
        other = by_id[dice.choice([name for name in questions if name != answer.question.id])]
        nothing: list[CriterionLevel] = ["missing" for _ in other.rubric]
        held = replace(answer, question=other, labels=tuple(nothing), overall=0.0)
        found.append(Judged(answer=held, scores=coach.score(other, answer.text)))
    table = tabulate(found)
    return (
        with_interval("elsewhere-mean", table, lambda t: float(t.scores.mean())),
        with_interval("elsewhere-high", table, lambda t: float((t.scores >= HALF_BELIEVED).mean())),
    )


def _plain(workshop: Workshop, folder: Path, part: str) -> tuple[Figure, ...]:
    """Single plain sentences: how many that meet a point are heard, and how many that do not."""
    coach = workshop.coach()
    said = read_plain(folder, coach.bank.questions, None if part == "all" else part)
    if said:
        workshop.say("bench-doing-plain", n=len(said))
    found = []
    for name, kept in (
        ("plain-met", [one for one in said if one.meets]),
        ("plain-other", [one for one in said if not one.meets]),
    ):
        judged = [Judged(answer=as_labelled(one), scores=coach.score(one.question, one.text)) for one in kept]
        heard = [
            any(score.id == one.criterion and score.level == "met" for score in each.scores.criteria)
            for one, each in zip(kept, judged, strict=True)
        ]
        if kept:
            table = replace(tabulate(judged), scores=np.array(heard, dtype=np.float64))
            found.append(with_interval(name, table, lambda t: float(t.scores.mean())))
    return tuple(found)


def _pairs(workshop: Workshop, judged: Sequence[Judged]) -> list[Paired]:
    """Garbled twins as they were written, and every variant of the clear answers."""
    by_id = {one.answer.answer_id: one for one in judged}
    twins = [(by_id[one.answer.twin], one) for one in judged if one.answer.twin in by_id]
    found = [_paired("garbled", twins)] if twins else []
    written = _written_twins(workshop)
    if written:
        found.append(_paired("dialect-as-written", written))
    clear = [one for one in judged if one.answer.kind in CLEAR_KINDS and one.scores.overall is not None]
    if workshop.options.quick:
        clear = clear[::4]
    for name, change in VARIANTS.items():
        workshop.say("bench-doing-variant", name=name, n=len(clear))
        changed = [replace(one.answer, text=change(one.answer.text)) for one in clear]
        said = [
            (one, other)
            for one, other in zip(clear, judge_all(workshop.coach(), changed), strict=True)
            if other.answer.text != one.answer.text
        ]
        if said:
            found.append(_paired(name, said))
    return found


def _written_twins(workshop: Workshop) -> list[tuple[Judged, Judged]]:
    """Answers with their twins in dialect, which were composed and not made by a rule."""
    coach = workshop.coach()
    folder = find_labelled(workshop.settings, workshop.options.labelled)
    twins = () if folder is None else read_twins(folder, coach.bank.questions)
    if twins:
        workshop.say("bench-doing-variant", name="dialect-as-written", n=len(twins))
    return [
        (one, other)
        for one, other in (judge_all(coach, pair) for pair in twins)
        if one.scores.overall is not None and other.scores.overall is not None
    ]


def _paired(name: str, pairs: Sequence[tuple[Judged, Judged]]) -> Paired:
    differences = np.array([other.overall - one.overall for one, other in pairs])
    same = [
        a.level == b.level
        for one, other in pairs
        for a, b in zip(one.scores.criteria, other.scores.criteria, strict=True)
    ]
    table = replace(tabulate([other for _, other in pairs]), scores=differences)
    return Paired(
        name=name,
        n=len(pairs),
        change=with_interval(name, table, lambda t: float(t.scores.mean())),
        mean_size=float(np.abs(differences).mean()),
        same_levels=float(np.mean(same)),
    )
