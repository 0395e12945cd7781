"""Learn from labelled answers how likeness and reading become missing, partly and met; write `models/judge`.

    python tests/benchmarks/fit_judge.py --cache FILE.npz [--without-readers] [--without-tuned] [--curve]

Likeness is measured in the vectors that `train_encoder.py` tuned to criteria, where they are there.

Without readers: multinomial logistic regression on the training questions, every answer also against a
criterion of another question. With readers: they have learnt from the training answers themselves, so how far
to trust them is fitted on the development questions, which they have not seen: log-odds of the likeness part
and of the readers together. Leaving each development question out in turn says what that is worth. The final
questions are never read here. `--curve` says what a part of the training questions would have given (likeness
alone; a reader's own curve is printed while it is trained).
"""

from __future__ import annotations

import argparse
import datetime
import json
import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parent))
from reader_data import DATA, FILES, gather
from reader_figures import Labelled, describe

from interview_coach.bank import load_folder
from interview_coach.bench.judging import calibration_error
from interview_coach.bench.labelled import CODES
from interview_coach.content.by_training import criterion_texts
from interview_coach.content.coverage import stack_middles
from interview_coach.content.evidence import windows_of
from interview_coach.content.likeness import FIGURES, measure_likeness
from interview_coach.content.prepare import PreparedBank, PreparedQuestion, PreparedRubrics
from interview_coach.content.trained import CARD, WEIGHTS, log_odds
from interview_coach.engines.criterion_encoder import FOLDER as TUNED_FOLDER
from interview_coach.engines.criterion_encoder import CriterionEncoder, shipped_encoder
from interview_coach.engines.criterion_reader import FOLDER as READER_FOLDER
from interview_coach.engines.criterion_reader import TrainedReader, shipped_readers
from interview_coach.engines.protocols import Embedder
from interview_coach.engines.sentence_embedder import SentenceEmbedder
from interview_coach.engines.shipped import hash_of
from interview_coach.records import Question
from interview_coach.text import without_hesitations

ROOT = Path(__file__).resolve().parents[2]
ENCODER = "multilingual-e5-small"
NAME = "judge-5"
NEAR_FINAL = ("tq-sagt-feil-paa-norsk",)
STRANGER_WEIGHT = 0.5
PENALTY = 3.0  # Of squared weights, on figures brought to spread 1.
SECOND_PENALTY = 1.0
SEED = 1
SHARES = (0.1, 0.25, 0.5, 1.0)  # Of the training questions, for the learning curve.


@dataclass(frozen=True, kw_only=True)
class Rows:
    """Figures with labels: shapes (n, n_figures), (n,), (n,); the question and answer of each row."""

    figures: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    questions: np.ndarray


@dataclass(frozen=True, kw_only=True)
class Table:
    """A multinomial logistic regression: what `content.trained` reads."""

    middle: np.ndarray
    spread: np.ndarray
    weights: np.ndarray
    shifts: np.ndarray

    def levels(self, figures: np.ndarray) -> np.ndarray:
        """Probabilities, shape (n, 3)."""
        raised = (figures - self.middle) / self.spread @ self.weights.T + self.shifts
        shares = np.exp(raised - raised.max(axis=1, keepdims=True))
        return shares / shares.sum(axis=1, keepdims=True)


def fit(rows: Rows, penalty: float) -> Table:
    """The most likely table, its weights kept small."""
    middle, spread = rows.figures.mean(axis=0), rows.figures.std(axis=0) + 1e-6
    x = (rows.figures - middle) / spread
    k = x.shape[1]
    wanted = np.eye(3)[rows.labels]

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        w, b = flat[: 3 * k].reshape(3, k), flat[3 * k :]
        raised = x @ w.T + b
        raised -= raised.max(axis=1, keepdims=True)
        logs = raised - np.log(np.exp(raised).sum(axis=1, keepdims=True))
        off = (np.exp(logs) - wanted) * rows.weights[:, None]
        value = -(wanted * logs).sum(axis=1) @ rows.weights + penalty * (w**2).sum() / 2
        return float(value), np.concatenate([(off.T @ x + penalty * w).ravel(), off.sum(axis=0)])

    found = minimize(loss, np.zeros(3 * k + 3), jac=True, method="L-BFGS-B", options={"maxiter": 2000})
    return Table(
        middle=middle, spread=spread, weights=found.x[: 3 * k].reshape(3, k), shifts=found.x[3 * k :]
    )


class Kept:
    """Vectors of any text, made once and kept in one file: a `VectorCache` for training.

    Args:
        embedder: Makes the vectors.
        file: Where they are kept between runs.
    """

    def __init__(self, embedder: Embedder, file: Path) -> None:
        self._embedder, self._file = embedder, file
        self._rows: dict[str, np.ndarray] = {}
        if file.is_file():
            with np.load(file, allow_pickle=False) as held:
                self._rows = dict(zip(held["texts"].tolist(), held["rows"], strict=True))

    @property
    def name(self) -> str:
        """Name of the embedder."""
        return self._embedder.name

    def of_bank(self, texts: Sequence[str]) -> np.ndarray:
        """Vectors, shape (n_texts, n_dims)."""
        new = [text for text in dict.fromkeys(texts) if text not in self._rows]
        if new:
            self._rows.update(zip(new, self._embedder.embed(new), strict=True))
        return np.stack([self._rows[text] for text in texts])

    def save(self) -> None:
        """Keep them for the next run."""
        np.savez(self._file, texts=np.array(list(self._rows)), rows=np.stack(list(self._rows.values())))


class Measurer:
    """Figures of answers, every vector made once and kept in a folder.

    Args:
        questions: All questions.
        cache: Vectors of the embedding model.
        learnt: Ids of the questions whose criteria are the background.
        tuned: Vectors tuned to criteria, in which likeness is measured; those of the model when left out.
    """

    def __init__(
        self, questions: Sequence[Question], cache: Kept, learnt: set[str], tuned: Kept | None = None
    ) -> None:
        self._bank = PreparedBank(questions, cache)
        self._vectors = cache if tuned is None else tuned
        self._rubrics = self._bank if tuned is None else PreparedRubrics(tuned)
        self._by_id = {one.id: one for one in questions}
        middles = [stack_middles(self._rubrics.rubric(one)) for one in questions if one.id in learnt]
        self.background = np.concatenate(middles)

    def question(self, name: str) -> PreparedQuestion:
        """A question made ready."""
        return self._bank.question(self._by_id[name])

    def figures(self, name: str, text: str) -> np.ndarray | None:
        """Figures of likeness, shape (n_criteria, n_figures); ``None`` where there is nothing to compare."""
        question = self.question(name)
        texts = [one.text for one in windows_of(text, question)]
        if not texts:
            return None
        windows = self._rubrics.centred(self._vectors.of_bank(texts))
        rubric = self._rubrics.rubric(question.question)
        return measure_likeness(windows, rubric, self.background).figures


def training_rows(measurer: Measurer, answers: Iterable[dict[str, Any]], learnt: Sequence[str]) -> Rows:
    """Every answer against its own criteria, and one criterion of another question."""
    dice = random.Random(SEED)
    figures, labels, weights, questions = [], [], [], []
    for row in answers:
        found = measurer.figures(row["question"], row["text"])
        if found is None:
            continue
        ids = [one.criterion.id for one in measurer.question(row["question"]).criteria]
        figures.append(found)
        labels += [CODES[row["labels"][name]] for name in ids]
        weights += [1.0] * len(ids)
        other = dice.choice([name for name in learnt if name != row["question"]])
        strange = measurer.figures(other, row["text"])
        if strange is not None:
            figures.append(strange[[dice.randrange(len(strange))]])
            labels.append(0)
            weights.append(STRANGER_WEIGHT)
        questions += [row["question"]] * (len(labels) - len(questions))
    return Rows(
        figures=np.concatenate(figures),
        labels=np.array(labels),
        weights=np.array(weights),
        questions=np.array(questions),
    )


def main() -> None:
    """Fit, say what it is worth, and write."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--cache", type=Path, required=True, help="file that keeps sentence vectors")
    ask.add_argument("--readers", type=Path, default=ROOT / "models" / READER_FOLDER, help="their folders")
    ask.add_argument("--without-readers", action="store_true")
    ask.add_argument("--tuned", type=Path, default=ROOT / "models" / TUNED_FOLDER, help="their folders")
    ask.add_argument("--without-tuned", action="store_true")
    ask.add_argument("--out", type=Path, default=ROOT / "models" / "judge")
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--curve", action="store_true", help="learn from parts of the questions; write nothing")
    told = ask.parse_args()
    split = json.loads((DATA / "answers" / "split.json").read_text(encoding="utf-8"))
    bank = {one.id: one for one in load_folder(ROOT / "question_bank").questions}
    hidden = {*split["final"], *NEAR_FINAL}
    every = gather(bank.values(), hidden, FILES)
    development = set(split["development"])
    learnt = {one.id for one in every.questions} - development
    embedder = SentenceEmbedder(ROOT / "models" / ENCODER, model=ENCODER, n_threads=told.threads)
    kept = Kept(embedder, told.cache)
    tuned = None if told.without_tuned else open_tuned(told)
    measurer = Measurer(every.questions, kept, learnt, tuned)
    train = [row for row in every.answers if row["question"] in learnt and row["kind"] != "english"]
    held = [row for row in every.answers if row["question"] in development]
    if told.curve:
        learning_curve(measurer, train, held, learnt)
        return
    rows = training_rows(measurer, train, sorted(learnt))
    if tuned is not None:
        tuned.save()
    table = fit(rows, PENALTY)
    folders = () if told.without_readers else shipped_readers(told.readers, ENCODER)
    readers = [TrainedReader(one, ROOT / "models" / ENCODER, n_threads=told.threads) for one in folders]
    final = second(measurer, table, readers, held)
    for one in (kept, tuned):
        if one is not None:
            one.save()
    told.out.mkdir(parents=True, exist_ok=True)
    save_file(
        {
            "background": measurer.background.astype(np.float16),
            "middle": final.middle,
            "spread": final.spread,
            "weights": final.weights,
            "shifts": final.shifts,
        },
        told.out / WEIGHTS,
    )
    card = {
        "name": NAME,
        "encoder": ENCODER,
        "tuned": None if tuned is None else tuned.name,
        "readers": [reader.name for reader in readers],
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "n_answers": {"training": len(train), "development": len(held)},
        "n_questions": {"training": len(learnt), "development": len(development)},
        "figures": [*FIGURES, *(f"{one.name} {of}" for one in readers for of in ("met", "partly"))],
        "sha256": hash_of(told.out / WEIGHTS),
    }
    (told.out / CARD).write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def open_tuned(told: argparse.Namespace) -> Kept | None:
    """The vectors tuned to criteria, kept beside those of the model; ``None`` where there are none."""
    folder = shipped_encoder(told.tuned, ENCODER)
    if folder is None:
        return None
    encoder = CriterionEncoder(folder, ROOT / "models" / ENCODER, n_threads=told.threads)
    return Kept(encoder, told.cache.with_name(f"{told.cache.stem}-{encoder.name}.npz"))


def learning_curve(
    measurer: Measurer, train: Sequence[dict[str, Any]], held: Sequence[dict[str, Any]], learnt: set[str]
) -> None:
    """Print what likeness gives on the development questions, learnt from parts of the training questions."""
    order = random.Random(SEED).sample(sorted(learnt), len(learnt))
    for share in SHARES:
        some = set(order[: round(share * len(order))])
        answers = [row for row in train if row["question"] in some]
        table = fit(training_rows(measurer, answers, sorted(some)), PENALTY)
        sys.stdout.write(f"{len(some)} questions, {len(answers)} answers: ")
        second(measurer, table, (), held)


def second(
    measurer: Measurer, table: Table, readers: Sequence[TrainedReader], held: Sequence[dict[str, Any]]
) -> Table:
    """Bring the likeness table to true probabilities on unseen questions, with the readers there are."""
    kept, rows = [], []
    for row in held:
        question = measurer.question(row["question"])
        figures = measurer.figures(row["question"], row["text"])
        if figures is None or row["kind"] == "english":
            continue
        read = np.zeros((len(figures), 0))
        for reader in readers:
            shares = reader.read(without_hesitations(row["text"]).text, criterion_texts(question))
            read = np.concatenate([read, log_odds(shares)], axis=1)
        kept.append(row)
        rows.append(np.concatenate([figures, read], axis=1))
    labels = [
        CODES[row["labels"][c.criterion.id]]
        for row in kept
        for c in measurer.question(row["question"]).criteria
    ]
    questions = np.array([row["question"] for row, one in zip(kept, rows, strict=True) for _ in one])
    figures = np.concatenate(rows)

    def parts(values: np.ndarray) -> np.ndarray:
        return np.concatenate(
            [log_odds(table.levels(values[:, : len(FIGURES)])), values[:, len(FIGURES) :]], axis=1
        )

    every = Rows(
        figures=parts(figures), labels=np.array(labels), weights=np.ones(len(labels)), questions=questions
    )
    left_out = np.zeros((len(labels), 3))
    for name in np.unique(questions):
        out = questions == name
        some = Rows(
            figures=every.figures[~out],
            labels=every.labels[~out],
            weights=every.weights[~out],
            questions=questions[~out],
        )
        left_out[out] = fit(some, SECOND_PENALTY).levels(every.figures[out])
    for title, shares in (
        ("likeness alone", table.levels(figures[:, : len(FIGURES)])),
        ("left out in turn", left_out),
    ):
        tell(title, shares, kept, rows, measurer)
    return folded(table, fit(every, SECOND_PENALTY), figures)


def folded(first: Table, second_table: Table, figures: np.ndarray) -> Table:
    """Two tables as one: log-odds of the first are linear in the figures, the second in them."""
    k = first.weights.shape[1]
    to_odds = np.stack([first.weights[2] - first.weights[0], first.weights[1] - first.weights[0]])
    shift_odds = np.array([first.shifts[2] - first.shifts[0], first.shifts[1] - first.shifts[0]])
    n_read = figures.shape[1] - k
    slopes = second_table.weights / second_table.spread
    weights = np.concatenate([slopes[:, :2] @ to_odds, slopes[:, 2:]], axis=1)
    shifts = second_table.shifts - slopes @ second_table.middle + slopes[:, :2] @ shift_odds
    return Table(
        middle=np.concatenate([first.middle, np.zeros(n_read)]),
        spread=np.concatenate([first.spread, np.ones(n_read)]),
        weights=weights,
        shifts=shifts,
    )


def tell(
    title: str,
    shares: np.ndarray,
    kept: Sequence[dict[str, Any]],
    rows: Sequence[np.ndarray],
    measurer: Measurer,
) -> None:
    """The figures of one way on the development answers."""
    ends = np.cumsum([len(one) for one in rows])
    found = [
        Labelled(
            row=row, question=measurer.question(row["question"]).question, shares=shares[end - len(one) : end]
        )
        for row, one, end in zip(kept, rows, ends, strict=True)
    ]
    labels = np.array(
        [CODES[r["labels"][c.id]] for r, f in zip(kept, found, strict=True) for c in f.question.rubric]
    )
    error = calibration_error(shares[:, 2], labels)
    sys.stdout.write(f"{title}: calibration error {error:.3f}\n{describe(found)}\n")


if __name__ == "__main__":
    main()
