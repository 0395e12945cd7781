"""How true the judge's scores are on labelled answers: agreement, levels, calibration, gates, fairness.

Figures of criteria are over the answers that have a score: what a gate left unscored has no levels.
Every figure comes with an interval: whole questions are resampled with replacement, for answers to one
question are not independent (2.5th to 97.5th percentile).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_coach.bench.labelled import CODES, Floats, Judged

N_RESAMPLES = 1_000  # Our choice: the interval's ends move by less than 0.01 between seeds.
INTERVAL = (2.5, 97.5)
N_BINS = 10
LOW_SCORE = 25.0  # What an answer without content must stay below (issue 3).
HALF_MARK = 2  # Of 0–4: about half of what matters; a mark of 1 is worth a score of 25 by itself.
EMPTY_KINDS = ("off_topic", "other_question", "echo", "keyword_list")
Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One measured figure with its interval; ``None`` where it cannot be formed."""

    name: str
    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, kw_only=True)
class Bin:
    """Criteria given a probability in [`low`, `high`): how many, the mean given, the share that is met."""

    low: float
    high: float
    n: int
    mean: float
    share_met: float


@dataclass(frozen=True, kw_only=True)
class GateQuality:
    """How well a gate tells the answers it is meant for.

    Attributes:
        name: The gate.
        precision: Share of the answers at which it closed that are of its kind; ``None`` where it never did.
        recall: Share of its kind at which it closed.
        honest_alarms: Honest answers (of any kind with content) at which it closed.
        n_honest: How many such answers there are.
    """

    name: str
    precision: float | None
    recall: float | None
    honest_alarms: int
    n_honest: int


@dataclass(frozen=True, kw_only=True)
class Table:
    """Judged answers as arrays, per answer and per criterion, so that figures are quick to resample."""

    questions: NDArray[np.str_]
    kinds: NDArray[np.str_]
    marks: Floats
    scores: Floats
    scored: Mask
    of_answer: Ints
    labels: Ints
    levels: Ints
    met: Floats
    credit: Floats

    def of(self, answers: Ints) -> Table:
        """The same table with these answers, some of them perhaps twice."""
        rows = [np.flatnonzero(self.of_answer == answer) for answer in answers]
        criteria = np.concatenate(rows) if rows else np.zeros(0, np.int64)
        return Table(
            questions=self.questions[answers],
            kinds=self.kinds[answers],
            marks=self.marks[answers],
            scores=self.scores[answers],
            scored=self.scored[answers],
            of_answer=np.repeat(np.arange(len(answers)), [len(row) for row in rows]),
            labels=self.labels[criteria],
            levels=self.levels[criteria],
            met=self.met[criteria],
            credit=self.credit[criteria],
        )

    def only(self, keep: Mask) -> Table:
        """The answers that are kept."""
        return self.of(np.flatnonzero(keep))


def tabulate(judged: Sequence[Judged]) -> Table:
    """Judged answers → arrays."""
    criteria = [(i, label, s) for i, one in enumerate(judged)
                for label, s in zip(one.answer.labels, one.scores.criteria, strict=True)]  # fmt: skip
    return Table(
        questions=np.array([one.answer.question.id for one in judged]),
        kinds=np.array([one.answer.kind for one in judged]),
        marks=np.array([one.answer.overall for one in judged]),
        scores=np.array([one.overall for one in judged]),
        scored=np.array([one.scores.scorable for one in judged], dtype=np.bool_),
        of_answer=np.array([i for i, _, _ in criteria], dtype=np.int64),
        labels=np.array([CODES[label] for _, label, _ in criteria], dtype=np.int64),
        levels=np.array([CODES[s.level] for _, _, s in criteria], dtype=np.int64),
        met=np.array([s.score for _, _, s in criteria]),
        credit=np.array([s.score + s.partly_score / 2 for _, _, s in criteria]),
    )


def figures(table: Table) -> tuple[Figure, ...]:
    """Every figure of the issue's table, with its interval."""
    return tuple(with_interval(name, table, measure) for name, measure in MEASURES.items())


def with_interval(name: str, table: Table, measure: Callable[[Table], float | None], seed: int = 0) -> Figure:
    """A figure, and how it varies when whole questions are drawn anew."""
    dice = np.random.default_rng(seed)
    members = [np.flatnonzero(table.questions == q) for q in dict.fromkeys(table.questions.tolist())]
    found = []
    for _ in range(N_RESAMPLES):
        drawn = dice.integers(len(members), size=len(members))
        value = measure(table.of(np.concatenate([members[i] for i in drawn])))
        if value is not None:
            found.append(value)
    low, high = (float(np.percentile(found, end)) if found else None for end in INTERVAL)
    return Figure(name=name, value=measure(table), low=low, high=high)


def spearman(one: Floats, other: Floats) -> float | None:
    """Rank correlation; ``None`` where one of the series does not vary."""
    if len(one) < 2 or np.ptp(one) == 0 or np.ptp(other) == 0:
        return None
    a, b = ranks(one), ranks(other)
    a, b = a - a.mean(), b - b.mean()
    return float(a @ b / np.sqrt((a @ a) * (b @ b)))


def ranks(values: Floats) -> Floats:
    """Ranks from 1, ties sharing their mean."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return ((ends - counts + 1 + ends) / 2)[inverse]


def auc(values: Floats, labels: Ints) -> float | None:
    """Chance that a met criterion has more credit than a missing one; partly ones are left out."""
    values, met = values[labels != CODES["partly"]], labels[labels != CODES["partly"]] == CODES["met"]
    n_met, n_missing = int(met.sum()), int((~met).sum())
    if not n_met or not n_missing:
        return None
    return float((ranks(values)[met].sum() - n_met * (n_met + 1) / 2) / (n_met * n_missing))


def macro_f1(said: Ints, labels: Ints, classes: Sequence[int]) -> float | None:
    """Mean of the F1 of each class; a class that is neither there nor said is left out."""
    found = []
    for code in classes:
        total = int((said == code).sum() + (labels == code).sum())
        if total:
            found.append(2 * int(((said == code) & (labels == code)).sum()) / total)
    return float(np.mean(found)) if found else None


def calibration_error(met: Floats, labels: Ints) -> float | None:
    """Expected calibration error of "met": the mean distance of given and true share over ten bins."""
    n = len(labels)
    return sum(one.n * abs(one.mean - one.share_met) for one in reliability(met, labels)) / n if n else None


def reliability(met: Floats, labels: Ints) -> tuple[Bin, ...]:
    """Bins of the probability given, with the share that is met; empty bins are left out."""
    place = np.minimum((met * N_BINS).astype(np.int64), N_BINS - 1)
    is_met = labels == CODES["met"]
    return tuple(
        Bin(
            low=i / N_BINS,
            high=(i + 1) / N_BINS,
            n=int((place == i).sum()),
            mean=float(met[place == i].mean()),
            share_met=float(is_met[place == i].mean()),
        )
        for i in range(N_BINS)
        if (place == i).any()
    )


def gate_qualities(judged: Sequence[Judged], kinds_of: dict[str, tuple[str, ...]]) -> tuple[GateQuality, ...]:
    """Precision and recall of every gate that has a kind of answer meant for it.

    Args:
        judged: The answers.
        kinds_of: Gate → kinds of answers at which it should close.

    Returns:
        One result per gate, in the order given.
    """
    found = []
    with_content = [one for one in judged if one.answer.kind in HONEST_KINDS]
    for gate, kinds in kinds_of.items():
        closed = [one for one in judged if any(g.name == gate for g in one.scores.gates)]
        meant = [one for one in judged if one.answer.kind in kinds]
        hits = sum(one.answer.kind in kinds for one in closed)
        found.append(
            GateQuality(
                name=gate,
                precision=hits / len(closed) if closed else None,
                recall=hits / len(meant) if meant else None,
                honest_alarms=sum(one in closed for one in with_content),
                n_honest=len(with_content),
            )
        )
    return tuple(found)


HONEST_KINDS = ("honest", "complete_a2", "excellent_b2", "rambling", "garbled", "dialect")
GATES_FOR: dict[str, tuple[str, ...]] = {
    "too_short": ("too_short",),
    "not_norwegian": ("english",),
    "off_topic": ("off_topic", "other_question"),
    "echo": ("echo",),
    "keyword_list": ("keyword_list",),
}


def _scored(table: Table) -> Table:
    """Answers that a gate left unscored have no criteria to be right or wrong about."""
    return table.only(table.scored)


def _norwegian(table: Table) -> Table:
    return table.only(table.kinds != "english")


def _honest(table: Table) -> Table:
    return table.only(table.kinds == "honest")


def _two_levels(table: Table) -> float | None:
    clear = table.labels != CODES["partly"]
    said = np.where(table.met >= 0.5, CODES["met"], CODES["missing"])
    return macro_f1(said[clear], table.labels[clear], (0, 2))


def _share_low(table: Table, kinds: Sequence[str]) -> float | None:
    of_kind = np.isin(table.kinds, kinds)
    return float((table.scores[of_kind] < LOW_SCORE).mean()) if of_kind.any() else None


def _share_wrongly_low(table: Table) -> float | None:
    is_wrong = (table.scores < LOW_SCORE) & (table.marks >= HALF_MARK)
    return float(is_wrong.mean()) if len(table.scores) else None


def _mean_score(table: Table, kind: str) -> float | None:
    of_kind = table.kinds == kind
    return float(table.scores[of_kind].mean()) if of_kind.any() else None


def _a2_less_b2(table: Table) -> float | None:
    a2, b2 = _mean_score(table, "complete_a2"), _mean_score(table, "excellent_b2")
    return None if a2 is None or b2 is None else a2 - b2


def _negated_met(table: Table) -> float | None:
    negated = table.only(table.kinds == "negated")
    denied = negated.labels == CODES["missing"]
    return float((negated.levels[denied] == CODES["met"]).mean()) if denied.any() else None


MEASURES: dict[str, Callable[[Table], float | None]] = {
    "spearman": lambda t: spearman(_norwegian(t).scores, _norwegian(t).marks),
    "spearman-honest": lambda t: spearman(_honest(t).scores, _honest(t).marks),
    "auc": lambda t: auc(_scored(t).credit, _scored(t).labels),
    "auc-honest": lambda t: auc(_honest(t).credit, _honest(t).labels),
    "f1-two": lambda t: _two_levels(_scored(t)),
    "f1-three": lambda t: macro_f1(_scored(t).levels, _scored(t).labels, (0, 1, 2)),
    "f1-three-honest": lambda t: macro_f1(_honest(t).levels, _honest(t).labels, (0, 1, 2)),
    "calibration-error": lambda t: calibration_error(_scored(t).met, _scored(t).labels),
    "calibration-error-honest": lambda t: calibration_error(_honest(t).met, _honest(t).labels),
    "empty-low": lambda t: _share_low(t, EMPTY_KINDS),
    "honest-low": lambda t: _share_low(t, ("honest",)),
    "honest-low-wrongly": lambda t: _share_wrongly_low(_honest(t)),
    "negated-met": _negated_met,
    "a2-less-b2": _a2_less_b2,
}
"""Figure → how it is formed.

``empty-low`` and ``honest-low`` are shares of answers below 25; ``honest-low-wrongly`` is the share of honest
answers that are below 25 though the mark gives them about half of what matters, or more.
"""
