"""Make the figures of `interview_coach/content/calibration.py` anew from the bank's own sentences.

Run by hand after the bank has changed much: ``python tests/benchmarks/fit_calibration.py``. It prints the
figures to write into that file, and how well they part what should be parted, questions left out in turn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

from interview_coach.bank import load_folder
from interview_coach.content.closeness import closeness
from interview_coach.content.coverage import compare
from interview_coach.content.prepare import (
    Examples,
    PreparedBank,
    PreparedCriterion,
    PreparedQuestion,
    Reference,
    middle,
)
from interview_coach.content.vectors import VectorCache
from interview_coach.engines.factory import build_embedder
from interview_coach.model_store import open_store
from interview_coach.records import Vectors
from interview_coach.settings import resolve_settings
from interview_coach.text import windows

WEIGHTS = {"own": 1.0, "other": 1.0, "good": 0.5, "bad": 0.25, "bad as it stands": 0.5, "sibling": 0.2}
N_OTHERS = 6  # Model answers of other questions per question.
ROUNDS = 5  # The best window depends on the curve and the curve on the best window: repeat until settled.


@dataclass(frozen=True, kw_only=True)
class Case:
    """Likeness and contrast of each window, shape (n_windows, 2), and whether the criterion is met."""

    features: Vectors
    met: bool
    kind: str
    question: str


def without(examples: Examples, index: int) -> Examples:
    """The examples but one."""
    texts = tuple(text for i, text in enumerate(examples.texts) if i != index)
    return Examples(texts=texts, vectors=np.delete(examples.vectors, index, axis=0))


def criterion_cases(question: PreparedQuestion, criterion: PreparedCriterion) -> Iterator[Case]:
    """Single sentences of the rubric, each judged by a rubric that does not hold it."""
    name = question.question.id
    for i, vector in enumerate(criterion.good.vectors):
        left = replace(criterion, good=without(criterion.good, i))
        yield Case(features=features(vector[None], left), met=True, kind="good", question=name)
    for i, vector in enumerate(criterion.bad.vectors):
        whole = features(vector[None], criterion)
        yield Case(features=whole, met=False, kind="bad as it stands", question=name)
        if len(criterion.bad.texts) > 1:
            left = replace(criterion, bad=without(criterion.bad, i))
            yield Case(features=features(vector[None], left), met=False, kind="bad", question=name)
    for sibling in question.criteria:
        if sibling is not criterion:
            for vector in sibling.good.vectors:
                one = features(vector[None], criterion)
                yield Case(features=one, met=False, kind="sibling", question=name)


def features(vectors: Vectors, criterion: PreparedCriterion) -> Vectors:
    """Likeness and contrast, shape (n_windows, 2)."""
    compared = compare(vectors, criterion)
    return np.stack([compared.likeness, compared.contrast], axis=1)


def collect(bank: PreparedBank, cut: dict[str, Vectors]) -> list[Case]:
    """All cases of a bank; `cut` holds the window vectors of every model answer, centred."""
    rng = np.random.default_rng(0)
    questions = [bank.question(one) for one in bank.questions]
    cases = []
    for question in questions:
        name = question.question.id
        others = [one for one in questions if one is not question]
        drawn = [others[int(i)] for i in rng.choice(len(others), min(N_OTHERS, len(others)), replace=False)]
        for criterion in question.criteria:
            cases += criterion_cases(question, criterion)
            for answer in question.answers:
                found = features(cut[answer.text], criterion)
                cases.append(Case(features=found, met=True, kind="own", question=name))
            for other in drawn:
                found = features(cut[other.answers[0].text], criterion)
                cases.append(Case(features=found, met=False, kind="other", question=name))
    return cases


def fit(cases: Sequence[Case]) -> tuple[float, Vectors]:
    """Intercept and the weights of likeness and contrast; the best window of each case decides."""
    met = np.array([case.met for case in cases])
    weight = np.array([WEIGHTS[case.kind] for case in cases])
    coefficients = np.array([1.0, 0.1])
    intercept = 0.0
    for _ in range(ROUNDS):
        best = best_windows(cases, coefficients)
        model = LogisticRegression(C=1000.0, max_iter=2000).fit(best, met, sample_weight=weight)
        coefficients, intercept = np.maximum(model.coef_[0], 0), float(model.intercept_[0])
    return intercept, coefficients


def best_windows(cases: Sequence[Case], coefficients: Vectors) -> Vectors:
    """The features of each case's best window, shape (n_cases, 2)."""
    return np.stack([case.features[np.argmax(case.features @ coefficients)] for case in cases])


def report_criteria(cases: Sequence[Case]) -> None:
    """Print the curve, and how it parts cases of questions that it was not fitted on."""
    groups = [case.question for case in cases]
    scores = np.zeros(len(cases))
    for train, held_out in GroupKFold(5).split(cases, groups=groups):
        intercept, coefficients = fit([cases[i] for i in train])
        tested = [cases[i] for i in held_out]
        scores[held_out] = intercept + best_windows(tested, coefficients) @ coefficients
    kinds = np.array([case.kind for case in cases])
    met = np.array([case.met for case in cases])
    for positive, negative in (("own", "other"), ("good", "bad"), ("good", "sibling")):
        chosen = np.isin(kinds, [positive, negative])
        print(f"AUC {positive} / {negative}: {roc_auc_score(met[chosen], scores[chosen]):.3f}")
    intercept, coefficients = fit(cases)
    likeness, contrast = coefficients
    print(f"CALIBRATION intercept={intercept:.2f} likeness={likeness:.2f} contrast={contrast:.2f}")
    for kind in WEIGHTS:
        show_spread(f"p {kind}", 1 / (1 + np.exp(-scores[kinds == kind])))


def show_spread(name: str, values: Sequence[float] | Vectors) -> None:
    """Print the quantiles of figures."""
    shares = (0.01, 0.05, 0.25, 0.5, 0.75, 0.95)
    quantiles = "  ".join(f"{100 * share:.0f} %: {np.quantile(values, share):.2f}" for share in shares)
    print(f"  {name:20s} {quantiles}")


def report_closeness(bank: PreparedBank) -> None:
    """Print the curve of closeness: the other model answer of a question against those of other questions."""
    own, other = [], []
    questions = [bank.question(one) for one in bank.questions if len(one.model_answers) > 1]
    for i, question in enumerate(questions):
        first, second = question.answers[:2]
        left = replace(question, answers=(first,))
        own.append(closeness(bank, left, second).raw)
        stranger: Reference = questions[(i + 7) % len(questions)].answers[1]
        other.append(closeness(bank, left, stranger).raw)
    values = np.array(own + other)[:, None]
    met = np.array([True] * len(own) + [False] * len(other))
    model = LogisticRegression(C=1000.0, max_iter=5000).fit(values, met)
    slope = float(model.coef_[0][0])
    print(f"AUC closeness: {roc_auc_score(met, values[:, 0]):.3f}")
    print(f"CLOSENESS middle={-float(model.intercept_[0]) / slope:.2f} slope={slope:.3f}")
    show_spread("closeness own", own)
    show_spread("closeness other", other)


def report_topic(bank: PreparedBank) -> None:
    """Print how far model answers, left out, stand above the other questions, and strangers do."""
    questions = [bank.question(one) for one in bank.questions]
    own, other = [], []
    for i, question in enumerate(questions):
        background = bank.other_topics(question.question.id)
        for answer in question.answers:
            rest = [one.vector for one in question.answers if one is not answer]
            left = [middle(bank.centred(np.stack(rest)))] if rest else []
            own.append(above(np.stack([*left, question.topics[1]]), background, bank.centred(answer.vector)))
        stranger = questions[(i + 7) % len(questions)].answers[0]
        other.append(above(question.topics, background, bank.centred(stranger.vector)))
    show_spread("above others, own", own)
    show_spread("above others, other", other)


def above(topics: Vectors, background: Vectors, answer: Vectors) -> float:
    """Standard deviations by which an answer is nearer to its own topic than to the others."""
    others = background @ answer
    return float(((topics @ answer).max() - others.mean()) / others.std())


def main() -> None:
    """Fit everything and print it."""
    settings = resolve_settings()
    embedder = build_embedder(settings, open_store(settings))
    bank = PreparedBank(load_folder(settings.bank).questions, VectorCache(embedder, settings.cache))
    questions = [bank.question(one) for one in bank.questions]
    answers = [answer.text for question in questions for answer in question.answers]
    cut = {text: bank.centred(embedder.embed([window.text for window in windows(text)])) for text in answers}
    report_criteria(collect(bank, cut))
    report_closeness(bank)
    report_topic(bank)


if __name__ == "__main__":
    main()
